// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { read, show } from '../read-body.ts';

test.each([
  ['Order 55201 – Acme', '<p>Thank you</p>', '55201'],
  ['Acme', '<h1>Order #55201</h1>', '55201'],
  ['FV 0093/26 | Acme', '<h1>FV 0093/26 unpaid</h1><p>Due date: 12 May 2026</p>', 'FV 0093/26'],
  ['Acme', '<p>Order reference: XKLWQZPTB</p>', 'XKLWQZPTB'],
  ['Acme', '<h1>Thanks!</h1><p>Your order number is 8417.</p><h3>Ticket 1</h3><h3>Ticket 2</h3>', '8417'],
  ['Acme', '<h1>Invoice with credit</h1><p>NO: 554775/R1 | Date: 01/01/2015</p>', '554775/R1'],
  ['Acme', '<h1>Thanks</h1><p>No. 00000</p>', '00000'],
  ['Acme', '<h1>Thanks</h1><p>We have received your order №: 34341. We will write again.</p>', '34341'],
  ['Acme', '<h1>Receipt</h1><p>Fee Receipt No.: FR-2026-0045</p>', 'FR-2026-0045'],
  ['Acme', '<h1>Nota de crédito NC 2026/83</h1><p>Documento de origem</p><p>FT 2026/1290</p>', 'NC 2026/83'],
  ['Acme', '<h5>#123456789 / 20, October 2013</h5>', '123456789'],
  ['Acme', '<table><tr><td><h3>NW-7781</h3></td><td><h3>1 March 2026</h3></td></tr></table>', 'NW-7781'],
  ['Acme', '<div><h1>INVOICE</h1><p>#VL-2025-001</p></div>', 'VL-2025-001'],
  ['Acme', '<h1>Invoice 1042 <span>Draft</span></h1>', '1042'],
  ['Acme', '<h1>Factuur 1042 Concept</h1>', '1042'],
  ['Acme', '<h1>Invoice</h1><p>1042 Acme Ltd</p>', '1042'],
  ['Acme', '<h1>Invoice</h1><p>IN 20240</p>', 'IN 20240'],
  ['Acme', '<div><h1>Invoice</h1><p>104233</p></div>', '104233'],
  ['Acme', '<h1>Invoice 104233</h1><p>Quote number: Q-1057</p>', '104233'],
  ['Acme', '<h1>Quote</h1><p>Quote number: Q-1057</p>', 'Q-1057'],
  ['Acme', '<table><tr><td>Número #</td><td>F250237</td></tr></table>', 'F250237'],
])('%s %s is numbered %s', (title, body, expected) => {
  expect(read(body, { title }).fields.number.value).toBe(expected);
});

test.each([
  ['Order 1000 business cards', '<p>Cards</p>'],
  ['Order 500g coffee', '<p>Coffee</p>'],
  ['Order 24/7 – Pizza', '<p>Pizza</p>'],
  ['Order 2026-2027', '<p>Season tickets</p>'],
  ['Acme', '<p>Order: CONFIRMED</p>'],
  ['Acme', '<h3>Ticket 1</h3><h3>Ticket 2</h3>'],
  ['Acme', '<table><tr><td>FACTURA</td><td>x</td></tr><tr><td>NIF 43518207K</td><td>y</td></tr></table>'],
  ['Acme', '<div><h1>Facture</h1><p>Jeanne Roe</p><p>75011 Paris</p></div>'],
  ['Acme', '<h1>Order</h1><p>COMPLETED</p>'],
  ['Acme', '<p>Invoice number</p><p>SK26-</p><p>0318</p>'],
  ['RTX 4090 | Shop', '<h1>RTX 4090</h1><p>Date: 12 May 2026</p>'],
  ['Acme', '<div><h1>Invoice</h1><p>14 Mill Lane</p></div>'],
  ['Acme', '<div><h1>Invoice</h1><div>Acme Hosting</div><div>455 Foggy Heights,<br>AZ 85004</div></div>'],
  ['Acme', '<p>#2026 goals</p><p>#springsale</p>'],
  ['Acme', '<p>#10234</p><p>#10235</p>'],
  [
    'Acme',
    '<table><tr><td>NW-7781</td><td>1 March 2026</td></tr><tr><td>NW-7782</td><td>2 March 2026</td></tr></table>',
  ],
  ['Acme', '<div><h1>Invoice</h1><p>12 May 2026</p></div>'],
  ['Acme', '<div><h1>Invoice</h1><p>€ 1250</p></div>'],
  ['Acme', '<div><h1>Invoice</h1></div><div><div><p>10405</p></div></div>'],
  ['2026-01 | Acme', '<h1>2026-0115</h1><p>Due date: 12 May 2026</p>'],
])('%s %s has no number', (title, body) => {
  expect(read(body, { title }).fields.number.value).toBeNull();
});

test('the number of a receipt is not the invoice’s, in capitals or not', () => {
  const body = '<p>Invoice number: INV-2026-01</p><p>Receipt number: 2231-8841</p><p>Total: $ 12.00</p>';
  expect(show(read(body).fields.number)).toBe('INV-2026-01 likely');
});
