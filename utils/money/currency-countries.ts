/**
 * Words that say whose dollar or franc is meant: `prefix: stems`. The prefix is how the country's ISO 4217 codes begin
 * (a country's two letters of ISO 3166). Source: the currency and territory names of Unicode CLDR. A stem of four letters
 * or more may go on ("kanad" in "kanadischer"); a shorter one is the whole word, as is what follows `=`: fillers, which
 * belong to no country.
 */
export const COUNTRY_WORD_ROWS = `
=: de del des la los na neue neuer new nieuw nieuwe nouveau nouveaux nov novo novos novy nowe nowy nuevo nuevos nuovi nuovo ny nya nye of the uusi yeni нов новыи новых
US: abd abs ameri amery asv estadounid estats etats jav my statunit u.s u.s.a uda unidos unis us usa usd vsa yhdysval ηπα аме америк зша сша щатск אמריקא ארה"ב امريك امریک امیرک अमेरिक एस यू यू.एस यूएस สหรัฐ ამერიკ აშშ アメリカ 米 美国 美國 미 미국
CA: canad kanad καναδ канад קנדי كندي کاناد کینیڈ कनाड แคนาดา კანად カナダ 加拿大 캐나다
AU: aussie austral ausztral avstral αυστραλ австрал аустрал אוסטרל استرالي اسٹریل ऑस्ट्रेलिया ออสเตรเลีย ავსტრალი オーストラリア 澳大利亚 澳洲 豪 호주
NZ: kiwi neo-z neozel neusee newzeal novozel nyzeal nyzee seeland zealand zeelan zelan ζηλανδ новозел زيلند नیوز न्यूजीलैंड นิวซีแลนด์ ზელანდი ニュージーランド 新西兰 紐西蘭 뉴질랜드
HK: hk hong honk kong κονγκ χονγκ гонконг хонг הונג קונג كونغ هونغ कांग हाँगकाँग हांग ฮ่องกง ჰონკონგ 香港 홍콩
SG: sing szingap σιγκαπ сингап сінгап סינגפור سنغافور सिंगापुर สิงคโปร์ სინგაპურ シンガポール 新加坡 싱가포르 싱가폴
TW: dai loan novotaj taiwan tajvan tajwan tayvan tchajwan таиван טאיוואן تايوان ताइवान ไต้หวัน 台湾 台灣 臺灣 대만 타이완
JM: giamai jamaic jamaik jamaj ямаи ジャマイカ 牙买加 자메이카
TT: tobago trinidad trinite trynid тринид
GB: anglais angol anh brit engels engl esterlin ingiliz ingles inglez sterlin storbrit szterling uk βρετ англиин англииск англіиськ британс стерлинг стерлінг בריטי שטרלינג استرليني برطان بريطان بریتان ब्रिटिश สหราชอาณาจักร สเตอร์ลิง ბრიტან イギリス 英国 英國 영국
EG: agypt egip egitt egizi egypt mesir misir αιγυπτ египет єгипет מצרי مصر مصري मिस्र ეგვიპტ エジプト 埃及 이집트
LB: leban liban livan lubnan λιβαν ливан לבנונ لبنان ლიბან レバノン 黎巴嫩 레바논
SY: siri syri syryj сирииск سوري
SD: sudan سوداني
SS: south sud sudan zuid
CH: elvet isvicre schweiz suic suis suiz svajc sveic sveit svicar svizz svycar swiss switz szwajcar thuy zvicer zwitser ελβετ швајцар швеицар שוויצר سويسر سويیس स्विस สวิส შვეიცარ スイス 瑞士 스위스
XO: cfa cfaf uemoa
XA: cemac cfa cfaf
XP: cfp
SE: isvec ruotsi schwed suec sued sueques sved svensk swed szwedz thuy zviedr zweed σουηδ швед שוודי سويد स्वीडिश สวีเดน შვედ スウェーデン 瑞典 스웨덴
NO: noors norges norja norsk norueg norvec norveg norver norweg νορβηγ норвеж норвез נורווג نرويج नार्वे नॉर्वे นอร์เวย์ ნორვეგ ノルウェー 挪威 노르웨이
DK: dan danes daneze dani danois dansk deens dinamarq dunsk taani tansk δανι данск датск דני دنمارك डेनिश เดนมาร์ก დანი デンマーク 丹麥 丹麦 덴마크
IS: iceland ijsland island islanz izland ισλανδ исланд
CZ: ceca ceche ceha cehe cek cesk checa cseh czech czesk tchec tcheq tjeck tjekk tschech tsek tsjech tsjekk τσεχ чеш чешск צ׳כי تشيك चेक เช็ก ჩეხ チェコ 捷克 체코
IN: hindist hindu india indick indien indijs indis indyj intia ινδι индии индиј індіи הודי هندي भारत อินเดีย ინდ インド 印度 인도
PK: pakis paquist πακισταν пакистан פקיסט باكستان پاکستان पाकिस्तान პაკისტან パキスタン 巴基斯坦 파키스탄
LK: lanka lankesa sri ланкии шри श्रीलंका ශ්රී スリランカ 斯里兰卡 스리랑카
NP: nepal непал नेपाल ネパール 尼泊尔 네팔
MU: mauric maurit
SC: seich seisel seychel сеишел
MX: mehhik mehik meksick meksik messic mexic mexik μεξικ мексик мексік مكسيك मैक्सिक メキシコ 墨西哥 멕시코
AR: argent argjent αργεντ аргент ارجنتين アルゼンチン 阿根廷 아르헨티나
CL: chile chili cilen χιλ чилии تشيلي チリ 智利 칠레
CO: colomb columb kolumb κολομβ колумб كولومب コロンビア 哥伦比亚 콜롬비아
PH: filip phili φιλιππ филип فلبين フィリピン 菲律宾 菲律賓 필리핀
UY: urugu уругв ウルグアイ 乌拉圭 우루과이
DO: dominic dominik домин
CU: cuba kuba kuuba кубин
KW: koeweit koweit kuvajt kuveit kuveyt kuwait kuwej κουβειτ кувајт кувеи כווית كويت کویت कुवैत ქუვეითურ クウェート 科威特 쿠웨이트
RS: serb serv srp σερβ серб срп сърб صربي セルビア 塞尔维亚 세르비아
JO: giord iordan jordaa jordan urdun иордан іордан јордан ירדנ اردني जॉर्डन ヨルダン 约旦 요르단
BH: bahrain bahre бахреин بحريني バーレーン 巴林 바레인
TN: tunes tunez tunis тунис تونسي チュニジア 突尼斯 튀니지
DZ: alger algier argel cezayir алжир جزايري アルジェリア 阿尔及利亚 알제리
IQ: iraa irac irak iraq ирак ірак עיראק عراقي इराक イラク 伊拉克 이라크
LY: libi libyan libys ливии ليبي リビア 利比亚 리비아
MK: macedon makedon mazedon македон
AE: arabes birlesik eau emirat emiriah uae vae оаэ امارات アラブ首長国連邦 阿联酋 阿聯酋 아랍에미리트
MA: maroc marok marroq moroc марок مغربي モロッコ 摩洛哥 모로코
SA: saoed saoudi saud suudi саудит саудов סעודי سعودي सऊदी ซาอุ საუდ サウジ サウジアラビア 沙特 사우디
QA: catar katar qatar καταρ катар קטאר قطري कतर კატარ ყატარ カタール 卡塔尔 카타르
OM: omaa oman umman ομαν оман עומאנ عماني ओमान オマーン 阿曼 오만
YE: jemen yemen иемен يمني イエメン 也门 예멘
IR: iraan iran perzi иран іран איראנ ایران ईरान イラン 伊朗 이란
TR: torok turc turec turk turq tyrk τουρκ турецк турск טורקי تركي तुर्की თურქ トルコ 土耳其 터키 튀르키예
RU: krievij orosz rossij rosyj rus ruse rusij rusk ruso russ rysk venaj ρωσ росс руск русск רוסי روسي रूस რუს ロシア 俄罗斯 러시아
BY: belarus belorus bialorus bielor bjelor hviderus valkoven weissrus wit-rus белар белорус білорус ベラルーシ 白俄罗斯 벨라루스
JP: giappon japan japon nhat ιαπων яп японск јапан יפני ياباني ژاپن जापान ญี่ปุ่น იაპონ 日本 일본
CN: chin cines cinsk hiina kiina kinai kines kinij renmin trung κιν кинес кита صيني चीन चीनी จีน ჩინ 中国 中國 중국
KR: corean coree coreen guney jihokor juhokor juznokor kore korei poludniowokor sor-kor sorkor south sud sudcor sudkor sul surcor sydkor zuid кореи кореја южнокор קוריא الجنوبية جنوب كوري كوريا कोरिया เกาหลี 南韩 韓国 대한민국 한국
KP: corean coree coreen kore korei kuzey noord norcore nord norte north polnocno severokor sjevernokor sudkor кореи кореја الشمالية شمالية كوري كوريا เกาหลี เหนือ 朝鮮 朝鲜 북조선 북한
BR: brasil brazil brazyl bresil βραζιλ бразил ברזיל برازيل ब्राजील ブラジル 巴西 브라질
ZA: afric afrik guney poludniowoaf south sud sudafr sul sydafri zuid южноафр אפריק अफ्रीकी दक्षिण 南アフリカ 南非 남아프리카
TH: tailand tajsk thai таиланд таиск थाई ไทย ტაილ タイ 泰国 태국
MY: malais malajz malas malay maleis malez малаиз ماليزي მალაიზ マレーシア 马来西亚 말레이시아
ID: endonez indones indonez индонез اندونيس इंडोनेशिया インドネシア 印尼 印度尼西亚 인도네시아
PL: lengyel polac polish poljsk poln polon polsk pools puola πολων полск польск פולנ بولند पोलिश ポーランド 波兰 폴란드
HU: hongaar hongr hungar madar magyar ungar ungersk ungher unkari wegier венгер угорськ унгарск מאגר ハンガリー 匈牙利 헝가리
RO: roemeen roman romen roumain rumae ruman rumen rumun ρουμαν румун румънск румын روماني ルーマニア 루마니아
UA: oekra ucrain ucran ukrain ukrajin ουκραν украин украін اوكران ウクライナ 우크라이나
IL: israel israil izrael ισραηλ израил ישראלי اسراييل イスラエル 以色列 이스라엘
GE: georgi gruzin грузин ქართულ ジョージア 조지아
KZ: kazach kazak казах カザフスタン 카자흐스탄
KE: kenia kenya quenia кени ケニア 肯尼亚 케냐
TZ: tansan tanzan танзан タンザニア 坦桑尼亚
UG: oegand ougand ugand уганд ウガンダ 乌干达 우간다
SO: somali сомал 索马里
PA: panam パナマ 파나마
NG: nigeri ナイジェリア 나이지리아
CR: costa rica コスタリカ 코스타리카
KH: cambod kambod kampuch カンボジア 캄보디아
VN: viet ベトナム 越南 베트남
BZ: beliz
BS: baham багам бахам
BB: barbad барбад
FJ: fidji fidschi fidzi figi fiji fiyi фидж
GY: guyan
LR: liberi libery либер
NA: namibi
BN: brune брунеи
GI: gibraltar
FK: falkland
SH: helena
MD: moldav moldov молдав молдов
AM: armen арм
BI: burund бурунд
CD: congo kongo конго
DJ: djibout dschib dzibut gibuti yibut джибут
GN: guine gvine gwine гвине
KM: comor komor комор
RW: ruand rwand руанд
SB: salomon solomon
KY: caiman cayman kaiman kajman
BM: bermud бермуд برمود
SR: surinam суринам
XC: caraib carib karib карибск
AF: afgan afghan
AZ: azerb азерб
TM: turkmen туркмен
PE: peru
MN: mongol монгол
KG: kyrgyz
UZ: uzbek
BD: bangl बांग्लादेश
`;
