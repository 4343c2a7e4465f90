import type { Lexicon } from './lexicon.ts';

export const da: Lexicon = {
  language: 'da',
  names: { invoice: 'Faktura', quote: 'Tilbud', credit: 'Kreditnota' },
  parts: {
    invoice: 'faktura|regning|bilag',
    order: 'ordre|bestillings|bestilling|rekvisitions',
    number: 'nummer|nr|no|#|id',
    date: 'dato',
    of: 'for',
  },
  labels: {
    due: 'restbeløb|udestående|udestående beløb|skyldig beløb|saldo|skyldigt beløb|resterende beløb|mangler at betale|rest at betale|forfaldent beløb|resterende|rest til betaling|restsaldo|ubetalt beløb|tilbageværende beløb|restbetaling|manglende betaling|skyldig saldo',
    payable:
      'at betale|til betaling|beløb til betaling|i alt at betale|total at betale|beløb at betale|i alt til betaling|total til betaling|betales|samlet beløb til betaling|bedes betalt|du skal betale|betalingsbeløb|opkræves|beløb der skal betales|til indbetaling',
    grand_total:
      'totalbeløb|fakturabeløb|fakturatotal|i alt inkl moms|total inkl moms|samlet beløb|beløb i alt|ordretotal|slutbeløb|total beløb|hovedtotal|samlet pris|brutto|samlet total|ordre i alt|faktura i alt|bruttobeløb|pris i alt|total dkk',
    total: 'total|i alt|sum|ialt|samlet',
    amount: 'beløb|pris',
    subtotal:
      'subtotal|delsum|i alt ekskl moms|nettobeløb|netto|varetotal|i alt uden moms|delbeløb|nettototal|varer i alt|momspligtigt beløb i alt',
    tax: 'moms|momsbeløb|moms i alt|heraf moms|heraf udgør moms|total moms|salgsmoms|skat|afgift|afgifter|moms udgør',
    shipping:
      'fragt|forsendelse|levering|gebyr|leveringsomkostninger|porto|fakturagebyr|ekspeditionsgebyr|øreafrunding|afrunding|fragtomkostninger|gebyrer|emballage|rykkergebyr|transport|miljøgebyr|renter|betalingsgebyr|serviceafgift',
    discount: 'rabat|rabatter|rabat i alt|rabatkode|nedslag|fradrag|gavekort|samlet rabat',
    paid: 'betalt|allerede betalt|betalt beløb|depositum betalt|forudbetalt|forudbetaling|indbetalt|aconto|a conto|modtaget|betalinger|betaling|delbetaling|betalt aconto|modtaget betaling|depositum|kreditering|tilgodehavende|tidligere betalt|indbetalinger',
    number:
      'faktura|regning|tilbud nr|tilbudsnummer|kreditnota nr|kvitteringsnummer|kvittering nr|bilagsnr|kreditnotanr|regningsnummer',
    order_number: 'bookingnummer|reservationsnummer|rekvisition',
    issue_date:
      'dato|udstedelsesdato|udstedt|ordredato|udstedt den|oprettet|bilagsdato|dato for udstedelse|tilbudsdato',
    due_date:
      'forfaldsdato|betalingsfrist|forfald|sidste rettidige betalingsdag|sidste rettidige betaling|betales senest|forfalder|betalingsdato|forfalder den|betales senest den|sidste betalingsdato|seneste betalingsdato|gyldig til|rettidig betaling|sidste betalingsdag|forfaldsdag|betales inden|sidste frist',
    customer:
      'kunde|faktureres til|faktureret til|krediteret til|faktura til|faktureringsadresse|køber|modtager|kundeoplysninger|debitor|til|fakturaadresse|kundenavn|faktureringsoplysninger|lejer|gæst|kundeinformation|kundeinfo|medlem|bestiller|fakturamodtager',
    seller:
      'sælger|leverandør|fra|afsender|udsteder|virksomhed|firmaoplysninger|faktura fra|udstedt af|solgt af|udlejer|betal til',
    name: 'navn|firmanavn|virksomhedsnavn|firma|fulde navn',
    holder: 'kontohaver|kontoindehaver|beløbsmodtager|kreditor navn',
    reference:
      'betalingsreference|reference|betalings id|fik nummer|besked til modtager|indbetalingskort|betalingsident|fik kode|fik|meddelelse til modtager|betalingslinje|mærk betalingen|ocr',
    iban: 'iban|iban nummer|iban konto',
    currency: 'valuta|fakturavaluta|alle beløb i|beløb i|priser i|alle priser i',
    item: 'antal|enhedspris|stk pris|beskrivelse|vare|varenummer|enhed|varer|stk|ydelse|ydelser|pris pr stk|produkt|timer|timepris|varetekst|tekst|pris pr enhed|stykpris|enh pris|specifikation',
    other:
      'indkøbskurven|til mig|minimumsbetaling|mindste betaling|tidligere saldo|primosaldo|overført|valutakurs|kurs|momsgrundlag|momssats|morarente|rykkergebyr ved|du sparer|besparelse|kundenummer|cvr|cvr nummer|se nr|momsnummer|telefon|tlf|mobil|e mail|email|mail|hjemmeside|web|bank|swift|bic|reg nr|kontonummer|reg nr og konto nr|betalingsmetode|betalingsbetingelser|betalingsmåde|betalingsbetingelse|deres reference|vores reference|deres ref|vores ref|vor ref|deres nr|projekt|projektnr|sagsnr|aftalenr|leveringsdato|leveringsadresse|leveres til|periode|faktureringsperiode|kurv|indkøbskurv|bemærkninger|bemærkning|noter|status|side|adresse|by|postnummer|land|refusion|refunderet|oprindelig faktura|antal varer|vejl pris|førpris|før|pr måned|næste betaling|forbrug|målernummer|aflæsning|ankomst|afrejse|værelse|att|ean|ean nr|momspligtigt beløb|gln',
  },
  around: {
    tax: 'moms|momsen|afgifter|afgift',
    with: 'inkl|inklusive|med|brutto|inkluderet|incl|inkluderer',
    without: 'ekskl|eksklusive|uden|netto|før|excl|eksl',
    plain:
      'din|dit|deres|den|det|i|alt|at|til|for|beløb|beløbet|total|faktura|fakturaen|ordre|betale|betaling|nu|er|og|på|kroner|kr|dette|denne|udgør|samlet|straks',
  },
  titles: {
    invoice: 'faktura|regning|acontofaktura|slutfaktura|proformafaktura',
    reminder: 'rykker|betalingspåmindelse|betalingspåkrav',
    credit: 'kreditnota|kreditfaktura|kreditering|refusion',
    quote: 'tilbud|prisoverslag|overslag',
    receipt: 'kvittering|betalingskvittering|kassebon|bon|betaling modtaget|tak for din betaling|betalingsbekræftelse',
    list: 'fakturaer|mine fakturaer|alle fakturaer|kontoudtog|betalingshistorik|fakturaoversigt|regninger|ordrer|mine ordrer|åbne fakturaer|betalingsoversigt|transaktioner',
  },
  paidLines:
    'betalt|fuldt betalt|faktura betalt|betaling modtaget|betaling gennemført|fakturaen er betalt|er betalt|status betalt|allerede betalt|intet at betale|betalt den',
  months:
    'januar jan|februar feb|marts mar|april apr|maj|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|december dec',
};
