import { isCurrencyCode, type CurrencyCode } from '../../money/iso-4217.ts';
import type { LabelledAmount } from '../amounts/labelled-amount.ts';
import { askAmong, readAs } from '../fields.ts';
import type { PageText } from '../page-text.ts';
import type { Pair } from '../pairs/pair.ts';
import { noReading, type Alternative, type Evidence, type FieldReading } from '../reading.ts';
import { currencyOfCountry } from './countries.ts';
import { countriesOfPage, countryClues } from './country-clues.ts';
import { namedCurrencies, namedOnPage, symbolsOnPage, type CurrencyClue } from './page-currencies.ts';

const POUNDS: ReadonlySet<CurrencyCode> = new Set<CurrencyCode>([
  'EGP',
  'LBP',
  'SYP',
  'SDG',
  'SSP',
  'GIP',
  'FKP',
  'SHP',
]);

type Choice = Alternative<CurrencyCode>;

/**
 * The currency of the chosen amount: at the amount or its label, named on the page, by what else says where the page is
 * from; an ambiguous sign at last by what the person taught of this site. Else it is asked.
 */
export function chooseCurrency(
  page: PageText,
  from: readonly LabelledAmount[],
  pairs: readonly Pair[],
): FieldReading<CurrencyCode> {
  const own = from.flatMap((one) => (one.currency === null ? [] : [{ value: one.currency, evidence: [one.evidence] }]));
  const [first] = own;
  if (first !== undefined) {
    const named = namedCurrencies(page, pairs).filter(({ code }) => code !== first.value);
    if (named.length > 0) return askAmong([...own, ...named.map(toChoice)]);
    const pound = own.every(({ value }) => value === 'GBP') ? otherPound(page, from) : null;
    if (pound !== null) return askAmong([...own, { value: pound, evidence: first.evidence }]);
    return own.every((one) => one.value === first.value)
      ? readAs(first.value, 'likely', first.evidence)
      : askAmong(own);
  }
  const candidates = [...new Set(from.flatMap((one) => one.candidates))];
  const hasMark = candidates.length > 0;
  const isPossible = (code: CurrencyCode): boolean => !hasMark || candidates.includes(code);
  const ask = (): FieldReading<CurrencyCode> => settleByHabit(page, candidates, from);
  for (const find of [
    () => ofLabels(from),
    () => namedCurrencies(page, pairs),
    () => namedOnPage(page),
    () => symbolsOnPage(page),
  ]) {
    const clues = find();
    const codes = [...new Set(clues.map((clue) => clue.code))];
    const fitting = hasMark ? codes.filter(isPossible) : codes;
    const [only] = fitting;
    if (fitting.length > 1) return askAmong(clues.filter(({ code }) => isPossible(code)).map(toChoice));
    if (only !== undefined) {
      if (codes.length > 1 && hasMark) return askAmong([...toChoices(candidates, from)].toSorted(byFirst(only)));
      return readAs(
        only,
        'likely',
        clues.filter(({ code }) => code === only).map((clue) => clue.evidence),
      );
    }
    // Another currency beside other amounts does not say what "Fr." is here; one that is named may.
    if (codes.length > 0 && clues.some(({ isSign }) => isSign !== true)) return ask();
  }
  return byCountry(page, candidates) ?? ask();
}

/** "£" on a page of a country that has pounds of its own, and no sign of the United Kingdom. */
function otherPound(page: PageText, from: readonly LabelledAmount[]): CurrencyCode | null {
  if (from.some(({ line }) => line.text.includes('GBP'))) return null;
  const codes = [...countryClues(page), ...countriesOfPage(page)].map(({ country }) => currencyOfCountry(country));
  return codes.includes('GBP') ? null : (codes.find((code) => code !== undefined && POUNDS.has(code)) ?? null);
}

/** "Amount (INR)" */
function ofLabels(from: readonly LabelledAmount[]): CurrencyClue[] {
  return from.flatMap((one) =>
    one.marks
      .toUpperCase()
      .split(' ')
      .filter(isCurrencyCode)
      .map((code) => ({ code, evidence: one.evidence })),
  );
}

/**
 * The one candidate that all signs of the country point to. Signs that point to none of the candidates are let go only
 * where they stand in an address, since that may be the customer's.
 */
function byCountry(page: PageText, candidates: readonly CurrencyCode[]): FieldReading<CurrencyCode> | null {
  const own = countriesOfPage(page);
  const seen = countryClues(page);
  const choices = [...seen, ...own].flatMap(({ country, isAddress, evidence }) => {
    const code = currencyOfCountry(country);
    return code === undefined ? [] : [{ code, isAddress, evidence }];
  });
  if (candidates.length === 0) {
    const codes = choices.map(({ code, evidence }) => ({ value: code, evidence: [evidence] }));
    return codes.length === 0 ? noReading() : askAmong(codes);
  }
  const fitting = choices.filter(({ code }) => candidates.includes(code));
  const others = choices.filter(
    (one) => !candidates.includes(one.code) && !one.isAddress && one.evidence.source === 'page',
  );
  const codes = new Set(fitting.map(({ code }) => code));
  const [only] = codes;
  if (only === undefined || codes.size > 1 || others.length > fitting.length) return null;
  return readAs(
    only,
    'likely',
    fitting.map((one) => one.evidence),
  );
}

function settleByHabit(
  page: PageText,
  candidates: readonly CurrencyCode[],
  from: readonly LabelledAmount[],
): FieldReading<CurrencyCode> {
  const { currency } = page.habits;
  const evidence: Evidence[] = from.slice(0, 1).map((one) => one.evidence);
  if (currency !== undefined && candidates.includes(currency)) return readAs(currency, 'likely', evidence);
  return candidates.length === 0 ? noReading() : askAmong(toChoices(candidates, from));
}

function toChoices(codes: readonly CurrencyCode[], from: readonly LabelledAmount[]): Choice[] {
  return codes.map((value) => ({
    value,
    evidence: from.slice(0, 1).map((one) => one.evidence),
    teaches: { currency: value },
  }));
}

function toChoice({ code, evidence }: CurrencyClue): Choice {
  return { value: code, evidence: [evidence] };
}

function byFirst(code: CurrencyCode): (a: Choice, b: Choice) => number {
  return (a, b) => Number(b.value === code) - Number(a.value === code);
}
