/**
 * More forms of the names in currency-names.ts, written as there: what Unicode CLDR has in some thirty languages for
 * currencies that are seldom named there.
 */
export const CURRENCY_NAME_FORM_ROWS = `
PLN! ZWG: zlota
BWP!: ?pulaa ?pulas ?pules
CVE!: escuda escudo escuts eskuda eskudosu
LSL!: ?lotia ?lotis lotier lotija maloti
STN!: ?dobra ?dobre ?dobri ?dobry dobrasi
VUV!: ?vatua ?vatus
UAH!: grivne grivnie grynia hrivnies hrivnji hrywen гривни הריבנה هريفنيا रिव्निया 그리브나
ALL!: ?leka ?leki ?lekia ?lekow ?leks ?leku ?leky λεκ לק ليك लेक ლეკი レク 레크
CRC! SVC: coloni colons colonu kolona kolonu κολον колон
ERN!: ?nafka ?nakfi ?nakfy nakfes
USD! CAD AUD NZD HKD SGD TWD: δολαριο
PEN!: ?sois ?sola ?soli ?solia ?sols ?solu σολ сол סול سول सोल სოლი ソル 秘鲁索尔
PGK!: ?kinaa ?kinas ?kinor
TOP!: paangy
WST!: ?talaa ?talas ?tales
AOA!: kuanza kvanzasi kvanzi kwanze kwanzy
BTN!: gultrum
ETB!: ?bires
HTG!: ?gurde ?gurdu gourda gourder
ILS!: sequel shekler σεκελ शेकेल 세켈
KES TZS UGX SOS: ?xelim chelin scellini scellino siling silini silink sillinki szyling xelins xiling σελινι σελινια шилинг шиллинг шилінг שילינג شلن शिलिंग შილინგი シリング 실링
KZT!: tengesi tengue τενγκε тэнгэ טנגה تينغ टेंज ტენგე テンゲ
RON! MDL: ?leus ?leuta ?leyi λεου לאו ليو
MMK!: ?kiats ?kiaty ?kjata kiatow quiate
MRU!: ?ugija ouguiye ouguja ugiyasi uguiya
MVR!: rufija rufiya rufiyaasi rufiyer
ZMW! MWK: ?kvaca kuacha kvacasi kwachaa kwache kwachy
THB!: ?bat ?bats בהט باخت बहत
HNL!: lempire lempiry
HUF!: forinttia فورينت फोरिंट
NGN!: ?naire ?nairy ναιρα наири наиры נאירה نايرا ნაირა
GTQ!: kvecala quetzais
KGS UZS: ?soma ?somia ?soms ?somu ?sons ?szom σομ סום سوم सोम
AMD!: ?drama ?drami ?dramu ντραμ דראם درام द्राम დრამი
BRL!: ?reala ?reali ?realu realer ρεαλ 레알
KRW! KPW: ?wona ?woni ?wonia ?wonu ?wony וון 朝鲜元
LAK!: ?kipia ?kipow
NIO!: cordobe cordoby kordoba kordobasi
VES! VED: boliwara
RUB! BYN: rubalja ruplaa рубла
MKD!: denaaria デナル 马其顿第纳尔
BDT!: ?taky takasi τακα така таки טאקה تاكا टका ტაკა
MXN ARS CLP COP PHP UYU DOP CUP: ?pes ?peza pezosa πεσο 古巴比索
MOP!: patacy pataka patakasi pataques
PAB!: balboes balboy μπαλμποα балбоа бальбоа בלבואה بالبوا बैल्बोआ ბალბოა
PLN!: zloteho zlotisi ζλοτι злот злотого
ZAR!: ?randi ?randu ?ranzi ραντ
MNT!: tugrici τουγκρικ טוגרוג توغروغ टगरिक ტუგრიკი 蒙古图格里克
CNY!: ?iuans юан უანი
CZK* SEK NOK DKK ISK: korunasi κορονα κορονες קורונה कोरुना
GMD!: dalasa dalasisi
KHR!: ριελ риел рієля ריל رييال რიელი
MZN!: metikala metikali
PYG!: guaranisi gvarani
GEL!: ?lara λαρι ларі לארי لاري लारी
GHS!: ?ceda sedisi σεντι седі סדי سيدي सेडी სედი 加纳塞地 세디
JPY!: ?ien ?iens ?jena
TJS!: somona somonisi
INR! PKR LKR NPR MUR SCR | IDR: ρουπιες
VND!: ντονγκ דונג دونج डोंग
AZN! TMT: μανατ מאנאט 마나트
MYR!: ρινγκιτ рингіта רינגיט
SEK NOK DKK ISK | CZK: क्रोन 冰岛克朗
TRY! LBP SYP: ліри
SAR QAR OMR YER IRR: ριαλ 리알
AED! MAD: ντιραμ
`;
