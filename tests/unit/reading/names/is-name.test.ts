import { expect, test } from 'vitest';
import { endsWithLegalForm, isName, leadingCompany, nameBeforePlace } from '../../../../utils/reading/names/is-name.ts';

test.each([
  ['Jane Doe', true],
  ['Acme Inc.', true],
  ['Restaurant De Linde B.V.', true],
  ['Teater Månsken ek. för.', true],
  ['Cabinet de physiothérapie du Léman', true],
  ['3M Company', true],
  ['[Buyer name]', true],
  ['12 Kings Road', false],
  ['London SW3 4ND', false],
  ['1234 AB Utrecht', false],
  ['jane@example.org', false],
  ['Thanks for using Acme Inc.', false],
  ['Invoice', false],
  ['INVOICE 3-2-1', false],
  ['Invoice #A-77', false],
  ['Netherlands', false],
  ['Dublin, Ireland', false],
  ['Smith, Jordan', true],
  ['Offerte 24 GmbH', true],
  ['Sluttfaktura – Bjørkvang', false],
  ['Fjord – Bjørkvang', true],
  ['Ciao Federico,', false],
  ['Bom dia,', false],
  ['Ciao Bella S.r.l.', true],
  ['TAV Airports N.V.', true],
  ['T.a.v. Geert Vanderhave', false],
  ['Sie haben 47,95 EUR an Teeladen Kluntje gezahlt', false],
  ['Credit note CN-1', false],
  ['City, State, ZIP Code', false],
  ['Öresavrundning (+/-) 0,17', false],
  ['Amount Chargeable (in words)', false],
  ['4 May 2026', false],
  ['COD. 01', false],
  ['Order Info', false],
  ['Order Confirmation', false],
  ['Ordrebekræftelse', false],
  ['Auftragsbestätigung', false],
  ['Confirmación de pedido', false],
  ['Potwierdzenie zamówienia', false],
  ['Final Bill & Receipt', false],
  ['Billings Ltd', true],
  ['Zahlungsdetails', false],
  ['Abholadresse', false],
  ['Datos de pago', false],
  ['DATOS DE LA FACTURA', false],
  ['Receipt from Mill Ltd', false],
  ['Order received', false],
  ['Bestelling ontvangen', false],
  ['DATOS CONSULTING S.L.', true],
  ['PDF herunterladen Drucken', false],
  ['Print & Copy Centre', true],
  ['San Diego Padres', true],
  ['Dane van der Merwe', true],
  ['Deutsche Geodaten GmbH', true],
  ['Factuuradres', false],
  ['Dane nabywcy', false],
  ['Datos Consulting S.L.', true],
  ['Studio 54', true],
  ['Stadtgraben 11', false],
  ['Online Order (Delivery)', false],
  ['Cancellation Policy', false],
  ['Travel Payment is Due', false],
  ['Dzień dobry, Jan,', false],
  ['Isis Studio', true],
])('%s: %s', (text, expected) => {
  expect(isName(text)).toBe(expected);
});

test('a place after a name is cut off, a legal form is not', () => {
  expect(nameBeforePlace('Indigo House Oy, Turku, Finland')).toBe('Indigo House Oy');
  expect(nameBeforePlace('Sparksuite, Inc.')).toBe('Sparksuite, Inc.');
});

test('a unit or a word in small letters is no legal form', () => {
  expect(leadingCompany('Coffee Beans 1 kg × 2')).toBeNull();
  expect(leadingCompany('Acme Trading KG · Berlin')).toBe('Acme Trading KG');
  expect(endsWithLegalForm('Dados da')).toBe(false);
});
