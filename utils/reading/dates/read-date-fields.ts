import { readOrAsk } from '../fields.ts';
import { evidenceAt } from '../evidence.ts';
import type { LabelField } from '../lexicon/lexicon.ts';
import { isShown, type PageText } from '../page-text.ts';
import { readAlong, type Pair } from '../pairs/pair.ts';
import type { Alternative, FieldReading } from '../reading.ts';
import { orderOnPage } from './date-order.ts';
import { readHeadingDate } from './heading-date.ts';
import { readSaidDueDate } from './said-due-date.ts';
import { readDates, type DateOrder } from './read-date.ts';

/** How long a quote holds is not when it must be paid. */
const IS_VALIDITY = /valid|geldig|gultig|valable|wazna|gyldig|giltig|voimassa|plat(?:ne|nost) do|expir/;
/** Between a label and its day, in one line. */
const MOST_WORDS_BEFORE = 2;
const YEAR_MS = 366 * 86_400_000;

/**
 * Issue and due date. Day and month that can change places are settled by another date of the page, then by `order` (of
 * the country that the page is from), then by a due date that must not be before the issue date; else they are asked.
 */
export function readDateFields(
  page: PageText,
  pairs: readonly Pair[],
  order: DateOrder,
): { issueDate: FieldReading<string>; dueDate: FieldReading<string> } {
  const known = orderOnPage(page) ?? order;
  const labelled = readDate(page, pairs, known, 'issue_date');
  const labelledDue = readDate(page, pairs, known, 'due_date', 'due_any');
  const isDue = ({ evidence }: Alternative<string>): boolean =>
    labelledDue.some(({ evidence: [due] }) => due?.text === evidence[0]?.text && due?.place === evidence[0]?.place);
  const issued = labelled.length > 0 ? labelled : readHeadingDate(page, pairs, known).filter((one) => !isDue(one));
  // "Due" in a reminder's table is the day that has passed; a sentence gives the new one.
  const said = readSaidDueDate(page, known);
  const due = [...labelledDue, ...said];
  const [issues, dues] = [issued, due].map((all) => [...new Set(all.map(({ value }) => value))]);
  if ((issues?.length ?? 0) * (dues?.length ?? 0) > 1) {
    const fitting = (issues ?? []).flatMap((from) =>
      (dues ?? []).filter((to) => isAfter(from, to)).map((to) => [from, to]),
    );
    const [only] = fitting;
    if (fitting.length === 1 && only !== undefined) {
      return { issueDate: pick(issued, only[0]), dueDate: pick(due, only[1]) };
    }
  }
  return { issueDate: readOrAsk(issued), dueDate: readOrAsk(due) };
}

function isAfter(from: string, to: string): boolean {
  const days = Date.parse(to) - Date.parse(from);
  return days >= 0 && days < YEAR_MS;
}

function pick(all: readonly Alternative<string>[], day: string | undefined): FieldReading<string> {
  return readOrAsk(all.filter(({ value }) => value === day));
}

/** "Please pay by bank transfer: sort code 09-01-28": the day of a label stands right behind it. */
function isSentence({ label }: Pair, text: string): boolean {
  const [before = ''] = text.split(/\d/, 1);
  return text === label.rest && (before.match(/\p{L}{3,}/gu) ?? []).length > MOST_WORDS_BEFORE;
}

function readDate(
  page: PageText,
  pairs: readonly Pair[],
  order: DateOrder,
  ...fields: LabelField[]
): Alternative<string>[] {
  const found = pairs
    .filter(({ field, label }) => fields.includes(field) && !IS_VALIDITY.test(label.label))
    .map((pair) => ({
      pair,
      first: readAlong(pair, ({ text, line }) => {
        const days = isShown(line) && !isSentence(pair, text) ? readDates(text, page.language, order) : [];
        return days.length > 0 ? days : null;
      })[0],
    }));
  const read = found.flatMap(({ pair, first }) =>
    (first?.value ?? []).map((value) => ({
      value,
      evidence: first === undefined ? [] : [evidenceAt(first.spot.line, 'label', pair.label.written)],
      label: pair.label.label,
    })),
  );
  // "Invoice date" beats "Date", "Due date" beats "Payment date".
  const strong = read.filter(({ label }) => label.includes(' ') || label.length > 7);
  return (strong.length > 0 ? strong : read).map(({ value, evidence }) => ({ value, evidence }));
}
