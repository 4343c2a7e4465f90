import type { ErrorCode } from '../api/api-error.ts';
import { coerceFlag, coerceInteger, fieldsOf } from './coerce.ts';

/**
 * Looks at `shopping_cart`. Prices are decimal, without VAT; the total is compared with `amount` (minor units) only
 * when `checkout_options.validate_cart` asks for it or the method needs a cart.
 */
export function checkCart(
  body: Readonly<Record<string, unknown>>,
  amount: number,
  gatewayNeedsCart: boolean,
): ErrorCode | null {
  const items = fieldsOf(body['shopping_cart'])['items'];
  if (!Array.isArray(items)) return gatewayNeedsCart ? 1016 : null;
  const options = fieldsOf(body['checkout_options']);
  const rates = readRates(fieldsOf(options['tax_tables']));
  let total = 0;
  for (const item of items.map(fieldsOf)) {
    const price = Number(item['unit_price']);
    const quantity = coerceInteger(item['quantity']);
    const rate = rates.get(String(item['tax_table_selector'] ?? 'default'));
    if (!Number.isFinite(price) || item['unit_price'] === '' || quantity === null) return 1031;
    if (rate === undefined) return 1029;
    total += price * quantity * (1 + rate);
  }
  const isCompared = gatewayNeedsCart || coerceFlag(options['validate_cart']);
  return isCompared && Math.round(total * 100) !== amount ? 1027 : null;
}

function readRates(tables: Readonly<Record<string, unknown>>): Map<string, number> {
  const rates = new Map([['default', Number(fieldsOf(tables['default'])['rate'] ?? 0)]]);
  const alternates = Array.isArray(tables['alternate']) ? tables['alternate'].map(fieldsOf) : [];
  for (const table of alternates) {
    const rules = Array.isArray(table['rules']) ? table['rules'] : [];
    rates.set(String(table['name']), Number(fieldsOf(rules[0])['rate'] ?? 0));
  }
  return rates;
}
