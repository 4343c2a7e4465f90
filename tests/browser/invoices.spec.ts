import { expect, test as base } from '@playwright/test';
import type { AnswerLine } from '../tools/read/answer-line.ts';
import { openPageReader, type PageReader } from '../tools/read/page-reader.ts';
import { markPage } from '../tools/score/page-rows.ts';
import { fixturePages, type FixtureTruth, type JudgedPage } from '../tools/score/page-sets.ts';
import { countMarks, type Mark } from '../tools/score/tally.ts';

type Reads = { readonly read: (page: JudgedPage) => Promise<AnswerLine> };

const test = base.extend<object, { reads: Reads }>({
  reads: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
    async ({}, use) => {
      const reader: PageReader = await openPageReader();
      const known = new Map<string, AnswerLine>();
      const read = async ({ page }: JudgedPage): Promise<AnswerLine> => {
        const answer = known.get(page.file) ?? (await reader.read(page));
        known.set(page.file, answer);
        return answer;
      };
      await use({ read });
      await reader.close();
    },
    { scope: 'worker' },
  ],
});
// One browser reads them all.
test.describe.configure({ mode: 'default' });

const FIXTURES = fixturePages('tests/invoices');
/** Fields that money goes by: never wrong on any page. Others may be missed, and now and then mistaken. */
const NEVER_WRONG = new Set(['amount', 'currency', 'invoice_number', 'iban']);
/** Of all pages, in percent. */
const AT_LEAST_RIGHT = {
  amount: 95,
  currency: 95,
  invoice_number: 95,
  issue_date: 88,
  due_date: 85,
  customer_email: 95,
  iban: 98,
  customer_name: 72,
  seller_name: 78,
};

for (const fixture of FIXTURES) {
  test(`never wrong: ${fixture.page.file.replace('tests/invoices/', '')}`, async ({ reads }) => {
    const answer = await reads.read(fixture);
    const gaveUp = fixture.truth.may_give_up === true && answer.error === 'page_slow';
    if (!gaveUp) expect(answer.error, 'the page was read').toBeUndefined();
    expect(forbidden(fixture.truth, answer), 'what must not be taken').toEqual([]);
    expect(
      marksOf(fixture, answer).filter((mark) => NEVER_WRONG.has(mark.field) && /wrong/.test(mark.verdict)),
    ).toEqual([]);
    expect(missing(fixture.truth, answer), 'what must be offered').toEqual([]);
  });
}

test.describe('of all our invoices', () => {
  test('there are many, in thirteen languages', () => {
    expect(FIXTURES.length).toBeGreaterThan(80);
    expect(new Set(FIXTURES.map(({ source }) => source)).size).toBeGreaterThan(13);
  });

  test('most fields are read, and few are mistaken', async ({ reads }) => {
    test.setTimeout(240_000);
    const marks: Mark[] = [];
    for (const fixture of FIXTURES) marks.push(...marksOf(fixture, await reads.read(fixture)));
    for (const [field, percent] of Object.entries(AT_LEAST_RIGHT)) {
      const { rows, right, wrong } = countMarks(marks.filter((mark) => mark.field === field));
      expect.soft((right / rows) * 100, `${field}: right of ${rows}, in percent`).toBeGreaterThanOrEqual(percent);
      expect.soft((wrong / rows) * 100, `${field}: wrong of ${rows}, in percent`).toBeLessThanOrEqual(11);
    }
    const sure = marks.filter((mark) => mark.verdict === 'sure_wrong');
    expect.soft(sure, 'wrong, and said to be exact').toEqual([]);
  });

  test('pages are called what they are', async ({ reads }) => {
    test.setTimeout(240_000);
    const named = FIXTURES.filter(({ truth }) => truth.kind !== undefined);
    let right = 0;
    for (const fixture of named) if ((await reads.read(fixture)).kind === fixture.truth.kind) right += 1;
    expect((right / named.length) * 100, `of ${named.length}, in percent`).toBeGreaterThanOrEqual(90);
  });
});

function marksOf({ source, truth }: JudgedPage, answer: AnswerLine): Mark[] {
  return markPage('own pages', source, truth, answer);
}

/** What the form would fill in or offer of what must not be taken. */
function forbidden({ never = [] }: FixtureTruth, answer: AnswerLine): string[] {
  const taken = [answer.amount, ...(answer.alternatives.amount ?? [])].filter((one) => one !== null);
  return taken.filter((one) => never.some((other) => exactly(other).test(one)));
}

/** The same number, however many zeros stand behind it. */
function exactly(decimal: string): RegExp {
  const [whole = '', fraction = ''] = decimal.split('.');
  const digits = fraction.replace(/0+$/, '');
  return new RegExp(digits === '' ? `^${whole}(?:\\.0*)?$` : `^${whole}\\.${digits}0*$`);
}

/** What a page leaves open and must offer, but does not: where the field was not read after all, only. */
function missing({ alternatives = {} }: FixtureTruth, answer: AnswerLine): string[] {
  if (answer.amount !== null) return [];
  const offered = answer.alternatives.amount ?? [];
  return (alternatives['amount'] ?? []).filter((one) => !offered.some((other) => exactly(one).test(other)));
}
