import type { Lexicon } from './lexicon.ts';

export const cs: Lexicon = {
  language: 'cs',
  names: { invoice: 'Faktura', quote: 'Nabídka', credit: 'Dobropis' },
  parts: {
    invoice: 'faktura|faktury|daňový doklad|doklad|dokladu|fa|faktura daňový doklad|daňového dokladu|účtenka',
    order: 'objednávka|objednávky|obj|zakázka|zakázky',
    number: 'číslo|č|čís|c|nr|no|#|id|evidenční číslo|ev č',
    date: 'datum',
    of: 'vystavení',
  },
  labels: {
    due: 'zbývá uhradit|zbývá k úhradě|nedoplatek|zůstatek|dlužná částka|zbývá zaplatit|neuhrazeno|doplatek|saldo|zbývající částka|k doplacení|neuhrazená částka|zbývá doplatit|dluh|dlužná částka celkem|doplatit|zůstatek k úhradě',
    payable:
      'k úhradě|celkem k úhradě|částka k úhradě|k zaplacení|celkem k zaplacení|k platbě|uhraďte|částka k zaplacení|k úhradě celkem|zaplaťte|celková částka k úhradě|k úhradě zbývá|suma k úhradě|celková částka k zaplacení|částka k platbě|prosím uhraďte|úhrada celkem',
    grand_total:
      'celkem s dph|celková částka|celková cena|celkem včetně dph|cena celkem|cena celkem s dph|částka celkem|celková suma|fakturovaná částka|hodnota objednávky|celkem vč dph|součet celkem|fakturováno|celková cena s dph|cena s dph|celková částka s dph|fakturovaná částka celkem|celková hodnota|celkem za objednávku',
    total: 'celkem|součet|suma|úhrnem',
    amount: 'částka|cena|hodnota',
    subtotal:
      'mezisoučet|celkem bez dph|základ|cena bez dph|základ celkem|součet bez dph|základ daně celkem|cena celkem bez dph|celková cena bez dph|součet položek|celkem za zboží|bez dph|částka bez dph|součet základů|zboží celkem|celkem základ',
    tax: 'dph|daň|výše dph|částka dph|dph celkem|celkem dph|daň z přidané hodnoty|sazba dph částka|výše daně|dph 21|dph 12|celkem daň|daň celkem|místní poplatek|součet dph|rekreační poplatek',
    shipping:
      'doprava|poštovné|dopravné|balné|poštovné a balné|poplatek|zaokrouhlení|doručení|příplatek|manipulační poplatek|cena dopravy|poplatky|dobírka|dobírečné|přeprava|haléřové vyrovnání|servisní poplatek|doprava a platba|úroky',
    discount:
      'sleva|slevy|slevový kód|celková sleva|slevový kupón|srážka|pozastávka|sleva celkem|dárkový poukaz|kupón|zádržné',
    paid: 'uhrazeno|zaplaceno|záloha|zálohy|již uhrazeno|uhrazená záloha|zaplacená záloha|přijatá platba|uhrazené zálohy|odečet zálohy|již zaplaceno|zaplacená částka|odpočet zálohy|platba|platby|přijaté zálohy|uhrazená částka|zaplacené zálohy|přeplatek|odečet záloh|zálohou uhrazeno|přijatá záloha|přijaté platby',
    number:
      'faktura|evidenční číslo|číslo nabídky|nabídka č|zálohová faktura č|opravný daňový doklad č|dobropis č|proforma č|číslo dobropisu',
    order_number: 'objednávka|číslo rezervace|rezervace',
    issue_date:
      'datum vystavení|vystaveno|datum|dne|vystaveno dne|datum objednávky|vytvořeno|den vystavení|datum vyhotovení|vyhotoveno|ze dne',
    due_date:
      'datum splatnosti|splatnost|splatné do|splatno do|uhraďte do|splatnost do|den splatnosti|zaplaťte do|splatná|splatno|platba do|platné do|platnost do|splatné dne|k úhradě do|lhůta splatnosti|splatnost dne|uhradit do|zaplatit do',
    customer:
      'odběratel|zákazník|kupující|fakturační adresa|příjemce|klient|objednatel|fakturační údaje|fakturováno na|odběratel příjemce|údaje o zákazníkovi|plátce|adresát|nájemce|pro|jméno zákazníka|host|informace o zákazníkovi|pacient|konečný příjemce',
    seller:
      'dodavatel|prodávající|poskytovatel|vystavil dodavatel|zhotovitel|prodejce|odesílatel|pronajímatel|od|údaje o dodavateli|společnost',
    name: 'název|jméno|firma|obchodní firma|název firmy|název společnosti|jméno a příjmení|obchodní jméno',
    holder: 'příjemce platby|majitel účtu|vlastník účtu|název účtu',
    reference:
      'variabilní symbol|var symbol|vs|zpráva pro příjemce|referenční číslo|reference|variabilní s|platební reference|var s',
    iban: 'iban|číslo účtu iban|kód iban|iban účtu',
    currency: 'měna|měna faktury|částky v|ceny v|všechny částky v|ceny jsou uvedeny v',
    item: 'množství|počet|cena za kus|jednotková cena|popis|položka|položky|označení|označení dodávky|mj|m j|název položky|cena za mj|cena mj|jedn cena|služba|zboží|ks|cena ks|hodiny|jednotka|sazba|název zboží|počet mj|počet ks|j cena|předmět|název služby|počet m j|cena za jednotku|dph %|cena za ks',
    other:
      'mně|minimální platba|minimální částka|počáteční zůstatek|předchozí zůstatek|předchozí saldo|kurz|směnný kurz|základ daně|sazba dph|sazba daně|% dph|penále|smluvní pokuta|úrok z prodlení|ušetříte|úspora|ušetřeno|zákaznické číslo|číslo zákazníka|číslo klienta|kód zákazníka|ič|ičo|i č|dič|telefon|tel|mobil|fax|e mail|email|web|www|webové stránky|banka|bankovní spojení|číslo účtu|účet|bankovní účet|swift|bic|kód banky|konstantní symbol|specifický symbol|ks symbol|způsob platby|forma úhrady|způsob úhrady|platební metoda|forma platby|platební podmínky|projekt|smlouva|číslo smlouvy|duzp|datum uskutečnění zdanitelného plnění|datum zdanitelného plnění|datum zdan plnění|datum uskut zdaň plnění|datum dodání|dodací adresa|místo určení|doručovací adresa|dodací list|období|fakturační období|zúčtovací období|košík|nákupní košík|slovy|poznámka|poznámky|stav|strana|adresa|ulice|město|psč|země|stát|vrácení|vráceno|vrácená částka|původní faktura|k faktuře|opravovaný doklad|počet položek|celkem kusů|původní cena|běžná cena|měsíčně|příští platba|spotřeba|stav měřidla|příjezd|odjezd|pokoj|vystavil|převzal|razítko|spisová značka|způsob dopravy|datum platby|rekapitulace dph|nejsem plátce dph|neplátce dph',
  },
  around: {
    tax: 'dph|daň|daně|daní|dani',
    with: 's|vč|včetně|se|brutto',
    without: 'bez|netto|před|vyjma',
    plain:
      'k|úhradě|zaplacení|vaše|váš|za|na|v|ve|je|a|částka|celkem|cena|faktury|faktura|objednávky|objednávka|objednávku|nyní|činí|zaokrouhleno|po|korun|kč|celková|celkově|ihned|tuto',
  },
  titles: {
    invoice:
      'faktura|daňový doklad|faktura daňový doklad|zálohová faktura|vyúčtování|konečná faktura|záloha|faktura vydaná|vyúčtovací faktura|předpis platby',
    reminder: 'upomínka|výzva k úhradě|výzva k platbě',
    credit: 'dobropis|opravný daňový doklad|storno|vratka|opravná faktura',
    quote: 'nabídka|cenová nabídka|kalkulace|rozpočet',
    receipt:
      'účtenka|stvrzenka|paragon|potvrzení o platbě|doklad o zaplacení|příjmový pokladní doklad|potvrzení platby|platba přijata|děkujeme za platbu|pokladní doklad|děkujeme za vaši platbu|přijatá platba',
    list: 'faktury|moje faktury|všechny faktury|seznam faktur|výpis|přehled plateb|historie plateb|objednávky|moje objednávky|přehled faktur|vydané faktury|neuhrazené faktury|transakce|platby|výpis z účtu',
  },
  paidLines:
    'uhrazeno|zaplaceno|plně uhrazeno|faktura uhrazena|uhrazena|platba přijata|zaplacena|faktura byla uhrazena|stav uhrazeno|faktura je uhrazena|již uhrazeno neplaťte|neplaťte již uhrazeno|neplaťte|platba proběhla|stav zaplaceno|již zaplaceno|uhrazeno dne',
  months:
    'leden ledna led|únor února úno|březen března bře|duben dubna dub|květen května kvě|červen června čvn|červenec července čvc|srpen srpna srp|září zář|říjen října říj|listopad listopadu lis|prosinec prosince pro',
};
