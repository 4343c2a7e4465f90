import { fail, ok, type Result } from '../../../utils/errors/result.ts';
import type { Send } from '../../../utils/messages/send.ts';
import { createLinkList, type LinkList } from '../../../utils/surfaces/link-list.ts';
import { NOW, record } from '../list/entries.ts';
import { openBook, type Book } from './book.ts';

export type Answers = Record<string, Result<unknown> | ((request: never) => Result<unknown>)>;

export type OpenList = {
  readonly list: LinkList;
  readonly book: Book;
  /** Messages that were sent, in their order. */
  readonly sent: { readonly name: string; readonly request: unknown }[];
  readonly copied: string[];
  /** Files that were saved. */
  readonly files: { readonly name: string; readonly type: string; readonly text: string }[];
  /** What was put off to later. */
  readonly later: (() => void)[];
  named(name: string): unknown[];
};

const USUAL: Answers = {
  'account.list': ok([{ id: 'test-2001', environment: 'test', name: 'Bakery', keyEnding: 'abcd' }]),
  'watch.list': ok([]),
  'link.refresh': ok({ failed: 0 }),
  'settings.read': ok({ hideNames: false, keepMonths: null, similarDays: 7 }),
};

/** A list over a book of its own, with a background that answers as it is told. */
export function openList(count = 5, answers: Answers = {}, canCopy = true): OpenList {
  const book = openBook(Array.from({ length: count }, (_, number) => record(number)));
  const [sent, copied, files]: [OpenList['sent'], string[], OpenList['files']] = [[], [], []];
  const send = (async (name: string, request: unknown) => {
    sent.push({ name, request });
    const answer = { ...USUAL, ...answers }[name] ?? ok(null);
    return typeof answer === 'function' ? answer(request as never) : answer;
  }) as Send;
  const later: (() => void)[] = [];
  const list = createLinkList({
    send,
    async copyText(text) {
      copied.push(text);
      return canCopy ? ok(null) : fail('clipboard_refused');
    },
    reader: book,
    now: () => NOW,
    later: (task) => void later.push(task),
    idle: async () => {},
    tabId: async () => 7,
    save: (name, type, parts) => void files.push({ name, type, text: parts.join('') }),
  });
  return {
    list,
    book,
    sent,
    copied,
    files,
    later,
    named: (name) => sent.flatMap((message) => (message.name === name ? [message.request] : [])),
  };
}
