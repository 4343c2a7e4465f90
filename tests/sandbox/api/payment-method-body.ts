import type { Gateway } from '../catalogue/gateways.ts';

const LOGOS = 'https://testmedia.multisafepay.com/img/methods';

/** One item of GET /payment-methods. Amounts in euro cents; empty lists mean all. */
export function writePaymentMethod(gateway: Gateway, brands: readonly Gateway[] = []): Record<string, unknown> {
  const logo = gateway.id.toLowerCase();
  return {
    id: gateway.id,
    name: gateway.name,
    type: gateway.kind,
    additional_data: {},
    allowed_amount: { min: gateway.minimum, max: gateway.maximum },
    allowed_countries: gateway.countries,
    allowed_currencies: gateway.currencies,
    apps: {
      fastcheckout: { is_enabled: false },
      payment_components: { is_enabled: gateway.isCard, has_fields: gateway.isCard },
    },
    brands: brands.map((brand) => ({ id: brand.id, name: brand.name, allowed_countries: brand.countries })),
    icon_urls: {
      large: `${LOGOS}/3x/${logo}.png`,
      medium: `${LOGOS}/2x/${logo}.png`,
      vector: `${LOGOS}/svg/${logo}.svg`,
    },
    preferred_countries: [],
    required_customer_data: gateway.cartRequired ? ['email', 'first_name', 'last_name', 'phone'] : [],
    shopping_cart_required: gateway.cartRequired,
    tokenization: { is_enabled: gateway.isCard, models: gateway.isCard ? { cardonfile: true } : null },
  };
}

/** All items; with `isGrouped` the cards become one CREDITCARD with the brands inside. */
export function groupCards(gateways: readonly Gateway[], isGrouped: boolean): unknown[] {
  const cards = gateways.filter(({ isCard }) => isCard);
  const first = cards[0];
  if (!isGrouped || first === undefined) return gateways.map((gateway) => writePaymentMethod(gateway));
  return gateways.flatMap((gateway) => {
    if (!gateway.isCard) return [writePaymentMethod(gateway)];
    return gateway === first ? [writePaymentMethod({ ...first, id: 'CREDITCARD', name: 'Card payments' }, cards)] : [];
  });
}
