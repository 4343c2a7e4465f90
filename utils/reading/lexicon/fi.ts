import type { Lexicon } from './lexicon.ts';

export const fi: Lexicon = {
  language: 'fi',
  names: { invoice: 'Lasku', quote: 'Tarjous', credit: 'Hyvityslasku' },
  parts: {
    invoice: 'lasku|laskun|tosite|tositteen|kuitin',
    order: 'tilaus|tilauksen|varaus',
    number: 'numero|nro|no|nr|#|id|tunnus|nron',
    date: 'päivä|päiväys|pvm|päivämäärä',
    of: 'laskun',
  },
  labels: {
    due: 'maksamatta|avoinna|avoin saldo|avoin summa|jäljellä|saldo|maksettavaa jäljellä|jäljellä oleva summa|avoin määrä|erääntynyt summa|jäljellä maksettavaa|maksettavaa jää|loppusumma maksettava|velka|maksamatta oleva summa|avoin laskusumma|maksettavana|erääntynyt',
    payable:
      'maksettava|maksettavaa|maksettavaa yhteensä|yhteensä maksettava|maksettava yhteensä|maksettava summa|maksettava määrä|maksu|maksettavaksi|summa maksettava|euroa maksettava|laskutettava|maksettavaa euroa|maksettava euroa|veloitetaan|laskun maksettava summa',
    grand_total:
      'loppusumma|kokonaissumma|laskun summa|laskun loppusumma|verollinen yhteensä|yhteensä sis alv|yhteensä verollinen|laskun kokonaissumma|tilauksen summa|bruttosumma|laskun määrä|verollinen summa|brutto|tilaus yhteensä|lasku yhteensä|kokonaishinta|laskutettava yhteensä|tilauksen loppusumma|laskusumma',
    total: 'yhteensä|summa|yht|kaikki yhteensä|total',
    amount: 'määrä euroa|hinta|euroa|euro|rahamäärä',
    subtotal:
      'välisumma|veroton|veroton yhteensä|yhteensä veroton|netto|nettosumma|veroton summa|yhteensä alv 0|alv 0 yhteensä|verottomana|yhteensä ilman alv|tuotteet yhteensä|nettoyhteensä|verot yhteensä veroton',
    tax: 'alv|arvonlisävero|vero|alv yhteensä|arvonlisävero yhteensä|alv määrä|alv osuus|alv euroa|vero yhteensä|alv summa|verot|veron osuus|alv n osuus|arvonlisäveron osuus|veron määrä',
    shipping:
      'toimitus|toimituskulut|toimitusmaksu|rahti|postikulut|lähetyskulut|laskutuslisä|käsittelykulut|pyöristys|lisämaksu|palvelumaksu|pakkaus|muistutusmaksu|viivästyskorko peritty|korko|kuljetus|kulut|laskutuspalkkio|huomautusmaksu',
    discount:
      'alennus|alennukset|alennuskoodi|vähennys|hyvitys alennus|lahjakortti|alennus yhteensä|kotitalousvähennys',
    paid: 'maksettu|jo maksettu|maksettu summa|ennakko|ennakkomaksu|suoritus|suoritukset|suoritettu|ennakot|maksut|vastaanotettu maksu|käsiraha|varausmaksu|maksettu yhteensä|hyvitys|hyvitetty|ennakkomaksut|osamaksu|aiemmin maksettu|maksusuoritukset|saatu maksu',
    number: 'lasku|tarjousnumero|kuittinumero|hyvityslaskun numero|tarjouksen numero',
    order_number: 'tilaus',
    issue_date: 'päiväys|päivämäärä|pvm|laadittu|tilauspäivä|kirjauspäivä|luotu|päivätty|laskutuspäivä|tarjouspäivä',
    due_date:
      'eräpäivä|maksupäivä|maksettava viimeistään|erääntyy|eräpvm|viimeinen maksupäivä|laskun eräpäivä|maksettava ennen|eräpäivään mennessä|voimassa asti|eräpäivänä|maksuaika päättyy|viimeistään|maksun eräpäivä',
    customer:
      'asiakas|laskutetaan|laskutusosoite|ostaja|vastaanottaja|asiakkaan tiedot|laskun saaja|asiakastiedot|tilaaja|maksaja|laskun vastaanottaja|vuokralainen|asiakkaan nimi|jäsen|potilas',
    seller:
      'myyjä|toimittaja|laskuttaja|lähettäjä|yritys|yrityksen tiedot|palveluntarjoaja|myyjän tiedot|vuokranantaja|toimittajan tiedot',
    name: 'nimi|yrityksen nimi|toiminimi|yhtiö|koko nimi',
    holder: 'saaja|saajan nimi|tilinomistaja|maksunsaaja|tilin omistaja',
    reference: 'viitenumero|viite|maksuviite|viesti|maksun viite|viitenumeronne maksuun|maksutunniste',
    iban: 'iban|tilinumero|saajan tilinumero|pankkiyhteys|iban tilinumero|saajan tili|pankkitili',
    currency: 'valuutta|laskun valuutta|rahayksikkö|kaikki summat|summat valuutassa|hinnat valuutassa',
    item: 'määrä|kpl|yksikköhinta|yks hinta|kuvaus|tuote|tuotteet|nimike|yksikkö|a hinta|tuotenumero|palvelu|selite|hinta kpl|tunnit|tuntihinta|kappalehinta|tuotekoodi|lkm|tuotenimi|yks|alv %|veroton a hinta|tuntia',
    other:
      'alv tunnus|minulle|vähimmäismaksu|pienin maksettava|edellinen saldo|alkusaldo|valuuttakurssi|kurssi|veron peruste|verokanta|alv kanta|viivästyskorko|viivästysmaksu|säästät|säästö|asiakasnumero|y tunnus|y tunnus alv|alv numero|vat numero|puhelin|puh|gsm|sähköposti|email|e mail|kotisivu|www|verkkosivut|pankki|bic|swift|maksutapa|maksuehto|maksuehdot|viitteenne|viitteemme|viitteeni|tilausviite|projekti|projektinumero|sopimusnumero|toimituspäivä|toimitusosoite|toimitusaika|toimituspvm|laskutuskausi|kausi|jakso|ostoskori|ostoskorin summa|huomautus|huomautukset|huom|lisätiedot|tila|sivu|osoite|kaupunki|postinumero|maa|postitoimipaikka|palautus|palautettu|alkuperäinen lasku|tuotteita|ovh|norm hinta|per kuukausi|kuukaudessa|seuraava maksu|kulutus|mittarilukema|saapuminen|lähtö|huone|yhteyshenkilö|ovt|ovt tunnus|verkkolaskuosoite|välittäjä|toimitusehto|veroton arvo|reklamaatioaika|huomautusaika|luottoraja',
  },
  around: {
    tax: 'alv|vero|veron|arvonlisävero|arvonlisäveron|veroja',
    with: 'sis|sisältää|sisältäen|verollinen|brutto|verollisena|mukaan lukien|ml',
    without: 'ilman|veroton|netto|alv 0|verottomana|verottomat|ei sis|poislukien',
    plain:
      'laskun|tilauksen|lasku|tilaus|summa|yhteensä|maksettava|maksettavaa|euroa|eur|nyt|on|ja|kaikki|tämän|heti|teidän|sinun|koko',
  },
  titles: {
    invoice: 'lasku|ennakkolasku|loppulasku|vuokralasku|verkkolasku|kauppalasku|proformalasku',
    reminder: 'maksumuistutus|maksukehotus|perintälasku',
    credit: 'hyvityslasku|hyvitys|kreditlasku|palautus',
    quote: 'tarjous|hinta arvio|kustannusarvio',
    receipt:
      'kuitti|maksukuitti|maksuvahvistus|maksu vastaanotettu|kiitos maksustasi|ostokuitti|kassakuitti|maksutosite|kiitos maksusta',
    list: 'laskut|omat laskut|kaikki laskut|tiliote|maksuhistoria|laskuluettelo|tilaukset|omat tilaukset|avoimet laskut|laskulista|laskuhistoria|tapahtumat|myyntilaskut',
  },
  paidLines:
    'maksettu|kokonaan maksettu|lasku maksettu|maksu vastaanotettu|maksettu kokonaan|suoritettu|lasku on maksettu|tämä lasku on maksettu|maksu suoritettu|ei maksettavaa|tila maksettu|maksettu pvm',
  months:
    'tammikuu tammikuuta tammi|helmikuu helmikuuta helmi|maaliskuu maaliskuuta maalis|huhtikuu huhtikuuta huhti|toukokuu toukokuuta touko|kesäkuu kesäkuuta kesä|heinäkuu heinäkuuta heinä|elokuu elokuuta elo|syyskuu syyskuuta syys|lokakuu lokakuuta loka|marraskuu marraskuuta marras|joulukuu joulukuuta joulu',
};
