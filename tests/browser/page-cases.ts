/** A page that asks for money, and the amount that may be taken from it; null: none may be taken without a person. */
export type PageCase = readonly [name: string, html: string, amount: string | null];

const T = 'Total due: ';
const covering = (style: string): string =>
  `<div style="position:relative"><p>${T}€ 912,00</p><div style="position:absolute;inset:0;background:#fff;${style}">Free!</div></div>`;
const framed = (attributes: string, html = `<p>${T}€ 12,00</p>`): string =>
  `<iframe ${attributes} srcdoc='${html.replaceAll("'", '&#39;')}'></iframe>`;

/** So many letters from the left, on a line of its own. */
const placed = (letters: number, text: string): string =>
  `<span style="position:absolute;top:0;left:${letters}ch;font-family:monospace">${text}</span>`;

/** Digits or whole lines that are in the page, but that nobody sees. Numbers are those of the hardening list. */
export const HIDDEN: readonly PageCase[] = [
  ['S51 a transparent digit', `<p>${T}€ <b>9<i style="opacity:0">9</i>12,00</b></p>`, null],
  ['S51 an almost transparent parent', `<div style="opacity:0.01"><p>${T}€ 12,00</p></div>`, null],
  [
    'S51 layers that together are',
    `<div style="opacity:.3"><div style="opacity:.3"><p style="opacity:.3">${T}€ 12,00</p></div></div>`,
    null,
  ],
  ['S52 digits without size', `<p>${T}€ 9<i style="font-size:0">12</i>,00</p>`, null],
  [
    'S52 a first letter without size',
    `<style>b{display:inline-block}b::first-letter{font-size:0}</style><p>${T}€ <b>912,00</b></p>`,
    null,
  ],
  ['S53 clipped away', `<p>${T}<i style="display:inline-block;clip-path:inset(100%)">€ 912,00</i></p>`, null],
  ['S53 clipped in part', `<p>${T}€ <i style="display:inline-block;clip-path:inset(0 0 0 50%)">912,00</i></p>`, null],
  [
    'S53 cut off in part',
    `<p>${T}€ <i style="display:inline-block;overflow:hidden;width:2em;text-indent:-1em;white-space:nowrap">912,00</i></p>`,
    null,
  ],
  [
    'S53 cut off by an ellipsis',
    `<p style="width:110px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">${T}€ 12.000,00</p>`,
    null,
  ],
  ['S54 a digit in the colour of the paper', `<p>${T}€ 9<i style="color:#fff">1</i>2,00</p>`, null],
  ['S54 nearly so', `<p>${T}€ 9<i style="color:#fefefe">1</i>2,00</p>`, null],
  [
    'S54 a line in the colour of many breaths of it',
    `${'<div style="background:rgba(47,85,212,.6)">'.repeat(6)}<p style="color:#2f55d4">${T}€ 12,00</p>`,
    null,
  ],
  [
    'S54 a digit in the colour of a picture, on a breath of that',
    `<p>${T}€ 9<b style="background:linear-gradient(#25d,#25d)"><i style="background:rgba(34,85,221,.2);color:#25d">1</i></b>2,00</p>`,
    null,
  ],
  ['S54 a line in the colour of its background', `<p style="background:#333;color:#333">${T}€ 12,00</p>`, null],
  [
    'S54 a first letter in it',
    `<style>b{display:inline-block}b::first-letter{color:#fff}</style><p>${T}€ <b>912,00</b></p>`,
    null,
  ],
  ['S55 scaled to nothing', `<p>${T}<i style="display:inline-block;transform:scale(0)">€ 12,00</i></p>`, null],
  [
    'S55 one pixel',
    `<p>${T}<i style="display:inline-block;width:1px;height:1px;overflow:hidden">€ 12,00</i></p>`,
    null,
  ],
  ['S56 left of the page', `<p style="position:absolute;left:-9999px">${T}€ 12,00</p>`, null],
  ['S56 indented away', `<p style="text-indent:-9999px">${T}€ 12,00</p>`, null],
  ['S57 covered', covering(''), null],
  ['S57 covered by what lets clicks through', covering('pointer-events:none'), null],
  ['S57 covered below the window', `<div style="height:3000px"></div>${covering('')}`, null],
  [
    'S57 one digit covered',
    `<p>${T}€ 9<b style="position:relative">12,00<u style="position:absolute;left:0;top:0;width:.6em;height:1.2em;background:#fff"></u></b></p>`,
    null,
  ],
  ['S58 hidden', `<p hidden>${T}€ 12,00</p>`, null],
  ['S58 invisible', `<p style="visibility:hidden">${T}€ 12,00</p>`, null],
  ['S58 in closed details', `<details><summary>More</summary><p>${T}€ 12,00</p></details>`, null],
  ['S59 not rendered', `<div style="content-visibility:hidden"><p>${T}€ 12,00</p></div>`, null],
  ['an invisible frame', framed('style="visibility:hidden"'), null],
  ['a frame without size', framed('width=0 height=0'), null],
  [
    'a covered frame',
    `<div style="position:relative;width:320px">${framed('')}<div style="position:absolute;inset:0;background:#fff">Free!</div></div>`,
    null,
  ],
];

/** What is seen is something else than what the page's texts say. */
export const ALTERED: readonly PageCase[] = [
  ['S60 turned around', `<p>${T}€ <bdo style="unicode-bidi:bidi-override;direction:rtl">00,21</bdo></p>`, null],
  [
    'S61 in another order',
    `<p style="display:flex">${T}€<span style="order:2">12</span><span style="order:1">34</span><span style="order:3">,00</span></p>`,
    null,
  ],
  [
    'S61 in reverse',
    `<p>${T}€ <span style="display:inline-flex;flex-direction:row-reverse"><i>0</i><i>0</i><i>,</i><i>1</i><i>2</i></span></p>`,
    null,
  ],
  [
    'S61 moved past each other',
    `<p>${T}€ <i style="position:relative;left:1em">1</i><i style="position:relative;left:-1em">2</i>,00</p>`,
    null,
  ],
  [
    'S61 placed in reverse',
    `<section>${placed(0, T)}${placed(8, '€')}${placed(12, '0')}${placed(11, '0')}${placed(9, '12')}</section>`,
    null,
  ],
  [
    'S61 placed in another order',
    `<section>${placed(0, T)}${placed(8, '€')}${placed(9, '1')}${placed(14, '6')}${placed(10, '2345')}</section>`,
    null,
  ],
  [
    'S61 flex items in another order',
    `<p style="display:flex">${T}€<b style="order:1">1</b><b style="order:3">4</b><b style="order:2">23</b><b style="order:4">,00</b></p>`,
    null,
  ],
  [
    'S61 placed in another order, with marks between',
    `<section>${placed(0, T)}${placed(8, '€')}${placed(9, '1’')}${placed(20, 'x')}${placed(11, '234.00')}${placed(30, 'y')}</section>`,
    null,
  ],
  ['a quantity beside the total', `<p>${T}3<i style="display:inline-block;width:60px"> </i>500,00 €</p>`, null],
  ['a number in letters far apart', `<p style="display:flex;gap:6px">${T}€ <b>1</b><b>2</b><b>,00</b></p>`, null],
  ['a minus in a cell of its own', '<table><tr><td>Total due</td><td>-€</td><td>12,00</td></tr></table>', null],
  ['a credit in a cell of its own', '<table><tr><td>Total due</td><td>€ 12,00</td><td>CR</td></tr></table>', null],
  [
    'values over their labels in reverse',
    `<div style="display:flex;flex-direction:column-reverse"><p>Ordered</p><p>€ 120,00</p></div>
     <div style="display:flex;flex-direction:column-reverse"><p>Balance due</p><p>€ 20,00</p></div>`,
    null,
  ],
  [
    'a row of values over their labels, in the order of the columns',
    `<section style="position:relative">${placed(0, '€ 120,00')}${placed(20, '€ 20,00')}</section>
     <section style="position:relative;top:1.2em">${placed(0, 'Balance due')}${placed(20, 'Ordered')}</section>`,
    null,
  ],
  ['S61 piled up', `<p>${T}€ <b style="letter-spacing:-1em">12,00</b></p>`, null],
  ['S62 a digit of the style sheet', `<style>b::before{content:"9"}</style><p>${T}€ <b>12,00</b></p>`, null],
  ['S62 one after the line', `<style>p::after{content:"9"}</style><p>${T}<b>€ 12,00</b></p>`, null],
  ['S62 one in an empty element', `<style>i::after{content:"9"}</style><p>${T}€ 12,00<i></i></p>`, null],
  ['S62 a sign', `<style>b::before{content:"-"}</style><p>${T}€ <b>12,00</b></p>`, null],
  ['S63 an invisible space', `<p>${T}€ 1\u200b2,00</p>`, null],
  ['S63 a soft hyphen', `<p>${T}€ 1\u00ad2,00</p>`, null],
  ['S67 a counter', `<style>b{counter-reset:x 9}b::before{content:counter(x)}</style><p>${T}€ <b>12,00</b></p>`, null],
  ['mirrored', `<p>${T}€ <b style="display:inline-block;transform:scaleX(-1)">12,00</b></p>`, null],
  ['upside down', `<p>${T}€ <b style="display:inline-block;rotate:180deg">69,00</b></p>`, null],
  ['as dots', `<p>${T}€ <b style="-webkit-text-security:disc">12,00</b></p>`, null],
  ['behind a filter', `<p>${T}€ <b style="filter:opacity(0)">12,00</b></p>`, null],
  [
    'stacked numbers',
    `<p>${T}€ <span style="display:block">1</span><span style="display:block">234,00</span></p>`,
    null,
  ],
  ['smaller digits on the same line', `<p>${T}€ 12<small>99</small></p>`, null],
  ['a smaller group of thousands', `<p>${T}€ 12<small>.999,00</small></p>`, null],
  [
    'decimals too small to be noticed',
    `<p style="font-size:30px">${T}€ 12<small style="font-size:9px">,99</small></p>`,
    null,
  ],
  ['a smaller group behind its sign', `<p>${T}€ 12.<small>999,00</small></p>`, null],
  ['larger decimals', `<p>${T}€ 12<big>,99</big></p>`, null],
  ['a footnote', `<p>${T}€ 12,00<sup>1</sup></p>`, null],
  ['a frame of another origin', framed('sandbox'), null],
];

/** Unusual, and still plainly to be seen. */
export const PLAIN: readonly PageCase[] = [
  ['one element a character', `<p>${T}€ <i>1</i><i>2</i><i>,</i><i>0</i><i>0</i></p>`, '12.00'],
  [
    'one box a character',
    `<style>i{display:inline-block}</style><p>${T}€ <i>1</i><i>2</i><i>,</i><i>0</i><i>0</i></p>`,
    '12.00',
  ],
  ['smaller decimals behind their sign', `<p>${T}€ 12<small>.99</small></p>`, '12.99'],
  ['raised decimals behind their sign', `<p>${T}€ 12<sup style="font-size:60%">,99</sup></p>`, '12.99'],
  ['smaller decimals that have their mark', `<p>${T}12<small>,99 €</small></p>`, '12.99'],
  [
    'each text at its place',
    `<section>${placed(0, 'Total due')}${placed(14, '€ 1.')}${placed(18, '234,00')}${placed(30, 'by 3 May')}</section>`,
    '1234.00',
  ],
  ['an override that turns nothing around', `<p style="unicode-bidi:bidi-override">${T}€ 12,00</p>`, '12.00'],
  ['flex items in order', `<p style="display:flex">${T}€&nbsp;<i>1</i><i>2</i><i>,</i><i>0</i><i>0</i></p>`, '12.00'],
  [
    'a separator of the style sheet',
    `<style>.c::before{content:","}</style><p>${T}€ <b>12</b><b class=c>99</b></p>`,
    '12.99',
  ],
  ['thousands set apart by a margin', `<p>${T}€ 1<span style="margin-left:.2em">234</span>,00</p>`, '1234.00'],
  ['wide letters', `<p>${T}€ <b style="letter-spacing:2px">12,00</b></p>`, '12.00'],
  ['a large first letter', `<style>p::first-letter{font-size:150%;color:red}</style><p>${T}€ 912,00</p>`, '912.00'],
  ['below the window', `<div style="height:3000px"></div><p>${T}€ 912,00</p>`, '912.00'],
  [
    'in a box that scrolls',
    `<div style="height:60px;overflow:auto"><div style="height:500px">x</div><p>${T}€ 12,00</p></div>`,
    '12.00',
  ],
  [
    'under a cookie banner',
    `<p>${T}€ 912,00</p><div style="position:fixed;inset:0;background:#0008">We use cookies</div>`,
    '912.00',
  ],
  ['in open details', `<details open><summary>More</summary><p>${T}€ 12,00</p></details>`, '12.00'],
  ['in an element without a box', `<div style="display:contents"><p>${T}€ 12,00</p></div>`, '12.00'],
  ['magnified', `<div style="transform:scale(1.5);transform-origin:0 0"><p>${T}€ 12,00</p></div>`, '12.00'],
  [
    'a colour on a breath of it',
    `<table><tr style="background:rgba(47,85,212,.2);color:#2f55d4"><td>${T}</td><td>€ 12,00</td></tr></table>`,
    '12.00',
  ],
  [
    'white on glass over a picture',
    `<div style="background:linear-gradient(#000,#000)"><p style="background:rgba(255,255,255,.1);color:#fff">${T}€ 12,00</p></div>`,
    '12.00',
  ],
  ['white on black', `<style>html{background:#111;color:#eee}</style><p>${T}€ 12,00</p>`, '12.00'],
  [
    'white on a picture',
    `<div style="background:linear-gradient(#000,#000)"><p style="color:#fff">${T}€ 12,00</p></div>`,
    '12.00',
  ],
  ['among icons', `<p><svg width=9 height=9></svg>${T}<svg width=9 height=9></svg><b>€ 12,00</b></p>`, '12.00'],
  ['in a field', '<label>Total due</label><input value="€ 12,00">', '12.00'],
  ['in a larger field', `<textarea>${T}€ 12,00</textarea>`, '12.00'],
  ['chosen from a list', `<p>${T}<select><option>€ 1,00<option selected>€ 12,00</select></p>`, '12.00'],
  ['as output', `<p>${T}<output>€ 12,00</output></p>`, '12.00'],
  ['as it was typed', `<pre>Invoice 12\n${T}   € 12,00\nThanks</pre>`, '12.00'],
  ['in a list of definitions', '<dl><dt>Total due</dt><dd>€ 12,00</dd></dl>', '12.00'],
  [
    'in tables within tables',
    '<table><tr><td><table><tr><td><table><tr><td>Total due</td><td>€ 12,00</td></tr></table></td></tr></table></td></tr></table>',
    '12.00',
  ],
  ['beside a comment', `<!-- <p>${T}€ 1,00</p> --><p>${T}€ 12,00</p>`, '12.00'],
  ['beside a hidden tab', `<div hidden><p>${T}€ 1,00</p></div><p>${T}€ 12,00</p>`, '12.00'],
  [
    'beside a twin off the screen',
    `<p style="position:absolute;left:-9999px">${T}€ 1,00</p><p>${T}€ 12,00</p>`,
    '12.00',
  ],
  ['in a frame', framed(''), '12.00'],
  ['in a frame within a frame', framed('', `<iframe srcdoc="<p>${T}€ 12,00</p>"></iframe>`), '12.00'],
];
