import type { Lexicon } from './lexicon.ts';

export const nl: Lexicon = {
  language: 'nl',
  names: { invoice: 'Factuur', quote: 'Offerte', credit: 'Creditfactuur' },
  parts: {
    invoice: 'factuur|nota|rekening|verkoopfactuur|boekstuk',
    order: 'order|bestel|bestelling|inkooporder',
    number: 'nummer|nr|no|id|#|code|num|kenmerk',
    date: 'datum',
    of: 'van|van de',
  },
  labels: {
    due: 'openstaand|openstaand bedrag|openstaand saldo|openstaand totaal|nog te betalen|nog te voldoen|nog open|restant|restantbedrag|restbedrag|saldo|resterend|resterend bedrag|te ontvangen|nog verschuldigd|verschuldigd bedrag|verschuldigd|totaal verschuldigd|totaal openstaand|nog te betalen bedrag|rest te betalen|openstaande bedrag|u moet nog betalen|nog te ontvangen|verschuldigd saldo|nog openstaand|openstaande factuur',
    payable:
      'te betalen|te voldoen|te betalen bedrag|totaal te betalen|totaal te voldoen|bedrag te voldoen|bedrag te betalen|door u te betalen|te betalen totaal|totaalbedrag te betalen|totaal te betalen bedrag|over te maken|u betaalt|betaal|gelieve te betalen|netto te betalen|over te maken bedrag|termijnbedrag|wij schrijven af|af te schrijven bedrag|nu te betalen|door u te voldoen|incassobedrag|wordt geïncasseerd',
    grand_total:
      'totaalbedrag|eindtotaal|factuurbedrag|factuurtotaal|totaal factuur|totaal factuurbedrag|eindbedrag|totaalprijs|totaal bedrag|totaal inclusief|totaal generaal|bruto totaal|totaal bruto|brutobedrag|notabedrag|algemeen totaal|totaal van deze factuur|totaal deze factuur|besteltotaal|totaal bestelling|ordertotaal|totaal order|totaalsom',
    total: 'totaal|totalen|som|tot|samen|te samen|tesamen',
    amount: 'bedrag|prijs',
    subtotal:
      'subtotaal|sub totaal|netto|nettobedrag|netto bedrag|totaal netto|netto totaal|nettototaal|goederenbedrag|totaal exclusief|tussentotaal|totaal goederen|totaal artikelen|totaal regels|totaal producten',
    tax: 'btw|btw bedrag|totaal btw|btw hoog|btw laag|omzetbelasting|btw totaal|toeristenbelasting|belasting|belastingen|bedrag btw',
    shipping:
      'verzendkosten|verzending|bezorgkosten|bezorging|transportkosten|transport|administratiekosten|toeslag|toeslagen|vracht|vrachtkosten|orderkosten|portokosten|afronding|emballage|servicekosten|verpakking|behandelingskosten|levering|leveringskosten|rente|overige kosten',
    discount:
      'korting|kortingen|totale korting|kortingscode|actiekorting|betalingskorting|kortingsbedrag|cadeaubon|kredietbeperking',
    paid: 'betaald|reeds betaald|al betaald|aanbetaling|aanbetaald|voldaan|betaald bedrag|reeds voldaan|voorschot|voorschotten|ontvangen|ontvangen betalingen|betaling|betalingen|vooruitbetaald|reeds ontvangen|in mindering|betaalde voorschotten|betaalde termijnen|totaal betaald|reeds gefactureerd|betaling ontvangen|verrekend|eerder betaald|eerder gefactureerd',
    number:
      'factuur|nota|rekening|documentnummer|bonnummer|creditnotanummer|creditnummer|offertenummer|declaratienummer|creditfactuurnummer|factuurreferentie',
    order_number: 'reserveringsnummer|boekingsnummer|opdrachtnummer',
    issue_date:
      'datum|dagtekening|uitgiftedatum|opgemaakt op|documentdatum|besteldatum|orderdatum|boekingsdatum|aangemaakt op|datum van uitgifte|offertedatum',
    due_date:
      'vervaldatum|uiterste betaaldatum|te betalen voor|te voldoen voor|betalen voor|vervalt op|betaaldatum|uiterlijk te betalen op|betaal uiterlijk|te betalen uiterlijk|uiterste datum|verloopdatum|betaaltermijn tot|betalen uiterlijk|uiterlijke betaaldatum|voldoen voor|vervaldag|geldig tot|uiterlijk betalen op|te betalen op|uiterlijk|uiterste betaaldag|incassodatum|betaal voor|graag betalen voor',
    customer:
      'factuur aan|besteld door|klant|klantgegevens|factuuradres|aan|gefactureerd aan|gecrediteerd aan|factuur voor|klantnaam|afnemer|debiteur|ter attentie van|factureren aan|koper|opdrachtgever|gegevens klant|naam klant|factuurgegevens|geadresseerde|relatie|huurder|ontvanger|t a v|gast|klantinformatie|contractant|tav',
    seller:
      'van|leverancier|verkoper|afzender|onze gegevens|bedrijfsgegevens|dienstverlener|gegevens leverancier|factuur van|verhuurder|opdrachtnemer',
    name: 'naam|bedrijfsnaam|firmanaam|bedrijf|organisatie|handelsnaam',
    holder: 'ten name van|t n v|tnv|rekeninghouder|begunstigde|naam rekeninghouder',
    reference:
      'betalingskenmerk|betaalkenmerk|kenmerk|betalingsreferentie|omschrijving overboeking|mededeling|gestructureerde mededeling|onder vermelding van|o v v|referentie|betaalreferentie',
    iban: 'iban|rekeningnummer|bankrekening|bankrekeningnummer|iban nummer',
    currency: 'valuta|munteenheid|munt|factuurvaluta|alle bedragen in|bedragen in|alle prijzen in|prijzen in',
    item: 'aantal|omschrijving|stuksprijs|eenheidsprijs|artikel|artikelen|bedrag per stuk|prijs per stuk|product|eenheid|stuks|uren|tarief|uurtarief|artikelomschrijving|dienst|werkzaamheden|regel|prijs per eenheid',
    other:
      'klantcode|aan mij|minimumbedrag|minimale betaling|vorig saldo|beginsaldo|vorige factuur|wisselkoers|koers|grondslag|belastbaar bedrag|maatstaf van heffing|btw grondslag|btw percentage|btw tarief|boete|aanmaningskosten|incassokosten|u bespaart|besparing|klantnummer|relatienummer|debiteurnummer|debiteurennummer|btw nummer|btw identificatienummer|kvk nummer|kvk|kamer van koophandel|telefoon|tel|telefoonnummer|mobiel|e mail|email|e mailadres|website|bank|bic|swift|betaalwijze|betaalmethode|betalingswijze|betalingstermijn|betaaltermijn|betalingsconditie|betalingscondities|uw referentie|uw kenmerk|ons kenmerk|onze referentie|projectnummer|project|contractnummer|leverdatum|afleveradres|verzendadres|bezorgadres|leveradres|periode|factuurperiode|in winkelwagen|winkelwagen|winkelmand|winkelmandje|totaal aantal|aantal artikelen|bedrag in woorden|opmerkingen|opmerking|notitie|status|pagina|statiegeld borg|g rekening|terugbetaald|adres|plaats|postcode|land|oorspronkelijke factuur|volgende factuur|vanaf prijs|btw over|van prijs|voor prijs|kortingspercentage|vervallen bedrag|meterstand|verbruik|aankomst|vertrek|kamer',
  },
  around: {
    tax: 'btw|belasting|belastingen|omzetbelasting',
    with: 'incl|inclusief|inc|met|bruto',
    without: 'excl|exclusief|ex|zonder|netto|exc',
    plain:
      'het|de|uw|dit|deze|een|van|te|nu|is|bedrag|totaal|betalen|voldoen|factuur|bestelling|alle|en|bedraagt|door|u|per direct|verzendkosten|korting|euro',
  },
  titles: {
    invoice:
      'factuur|nota|rekening|verkoopfactuur|termijnfactuur|btw factuur|voorschotfactuur|eindfactuur|proformafactuur',
    reminder: 'herinnering|betalingsherinnering|aanmaning',
    credit: 'creditnota|creditfactuur|credit nota|credit factuur|terugbetaling',
    quote: 'offerte|prijsopgave|opdrachtbevestiging|kostenraming|aanbieding',
    receipt:
      'kwitantie|bon|kassabon|betalingsbewijs|betaalbewijs|ontvangstbewijs|betalingsbevestiging|bedankt voor je betaling|bedankt voor uw betaling|aankoopbewijs',
    list: 'facturen|mijn facturen|alle facturen|factuuroverzicht|openstaande facturen|rekeningoverzicht|betaalgeschiedenis|verkoopfacturen|overzicht facturen|bestellingen|mijn bestellingen|saldo overzicht|openstaande posten|transacties',
  },
  paidLines:
    'betaald|voldaan|volledig betaald|reeds voldaan|factuur betaald|betaling ontvangen|reeds betaald|deze factuur is betaald|deze factuur is voldaan|niets te betalen|deze factuur is al betaald|is voldaan|status betaald|betaling voltooid|betaald op',
  months:
    'januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep sept|oktober okt|november nov|december dec',
};
