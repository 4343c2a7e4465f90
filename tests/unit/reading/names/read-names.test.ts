// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { read } from '../read-body.ts';

describe('whose invoice', () => {
  const body = `<h1>Bright Plumbing LLC</h1><p>hi@bright.example</p><h2>Invoice #77</h2><div><h3>Bill to</h3><p>Jane Roe</p>
    <p>12 Kings Road</p><p>jane@roe.example</p></div><p>Total due: $12.00</p><p>Late fees: see terms</p>`;

  test('is read with the customer’s address, not the seller’s', () => {
    const { sellerName, customerName, customerEmail, number, description } = read(body).fields;
    expect([sellerName.value, customerName.value, customerEmail.value, number.value]).toEqual([
      'Bright Plumbing LLC',
      'Jane Roe',
      'jane@roe.example',
      '77',
    ]);
    expect(description.value).toBe('Invoice 77, Bright Plumbing LLC');
  });

  test('a due date before the issue date settles how both are meant', () => {
    const { issueDate, dueDate } = read('<p>Invoice date: 05/04/2026</p><p>Due date: 03/05/2026</p>').fields;
    expect([issueDate.value, dueDate.value]).toEqual(['2026-04-05', '2026-05-03']);
  });
});
