import type { Lexicon } from './lexicon.ts';

export const pl: Lexicon = {
  language: 'pl',
  names: { invoice: 'Faktura', quote: 'Oferta', credit: 'Faktura korygująca' },
  parts: {
    invoice: 'faktura|faktury|faktura vat|fv|dokument|dokumentu|rachunek|rachunku|paragon',
    order: 'zamówienie|zamówienia|zam',
    number: 'numer|nr|no|#|id|n o',
    date: 'data',
    of: 'z dnia|nr',
  },
  labels: {
    due: 'pozostało do zapłaty|pozostaje do zapłaty|saldo|kwota pozostała do zapłaty|do zapłaty pozostało|kwota należna|należność|należność ogółem|zaległość|pozostało|kwota zaległa|saldo do zapłaty|razem należność|kwota pozostała|należna kwota|dopłata|pozostała kwota|nieuregulowana kwota|saldo końcowe|zostało do zapłaty|zadłużenie|kwota zadłużenia|kwota wymagalna',
    payable:
      'do zapłaty|razem do zapłaty|kwota do zapłaty|suma do zapłaty|ogółem do zapłaty|łącznie do zapłaty|należy zapłacić|do zapłacenia|kwota płatności|prosimy o zapłatę|do zapłaty razem|kwota przelewu|łączna kwota do zapłaty|do uregulowania',
    grand_total:
      'razem brutto|wartość brutto|kwota brutto|suma brutto|łącznie brutto|ogółem brutto|wartość faktury|kwota faktury|suma całkowita|wartość zamówienia|razem z vat|kwota całkowita|kwota łączna|łączna kwota|suma zamówienia|brutto|całkowita kwota|wartość łączna|łączna wartość|wartość całkowita|koszt całkowity',
    total: 'razem|suma|łącznie|ogółem|w sumie',
    amount: 'kwota|cena|wartość',
    subtotal:
      'wartość netto|razem netto|suma netto|kwota netto|netto|łącznie netto|wartość produktów|suma częściowa|kwota częściowa|wartość towarów|produkty|suma pośrednia',
    tax: 'vat|kwota vat|podatek vat|podatek|razem vat|wartość vat|suma vat|kwota podatku|podatek od towarów i usług|opłata klimatyczna|łącznie vat',
    shipping:
      'dostawa|koszt dostawy|wysyłka|koszty wysyłki|koszt wysyłki|opłata|opłata manipulacyjna|transport|koszty transportu|zaokrąglenie|opłaty dodatkowe|przesyłka|koszt przesyłki|opłata serwisowa|pakowanie|opłaty|odsetki',
    discount:
      'rabat|rabaty|upust|zniżka|kod rabatowy|bonifikata|kupon|potrącenie|potrącenia|łączny rabat|kaucja gwarancyjna',
    paid: 'zapłacono|zapłacona|wpłacono|zaliczka|zaliczki|przedpłata|wpłata|wpłaty|już zapłacono|otrzymano|kwota zapłacona|uregulowano|wpłacona zaliczka|opłacono|kwota wpłacona|rozliczono|nadpłata|zadatek|suma wpłat|rozliczone zaliczki',
    number:
      'faktura|faktura vat|nr ewidencyjny|numer dowodu|faktura korygująca nr|oferta nr|proforma nr|faktura zaliczkowa nr|faktura końcowa nr|faktura proforma nr',
    order_number: 'zamówienie|numer rezerwacji',
    issue_date:
      'data wystawienia|data|wystawiono dnia|wystawiono|data wystawienia faktury|z dnia|data sporządzenia|wystawiona dnia|data zamówienia|miejsce i data wystawienia|data utworzenia|data wystawienia dokumentu',
    due_date:
      'termin płatności|termin zapłaty|płatne do|data płatności|płatność do|do dnia|zapłać do|termin|płatne do dnia|data wymagalności|ważna do|ostateczny termin płatności|data zapłaty|termin płatności do',
    customer:
      'nabywca|klient|odbiorca|kupujący|dane nabywcy|dane klienta|płatnik|zamawiający|zleceniodawca|adres rozliczeniowy|dane do faktury|faktura dla|nabywca odbiorca|adres do faktury|usługobiorca|najemca|dla|gość|informacje o kliencie|pacjent|lokator|dłużnik|kontrahent',
    seller:
      'sprzedawca|wystawca|dostawca|dane sprzedawcy|usługodawca|zleceniobiorca|wykonawca|od|dane wystawcy|wynajmujący',
    name: 'nazwa|nazwa firmy|firma|imię i nazwisko|pełna nazwa|nazwa skrócona',
    holder: 'odbiorca przelewu|właściciel rachunku|beneficjent|nazwa odbiorcy|posiadacz rachunku',
    reference: 'tytuł przelewu|tytułem|tytuł płatności|tytuł|referencja|numer referencyjny|referencja płatności',
    iban: 'iban|numer konta|konto|rachunek bankowy|nr rachunku|numer rachunku|numer rachunku bankowego|nr konta bankowego|konto bankowe|rachunek',
    currency: 'waluta|waluta faktury|kwoty w|ceny w|wszystkie kwoty w',
    item: 'ilość|miara|lp|l p|nazwa towaru|nazwa towaru lub usługi|nazwa towaru usługi|cena netto|cena jednostkowa|cena jedn|jm|j m|jedn|opis|usługa|towar|towar usługa|produkt|ilość szt|szt|cena brutto|cena jednostkowa netto|stawka vat|nazwa usługi|pozycja|liczba|godziny|stawka|nazwa produktu|nazwa towaru i usługi|pkwiu|stawka podatku',
    other:
      'do mnie|minimalna wpłata|saldo początkowe|poprzednie saldo|z przeniesienia|kurs|kurs waluty|kurs wymiany|podstawa opodatkowania|stawka podatku vat|odsetki karne|kara|oszczędzasz|zaoszczędzono|numer klienta|kod klienta|nip|regon|krs|pesel|telefon|tel|fax|faks|e mail|email|adres e mail|strona|www|bank|swift|bic|nazwa banku|sposób płatności|forma płatności|metoda płatności|sposób zapłaty|warunki płatności|numer umowy|umowa|projekt|data dostawy|data sprzedaży|data wykonania|data wykonania usługi|data zakończenia dostawy|data dostawy wykonania usługi|adres dostawy|miejsce wystawienia|okres|okres rozliczeniowy|koszyk|słownie|kwota słownie|do zapłaty słownie|uwagi|uwaga|status|strona nr|adres|miasto|kod pocztowy|kraj|ulica|zwrot|zwrócono|faktura korygowana|dotyczy faktury|do faktury|liczba pozycji|stara cena|miesięcznie|następna płatność|zużycie|odczyt|w tym|osoba upoważniona|wystawił|odebrał|przyjazd|wyjazd|bdo|kwota po terminie',
  },
  around: {
    tax: 'vat|podatek|podatku|podatkiem',
    with: 'brutto|z|zawiera|wliczony|wraz|włącznie',
    without: 'netto|bez|przed',
    plain:
      'do|na|za|w|to|twoja|twoje|państwa|kwota|suma|razem|faktury|zamówienia|zapłaty|wynosi|jest|i|wszystko|złotych|ogółem|teraz|faktura|fakturę|pln|należności',
  },
  titles: {
    invoice:
      'faktura|faktura vat|rachunek|faktura zaliczkowa|faktura końcowa|faktura uproszczona|faktura sprzedaży|nota obciążeniowa|duplikat faktury',
    reminder: 'wezwanie do zapłaty|przypomnienie o płatności|monit',
    credit:
      'faktura korygująca|korekta|korekta faktury|nota uznaniowa|nota kredytowa|faktura korekta|nota korygująca|zwrot',
    quote: 'oferta|wycena|kosztorys',
    receipt:
      'paragon|pokwitowanie|potwierdzenie płatności|potwierdzenie wpłaty|dowód wpłaty|kp|potwierdzenie zapłaty|dziękujemy za płatność|dziękujemy za wpłatę|paragon fiskalny',
    list: 'faktury|moje faktury|wszystkie faktury|lista faktur|historia płatności|wyciąg|zestawienie|zamówienia|moje zamówienia|zestawienie faktur|rozliczenia|płatności|potwierdzenie salda|transakcje',
  },
  paidLines:
    'zapłacono|opłacona|zapłacona|opłacono|opłacone|zapłacone|faktura opłacona|faktura zapłacona|uregulowana|rozliczona|płatność otrzymana|płatność zakończona|zapłacono gotówką|zapłacono w całości|status opłacona|faktura została opłacona|status zapłacona|zapłacono kartą|zapłacono przelewem|w całości opłacona',
  months:
    'styczeń stycznia sty|luty lutego lut|marzec marca mar|kwiecień kwietnia kwi|maj maja|czerwiec czerwca cze|lipiec lipca lip|sierpień sierpnia sie|wrzesień września wrz|październik października paź|listopad listopada lis|grudzień grudnia gru',
};
