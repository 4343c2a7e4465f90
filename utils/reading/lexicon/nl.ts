import type { Lexicon } from './lexicon.ts';

export const nl: Lexicon = {
  language: 'nl',
  labels: {
    due: 'openstaand|openstaand bedrag|openstaand saldo|nog te betalen|nog te voldoen|restant|restbedrag|saldo|te ontvangen',
    payable:
      'te betalen|te voldoen|te betalen bedrag|totaal te betalen|totaal te voldoen|bedrag te voldoen|bedrag te betalen|door u te betalen|te betalen totaal',
    grand_total:
      'totaalbedrag|eindtotaal|totaal inclusief btw|totaal incl|totaal incl.|factuurbedrag|factuurtotaal|totaal factuur|eindbedrag|totaal inclusief',
    total: 'totaal',
    subtotal:
      'subtotaal|totaal exclusief btw|totaal excl|totaal excl.|totaal ex|netto|nettobedrag|bedrag exclusief btw',
    tax: 'btw|btw-bedrag|btw bedrag|totaal btw|btw hoog|btw laag',
    discount: 'korting|verzendkosten|bezorgkosten',
    paid: 'betaald|reeds betaald|al betaald|aanbetaling|voldaan|betaald bedrag|reeds voldaan',
    number:
      'factuurnummer|factuurnr|factuurnr.|factuur nr|factuur nr.|factuur #|factuur|factuur nummer|factuurno|ordernummer|bestelnummer',
    issue_date: 'factuurdatum|datum|datum factuur',
    due_date:
      'vervaldatum|uiterste betaaldatum|te betalen voor|te voldoen voor|betalen voor|vervalt op|betaaldatum|uiterlijk te betalen op|betaal uiterlijk',
    customer: 'factuur aan|klant|factuuradres|aan|gefactureerd aan|factuur voor|klantnaam|afnemer|debiteur',
    seller: 'van|leverancier|verkoper|afzender',
    reference: 'betalingskenmerk|betaalkenmerk|kenmerk|betalingsreferentie',
    iban: 'iban|rekeningnummer',
    currency: 'valuta|munteenheid',
    item: 'aantal|prijs|omschrijving|stuksprijs|eenheidsprijs|artikel|bedrag per stuk',
  },
  invoice: 'Factuur',
  invoiceTitles: 'factuur|nota|rekening',
  creditTitles: 'creditnota|creditfactuur|credit nota',
  quoteTitles: 'offerte|prijsopgave|pro forma|proforma',
  paidLines: 'betaald|voldaan|volledig betaald|reeds voldaan|factuur betaald',
  months: 'januari februari maart april mei juni juli augustus september oktober november december',
};
