// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { amountOf } from '../read-body.ts';

const rows = (...all: readonly (readonly [string, string])[]) =>
  `<table>${all.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('')}</table>`;
const TOTAL = rows(['Subtotal', '€ 100.00'], ['VAT', '€ 21.00'], ['Total', '€ 121.00']);

describe('a proven total is asked, not read, where', () => {
  test.each([
    [
      'a sentence names a deposit and a rest',
      '<p>We received your retainer of € 50.00. Please transfer the other € 71.00.</p>',
    ],
    ['a sentence says it in another language', '<p>Déduction faite de votre acompte, la somme est de 71,00 € net.</p>'],
    [
      'payments stand under their heading',
      `<h3>Payment history</h3>${rows(['2 May', '€ 20.00'], ['9 May', '€ 30.00'])}`,
    ],
    ['instalments make it up', `<h3>Schedule</h3>${rows(['First', '€ 60.50'], ['Second', '€ 60.50'])}`],
    ['two rows make it up under unknown names', rows(['Aaa', '€ 100.01'], ['Bbb', '€ 20.99'])],
    ['a deposit is required', rows(['Deposit required', '€ 60.50'])],
  ])('%s', (_name, below) => {
    expect(amountOf(TOTAL + below)).toMatch(/^null unsure 121\.00 /);
  });

  test('a tax comes on top of it in a sentence', () => {
    const body = `${rows(['Item one', '€ 100.00'], ['Total', '€ 100.00'])}<p>Plus 21% VAT: € 21.00. The amount of € 121.00 will be debited.</p>`;
    expect(amountOf(body)).toMatch(/^null unsure 100\.00 121\.00/);
  });
});

describe('a proven total is read although', () => {
  test.each([
    ['a late fee is threatened', '<p>A late fee of € 25.00 is charged for payments received after 30 days.</p>'],
    ['a discount is offered', '<p>Pay within 8 days with 2% skonto (€ 2.42), which makes € 118.58, or in full.</p>'],
    ['a security deposit is mentioned', '<p>A damage deposit of € 50.00 is held and returned afterwards.</p>'],
  ])('%s', (_name, below) => {
    expect(amountOf(TOTAL + below)).toMatch(/^121\.00 /);
  });
});

describe('a deposit', () => {
  test.each([
    ['Deposit due now', 'Balance later'],
    ['Aanbetaling nu te voldoen', 'Restant'],
    ['Anzahlung jetzt fällig', 'Restzahlung bei Anreise'],
    ['Acompte à verser', 'Solde à l’arrivée'],
    ['Acconto da versare ora', 'Pagamento futuro'],
    ['Anticipo a pagar', 'Resto'],
  ])('that is still to be paid is asked about, and so is the rest (%s)', (label, rest) => {
    const body = rows(['Total', '€ 420.00'], [label, '€ 126.00'], [rest, '€ 294.00']);
    expect(amountOf(body)).toMatch(/^null unsure .*126\.00/);
    expect(amountOf(rows(['Total', '€ 420.00'], [label, '€ 126.00']))).toBe('null unsure 420.00 126.00');
  });

  test('is asked about without a currency as well', () => {
    const body = rows(['Total', '420.00'], ['Acompte à verser', '126.00'], ['Solde', '294.00']);
    expect(amountOf(body)).toMatch(/^null unsure .*126\.00/);
  });

  test('that was due and came in leaves the rest', () => {
    const deposit = [['Deposit due on booking', '€ 126.00'] as const, ['Deposit received', '€ 126.00'] as const];
    expect(amountOf(rows(['Total', '€ 420.00'], ...deposit, ['Balance', '€ 294.00']))).toMatch(/^294\.00 /);
  });

  test.each([
    ['Deposit', '€ 126.00'],
    ['Deposit received', '€ 126.00'],
    ['Credit due to you', '€ 126.00'],
    ['Deposit due on booking', '€ -126.00'],
    ['Deposit due', '15.03'],
  ])('that was paid leaves the rest (%s, %s)', (label, amount) => {
    expect(amountOf(rows(['Total', '€ 420.00'], [label, amount], ['Balance', '€ 294.00']))).toMatch(/^294\.00 /);
  });
});

describe('what is to be paid by whoever pays early', () => {
  test.each([
    'Bei Zahlung bis zum 15.01.2026 gewähren wir 2 % Skonto (Überweisungsbetrag € 118.58).',
    'Bij betaling binnen 8 dagen 2% korting, te betalen € 118,58.',
    'If paid within 10 days you get a discount of 2 %, amount payable € 118.58.',
    'Escompte de 2 % pour paiement sous 8 jours : net à payer € 118,58',
    'Sconto 2% per pagamento entro 8 giorni: totale da pagare € 118,58',
  ])('is not read: %s', (sentence) => {
    expect(amountOf(`${TOTAL}<p>${sentence}</p>`)).toMatch(/^(?:121\.00 |null unsure 121\.00)/);
  });

  test.each([
    'To avoid late fees, please pay by January 15 the balance due: € 60.50',
    'Voorkom extra incassokosten en betaal vóór 15 januari het openstaande bedrag: € 60,50',
    'Pour éviter des pénalités de retard, merci de payer avant le 15 janvier le solde dû : 60,50 €',
    'Discount by coupon SPRING applied, amount payable: € 60.50',
  ])('is nothing that a late payer pays, or everybody: %s', (sentence) => {
    expect(amountOf(`<p>Total: € 121.00</p><p>${sentence}</p>`)).toMatch(/^60\.50 /);
  });

  test('is asked about where a discount in percent was taken off', () => {
    const sentence = 'Discount of 10 % by coupon SPRING applied, amount payable: € 108.90';
    expect(amountOf(`<p>Total: € 121.00</p><p>${sentence}</p>`)).toBe('null unsure 121.00 108.90');
  });

  test('is asked about where it goes to an account', () => {
    const sentence =
      'Bei Zahlung bis 15.01.2026 mit 2 % Skonto überweisen Sie 118,58 € auf DE89 3704 0044 0532 0130 00.';
    expect(amountOf(`<p>Rechnungsbetrag: 121,00 €</p><p>${sentence}</p>`)).toBe('null unsure 121.00 118.58');
  });

  test('says nothing of the next sentence, nor of a discount for all', () => {
    const early = 'Pay within 8 days for a discount of 2 %.';
    expect(amountOf(`<p>${early} Amount payable: € 100.00</p>`)).toBe('100.00 likely');
    expect(amountOf('<p>With your regular discount, amount payable: € 100.00</p>')).toBe('100.00 likely');
    expect(amountOf('<p>With your usual discount of 10 %, amount payable: € 100.00</p>')).toBe('100.00 likely');
  });
});

describe('what is called due', () => {
  test.each([
    [
      'is the whole account’s, perhaps',
      `<p>Total due</p><p>€ 900.00</p><h2>Invoice 12</h2>${TOTAL}`,
      /^null unsure 121\.00 900\.00/,
    ],
    [
      'includes a balance that the page shows',
      `${TOTAL}${rows(['Previous balance', '€ 9.00'], ['Total due', '€ 130.00'])}`,
      /^130\.00/,
    ],
    [
      'is part of a larger total',
      rows(['Amount payable', '€ 100.00'], ['VAT', '€ 21.00'], ['Total', '€ 121.00']),
      /^null unsure 121\.00 100\.00/,
    ],
    ['has its tax left out', '<p>Total due: £500.00 + VAT</p>', /^null unsure 500\.00/],
    ['has its tax left out, in French', rows(['Total', '500,00 € HT']), /^null unsure 500\.00/],
    [
      'is no day of the month',
      '<div><p>Total due</p><p>15.06</p></div><div><p>Amount</p><p>€ 238.00</p></div>',
      /^(?!15\.06)/,
    ],
    ['is no number of points', `<p>Balance: 1,250.00 points</p>${TOTAL}`, /^121\.00/],
    ['is in thousands', `<p>(amounts in thousands of EUR)</p><p>Total due: 1,500.00</p>`, /^null unsure 1500\.00/],
    ['has the number of a note, perhaps', '<p>Amount due: € 1.210¹²</p>', /^null/],
  ])('%s', (_name, body, expected) => {
    expect(amountOf(body)).toMatch(expected);
  });
});
