// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { read } from '../read-body.ts';

const address = (name: string, code: string, more = ''): string =>
  `<div><p>${name}</p><p>12 Mill Lane</p><p>Leeds ${code}</p><p>${more}</p></div>`;

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

  test('is read up to the next label of its line', () => {
    const body = '<p><b>Patient name:</b> Mr. J. Roe <b>Age &amp; Gender:</b> 65 | Male</p>';
    expect(read(body).fields.customerName.value).toBe('Mr. J. Roe');
  });

  test('is read under its heading, not in the list of goods, where names are of goods', () => {
    const parties = '<table><tr><td>Sprzedawca</td><td>Nabywca</td></tr><tr><td>JAN NOWAK<br>NIP: 972</td>';
    const goods =
      '<table><tr><th>Lp.</th><th>Nazwa</th><th>Miara</th><th>Ilość</th></tr><tr><td>1</td><td>Praca</td><td>rg.</td><td>140</td></tr></table>';
    const { sellerName, customerName } = read(
      `${parties}<td>Centrum EDU sp. z o.o.<br>NIP: 783</td></tr></table>${goods}`,
    ).fields;
    expect([sellerName.value, customerName.value]).toEqual(['JAN NOWAK', 'Centrum EDU sp. z o.o.']);
  });

  test.each([
    ['not of who is greeted as a person', '<p>Sig.ra Donatella Riva</p><p>Via Roma 3, 24100 Bergamo</p>', null],
    ['not of a place to fill in', '<p>Account holder: [Account holder]</p>', null],
    ['of who holds the account', '<p>Account holder: Mill Ltd</p>', 'Mill Ltd'],
    [
      'not of what an e-mail says of a name',
      '<h1>New reservation for Haven Resort</h1><p>mail us at us@haven-resort.example</p>',
      null,
    ],
    [
      'of the name that is in its address',
      '<h1>The Haven Resort</h1><p>us@haven-resort.example</p>',
      'The Haven Resort',
    ],
    [
      'not of one of two private addresses',
      `${'<p>x</p>'.repeat(4)}${address('Jane Roe', 'LS1 4AB')}${address('John Doe', 'YO1 7AB')}`,
      null,
    ],
    [
      'of the first of two, with its tax number',
      `${'<p>x</p>'.repeat(4)}${address('Roe', 'LS1 4AB', 'VAT GB 1')}${address('John Doe', 'YO1 7AB')}`,
      'Roe',
    ],
    [
      'not of a name further in its line',
      `${'<p>x</p>'.repeat(4)}<p>Evening Show At The Haven</p>${'<p>x</p>'.repeat(4)}${'<p>x</p>'.repeat(4)}<p>us@haven.example</p>`,
      null,
    ],
    [
      'not of a family',
      `${'<p>x</p>'.repeat(4)}<p>Familie Haven</p>${'<p>x</p>'.repeat(4)}${'<p>x</p>'.repeat(4)}<p>us@haven.example</p>`,
      null,
    ],
    [
      'of the name that an address has',
      `${'<p>x</p>'.repeat(4)}<p>Cafe Haven</p>${'<p>x</p>'.repeat(4)}${'<p>x</p>'.repeat(4)}<p>us@haven.example</p>`,
      'Cafe Haven',
    ],
    [
      'not of a word that menus say twice',
      `<p>Reports</p>${'<p>Entry</p>'.repeat(8)}<p>Reports</p>${'<p>x</p>'.repeat(14)}`,
      null,
    ],
    ['of a name that stands again at the end', `<p>Reports</p>${'<p>x</p>'.repeat(14)}<p>Reports</p>`, 'Reports'],
    [
      'of a name that a footer begins with',
      `<p>Mill</p>${'<p>x</p>'.repeat(4)}<p>Mill · Leeds</p>${'<p>x</p>'.repeat(14)}`,
      'Mill',
    ],
  ])('the seller is told: %s', (_name, body, seller) => {
    expect(read(body).fields.sellerName.value).toBe(seller);
  });

  test('is of no list of orders, of which each has its own', () => {
    const row = '<tr><td>A-1</td><td>Jane Roe</td><td>Shipped</td><td>$6.00</td></tr>';
    const body = `<table><tr><th>Order</th><th>Customer</th><th>Fulfilment</th><th>Total</th></tr>${row}${row}${row}</table>`;
    expect(read(body).fields.customerName.value).toBeNull();
  });

  test.each(['Fakturert til', 'Faktureret til', 'Krediteret til', 'Fakturerad till', 'Credited to'])(
    'is read under "%s"',
    (label) => {
      expect(read(`<h1>Faktura 12-A</h1><p>${label}</p><p>Roe Maritim AS</p>`).fields.customerName.value).toBe(
        'Roe Maritim AS',
      );
    },
  );

  test.each([
    ['Hello Jane Roe,', 'Jane Roe'],
    ['Sehr geehrte Frau Jane Roe,', 'Jane Roe'],
    ['Dear Pan American Airways,', 'Pan American Airways'],
    ['Ciao Bella Trattoria', null],
    ['Dag Erik Hansen', null],
    ['Dear Accounts Payable,', null],
    ['Bonjour Transports Roe SARL,', 'Transports Roe SARL'],
    ['Hi Jane,', null],
    ['Dear Valued Customer,', null],
    ['Dear Sir or Madam', null],
    ['Hello Roe & Sons Ltd · 12 Kings Road,', null],
  ])('is read from %j as %j', (greeting, name) => {
    expect(read(`<h1>Your invoice</h1><p>${greeting}</p><p>Total due: $12.00</p>`).fields.customerName.value).toBe(
      name,
    );
  });

  test('is no seller where the letter greets it', () => {
    const body =
      '<p>Jane Roe</p><p>12 Kings Road</p><p>1234 AB Utrecht</p><p>Hello Jane Roe,</p><p>Total due: $12.00</p>';
    const { sellerName, customerName } = read(body).fields;
    expect([sellerName.value, customerName.value]).toEqual([null, 'Jane Roe']);
  });

  test('has an address of its own, though the mark-up glues its label to it', () => {
    const body = '<h3>Customer</h3><p><b>Name</b><i>Jane Roe</i></p><p><b>E-mail</b><i>jane@roe.example</i></p>';
    expect(read(body).fields.customerEmail.value).toBe('jane@roe.example');
  });

  test('is read up to what stands beside it', () => {
    expect(read('<p>Customer: Roe GmbH · Jane Roe</p>').fields.customerName.value).toBe('Roe GmbH');
  });

  test('is read behind a colon in the next cell', () => {
    const row = (label: string, value: string) => `<tr><td>${label}</td><td>: ${value}</td></tr>`;
    const body = `<table>${row('Customer name', 'Pedro Rojas')}${row('Customer no', '12')}</table>`;
    expect(read(body).fields.customerName.value).toBe('Pedro Rojas');
  });

  test('is not read from the terms under the total, where only a word says "attention"', () => {
    const office = '<p>Registered Office: Attention: Adam Roe, 18 The Slipway, Port Solent.</p>';
    expect(read(`${office}<p>Total due: $12.00</p>`).fields.customerName.value).toBe('Adam Roe');
    expect(read(`<p>Total due: $12.00</p>${office}`).fields.customerName.value).toBeNull();
  });

  test('is read under the amount due, where pages begin with it', () => {
    const { sellerName, customerName } = read(
      '<p>Amount due $12.00</p><table><tr><td>To</td><td>Jane Roe</td></tr><tr><td>From</td><td>Acme Hosting</td></tr></table>',
    ).fields;
    expect([sellerName.value, customerName.value]).toEqual(['Acme Hosting', 'Jane Roe']);
  });

  test('is read from the first line of a large field', () => {
    const { customerName, amount } = read(
      '<h1>Invoice 5</h1><h3>Bill to</h3><textarea>Rana Rajan\n12\nKings Road</textarea><p>Total: $12.00</p>',
    ).fields;
    expect([customerName.value, amount.value]).toEqual(['Rana Rajan', '12.00']);
  });

  test('a due date before the issue date settles how both are meant', () => {
    const { issueDate, dueDate } = read('<p>Invoice date: 05/04/2026</p><p>Due date: 03/05/2026</p>').fields;
    expect([issueDate.value, dueDate.value]).toEqual(['2026-04-05', '2026-05-03']);
  });
});

describe('who wrote an invoice', () => {
  const rest = '<p>Invoice number: 7</p><p>Total due: $12.00</p>';
  const sellerOf = (body: string) => read(`${body}${rest}`).fields.sellerName.value;

  test('is said by its title', () => {
    expect(sellerOf('<h1>INVOICE FROM NORTHSIDE EXCHANGE LIMITED</h1><p>Bill to: Jane Roe</p>')).toBe(
      'NORTHSIDE EXCHANGE LIMITED',
    );
    expect(sellerOf('<h1>Factura de Venta</h1><p>Bill to: Jane Roe</p>')).toBeNull();
    const muster = '<p>Muster GmbH<br>Weg 1<br>12345 Stadt</p><p>Bill to: Jane Roe</p>';
    expect(sellerOf(`<h1>Rechnung von Januar</h1>${muster}`)).toBe('Muster GmbH');
    expect(sellerOf(`<h1>Invoice from Order</h1>${muster}`)).toBe('Muster GmbH');
    expect(sellerOf('<h1>Invoice from Plumb & Level</h1><p>Bill to: Jane Roe</p><p>Plumb & Level</p>')).toBe(
      'Plumb & Level',
    );
  });

  test('is a company rather than a person of it', () => {
    expect(sellerOf('<p>From:<br>Jane Roe<br>Roe Plumbing Ltd.<br>12 Kings Road</p>')).toBe('Roe Plumbing Ltd.');
    expect(sellerOf('<p>From:<br>Studio Anna<br>Client Ltd.<br>12 Kings Road</p>')).toBe('Studio Anna');
    expect(sellerOf('<p>From:<br>Roe Plumbing Ltd.<br>Pipes & More Inc.<br>12 Kings Road</p>')).toBe(
      'Roe Plumbing Ltd.',
    );
  });

  test('stands in one line over the address of a letter, whatever account number stands in other places', () => {
    const to = '<table><tr><td><p>Muster GmbH</p><p>Herrn Max Muster</p><p>12345 Stadt</p></td>';
    const own =
      '<td><p>Agentur Weber</p><p>Inh. Alma Weber</p><p>42799 Leichlingen</p><p>Tel. 0176 1234</p></td></tr></table>';
    const pay = '<div>Sparkasse<br>Alma Weber<br>IBAN DE02 1203 0000 0000 2020 51</div>';
    const { sellerName, customerName } = read(
      `<div>Agentur Weber – Kleiststr. 2 – 42799 Leichlingen</div>${to}${own}<h3>Rechnung 5</h3><p>Gesamtbetrag: 12,00 EUR</p>${pay}`,
    ).fields;
    expect([sellerName.value, customerName.value]).toEqual(['Agentur Weber', 'Muster GmbH']);
  });

  test('is no line of an address that is still to be filled in', () => {
    expect(sellerOf('<h1>Your Company</h1><p>123 Main Street<br>City, State, ZIP Code</p>')).not.toBe(
      'City, State, ZIP Code',
    );
  });
});

describe('two addresses without a label', () => {
  const customer = '<div>Buurthuis De Wilg<br>Wilgenplein 2<br>5615 JK Eindhoven</div>';
  const seller = '<div>Verhagen Catering<br>Dorpsweg 8<br>5521 AB Eersel</div>';
  const rest = '<h1>Factuur 2026-0031</h1><p>Totaal: € 837,80</p>';
  const namesOf = (body: string, title = 'Factuur') => {
    const { sellerName, customerName, customerEmail } = read(body, { title }).fields;
    return [sellerName.value, customerName.value, customerEmail.value];
  };

  test('are told apart by the address that bears the seller’s name, in whatever order they stand', () => {
    const mailed = seller.replace('</div>', '<br>roos@verhagen-catering.example</div>');
    const told = ['Verhagen Catering', 'Buurthuis De Wilg', null];
    expect(namesOf(`${customer}${mailed}${rest}`)).toEqual(told);
    expect(namesOf(`${mailed}${customer}${rest}`)).toEqual(told);
  });

  test('are told apart by the end of the title', () => {
    const told = namesOf(`${customer}${seller}${rest}`, 'Factuur 2026-0031 van Verhagen Catering');
    expect(told).toEqual(['Verhagen Catering', 'Buurthuis De Wilg', null]);
  });

  test('are told apart by what companies write of themselves', () => {
    const registered = seller.replace('</div>', '<br>KvK-nummer: 72015500</div>');
    expect(namesOf(`${customer}${registered}${rest}`)).toEqual(['Verhagen Catering', 'Buurthuis De Wilg', null]);
  });

  test('are told apart by the sender in one line, wherever it stands near the top', () => {
    const sender = '<p>Contact: J. Wolf</p><p>Verhagen Catering | Dorpsweg 8 | 5521 AB Eersel</p>';
    expect(namesOf(`${sender}${customer}${rest}`)).toEqual(['Verhagen Catering', 'Buurthuis De Wilg', null]);
  });

  test('a name right under the seller’s is no customer', () => {
    const owner = '<div>Anna Verhagen<br>Dorpsweg 8<br>5521 AB Eersel</div>';
    expect(namesOf(`<h2>Verhagen Catering</h2>${owner}${rest}`, 'Factuur 1 – Verhagen Catering')[1]).toBeNull();
  });

  test('a telephone number is no postal code, and a heading is no customer', () => {
    const help = '<div><h3>Emergency</h3><p>105 or 0800 555 0105</p></div>';
    const titled = 'Factuur 2026-0031 van Verhagen Catering';
    expect(namesOf(`${seller}${help}${rest}`, titled)).toEqual(['Verhagen Catering', null, null]);
    const office = '<div><h3>Kantoor</h3><p>5611 AA Eindhoven</p></div>';
    expect(namesOf(`${seller}${office}${rest}`, titled)).toEqual(['Verhagen Catering', null, null]);
  });
});

describe('what is taken from beside a label', () => {
  test.each([
    ['a name with its quotes', '<p>Nabywca: "Metal" Sp. z o.o.</p>', '"Metal" Sp. z o.o.'],
    ['a name without the quotes around it', '<p>Customer: "Jane Roe"</p>', 'Jane Roe'],
    ['no second label', '<p>Klant: Besteld door</p>', null],
    ['nobody where a mail is to me', '<div>to <span>me</span></div>', null],
    ['nor in another language', '<html lang="nl"><div>aan <span>mij</span></div>', null],
    [
      'no mark of a copy',
      '<table><tr><td><h2>Torre Lda</h2>Rua do Cais 4<br>3800-200 Aveiro</td><td><b>Fatura FT 12</b><br>Original<br><br><b>Ria Doce Lda</b><br>Rua Nova 3<br>3800-167 Aveiro</td></tr></table>',
      null,
    ],
  ])('%s', (_name, body, expected) => {
    expect(read(body).fields.customerName.value).toBe(expected);
  });

  test('a heading of goods is no seller', () => {
    expect(read('<h3>Invoice Items</h3><p>Total: £ 12.00</p>').fields.sellerName.value).toBeNull();
  });

  test('a town over its postal code is no seller', () => {
    const address = '<address>Unit 4, Carr Lane<br>Rotherham<br>S60 1FE</address>';
    const body = `<div>To</div><p>Dunmore Ltd</p>${address}<p>Total: £ 12.00</p>`;
    expect(read(body).fields.sellerName.value).toBeNull();
  });
});
