const at = (left: number, top: number, text: string): string =>
  `<span style="position:absolute;left:${left}px;top:${top}px;white-space:pre">${text}</span>`;
const placed = (...texts: readonly (readonly [left: number, top: number, text: string])[]): string =>
  `<style>span{font:16px/20px monospace}</style><section>${texts.map((one) => at(...one)).join('')}</section>`;
/** A letter of that font is so wide, such as a page of the browser that runs the tests shows it. */
const LETTER = 9.6;
const after = (text: string, left = 0): number => left + text.length * LETTER;

/** Pages whose lines a style sheet makes, and the lines that a person sees. */
export const LAID_OUT: readonly (readonly [name: string, html: string, lines: readonly string[]])[] = [
  [
    'each text at its place, as a document viewer puts it',
    placed([0, 0, 'Total due'], [200, 0, '£1,200.00'], [0, 30, 'Invoice'], [200, 30, 'F-12']),
    ['Total due', '£1,200.00', 'Invoice', 'F-12'],
  ],
  [
    'labels first, then their values',
    placed([0, 0, 'Net'], [0, 30, 'Tax'], [200, 0, '10.00'], [200, 30, '2.00']),
    ['Net', 'Tax', '10.00', '2.00'],
  ],
  [
    'words and parts of words',
    placed([0, 0, 'Tot'], [after('Tot'), 0, 'al'], [after('Total '), 0, 'due'], [0, 30, 'x'], [0, 60, 'y']),
    ['Total due', 'x', 'y'],
  ],
  [
    'words that a wider font has pushed together',
    placed([0, 0, 'Mill'], [after('Mill'), 0, 'Lane'], [after('MillLane'), 0, '12'], [0, 30, 'x'], [0, 60, 'y']),
    ['Mill Lane 12', 'x', 'y'],
  ],
  [
    'a number in parts',
    placed([0, 0, '£1,2'], [after('£1,2'), 0, '00.00'], [0, 30, 'x'], [0, 60, 'y']),
    ['£1,2\ufffc00.00', 'x', 'y'],
  ],
  [
    'inline elements that are displayed as blocks',
    '<style>span{display:block}</style><p><span>Mill Ltd</span><span>12 Mill Lane</span><span>Leeds</span></p>',
    ['Mill Ltd', '12 Mill Lane', 'Leeds'],
  ],
  [
    'a grid of them',
    '<style>p{display:grid;grid-template-columns:200px 200px}</style><p><b>Item</b><b>Price</b><i>Boards</i><i>10.00</i></p>',
    ['Item', 'Price', 'Boards', '10.00'],
  ],
  [
    'a label and its value stay together',
    '<p style="display:flex;justify-content:space-between"><span>Total due</span><span>£12.00</span></p>',
    ['Total due£12.00'],
  ],
  [
    'inline elements stay in their line',
    '<p>Pay <b>£12.00</b> <i>now</i> <u>please</u></p>',
    ['Pay £12.00 now please'],
  ],
  [
    'a sign and a currency in a column of their own',
    placed(
      [0, 0, 'Net'],
      [100, 0, '-£'],
      [200, 0, '10.00'],
      [0, 30, 'Tax'],
      [100, 30, '(£'],
      [200, 30, '2.00'],
      [260, 30, ')'],
    ),
    ['Net', '-£ 10.00', 'Tax', '(£ 2.00 )'],
  ],
  [
    'a credit in a column of its own',
    placed([0, 0, 'Net'], [100, 0, '10.00'], [200, 0, 'CR'], [0, 30, 'x'], [0, 60, 'y']),
    ['Net', '10.00', 'CR', 'x', 'y'],
  ],
  [
    'groups of digits as far apart as words are',
    placed([0, 0, '1'], [after('1') + 4, 0, '200.00'], [0, 30, 'x'], [0, 60, 'y']),
    ['1 200.00', 'x', 'y'],
  ],
  [
    'a quantity beside a price',
    placed([0, 0, '3'], [after('3') + 8, 0, '200.00'], [0, 30, 'x'], [0, 60, 'y']),
    ['3|200.00', 'x', 'y'],
  ],
  [
    'a quantity in smaller digits beside a price',
    placed([0, 0, '<small>3</small>'], [after('3'), 0, '200.00'], [0, 30, 'x'], [0, 60, 'y']),
    ['3\ufffc200.00', 'x', 'y'],
  ],
  [
    'a gap between numbers that an empty box makes',
    '<p>Total 3<i style="display:inline-block;width:60px"> </i>500.00</p>',
    ['Total 3|500.00'],
  ],
  [
    'a quantity in smaller digits, as far from a price as words are',
    placed([0, 0, '<small>3</small>'], [after('3') + 2, 0, '200.00'], [0, 30, 'x'], [0, 60, 'y']),
    ['3\ufffc200.00', 'x', 'y'],
  ],
  [
    'numbers of two sizes with a space between',
    '<p style="font:16px monospace">Total 3 <b style="font-size:22px">500.00</b></p>',
    ['Total 3|500.00'],
  ],
  ['numbers that run on', '<p style="font:16px monospace">Total 3 <b>500.00</b></p>', ['Total 3 500.00']],
  [
    'what nobody sees, between columns',
    placed([0, 0, 'Net'], [100, 0, '<b style="display:none">x</b>'], [200, 0, '10.00'], [0, 30, 'x'], [0, 60, 'y']),
    ['Net', 'x', '10.00', 'x', 'y'],
  ],
  [
    'digits out of their order are no lines',
    placed([0, 0, '€ '], [after('€ '), 0, '1'], [after('€ 1234'), 0, '5'], [after('€ 1'), 0, '234']),
    ['€ 1|5\ufffc234'],
  ],
  [
    'more text than a line may have',
    placed(...Array.from({ length: 300 }, (_, row) => [0, row * 30, `Row number ${row}`] as const)),
    Array.from({ length: 300 }, (_, row) => `Row number ${row}`),
  ],
];
