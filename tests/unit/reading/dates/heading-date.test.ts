// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { read, show } from '../read-body.ts';

const GOODS = '<p>8 April 2026</p><p>Treatment</p><p>15 April 2026</p><p>Treatment</p>';

test.each([
  ['alone near the top', '<p>4 May 2026</p>', '2026-05-04 likely'],
  ['with a place before it', '<p>Leeds, 4 May 2026</p>', '2026-05-04 likely'],
  ['with a place, and goods with dates', `<p>Leeds, 4 May 2026</p>${GOODS}`, '2026-05-04 likely'],
  ['one of several, without a place', `<p>4 May 2026</p>${GOODS}`, 'null unsure'],
  ['two with places', `<p>Leeds, 4 May 2026</p><p>York, 5 May 2026</p>${GOODS}`, 'null unsure'],
  ['one whose day may be a month', '<p>03/04/2026</p>', 'null unsure 2026-04-03 2026-03-04'],
  ['two days that begin and end a time', '<p>Jan 01, 2026 – Dec 31, 2026</p>', 'null unsure'],
  [
    'the day of a payment in a table',
    '<table><tr><td>4 May 2026</td><td>Rent</td><td>$12.00</td></tr></table>',
    'null unsure',
  ],
  ['a day in a table without amounts', '<table><tr><td>4 May 2026</td><td>Rent</td></tr></table>', '2026-05-04 likely'],
  [
    'beside an address that looks like a day',
    '<p>6-11-14 Daita, Setagaya-ku, Tokyo</p><p>4 May 2026</p>',
    '2026-05-04 likely',
  ],
  ['beside a number that looks like a day', '<p>Nr 03.04.2026</p><p>4 May 2026</p>', '2026-05-04 likely'],
  ['the day on which it is due', '<p>Due date</p><p>4 May 2026</p>', 'null unsure'],
  ['the last day of something', '<p>Valid until 4 May 2026</p>', 'null unsure'],
])('the date of an invoice without a label: %s', (_name, body, date) => {
  expect(show(read(`<h1>Invoice 12</h1>${body}`).fields.issueDate)).toBe(date);
});
