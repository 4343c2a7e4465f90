import type { Lexicon } from './lexicon.ts';

export const de: Lexicon = {
  language: 'de',
  names: { invoice: 'Rechnung', quote: 'Angebot', credit: 'Gutschrift' },
  parts: {
    invoice: 'rechnung|rechnungs|re|beleg|rg|faktura',
    order: 'bestell|bestellung|bestellungs|auftrag|auftrags',
    number: 'nummer|nr|no|id|#|num|kennung',
    date: 'datum',
    of: 'der|vom|des',
  },
  labels: {
    due: 'verbleiben|verbleibt|verbleibender betrag|verbleibende forderung|offener betrag|offen|fälliger betrag|restbetrag|noch zu zahlen|noch zu bezahlen|offener rechnungsbetrag|saldo|offener saldo|ausstehend|ausstehender betrag|gesamtbetrag fällig|betrag fällig|fälliger gesamtbetrag|restzahlung|restforderung|noch offen|restsumme|offene summe|offener posten|zahlbar restbetrag|verbleibend|fällig insgesamt|gesamt fällig|fälliger rechnungsbetrag|gesamtforderung|offene forderung|nachzahlung|forderung|jetzt fällig|sofort fällig',
    due_any: 'fällig',
    payable:
      'zu zahlen|zahlbetrag|zu zahlender betrag|zu zahlender gesamtbetrag|zahlungsbetrag|zu bezahlen|zu bezahlender betrag|bitte überweisen sie|auszahlungsbetrag|zu überweisen|zu überweisender betrag|überweisungsbetrag|zahlbar|zahllast|bitte zahlen sie|gesamtbetrag zu zahlen|zu begleichen|abbuchungsbetrag|wir buchen ab|zahlsumme|zu entrichten|zahlungssumme|summe zu zahlen|gesamt zu zahlen|zahlbarer betrag|zu begleichender betrag|lastschriftbetrag|schlussbetrag',
    grand_total:
      'gesamthonorar|honorar|gesamtbetrag|rechnungsbetrag|endbetrag|gesamtsumme|rechnungssumme|bruttobetrag|gesamtpreis|rechnungsendbetrag|bruttosumme|brutto|gesamtrechnungsbetrag|endsumme|gesamtbruttobetrag|rechnungsgesamtbetrag|rechnungstotal|gesamttotal|totalbetrag|bruttogesamtbetrag|total rechnung|endpreis|bestellsumme|auftragssumme|gesamtkosten|bruttorechnungsbetrag|rechnung total|summe inkl mwst|gesamtwert|auftragswert',
    total: 'gesamt|summe|total|insgesamt|totale|ges',
    amount: 'betrag|preis',
    subtotal:
      'zwischensumme|nettobetrag|nettosumme|netto|gesamtsumme netto|warenwert|nettogesamtbetrag|gesamtnetto|nettowarenwert|nettorechnungsbetrag|summe aller positionen|summe positionen|nettopreis|zwischentotal|rechnungsbetrag netto|warennettowert|nettogesamt|positionssumme|summe der positionen|gesamtnettobetrag|subtotal|nettoumsatz',
    tax: 'mwst|mehrwertsteuer|umsatzsteuer|ust|zzgl mwst|zzgl ust|steuerbetrag|summe umsatzsteuer|umsatzsteuerbetrag|mwst betrag|ust betrag|steuer|steuern|summe mwst|gesamt mwst|zuzüglich mwst|zuzüglich umsatzsteuer|zzgl umsatzsteuer|zzgl mehrwertsteuer|zuzüglich mehrwertsteuer|mehrwertsteuerbetrag|gesamt ust|summe steuern|summe ust|kurtaxe|enthaltene mwst|enthaltene umsatzsteuer|enthaltene mehrwertsteuer|darin enthaltene mwst|vat|uid steuer',
    shipping:
      'versand|versandkosten|lieferkosten|porto|fracht|verpackung|zuschlag|zuschläge|summe zuschläge|bearbeitungsgebühr|liefergebühr|versandkostenpauschale|rundung|rundungsbetrag|rundungsdifferenz|gebühr|gebühren|servicegebühr|mahngebühr|mahngebühren|mahnkosten|verzugszinsen|lieferung|transportkosten|versand und verpackung|porto und verpackung|nebenkosten|trinkgeld',
    discount:
      'rabatt|nachlass|summe nachlässe|gutschein|abzüglich rabatt|preisnachlass|abzug|sonderrabatt|mengenrabatt|sicherheitseinbehalt|einbehalt|gutscheincode|rabattcode|ermäßigung|treuerabatt',
    paid: 'abschlagsrechnung|abschlagszahlung|abschlagszahlungen|bezahlt|bereits bezahlt|gezahlter betrag|bezahlter betrag|anzahlung|anzahlungen|gezahlt|bereits gezahlt|abschlag|abschläge|abzüglich anzahlung|vorauszahlung|vorauszahlungen|geleistete zahlungen|erhaltene zahlung|erhaltene zahlungen|zahlung|zahlungen|zahlungseingang|geleistete anzahlung|geleistete abschlagszahlungen|abzgl anzahlung|bereits geleistet|guthaben|gutschrift|erhalten|abzüglich bereits gezahlt|bisher gezahlt|akonto|akontozahlung|bereits erhalten|geleistete vorauszahlungen|bereits berechnet|teilzahlung|bisher bezahlt|erhaltene anzahlung|eingegangene zahlungen|bereits beglichen',
    number:
      'rechnung|dokumentnummer|quittungsnummer|gutschriftsnummer|gutschriftnummer|angebotsnummer|angebot nr|quittung nr|honorarnote nr|liquidationsnummer',
    order_number: 'vorgangsnummer|buchungsnummer|reservierungsnummer|bestellung|auftrag',
    issue_date:
      'datum|ausstellungsdatum|erstellt am|ausgestellt am|ausstellungstag|dokumentdatum|bestelldatum|angebotsdatum|rechnung vom|datum der ausstellung',
    due_date:
      'fälligkeitsdatum|fällig am|fällig bis|zahlbar bis|fälligkeit|zahlungsziel|zahlbar bis zum|zu zahlen bis|zu zahlen bis zum|zahlung bis|zahlungsfrist|zahlungstermin|zahlbar am|spätestens am|gültig bis|bitte zahlen bis|zahlbar spätestens am|zahlungsziel bis|fällig zum|zahlung fällig am|überweisung bis|zahlen bis|fälligkeitstermin|überweisen bis|abbuchung am|lastschrift am',
    customer:
      'rechnung an|regulierer|kunde|kundin|rechnungsempfänger|rechnungsempfängerin|rechnungsadresse|rechnungsanschrift|käufer|empfänger|auftraggeber|informationen zum käufer|an|kundendaten|kundeninformationen|kundenname|leistungsempfänger|mieter|gast|zahlungspflichtiger|abnehmer|kundenanschrift|erwerber|patient|rechnung für|kundendetails|besteller|versicherungsnehmer|bauherr|mandant|zahlbar durch',
    seller:
      'von|verkäufer|lieferant|rechnungssteller|anbieter|absender|informationen zum verkäufer|leistungserbringer|auftragnehmer|aussteller|rechnung von|verkauft von|vermieter|unternehmen|dienstleister',
    name: 'name|firma|firmenname|unternehmensname|name des unternehmens|vollständiger name|ansprechpartner name',
    holder: 'kontoinhaber|zahlungsempfänger|begünstigter|kontoinhaberin|empfänger name',
    reference:
      'verwendungszweck|zahlungsreferenz|referenz|zahlungsgrund|zahlungszweck|qr referenz|zahlungsvermerk|kassenzeichen|referenznummer|zahlungsreferenznummer|buchungszeichen',
    iban: 'iban|kontonummer iban|iban nr|konto iban',
    currency: 'währung|rechnungswährung|währungscode|alle beträge in|beträge in|alle preise in|preise in|belegwährung',
    item: 'menge|anzahl|einzelpreis|beschreibung|bezeichnung|einheit|pos|position|leistung|leistungen|artikel|artikelbezeichnung|e preis|g preis|stk|stück|stückpreis|einzel|produkt|stunden|stundensatz|nettobetrag pro|preis pro einheit|ep|gp|einheitspreis|leistungsbeschreibung|positionen|ust satz',
    other:
      'an mich|mindestbetrag|mindestzahlung|vorheriger saldo|anfangssaldo|alter saldo|vortrag|saldovortrag|übertrag|wechselkurs|umrechnungskurs|kurs|bemessungsgrundlage|steuersatz|mwst satz|steuerbasis|grundbetrag|sie sparen|ersparnis|skonto|skontobetrag|bei zahlung innerhalb|abzüglich skonto|betrag abzüglich skonto|skontierbarer betrag|kundennummer|kd nr|kdnr|debitorennummer|ust id|ust idnr|ust id nr|ustid|umsatzsteuer id|umsatzsteuer identifikationsnummer|uid|uid nummer|steuernummer|st nr|handelsregister|hrb|registergericht|telefon|tel|fax|mobil|e mail|email|webseite|web|bank|bankverbindung|bankname|bic|swift|blz|zahlungsart|zahlungsmethode|zahlungsbedingungen|zahlungsbedingung|zahlungsinformationen|zahlungsdaten|ihr zeichen|unser zeichen|ihre referenz|unsere referenz|projektnummer|projekt|vertragsnummer|kundenreferenz|lieferdatum|leistungsdatum|leistungszeitraum|lieferadresse|lieferanschrift|versandadresse|zeitraum|abrechnungszeitraum|warenkorb|betrag in worten|in worten|bemerkung|bemerkungen|hinweis|status|seite|ansprechpartner|sachbearbeiter|mandatsreferenz|gläubiger id|leitweg id|straße|plz|ort|land|adresse|ländercode|adresszusatz|bundesland|rechnungsart|prozentsatz|betreff|erstattung|rückerstattung|ursprüngliche rechnung|vorausgegangene rechnungen|gesamtmenge|gesamtgewicht|gesamtzahl|anzahl artikel|alter preis|statt|uvp|monatlich|pro monat|zählernummer|zählerstand|verbrauch|anreise|abreise|zimmer|mahngebühr bei|tagessaldo|kontostand|guthaben aktuell|nächste zahlung|lieferschein',
  },
  around: {
    tax: 'mwst|ust|umsatzsteuer|mehrwertsteuer|steuer|steuern',
    with: 'inkl|inklusive|incl|inclusive|einschließlich|einschl|brutto|mit|enthält',
    without: 'exkl|exklusive|ohne|netto|zzgl|zuzüglich|vor|excl|abzgl',
    plain:
      'der|die|das|ihr|ihre|unser|den|in|zu|zum|von|für|jetzt|sofort|ist|beträgt|betrag|gesamt|rechnung|bestellung|und|aller|gesetzl|gesetzlicher|gesetzliche|summe|bitte|euro|versand|einen|insgesamt',
  },
  titles: {
    invoice:
      'rechnung|schlussrechnung|abschlagsrechnung|teilrechnung|anzahlungsrechnung|rechnungsdaten|handelsrechnung|honorarnote|faktura|sammelrechnung|proformarechnung',
    reminder: 'mahnung|zahlungserinnerung',
    credit: 'gutschrift|rechnungskorrektur|stornorechnung|storno|stornierung|korrekturrechnung|erstattung',
    quote: 'angebot|kostenvoranschlag|auftragsbestätigung|offerte|kostenschätzung',
    receipt:
      'quittung|zahlungsbeleg|kassenbon|zahlungsbestätigung|kassenbeleg|zahlungseingang|beleg|bon|vielen dank für ihre zahlung|zahlungseingangsbestätigung|bewirtungsbeleg',
    list: 'rechnungen|meine rechnungen|alle rechnungen|rechnungsübersicht|offene posten|kontoauszug|rechnungsliste|zahlungsverlauf|bestellungen|meine bestellungen|offene rechnungen|transaktionen|ausgangsrechnungen',
  },
  paidLines:
    'bezahlt|vollständig bezahlt|beglichen|rechnung bezahlt|betrag dankend erhalten|bereits bezahlt|zahlung erhalten|zahlung eingegangen|status bezahlt|ausgeglichen|diese rechnung wurde bezahlt|diese rechnung ist bezahlt|diese rechnung wurde bereits bezahlt|dankend erhalten|bar bezahlt|betrag erhalten|bezahlt am|der rechnungsbetrag wurde bereits bezahlt',
  months:
    'januar jan jänner jaenner|februar feb feber|märz mär mrz maerz|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|dezember dez',
};
