import { readAmounts, type AmountHints } from '../../money/parse-amount.ts';
import { findIbans } from '../codes/read-iban.ts';
import { evidenceAt } from '../evidence.ts';
import type { Line, PageText } from '../page-text.ts';
import { hasMark } from './has-mark.ts';
import type { LabelledAmount } from './labelled-amount.ts';
import { saysEarly } from './part-words.ts';

const MAX_LINE = 400;
const NEXT_SENTENCE = /(?<=[.?!])\s+(?=\p{Lu})/u;

/** What letters ask for in a sentence that says whither: "Could you transfer € 120.00 to NL26 ASNB 0267 3019 45?" */
export function readAskedAmounts(page: PageText, hints: AmountHints): LabelledAmount[] {
  return page.shown.flatMap((line) => {
    if (line.text.length > MAX_LINE) return [];
    return line.text.split(NEXT_SENTENCE).flatMap((sentence) => readSentence(line, sentence, hints));
  });
}

function readSentence(line: Line, sentence: string, hints: AmountHints): LabelledAmount[] {
  if (findIbans(sentence).length === 0) return [];
  const [only, ...others] = readAmounts(sentence, hints).filter(hasMark);
  if (only === undefined || others.length > 0 || only.certainty === 'unsure' || only.marks.length > 0) return [];
  const { decimal, currency, candidates } = only;
  const place = { line, labelLine: line, label: '', marks: '', evidence: evidenceAt(line, 'page') };
  const doubts = { others: [], isDoubtful: saysEarly(sentence), isOneOfMany: false };
  return [{ field: 'payable', decimal, currency, candidates, ...doubts, ...place }];
}
