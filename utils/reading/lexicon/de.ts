import type { Lexicon } from './lexicon.ts';

export const de: Lexicon = {
  language: 'de',
  labels: {
    due: 'offener betrag|offen|fälliger betrag|restbetrag|noch zu zahlen|offener rechnungsbetrag|saldo|offener saldo|fällig',
    payable:
      'zu zahlen|zahlbetrag|zu zahlender betrag|zahlungsbetrag|zu bezahlen|bitte überweisen sie|auszahlungsbetrag',
    grand_total:
      'gesamtbetrag|rechnungsbetrag|endbetrag|gesamtsumme|rechnungssumme|bruttobetrag|gesamt brutto|summe brutto|gesamtbetrag brutto|gesamtpreis|rechnungsendbetrag|bruttosumme|brutto gesamt',
    total: 'gesamt|summe|total',
    subtotal:
      'zwischensumme|nettobetrag|nettosumme|gesamt netto|summe netto|netto|gesamtsumme netto|warenwert|rechnungsbetrag netto',
    tax: 'mwst|mwst.|mehrwertsteuer|umsatzsteuer|ust|ust.|zzgl. mwst|steuerbetrag|zzgl mwst|summe umsatzsteuer',
    discount: 'rabatt|nachlass|skonto|versand|versandkosten',
    paid: 'bezahlt|bereits bezahlt|gezahlter betrag|anzahlung|gezahlt|bereits gezahlt|abschlag',
    number:
      'rechnungsnummer|rechnungsnr|rechnungsnr.|rechnungs-nr|rechnungs-nr.|rechnung nr|rechnung nr.|rechnung #|rechnung|re-nr|re-nr.|belegnummer|bestellnummer|auftragsnummer',
    issue_date: 'rechnungsdatum|datum|ausstellungsdatum|belegdatum',
    due_date: 'fälligkeitsdatum|fällig am|zahlbar bis|fälligkeit|zahlungsziel|zahlbar bis zum|zu zahlen bis',
    customer: 'rechnung an|kunde|rechnungsempfänger|rechnungsadresse|rechnungsanschrift|käufer|empfänger|auftraggeber',
    seller: 'von|verkäufer|lieferant|rechnungssteller|anbieter|absender',
    reference: 'verwendungszweck|zahlungsreferenz|referenz',
    iban: 'iban',
    currency: 'währung|rechnungswährung',
    item: 'menge|anzahl|einzelpreis|preis|beschreibung|bezeichnung|einheit|pos|position',
  },
  invoice: 'Rechnung',
  invoiceTitles: 'rechnung',
  creditTitles: 'gutschrift|rechnungskorrektur|stornorechnung',
  quoteTitles: 'angebot|kostenvoranschlag|proformarechnung',
  paidLines: 'bezahlt|vollständig bezahlt|beglichen|rechnung bezahlt',
  months: 'januar februar märz april mai juni juli august september oktober november dezember',
};
