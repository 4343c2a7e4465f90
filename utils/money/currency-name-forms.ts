/**
 * More forms of the names in currency-names.ts, written as there: what Unicode CLDR has in some thirty languages for
 * currencies that are seldom named there.
 */
export const CURRENCY_NAME_FORM_ROWS = `
PLN! ZWG: zlota
BWP!: ?pulas ?pulaa ?pules
CVE!: escudo escuda eskuda escuts eskudosu
LSL!: ?lotis ?lotia maloti lotier lotija
STN!: ?dobra ?dobry ?dobre ?dobri dobrasi
VUV!: ?vatus ?vatua
UAH!: 그리브나 hrywen grynia grivne гривни הריבנה grivnie hrivnji هريفنيا रिव्निया hrivnies
ALL!: לק レク 레크 ليك लेक λεκ ?leks ?leki ?leky ?leku ?leka ლეკი ?lekow ?lekia
CRC! SVC: колон κολον colons colonu coloni kolona kolonu
ERN!: ?nafka ?nakfy ?nakfi nakfes
USD! CAD AUD NZD HKD SGD TWD: δολαριο
PEN!: ソル сол سول סול सोल σολ ?sols ?sois ?sola ?solu ?soli 秘鲁索尔 სოლი ?solia
PGK!: ?kinas ?kinor ?kinaa
TOP!: paangy
WST!: ?talas ?talaa ?tales
AOA!: kuanza kwanzy kwanze kvanzi kvanzasi
BTN!: gultrum
ETB!: ?bires
HTG!: ?gurde ?gurdu gourda gourder
ILS!: 세켈 शेकेल σεκελ sequel shekler
KES TZS UGX SOS: 실링 شلن シリング ?xelim chelin xelins шилинг silini שילינג शिलिंग σελινι silink siling xiling шилінг შილინგი шиллинг σελινια szyling scellini scellino sillinki
KZT!: テンゲ تينغ טנגה टेंज ტენგე тэнгэ tengue τενγκε tengesi
RON! MDL: ليو לאו ?leus ?leyi λεου ?leuta
MMK!: ?kiats ?kiaty ?kjata quiate kiatow
MRU!: ?ugija uguiya ouguja ouguiye ugiyasi
MVR!: rufiya rufija rufiyer rufiyaasi
ZMW! MWK: ?kvaca kuacha kwachy kwache kwachaa kvacasi
THB!: ?bat בהט बहत ?bats باخت
HNL!: lempire lempiry
HUF!: فورينت फोरिंट forinttia
NGN!: ?naire ?nairy наири наиры نايرا נאירה ნაირა ναιρα
GTQ!: kvecala quetzais
KGS UZS: سوم סום सोम σομ ?sons ?soma ?somu ?soms ?szom ?somia
AMD!: درام דראם ?drama ?dramu ?drami द्राम დრამი ντραμ
BRL!: 레알 ρεαλ ?reala ?realu ?reali realer
KRW! KPW: וון 朝鲜元 ?wony ?wonu ?woni ?wona ?wonia
LAK!: ?kipow ?kipia
NIO!: cordoby cordobe kordoba kordobasi
VES! VED: boliwara
RUB! BYN: рубла ruplaa rubalja
MKD!: デナル 马其顿第纳尔 denaaria
BDT!: टका ?taky така таки تاكا טאקה ტაკა τακα takasi
MXN ARS CLP COP PHP UYU DOP CUP: ?pes ?peza πεσο 古巴比索 pezosa
MOP!: patacy pataka patakasi pataques
PAB!: balboy балбоа بالبوا בלבואה ბალბოა бальбоа बैल्बोआ balboes μπαλμποα
PLN!: злот ζλοτι zloteho злотого zlotisi
ZAR!: ραντ ?randu ?ranzi ?randi
MNT!: टगरिक توغروغ טוגרוג 蒙古图格里克 tugrici ტუგრიკი τουγκρικ
CNY!: юан უანი ?iuans
CZK* SEK NOK DKK ISK: קורונה कोरुना κορονα κορονες korunasi
GMD!: dalasa dalasisi
KHR!: ריל риел ριελ رييال რიელი рієля
MZN!: metikala metikali
PYG!: gvarani guaranisi
GEL!: ?lara لاري לארי लारी λαρι ларі
GHS!: 세디 סדי ?ceda سيدي सेडी 加纳塞地 სედი седі σεντι sedisi
JPY!: ?ien ?jena ?iens
TJS!: somona somonisi
INR! PKR LKR NPR MUR SCR | IDR: ρουπιες
VND!: دونج דונג डोंग ντονγκ
AZN! TMT: 마나트 מאנאט μανατ
MYR!: רינגיט ρινγκιτ рингіта
SEK NOK DKK ISK | CZK: 冰岛克朗 क्रोन
TRY! LBP SYP: ліри
SAR QAR OMR YER IRR: 리알 ριαλ
AED! MAD: ντιραμ
`;
