// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { findIbans } from '../../../../utils/reading/codes/read-iban.ts';
import { read, show } from '../read-body.ts';

const OURS = 'NL91ABNA0417164300';

describe('an IBAN in a text', () => {
  test.each([
    ['NL91 ABNA 0417 1643 00', [OURS]],
    ['NL91ABNA0417164300', [OURS]],
    ['IBAN: NL91 ABNA 0417 1643 00 BIC ABNANL2A', [OURS]],
    ['NL91 ABNA 0417 1643 00BTW NL123', [OURS]],
    ['NO93 8601 1117 947', ['NO9386011117947']],
    ['MT84 MALT 0110 0001 2345 MTLC AST0 01S', ['MT84MALT011000012345MTLCAST001S']],
    // A country that is not in the table: as much as its check holds for.
    ['SA03 8000 0000 6080 1016 7519', ['SA0380000000608010167519']],
    ['NL91 ABNA 0417 1643 01', []],
    // One digit short, or one too many.
    ['NL91 ABNA 0417 1643 0', []],
    ['NL91 ABNA 0417 1643 003', []],
    ['XNL91 ABNA 0417 1643 00', []],
  ])('%s', (text, ibans) => {
    expect(findIbans(text)).toEqual(ibans);
  });

  test('is no shorter than its country’s are, though its beginning has a check that holds', () => {
    // Both hold: of 16 letters, and of the 22 that German ones have.
    expect(findIbans('DE33 6425 1060 0000')).toEqual([]);
    expect(findIbans('DE33 6425 1060 0000 4177 34')).toEqual([]);
    expect(findIbans('DE33 6425 1060 0000 4177 33')).toEqual(['DE33642510600000417733']);
  });
});

describe('the IBAN of a page', () => {
  test.each([
    ['in elements with spaces between', '<p>IBAN <b>NL91</b> <b>ABNA</b> <b>0417</b> <b>1643</b> <b>00</b></p>'],
    ['beside something else', '<p>Bank: ABN | IBAN NL91 ABNA 0417 1643 00 | KvK 12345678</p>'],
  ])('%s', (_name, body) => {
    expect(show(read(body).fields.iban)).toBe(`${OURS} likely`);
  });
});

test('an IBAN is in the groups that its country is used to, and a reference is none', () => {
  expect(findIbans('IT58M 03069 12117 100000018462')).toEqual(['IT58M0306912117100000018462']);
  expect(findIbans('RF18 5390 0754 7034 0000')).toEqual([]);
  expect(show(read('<p>Invoice number</p><p>NL91 ABNA 0417 1643 00</p>').fields.number)).toBe('null unsure');
});
