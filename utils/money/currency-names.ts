/**
 * Names of currencies without the country, as people write them after an amount: `codes: forms`. Source: the currency
 * names of Unicode CLDR in about fifty languages, with everyday forms. Forms are folded (see fold-word.ts); endings of
 * declension are taken off when looking up. `!` after the first code: what the form means unless the language or the
 * country has another one. `~`: the same, but only where the language is known. `*`: the others only with their country. `_` is a space. `?` before a form: also an ordinary word.
 */
export const CURRENCY_NAME_ROWS = `
USD~ CAD AUD NZD HKD SGD TWD | BZD JMD TTD BSD BBD FJD GYD LRD NAD SRD XCD BMD KYD SBD BND: dollar
USD! CAD AUD NZD HKD SGD TWD BND | BZD JMD TTD BSD BBD FJD GYD LRD NAD SRD XCD BMD KYD SBD: dolar dollari dollaro dolarji doleris doleriai dolerio doler δολαρι δολαρια доллар долар دولار دلار ڈالر דולר डॉलर डालर ডলার டாலர் ดอลลาร์ ドル 달러 불 დოლარ դոլար dalir dalur baks bucks баксов dolyar đô_la đôla
USD!: 美元 美金 美圆 美圓 米ドル usドル us元
GBP~ EGP LBP SYP SDG SSP FKP GIP SHP: pound
GBP! EGP LBP SYP SDG SSP FKP GIP SHP: pond pfund funt pund libra livre libry фунт φουντ پوند پاونڈ पाउंड पाउण्ड পাউন্ড ปอนด์ ポンド 파운드 გირვანქა ფუნტი ֆունտ punt phunt naela naelsterlingit lliura lliures puntaa
GBP! FKP GIP SHP SSP EGP SDG: ?quid ?sterling sterline sterlina sterlini sterlins esterlina szterling 英镑 英鎊 英ポンド
CHF! XOF XAF XPF DJF GNF KMF RWF BIF: frank franco franchi frangi franci franak франк φραγκο φραγκα فرنك פרנק فرانک फ्रैंक ফ্রাঁ ฟรังก์ フラン 프랑 法郎 ფრანკი ֆրանկ
CHF~ XOF XAF XPF DJF GNF KMF RWF BIF: franc
CHF!: sfr sfrs 瑞郎
SEK NOK DKK ISK | CZK: kr koron krona kronor kronur kroner krone kroon kruna kruunu крон كرونة כתר کرون क्रोना ক্রোনা โครนา โครน クローナ クローネ 크로나 크로네 克朗 კრონა կրոն couronne corona corone coroa kronos kronu kroonid
CZK* SEK NOK DKK ISK: koruna korun コルナ 코루나 korunaa
INR PKR LKR NPR MUR SCR | IDR: rupee
INR! LKR: ரூபாய் ரூ
INR! PKR LKR NPR MUR SCR | IDR: roepie rupi rupije рупия рупии рупій рупія रुपया रुपये रुपए रूपए रुपयों रू रु روپے روپیہ روپیه روبية روبيات רופי రూపాయలు รูปี ルピー 루피 卢比 盧比 რუპია ռուփի roupie ruupia rupias rupiaa
IDR!: rupiah รูเปียห์ ルピア 루피아 印尼盾 印尼卢比
MXN ARS CLP COP PHP UYU DOP CUP: peso pesi pesa pezo песо песос بيزو پزو פסו पेसो เปโซ ペソ 페소 比索 披索 პესო պեսո
KWD RSD JOD BHD TND DZD IQD LYD MKD: dinar dinaaria динар δηναριο δηναρια دينار دنانير דינר दिनार ดีนาร์ ディナール 디나르 第纳尔 第納爾 დინარი դինար
MKD!: денар
AED! MAD: dirham dirhem дирхам дырхам درهم دراهم דירהם दिरहम เดอร์แฮม ディルハム 디르함 迪拉姆 დირჰამი դիրհամ
SAR QAR OMR YER IRR: riyal rial riaalia rijal риал ріал риял ریال ريال רial ריאל रियाल ริยัล เรียล リヤル リアル 리얄 里亚尔 里亞爾 რიალ
BRL!: reais реал ?real ?reals ?reales レアル 헤알 雷亚尔 雷亞爾
TRY! LBP SYP: ?lira ?liras lire liry lirasi liiraa lirat лир ліра λιρα λιρες ليرة ليرات לירה לירות لیره लीरा ลีรา リラ 리라 里拉 ლირა
RUB! BYN: рубл rubl rubel rouble roebel рубль рубля рублей руб рубли рублів рублі ρουβλι ρουβλια روبل רובל रूबल รูเบิล ルーブル 루블 卢布 盧布 რუბლი ռուբլի rublos
EUR!: euro eura eur evra evri evro eiro euru eurów euri yuro juro avro yevro ευρω евро евра євро еўра يورو اورو یورو יורו אירו यूरो ইউরো யூரோ യൂറോ ยูโร ユーロ 유로 欧元 歐元 ევრო եվրո еуро ewro
JPY!: ?yen yens yenes iene ?jen jeny jenow jeni jenu jenach иен јен єн γιεν ين ין येन ইয়েন เยน 円 엔 엔화 日元 日圆 日圓 日币 日幣 იენი իեն
CNY!: yuan juan renminbi rmb юань юаня юаней юана юани γουαν يوان יואן युआन หยวน 人民币 人民幣 人民元 위안 위안화 块钱 塊錢 块 იუანი յուան
CNY! TWD HKD JPY: 元 圆 圓
TWD!: 新台币 新臺幣 新台幣 台币 台幣 臺幣 台湾ドル 台湾元
HKD!: 港元 港币 港幣 港圓 港紙 港纸 蚊 香港ドル
CAD!: 加元 加币 加幣
AUD!: 澳元 澳币 澳幣 豪ドル
NZD!: 纽元 紐元 新西兰元 紐西蘭元
SGD!: 新元 坡币
MOP!: 澳门币 澳門幣 澳门元 澳門元 pataca パタカ
KRW! KPW: ?won wons wonow вон γουον وون वॉन วอน ウォン 원 韩元 韓元 韓圜 韩币 ვონი
ZAR!: ?rand ?rands randa randia рэнд ранд راند ראנד रैंड แรนด์ ランド 랜드 兰特 蘭特 რანდი
THB!: baht bhat бат μπατ بات बात บาท バーツ 바트 泰铢 泰銖 ბატი
MYR!: ringgit ringit рингит ринггит رينغيت रिंगित ริงกิต リンギット 링깃 林吉特 令吉 马币 馬幣 რინგიტი
VND!: ?dong донг 越南盾 ドン ดอง 동 დონგი dongs
IDR! VND: 盾
EGP! LBP SYP SDG SSP GBP: جنيه
PLN!: zloty zlote zlotych zlotowka zlotego sloty zloti zlotty злотый злотых злота злоти esloti zlotow زلوتي זלוטי ज़्लॉटी ซลอตี ズウォティ 즈워티 兹罗提 茲羅提 ზლოტი զլոտի
HUF!: forint forintos форинт فورنت פורינט ฟอรินต์ フォリント 포린트 福林 ფორინტი
RON! MDL: ?lei leu leilor leja lej лей лея леев леї لي लेई レイ 레우 列伊 ლეი ლეუ
UAH!: hryvnia hryvnja hrywna hrywien hrywny hrivna hrivny hryven griwna grivna grivnia гривна гривны гривен гривня гривні γριβνα フリヴニャ 흐리우냐 格里夫纳 გრივნა
KZT!: tenge тенге теңге 텡게 坚戈
GEL!: lari ლარ лари 라리 ラリ 拉里
AMD!: ?dram drams драм դրամ 드람 ドラム
AZN! TMT: manat манат マナト მანათი
ILS!: shekel sheqel schekel sjekel shekalim sekel szekel szekla szekli siclo sicli шекелей шекел שקל ש״ח ש"ח شيكل شيقل เชเกล シェケル 셰켈 谢克尔 შეკელი
BDT!: taka টাকা টকা 타카 タカ
NGN!: naira найра ナイラ 나이라 奈拉 नायरा
GHS!: cedi седи セディ
MNT!: tugrik togrog төгрөг төг тугрик トグログ 투그릭
KES TZS UGX SOS: shilling schilling shilingi
CRC! SVC: ?colon ?colones коloн コロン 콜론
PEN!: ?sol ?soles
AFN!: afghani افغانی
ALL!: ?lek ?leke лек
KHR!: riel 리엘 リエル រៀល
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
MZN!: metical meticais
BWP!: ?pula
PGK!: ?kina
TOP!: paʻanga paanga
WST!: ?tala
VUV!: ?vatu
MVR!: rufiyaa
BTN!: ngultrum
MGA!: ariary
GMD!: dalasi
SLE!: ?leone ?leones
MRU!: ouguiya
HTG!: gourde
-BGN: ?lev leva levov лев лв levs
-HRK: ?kuna ?kune ?kunas куна kn
`;
