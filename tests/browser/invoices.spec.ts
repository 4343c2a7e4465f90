import { expect, test as base } from '@playwright/test';
import type { AnswerField, AnswerLine } from '../tools/read/answer-line.ts';
import { FIELD_NAMES } from '../tools/read/answer-line.ts';
import { openPageReader, type PageReader } from '../tools/read/page-reader.ts';
import { fixturePages, type FixtureTruth } from '../tools/score/page-sets.ts';
import { truthOf } from '../tools/score/page-truth.ts';

const test = base.extend<object, { reader: PageReader }>({
  reader: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
    async ({}, use) => {
      const reader = await openPageReader();
      await use(reader);
      await reader.close();
    },
    { scope: 'worker' },
  ],
});

const FIELDS = Object.keys(FIELD_NAMES) as AnswerField[];
const FIXTURES = fixturePages('tests/invoices');

for (const { page, truth } of FIXTURES) {
  test(page.file, async ({ reader }) => {
    const answer = await reader.read(page);
    expect(answer.error, 'the page was read').toBeUndefined();
    expect.soft(truth.never ?? [], 'what must not be taken').not.toContain(answer.amount);
    expect(shownOf(answer, truth)).toEqual(expectedOf(answer, truth));
  });
}

test('every invoice of ours has its expectation beside it', () => {
  expect(FIXTURES.length).toBeGreaterThan(80);
});

/** What of an answer is judged, field by field. */
function shownOf(answer: AnswerLine, { kind, certainty = {}, alternatives = {}, ...truth }: FixtureTruth): object {
  return {
    ...Object.fromEntries(
      FIELDS.filter((field) => truthOf(truth, field) !== null).map((field) => [field, answer[field]]),
    ),
    ...(kind === undefined ? {} : { kind: answer.kind }),
    certainty: pick(answer.certainty, certainty),
    alternatives: pick(answer.alternatives, alternatives),
  };
}

/** The same as it should be: where several values are right, the answer's own if it is one of them. */
function expectedOf(answer: AnswerLine, { kind, certainty = {}, alternatives = {}, ...truth }: FixtureTruth): object {
  const fields = FIELDS.flatMap((field): [AnswerField, string | null][] => {
    const values = truthOf(truth, field)?.values;
    if (values === undefined) return [];
    return [[field, values.includes(answer[field]) ? answer[field] : (values[0] ?? null)]];
  });
  return { ...Object.fromEntries(fields), ...(kind === undefined ? {} : { kind }), certainty, alternatives };
}

function pick(from: Readonly<Record<string, unknown>>, names: object): object {
  return Object.fromEntries(Object.keys(names).map((name) => [name, from[name]]));
}
