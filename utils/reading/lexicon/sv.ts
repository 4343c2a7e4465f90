import type { Lexicon } from './lexicon.ts';

export const sv: Lexicon = {
  language: 'sv',
  names: { invoice: 'Faktura', quote: 'Offert', credit: 'Kreditfaktura' },
  parts: {
    invoice: 'faktura|räkning|räknings|verifikations',
    order: 'order|beställnings|beställning|boknings',
    number: 'nummer|nr|no|#|id|num',
    date: 'datum',
    of: 'för',
  },
  labels: {
    due: 'kvar att betala|återstående belopp|utestående|utestående belopp|saldo|restbelopp|att betala kvar|skuld|återstår att betala|förfallet belopp|återstår|obetalt belopp|kvarstående belopp|utestående saldo|resterande belopp|aktuell skuld|restskuld',
    payable:
      'att betala|summa att betala|belopp att betala|totalt att betala|total att betala|betala|att betala totalt|betalas|belopp att betala totalt|slutsumma att betala|du ska betala|dras från konto|inbetalningsbelopp|att erlägga',
    grand_total:
      'totalbelopp|fakturabelopp|fakturasumma|totalsumma|slutsumma|summa inkl moms|totalt inkl moms|ordersumma|ordertotal|totalt belopp|bruttobelopp|brutto|fakturatotal|totalpris|summa totalt|totalt summan|totala summan|total summa|summa total',
    total: 'totalt|summa|total|sammanlagt|sum|tot',
    amount: 'belopp|pris',
    subtotal:
      'delsumma|netto|nettobelopp|summa exkl moms|nettosumma|varuvärde|totalt exkl moms|summa netto|summa varor|delbelopp|momspliktigt belopp|netto totalt|subtotal',
    tax: 'moms|momsbelopp|varav moms|mervärdesskatt|total moms|summa moms|moms totalt|skatt|moms kr|moms belopp',
    shipping:
      'frakt|fraktkostnad|leverans|avgift|faktureringsavgift|fakturaavgift|expeditionsavgift|porto|öresavrundning|öresutjämning|avrundning|fraktavgift|emballage|påminnelseavgift|serviceavgift|avgifter|hantering|ränta|dröjsmålsränta påförd|transport|fraktkostnader',
    discount:
      'rabatt|rabatter|rabattkod|avdrag|rut avdrag|rot avdrag|rotavdrag|rutavdrag|total rabatt|nedsättning|presentkort|skattereduktion|preliminär skattereduktion|avgår rabatt|husavdrag',
    paid: 'betalt|redan betalt|betalt belopp|handpenning|förskott|inbetalt|erlagt|mottagen betalning|betalning|betalningar|förskottsbetalning|avgår|á conto|delbetalning|förskottsbetalt|deposition|tillgodo|krediterat|inbetalningar|avgår förskott|tidigare betalt|erhållet|tidigare fakturerat',
    number: 'faktura|räkning|offertnummer|kvittonummer|kreditfakturanummer',
    order_number: 'bokning|reservationsnummer',
    issue_date: 'datum|utfärdad|utställd|orderdatum|utfärdandedatum|skapad|utskriftsdatum|utfärdad den|offertdatum',
    due_date:
      'förfallo|förfallodatum|förfallodag|sista betalningsdag|betalas senast|förfaller|oss tillhanda|betalningsdatum|ska vara betald|oss tillhanda senast|förfaller den|sista betalningsdatum|betala senast|betalas före|giltig till|senast den|tillhanda senast|att betala senast|sista betaldag',
    customer:
      'kund|faktureras till|fakturerad till|krediteras till|krediterad till|faktura till|faktureringsadress|fakturaadress|köpare|mottagare|kunduppgifter|beställare|till|kundnamn|fakturamottagare|betalare|hyresgäst|gäst|kundinformation|medlem|betalningsansvarig',
    seller: 'säljare|leverantör|från|avsändare|utställare|företag|faktura från|utfärdad av|säljs av|hyresvärd',
    name: 'namn|företagsnamn|firma|bolag|fullständigt namn',
    holder: 'kontoinnehavare|betalningsmottagare|kontohavare',
    reference:
      'ocr|ocr nummer|betalningsreferens|referens|meddelande|referensnummer|ocr referens|meddelande till mottagaren|betalningsreferens ocr|ange vid betalning',
    iban: 'iban|iban nummer|iban konto',
    currency: 'valuta|fakturavaluta|alla belopp i|belopp i|priser i|alla priser i',
    item: 'antal|à pris|pris per enhet|beskrivning|artikel|artiklar|artikelnummer|enhet|benämning|styckpris|st|produkt|tjänst|timmar|timpris|specifikation|enhetspris|text|art nr|apris|pris st|vara',
    other:
      'till mig|minsta belopp|minimibelopp|lägsta belopp att betala|lägsta belopp|ingående saldo|föregående saldo|tidigare saldo|växelkurs|valutakurs|kurs|momsunderlag|momssats|underlag|beskattningsunderlag|dröjsmålsränta|påminnelseavgift vid|du sparar|besparing|kundnummer|organisationsnummer|org nr|orgnr|momsregistreringsnummer|momsreg nr|vat nummer|momsnummer|telefon|tel|mobil|e post|epost|mejl|email|hemsida|webb|webbplats|bank|swift|bic|bankgiro|plusgiro|bg|pg|clearing|kontonummer|betalningsmetod|betalningsvillkor|betalsätt|betalningssätt|er referens|vår referens|er ref|vår ref|projekt|projektnummer|avtalsnummer|leveransdatum|leveransadress|levereras till|period|faktureringsperiod|fakturaperiod|kundvagn|varukorg|anmärkning|noteringar|meddelanden|status|sida|adress|ort|postnummer|land|postadress|återbetalning|återbetalt|ursprunglig faktura|kreditfaktura avser|antal artiklar|ord pris|ordinarie pris|per månad|nästa betalning|förbrukning|mätarställning|anläggnings id|ankomst|avresa|rum|godkänd för f skatt|f skatt|exkl moms enhet|leveransvillkor|leveranssätt|kreditgräns|autogiro',
  },
  around: {
    tax: 'moms|skatt|momsen',
    with: 'inkl|inklusive|med|brutto|inkluderat|ink',
    without: 'exkl|exklusive|utan|netto|före|excl|ex',
    plain:
      'din|ditt|er|ert|den|det|i|att|till|för|belopp|beloppet|totalt|total|summa|faktura|fakturan|order|ordern|betala|nu|är|och|på|kronor|kr|denna|detta|uppgår|omgående',
  },
  titles: {
    invoice: 'faktura|räkning|hyresavi|avi|slutfaktura|delfaktura|samlingsfaktura',
    reminder: 'påminnelse|betalningspåminnelse|inkassokrav',
    credit: 'kreditfaktura|kreditnota|krediterad faktura|kredit|återbetalning',
    quote: 'offert|prisförslag|kostnadsförslag|anbud',
    receipt:
      'kvitto|betalningskvitto|kassakvitto|betalning mottagen|tack för din betalning|betalningsbekräftelse|köpkvitto',
    list: 'fakturor|mina fakturor|alla fakturor|kontoutdrag|betalningshistorik|fakturaöversikt|räkningar|beställningar|ordrar|kundreskontra|obetalda fakturor|transaktioner|mina beställningar',
  },
  paidLines:
    'betald|betalt|fullbetald|faktura betald|betalning mottagen|slutbetald|fakturan är betald|redan betald|betalning genomförd|status betald|helt betald|inget att betala|betald den|betalad',
  months:
    'januari jan|februari feb|mars mar|april apr|maj|juni jun|juli jul|augusti aug|september sep sept|oktober okt|november nov|december dec',
};
