/**
 * Names of currencies without the country, as people write them after an amount: `codes: forms`. Source: the currency
 * names of Unicode CLDR in about fifty languages, with everyday forms. Forms are folded (see fold-word.ts); endings of
 * declension are taken off when looking up. `!` after the first code: what the form means unless the language or the
 * country has another one. `~`: the same, but only where the language is known. `*`: the others only with their country. `_` is a space. `?` before a form: also an ordinary word.
 */
export const CURRENCY_NAME_ROWS = `
USD~ CAD AUD NZD HKD SGD TWD | BZD JMD TTD BSD BBD FJD GYD LRD NAD SRD XCD BMD KYD SBD BND: dollar
USD! CAD AUD NZD HKD SGD TWD BND | BZD JMD TTD BSD BBD FJD GYD LRD NAD SRD XCD BMD KYD SBD: baks bucks dalir dalur do_la dola dolar dolarji doler doleriai dolerio doleris dollari dollaro dolyar δολαρι δολαρια баксов долар доллар դոլար דולר دلار دولار ڈالر डालर डॉलर ডলার டாலர் ดอลลาร์ დოლარ ドル 달러 불
USD!: usドル us元 米ドル 美元 美圆 美圓 美金
GBP~ EGP LBP SYP SDG SSP FKP GIP SHP: pound
GBP! EGP LBP SYP SDG SSP FKP GIP SHP: funt libra libry livre lliura lliures naela naelsterlingit pfund phunt pond pund punt puntaa φουντ фунт ֆունտ پاونڈ پوند पाउंड पाउण्ड পাউন্ড ปอนด์ გირვანქა ფუნტი ポンド 파운드
GBP! FKP GIP SHP SSP EGP SDG: ?quid ?sterling esterlina sterlina sterline sterlini sterlins szterling 英ポンド 英鎊 英镑
CHF! XOF XAF XPF DJF GNF KMF RWF BIF: franak franchi franci franco frangi frank φραγκα φραγκο франк ֆրանկ פרנק فرانک فرنك फ्रैंक ফ্রাঁ ฟรังก์ ფრანკი フラン 法郎 프랑
CHF~ XOF XAF XPF DJF GNF KMF RWF BIF: franc
CHF!: sfr sfrs 瑞郎
SEK NOK DKK ISK | CZK: coroa corona corone couronne koron kr krona krone kroner kronor kronos kronu kronur kroon kroonid kruna kruunu крон կրոն כתר كرونة کرون क्रोना ক্রোনা โครน โครนา კრონა クローナ クローネ 克朗 크로나 크로네
CZK* SEK NOK DKK ISK: korun koruna korunaa コルナ 코루나
INR PKR LKR NPR MUR SCR | IDR: rupee
INR! LKR: ரூ ரூபாய்
INR! PKR LKR NPR MUR SCR | IDR: roepie roupie rupi rupiaa rupias rupije ruupia рупии рупия рупіи рупія ռուփի רופי روبيات روبية روپیه روپیہ روپے रु रुपए रुपया रुपये रुपयों रू रूपए రూపాయలు รูปี რუპია ルピー 卢比 盧比 루피
IDR!: rupiah รูเปียห์ ルピア 印尼卢比 印尼盾 루피아
MXN ARS CLP COP PHP UYU DOP CUP: pesa pesi peso pezo песо песос պեսո פסו بيزو پزو पेसो เปโซ პესო ペソ 披索 比索 페소
KWD RSD JOD BHD TND DZD IQD LYD MKD: dinaaria dinar δηναρια δηναριο динар դինար דינר دنانير دينار दिनार ดีนาร์ დინარი ディナール 第納爾 第纳尔 디나르
MKD!: денар
AED! MAD: dirham dirhem дирхам дырхам դիրհամ דירהם دراهم درهم दिरहम เดอร์แฮม დირჰამი ディルハム 迪拉姆 디르함
SAR QAR OMR YER IRR: riaalia rial rijal riyal риал риял ріал רial ריאל ريال ریال रियाल ริยัล เรียล რიალ リアル リヤル 里亚尔 里亞爾 리얄
BRL!: ?real ?reales ?reals reais реал レアル 雷亚尔 雷亞爾 헤알
TRY! LBP SYP: ?lira ?liras liiraa lirasi lirat lire liry λιρα λιρες лир ліра לירה לירות ليرات ليرة لیره लीरा ลีรา ლირა リラ 里拉 리라
RUB! BYN: roebel rouble rubel rubl rublos ρουβλι ρουβλια руб рубл рублеи рубли рубль рубля рублі рублів ռուբլի רובל روبل रूबल รูเบิล რუბლი ルーブル 卢布 盧布 루블
EUR!: avro eiro eur eura euri euro eurow euru evra evri evro ewro juro yevro yuro ευρω евра евро еура еуро євро եվրո אירו יורו اورو يورو یورو यूरो ইউরো யூரோ യൂറോ ยูโร ევრო ユーロ 欧元 歐元 유로
JPY!: ?jen ?yen iene jenach jeni jenow jenu jeny yenes yens γιεν иен єн јен իեն ין ين येन ইয়েন เยน იენი 円 日元 日圆 日圓 日币 日幣 엔 엔화
CNY!: juan renminbi rmb yuan γουαν юана юанеи юани юань юаня յուան יואן يوان युआन หยวน იუანი 人民元 人民币 人民幣 块 块钱 塊錢 위안 위안화
CNY! TWD HKD JPY: 元 圆 圓
TWD!: 台币 台幣 台湾ドル 台湾元 新台币 新台幣 新臺幣 臺幣
HKD!: 港元 港圓 港币 港幣 港紙 港纸 蚊 香港ドル
CAD!: 加元 加币 加幣
AUD!: 澳元 澳币 澳幣 豪ドル
NZD!: 新西兰元 紐元 紐西蘭元 纽元
SGD!: 坡币 新元
MOP!: pataca パタカ 澳門元 澳門幣 澳门元 澳门币
KRW! KPW: ?won wonow wons γουον вон وون वॉन วอน ვონი ウォン 韓元 韓圜 韩元 韩币 원
ZAR!: ?rand ?rands randa randia ранд рэнд ראנד راند रैंड แรนด์ რანდი ランド 兰特 蘭特 랜드
THB!: baht bhat μπατ бат بات बात บาท ბატი バーツ 泰銖 泰铢 바트
MYR!: ringgit ringit ринггит рингит رينغيت रिंगित ริงกิต რინგიტი リンギット 令吉 林吉特 馬幣 马币 링깃
VND!: ?dong dongs донг ดอง დონგი ドン 越南盾 동
IDR! VND: 盾
EGP! LBP SYP SDG SSP GBP: جنيه
PLN!: esloti sloty zlote zlotego zloti zlotow zlotowka zlotty zloty zlotych злота злоти злотыи злотых զլոտի זלוטי زلوتي ज्लॉटी ซลอตี ზლოტი ズウォティ 兹罗提 茲羅提 즈워티
HUF!: forint forintos форинт פורינט فورنت ฟอรินต์ ფორინტი フォリント 福林 포린트
RON! MDL: ?lei leilor lej leja leu леев леи лея леі لي लेई ლეი ლეუ レイ 列伊 레우
UAH!: grivna grivnia griwna hrivna hrivny hryven hryvnia hryvnja hrywien hrywna hrywny γριβνα гривен гривна гривны гривня гривні გრივნა フリヴニャ 格里夫纳 흐리우냐
KZT!: tenge тенге теңге 坚戈 텡게
GEL!: lari лари ლარ ラリ 拉里 라리
AMD!: ?dram drams драм դրամ ドラム 드람
AZN! TMT: manat манат მანათი マナト
ILS!: schekel sekel shekalim shekel sheqel sicli siclo sjekel szekel szekla szekli шекел шекелеи ש"ח שקל ש״ח شيقل شيكل เชเกล შეკელი シェケル 谢克尔 셰켈
BDT!: taka টকা টাকা タカ 타카
NGN!: naira наира नायरा ナイラ 奈拉 나이라
GHS!: cedi седи セディ
MNT!: togrog tugrik тугрик төг төгрөг トグログ 투그릭
KES TZS UGX SOS: schilling shilingi shilling
CRC! SVC: ?colon ?colones коloн コロン 콜론
PEN!: ?sol ?soles
AFN!: afghani افغانی
ALL!: ?lek ?leke лек
KHR!: riel រៀល リエル 리엘
LAK!: ?kip ?kips กีบ ກີບ
MMK!: kyat ကျပ်
PAB!: balboa バルボア 발보아
VES! VED: bolivar
BOB!: boliviano
PYG!: guarani
GTQ!: quetzal
HNL!: lempira
NIO!: cordoba
KGS UZS: ?som сом
UZS!: ?sum сум
TJS!: сомони
ETB!: birr ብር
ERN!: nakfa ናቕፋ
AOA!: kwanza
ZMW! MWK: ?kwacha kwachas
MZN!: meticais metical
BWP!: ?pula
PGK!: ?kina
TOP!: paanga paʻanga
WST!: ?tala
VUV!: ?vatu
MVR!: rufiyaa
BTN!: ngultrum
MGA!: ariary
GMD!: dalasi
SLE!: ?leone ?leones
MRU!: ouguiya
HTG!: gourde
-BGN: ?lev leva levov levs лв лев
-HRK: ?kuna ?kunas ?kune kn куна
`;
