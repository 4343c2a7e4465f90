import type { AskedField, Choice, Draft } from '../../utils/draft/draft.ts';
import { isCurrencyCode } from '../../utils/money/iso-4217.ts';
import { formatMoney, moneyFromDecimal } from '../../utils/money/money.ts';
import { Choices } from '../choices/choices.tsx';
import { useLocale } from '../locale/locale.ts';
import { nameAmong } from '../source/quote.ts';

export type AmountChoicesProps = {
  readonly draft: Draft;
  readonly onChoose: (field: AskedField, text: string) => void;
  readonly onLeave: () => void;
};

/** What amount and currency may be, as long as their fields are empty. */
export function AmountChoices({ draft, onChoose, onLeave }: AmountChoicesProps) {
  const { translate, language } = useLocale();
  const { fields, choices, page } = draft;
  const isOwed = page === null || page.kind === 'invoice' || page.kind === 'unknown';
  const names = new Intl.DisplayNames([language], { type: 'currency' });

  const amounts = choices.amount.filter(({ text }) => show(text) !== null);

  /** What the field will say, in the currency it will have; null where that has not so many digits. */
  function show(text: string): string | null {
    const decimal = text.replace(',', '.');
    if (isCurrencyCode(fields.currency)) {
      const money = moneyFromDecimal(decimal, fields.currency);
      return money.ok ? formatMoney(money.value, language) : null;
    }
    const digits = { minimumFractionDigits: 2, maximumFractionDigits: 20 };
    return isDecimal(decimal) ? new Intl.NumberFormat(language, digits).format(decimal) : text;
  }
  return (
    <>
      {fields.amount === '' && (
        <Choices
          label={translate(isOwed ? 'chooseAmount' : 'chooseAmountAnyway')}
          choices={amounts}
          show={(text) => show(text) ?? text}
          explain={({ evidence }: Choice) =>
            evidence === undefined
              ? ''
              : nameAmong(
                  evidence,
                  amounts.map((one) => one.evidence),
                )
          }
          onChoose={(text) => onChoose('amount', text)}
          onLeave={onLeave}
        />
      )}
      {fields.currency === '' && (
        <Choices
          label={translate('chooseCurrency')}
          isShort
          choices={choices.currency}
          show={String}
          explain={({ text }) => (isCurrencyCode(text) ? (names.of(text) ?? '') : '')}
          onChoose={(text) => onChoose('currency', text)}
          onLeave={onLeave}
        />
      )}
    </>
  );
}

/** As a string, so that no float comes in between. */
function isDecimal(text: string): text is Intl.StringNumericLiteral {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}
