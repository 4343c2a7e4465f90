/**
 * Words that say whose dollar or franc is meant: `prefix: stems`. The prefix is how the country's ISO 4217 codes begin
 * (a country's two letters of ISO 3166). Source: the currency and territory names of Unicode CLDR. A stem of four letters
 * or more may go on ("kanad" in "kanadischer"); a shorter one is the whole word, as is what follows `=`: fillers, which
 * belong to no country.
 */
export const COUNTRY_WORD_ROWS = `
=: new yeni nieuw nieuwe neue neuer nouveau nouveaux nuevo nuevos nuovo nuovi novo novos nowy nowe ny nye nya uusi novy nov нов новый новых de des del of the los la na
US: us usa u.s u.s.a américain amery amèric ameri estadounid statunit états etats unis unidos estats yhdysval щатск сша америк ηπα аме abd abş امريك امیرک امریک אמריקא ארה"ב अमेरिक यूएस यू.एस यू एस মার্কিন আমেরিকা สหรัฐ mỹ my 米 アメリカ 미국 미 美国 美國 აშშ ამერიკ ամն зша jav asv vsa uda usd
CA: canad kanad канад καναδ كندي کاناد کینیڈ קנדי कनाड কানাড แคนาดา カナダ 캐나다 加拿大 კანად կանադ
AU: austral ausztral аустрал австрал αυστραλ اسٹریل استرالي אוסטרל ऑस्ट्रेलिया অস্ট্রেলিয় ออสเตรเลีย オーストラリア 豪 호주 澳大利亚 澳洲 ავსტრალი ավստրալ avstral aussie
NZ: zealand seeland zelan zeelan neozel neo-z neusee newzeal nyzee nyzeal ζηλανδ नیوز न्यूज़ीलैंड زيلند นิวซีแลนด์ ニュージーランド 뉴질랜드 新西兰 紐西蘭 ზელანდი kiwi novozel новозел
HK: hong kong honk гонконг хонг χονγκ κονγκ هونغ كونغ הונג קונג हाँगकाँग हांग कांग ฮ่องกง 香港 홍콩 ჰონკონგ hk
SG: szingap сингап сінгап σιγκαπ سنغافور סינגפור सिंगापुर สิงคโปร์ シンガポール 싱가포르 싱가폴 新加坡 სინგაპურ sing
TW: taiwan tajwan tajvan tchajwan tayvan тайван تايوان טאיוואן ताइवान ไต้หวัน đài loan 台湾 台灣 臺灣 대만 타이완 novotaj
JM: jamaic jamaik ямайск jamaj giamai ямаи ジャマイカ 자메이카 牙买加
TT: trinidad tobago trinité trynid тринид
GB: brit angol anglais ingles inglez engels engl szterling sterlin esterlin storbrit английск английн англійськ британс βρετ استرليني بريطان برطان بریتان בריטי שטרלינג ब्रिटिश স্টার্লিং สเตอร์ลิง สหราชอาณาจักร anh 英国 英國 イギリス 영국 ბრიტან բրիտ ingiliz uk стерлинг стерлінг
EG: egypt egip egitt égypt agypt египет єгипет αιγυπτ مصري مصر מצרי मिस्र mısır misir エジプト 이집트 埃及 ეგვიპტ egizi mesir
LB: leban liban livan lübnan lubnan ливан λιβαν لبنان לבנונ レバノン 레바논 黎巴嫩 ლიბან
SY: syri siri syryj сирийск سوري
SD: sudan sudán سوداني
SS: south sudan sudán zuid sud
CH: swiss switz zwitser schweiz suis suiz svizz suic szwajcar sveit svajc svycar elvet швейцар швајцар svicar šveic sveic ελβετ isvicre سويسر سوئیس שוויצר स्विस সুইস สวิส thụy 스위스 スイス 瑞士 შვეიცარ շվեյցար zvicer
XO: cfa cfaf uemoa
XA: cfa cfaf cemac
XP: cfp
SE: swed zweed schwed suéd sued suec szwedz svensk ruotsi sved швед zviedr isveç σουηδ سويد שוודי स्वीडिश สวีเดน thuỵ スウェーデン 스웨덴 瑞典 შვედ sueques
NO: norweg norges noors norvég norveg norueg norsk norja norver норвеж норвез norvec νορβηγ نرويج נורווג नॉर्वे नार्वे นอร์เวย์ ノルウェー 노르웨이 挪威 ნორვეგ
DK: deens danois danes danés dinamarq dunsk dansk tansk dán daneze датск данск dani taani δανι دنمارك דני डेनिश เดนมาร์ก デンマーク 덴마크 丹麦 丹麥 დანი
IS: iceland island ijsland исланд islanz izland ισλανδ
CZ: czech tsjech tschech tchèq tcheq checa ceca ceche tchec czesk tjekk tjeck tsjekk tsek cesk česk cseh ceha cehe чеш чешск cek τσεχ تشيك צ׳כי चेक เช็ก チェコ 체코 捷克 ჩეხ
IN: india indis indien indyj indick hindu hindist intia индий индиј індій ινδι هندي הודי भारत ভারতীয় อินเดีย インド 인도 印度 ინდ indijs
PK: pakis paquist пакистан πακισταν باكستان پاکستان פקיסט पाकिस्तान পাকিস্তান パキスタン 파키스탄 巴基斯坦 პაკისტან
LK: lanka sri lankesa шри ланкий श्रीलंका ශ්‍රී ශ්රී スリランカ 스리랑카 斯里兰卡
NP: nepal nepál непал नेपाल ネパール 네팔 尼泊尔
MU: maurit mauric
SC: seychel seich seisel сеишел
MX: mexic mexik meksik messic mehik mehhik méxic мексик мексік μεξικ مكسيك मैक्सिक メキシコ 멕시코 墨西哥 meksick
AR: argent argjent аргент αργεντ ارجنتين アルゼンチン 아르헨티나 阿根廷
CL: chile chili cilen чилий χιλ تشيلي チリ 칠레 智利
CO: colomb kolumb columb колумб κολομβ كولومب コロンビア 콜롬비아 哥伦比亚
PH: filip phili филип φιλιππ فلبين フィリピン 필리핀 菲律宾 菲律賓
UY: urugu уругв ウルグアイ 우루과이 乌拉圭
DO: dominic dominik домин
CU: cuba kubán кубин kuba kuuba
KW: kuwait koeweit kuveyt kuvajt kuveit koweit kuwej кувей кувајт κουβειτ كويت کویت כווית कुवैत クウェート 쿠웨이트 科威特 ქუვეითურ
RS: serb srp serv sérv сърб срп серб σερβ صربي セルビア 세르비아 塞尔维亚
JO: jordan jordân йордан иордан اردني أردني ヨルダン 요르단 约旦 giord iordan jordaa urdun іордан ירדנ जॉर्डन јордан
BH: bahrain bahre бахрейн بحريني バーレーン 바레인 巴林
TN: tunis tunez tunes тунис تونسي チュニジア 튀니지 突尼斯
DZ: alger argel algier cezayir алжир جزائري アルジェリア 알제리 阿尔及利亚
IQ: iraq irak ирак عراقي イラク 이라크 伊拉克 iraa irac ірак עיראק इराक
LY: libyan libys libi ливий ليبي リビア 리비아 利比亚
MK: macedon makedon mazedon македон
AE: uae emirat vae eau árabes оаэ إماراتي امارات emiriah birleşik アラブ首長国連邦 아랍에미리트 阿联酋 阿聯酋
MA: moroc marok maroc marroq марок مغربي モロッコ 모로코 摩洛哥
SA: saud saoed saoudi suudi саудов саудит سعودي סעודי सऊदी ซาอุ サウジ サウジアラビア 사우디 沙特 საუდ
QA: qatar katar catar катар καταρ قطري קטאר कतर カタール 카타르 卡塔尔 კატარ ყატარ
OM: oman omán ομαν оман عماني オマーン 오만 阿曼 omaa umman עומאנ ओमान
YE: yemen jemen йемен يمني イエメン 예멘 也门
IR: iran perzi иран ایران イラン 이란 伊朗 iraan іран איראנ ईरान
TR: turk türk turc turq turec tyrk torok турск турецк τουρκ تركي טורקי तुर्की トルコ 터키 튀르키예 土耳其 თურქ
RU: russ rus rosyj rysk rusk rossij venäjän venaj orosz росс русск руск ρωσ روسي רוסי रूस ロシア 러시아 俄罗斯 რუს krievij rusij ruso ruse
BY: belarus belorus wit-rus bialorus weissrus valkoven белорус білорус ベラルーシ 벨라루스 白俄罗斯 bielor bjelor hviderus белар
JP: яп ญี่ปุ่น 日本 일본 japan japon japan giappon японск јапан ιαπων ياباني ژاپن יפני जापान nhật nhat იაპონ
CN: chin kines kiina cines cinsk kinai кинес кита κιν صيني चीन चीनी จีน trung 中国 中國 중국 ჩინ hiina kinij renmin
KR: sudkor sydkor sorkor südkor sør-kor южнокор קוריא कोरिया เกาหลี 韓国 한국 대한민국 南韩 south zuid sud sul süd guney güney جنوب الجنوبية surcor sudcor południowokor jihokor juhokor južnokor kore coréen coreen corean coree korei корей кореја كوري كوريا
KP: เกาหลี เหนือ 朝鲜 북한 north nord norte kuzey شمالية الشمالية sudkor 북한 朝鲜 朝鮮 북조선 noord północno norcore severokor sjevernokor kore coréen coreen corean coree korei корей кореја كوري كوريا
BR: ブラジル 브라질 巴西 brazil brasil brésil bresil brazyl бразил βραζιλ برازيل ברזיל ब्राज़ील
ZA: sul süd sud 南アフリカ 남아프리카 南非 south guney güney sudafri südafr sydafri afric afrik południowoaf poludniowoafr zuid южноафр אפריק दक्षिण अफ़्रीकी
TH: थाई ไทย タイ 태국 泰国 thai tailand tajsk таиланд тайск тайланд ტაილ
MY: マレーシア 말레이시아 马来西亚 malay malais malez maleis malas malajz малайз ماليزي მალაიზ
ID: indones indonez endonez индонез اندونيس इंडोनेशिया インドネシア 인도네시아 印度尼西亚 印尼
PL: ポーランド 폴란드 波兰 polish pools poln polon polac polsk puola poljsk lengyel польск полск πολων بولند פולנ पोलिश
HU: ハンガリー 헝가리 匈牙利 hungar hongaar ungar hongr ungher wegier węgier ungersk unkari madar magyar венгер унгарск угорськ מאגר
RO: roman rumun roemeen rumän ruman roumain rumen румын румун ρουμαν روماني ルーマニア 루마니아 romen rumae румънск
UA: ウクライナ 우크라이나 ukrain oekra ucrain ucran ukrajin украин україн ουκραν اوكران
IL: イスラエル 이스라엘 以色列 israil israel israël izrael izraél израил ισραηλ اسرائيل ישראלי
GE: ジョージア 조지아 georgi gruzin грузин ქართულ
KZ: カザフスタン 카자흐스탄 kazak kazach казах
KE: kenya kenia кени quenia ケニア 케냐 肯尼亚
TZ: tanzan tansan танзан タンザニア 坦桑尼亚
UG: ugand oegand ougand уганд ウガンダ 우간다 乌干达
SO: somali сомал 索马里
PA: パナマ 파나마 panam
NG: ナイジェリア 나이지리아 nigeri
CR: コスタリカ 코스타리카 costa rica
KH: カンボジア 캄보디아 cambod kambod kampuch
VN: ベトナム 베트남 越南 viet
BZ: beliz
BS: baham багам бахам
BB: barbad барбад
FJ: fiji fidschi fidji fiyi figi fidzi фидж
GY: guyan
LR: liberi libery либер
NA: namibi
BN: brune брунеи
GI: gibraltar
FK: falkland
SH: helena
MD: moldov moldav молдав молдов
AM: арм armen
BI: burund бурунд
CD: congo kongo конго
DJ: djibout dschib yibut gibuti dzibut джибут
GN: guine gwine gvine гвине
KM: comor komor комор
RW: rwand ruand руанд
SB: solomon salomon
KY: cayman caiman kaiman kajman
BM: bermud бермуд برمود
SR: surinam суринам
XC: carib karib caraib карибск
AF: afgan afghan
AZ: azerb азерб
TM: turkmen туркмен
PE: peru
MN: mongol монгол
KG: kyrgyz
UZ: uzbek
BD: bangl বাংলাদেশ बांग्लादेश
`;
