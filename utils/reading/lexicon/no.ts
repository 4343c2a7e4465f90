import type { Lexicon } from './lexicon.ts';

export const no: Lexicon = {
  language: 'no',
  names: { invoice: 'Faktura', quote: 'Tilbud', credit: 'Kreditnota' },
  parts: {
    invoice: 'faktura|regning|bilags',
    order: 'ordre|bestillings|bestilling|booking',
    number: 'nummer|nr|no|#|id',
    date: 'dato',
    of: 'for',
  },
  labels: {
    due: 'utestående|utestående beløp|restbeløp|skyldig beløp|saldo|gjenstående beløp|gjenstår å betale|resterende beløp|rest å betale|forfalt beløp|å betale gjenstår|gjenstående|ubetalt beløp|utestående saldo|gjenstår',
    payable:
      'å betale|beløp å betale|sum å betale|totalt å betale|til betaling|beløp til betaling|total å betale|å betale totalt|betales|skal betales|du skal betale|sum til betaling|å betale nå|innbetalingsbeløp|trekkes',
    grand_total:
      'totalbeløp|fakturabeløp|fakturasum|totalsum|sum inkl mva|total inkl mva|samlet beløp|sluttsum|ordretotal|ordresum|totalt beløp|bruttobeløp|brutto|fakturatotal|totalpris|sum totalt|fakturert beløp',
    total: 'totalt|sum|total|i alt|samlet|tot',
    amount: 'beløp|pris',
    subtotal:
      'delsum|netto|nettobeløp|sum eks mva|sum ekskl mva|nettosum|totalt eks mva|sum varer|avgiftspliktig sum|grunnlag sum|subtotal|sum netto|netto totalt',
    tax: 'mva|merverdiavgift|meirverdiavgift|mva beløp|herav mva|total mva|sum mva|mva totalt|moms|avgift|utgående mva|mva kr',
    shipping:
      'frakt|fraktkostnad|levering|gebyr|fakturagebyr|porto|øreavrunding|avrunding|ekspedisjonsgebyr|purregebyr|emballasje|gebyrer|renter|forsendelse|transport|fraktkostnader|servicegebyr|miljøgebyr',
    discount: 'rabatt|rabatter|rabattkode|avslag|fradrag|samlet rabatt|gavekort|total rabatt',
    paid: 'betalt|allerede betalt|betalt beløp|forskudd|depositum|innbetalt|innbetaling|mottatt betaling|betaling|betalinger|a konto|akonto|forhåndsbetalt|forskuddsbetalt|delbetaling|innbetalinger|forskuddsbetaling|kreditert|tilgode|tidligere betalt|tidligere fakturert',
    number: 'faktura|regning|tilbud nr|tilbudsnummer|kvitteringsnummer|kvittering nr|kreditnotanummer|regningsnr',
    order_number: 'reservasjonsnummer|rekvisisjon',
    issue_date: 'dato|utstedt|utstedelsesdato|ordredato|utstedt dato|opprettet|utskriftsdato|tilbudsdato',
    due_date:
      'forfallsdato|forfall|betalingsfrist|betales innen|forfaller|betalingsdato|siste betalingsfrist|forfaller den|betales senest|forfallsdag|gyldig til|frist|betalingsforfall|å betale innen|siste betalingsdato',
    customer:
      'kunde|faktureres til|fakturert til|kreditert til|faktura til|fakturaadresse|kjøper|mottaker|kundeopplysninger|til|faktureringsadresse|kundenavn|kundeinformasjon|betaler|leietaker|fakturamottaker|gjest|oppdragsgiver|pasient|medlem',
    seller: 'selger|leverandør|fra|avsender|utsteder|firma|faktura fra|utstedt av|selges av|utleier|betales til',
    name: 'navn|firmanavn|bedriftsnavn|bedrift|fullt navn|virksomhet',
    holder: 'kontoinnehaver|betalingsmottaker|kontoeier|mottaker av betaling',
    reference:
      'kid|kid nummer|betalingsreferanse|referanse|melding til mottaker|kidnummer|melding til betalingsmottaker|kundeidentifikasjon|merk betalingen|meldingsfelt',
    iban: 'iban|iban nummer|iban konto',
    currency: 'valuta|fakturavaluta|alle beløp i|beløp i|priser i|alle priser i',
    item: 'antall|enhetspris|pris per enhet|beskrivelse|vare|varenummer|enhet|stk|produkt|tjeneste|timer|timepris|tekst|spesifikasjon|pris pr enhet|varer|stykkpris|stk pris|artikkel|enh pris',
    other:
      'leveres ved|til meg|minimumsbeløp|minste beløp|minstebeløp|inngående saldo|forrige saldo|tidligere saldo|valutakurs|kurs|mva grunnlag|grunnlag|mva sats|avgiftsgrunnlag|forsinkelsesrente|purregebyr ved|du sparer|besparelse|kundenummer|org nr|organisasjonsnummer|orgnr|foretaksregisteret|telefon|tlf|mobil|e post|epost|email|hjemmeside|nettside|bank|swift|bic|kontonummer|konto|bankkonto|til konto|betalingsmetode|betalingsbetingelser|betalingsmåte|betalingsvilkår|deres referanse|vår referanse|deres ref|vår ref|prosjekt|prosjektnr|avtalenr|leveringsdato|leveringsadresse|leveres til|periode|faktureringsperiode|fakturaperiode|handlekurv|merknad|merknader|notater|kommentar|status|side|adresse|poststed|postnummer|land|refusjon|refundert|opprinnelig faktura|antall varer|veil pris|førpris|før|per måned|neste betaling|forbruk|målernummer|målerstand|ankomst|avreise|rom|leveringsvilkår|avtalegiro|efaktura',
  },
  around: {
    tax: 'mva|moms|avgift|merverdiavgift|meirverdiavgift|avgifter',
    with: 'inkl|inklusive|med|brutto|inkludert|inkluderer',
    without: 'eks|ekskl|eksklusive|uten|netto|før|excl',
    plain:
      'din|ditt|deres|den|det|i|alt|å|til|for|beløp|beløpet|totalt|total|sum|faktura|fakturaen|ordre|betale|betaling|nå|er|og|på|kroner|kr|dette|denne|utgjør|straks|nok',
  },
  titles: {
    invoice: 'faktura|regning|husleie|sluttfaktura|akontofaktura',
    reminder: 'purring|betalingspåminnelse|inkassovarsel',
    credit: 'kreditnota|kreditfaktura|kreditering|refusjon',
    quote: 'tilbud|pristilbud|kostnadsoverslag|prisoverslag',
    receipt:
      'kvittering|betalingskvittering|kassalapp|betaling mottatt|takk for din betaling|betalingsbekreftelse|takk for betalingen|bekreftelse på betaling',
    list: 'fakturaer|mine fakturaer|alle fakturaer|kontoutskrift|betalingshistorikk|fakturaoversikt|regninger|ordrer|mine ordrer|kundereskontro|utestående fakturaer|transaksjoner|bestillinger',
  },
  paidLines:
    'betalt|fullt betalt|faktura betalt|betaling mottatt|fakturaen er betalt|oppgjort|betaling fullført|status betalt|allerede betalt|ingenting å betale|betalt den|innbetalt',
  months:
    'januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|desember des',
};
