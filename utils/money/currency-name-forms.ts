/**
 * More forms of the names in currency-names.ts, written as there: what Unicode CLDR has in some thirty languages for
 * currencies that are seldom named there, as far as links can be made in them.
 */
export const CURRENCY_NAME_FORM_ROWS = `
PLN! ZWG: zlota
UAH!: grivne grivnie grynia hrivnies hrivnji hrywen гривни הריבנה هريفنيا रिव्निया 그리브나
USD! CAD AUD NZD HKD SGD TWD: δολαριο
PEN!: ?sois ?sola ?soli ?solia ?sols ?solu σολ сол סול سول सोल სოლი ソル 秘鲁索尔
ILS!: sequel shekler σεκελ शेकेल 세켈
RON! MDL: ?leus ?leuta ?leyi λεου לאו ليو
THB!: ?bat ?bats בהט باخت बहत
HUF!: forinttia فورينت फोरिंट
BRL!: ?reala ?reali ?realu realer ρεαλ 레알
KRW! KPW: ?wona ?woni ?wonia ?wonu ?wony וון 朝鲜元
RUB! BYN: rubalja ruplaa рубла
MXN ARS CLP COP PHP UYU DOP CUP: ?pes ?peza pezosa πεσο 古巴比索
PLN!: zloteho zlotisi ζλοτι злот злотого
ZAR!: ?randi ?randu ?ranzi ραντ
CNY!: ?iuans юан უანი
CZK* SEK NOK DKK ISK: korunasi κορονα κορονες קורונה कोरुना
JPY!: ?ien ?iens ?jena
INR! PKR LKR NPR MUR SCR | IDR: ρουπιες
MYR!: ρινγκιτ рингіта רינגיט
SEK NOK DKK ISK | CZK: क्रोन 冰岛克朗
TRY! LBP SYP: ліри
AED! MAD: ντιραμ
`;
