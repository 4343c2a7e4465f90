/**
 * Words that say whose dollar or franc is meant: `prefix: stems`. The prefix is how the country's ISO 4217 codes begin
 * (a country's two letters of ISO 3166). Source: the currency and territory names of Unicode CLDR. A stem of four letters
 * or more may go on ("kanad" in "kanadischer"); a shorter one is the whole word. `=` belongs to no country: a filler.
 */
export const COUNTRY_WORD_ROWS = `
=: new yeni nieuw nieuwe neue neuer nouveau nouveaux nuevo nuevos nuovo nuovi novo novos nowy nowe ny nye nya uusi novy nov нов новый новых de des del of the los la na
US: us usa u.s u.s.a américain american amerik amery amèric ameri estadounid statunit états etats unis unidos estats yhdysval щатск сша америк ηπα аме abd abş امريك امیرک امریک אמריקא ארה"ב अमेरिक यूएस यू.एस यू एस মার্কিন আমেরিকা สหรัฐ mỹ my 米 アメリカ 미국 미 美国 美國 აშშ ამერიკ ամն зша jav asv vsa uda usd
CA: canad kanad канад καναδ كندي کاناد کینیڈ קנדי कनाड কানাড แคนาดา カナダ 캐나다 加拿大 კანად կանադ
AU: austral ausztral аустрал австрал αυστραλ اسٹریل استرالي אוסטרל ऑस्ट्रेलिया অস্ট্রেলিয় ออสเตรเลีย オーストラリア 豪 호주 澳大利亚 澳洲 ავსტრალი ավստրալ avstral aussie
NZ: zealand zeeland seeland zelan zeland zeelan neozel neo-z neusee newzeal nyzee nyzeal новозеланд ζηλανδ नیوز न्यूज़ीलैंड زيلند นิวซีแลนด์ ニュージーランド 뉴질랜드 新西兰 紐西蘭 ზელანდი kiwi
HK: hong kong hongk honkong honk гонконг хонг χονγκ κονγκ هونغ كونغ הונג קונג हाँगकाँग हांगकांग हांग कांग ฮ่องกง 香港 홍콩 ჰონკონგ hk
SG: singap singav szingap сингап сінгап σιγκαπ سنغافور סינגפור सिंगापुर สิงคโปร์ シンガポール 싱가포르 싱가폴 新加坡 სინგაპურ sing
TW: taiwan tajwan tajvan tchajwan tayvan тайван тайвань تايوان טאיוואן ताइवान ไต้หวัน đài loan 台湾 台灣 臺灣 대만 타이완
JM: jamaic jamaik ямайск jamaik
TT: trinidad trinidadian tobago
GB: brit angol anglais ingles inglez ingles englann engels engelse engl szterling sterling sterlin esterlin storbrit английск английн англійськ британск британс βρετ استرليني بريطان برطان بریتان בריטי שטרלינג ब्रिटिश স্টার্লিং สเตอร์ลิง สหราชอาณาจักร anh 英国 英國 イギリス 영국 ბრიტან բրիտ ingiliz uk стерлинг стерлінг esterline
EG: egypt egip egitt égypt agypt egipet египет єгипет αιγυπτ مصري مصرية مصر מצרי मिस्र mısır misir エジプト 이집트 埃及 ეგვიპტ
LB: leban liban libanon libanes livan lübnan lubnan ливан λιβαν لبناني لبنانية لبنان לבנונ レバノン 레바논 黎巴嫩 ლიბან
SY: syri siri syria syryj сирийск سوري سورية
SD: sudan sudán sudanes سوداني
SS: south sudan sudán sudanes zuid sud
CH: swiss switz zwitser schweiz suis suiz svizz suic szwajcar sveit svajc svycar svajciar elvet швейцар швајцар svicar šveic sveic ελβετ isvicre سويسر سوئیس שוויצר स्विस সুইস สวิส thụy 스위스 スイス 瑞士 შვეიცარ շվեյցար zvicer
XO: cfa cfaf uemoa
XA: cfa cfaf cemac
XP: cfp
SE: swed zweed zweeds schwed suéd sued suec svedes szwedz svensk ruotsi svedsk sved швед zviedr svedij isveç σουηδ سويد שוודי स्वीडिश สวีเดน thuỵ スウェーデン 스웨덴 瑞典 შვედ sueques
NO: norweg norges noors noorse norvég norveg norueg norvegi norsk norja norver норвеж норвез norvec νορβηγ نرويج נורווג नॉर्वे नार्वे นอร์เวย์ ノルウェー 노르웨이 挪威 ნორვეგ
DK: danish danisch deens deense danois danes danés danim dinamarq dunsk dansk tansk dán daneze датск данск dani taani δανι دنمارك דני डेनिश เดนมาร์ก デンマーク 덴마크 丹麦 丹麥 დანი
IS: iceland island ijsland islando исланд islanz izland ισλανδ
CZ: czech tsjech tschech tchèq tcheq checa checas ceca ceche tchec czesk tjekk tjeck tsjekk tsek cesk česk cseh ceha cehe чеш чешск cek τσεχ تشيك צ׳כי चेक เช็ก チェコ 체코 捷克 ჩეხ
IN: india indian indis indien indienn indyj indick hindu hindist intia индий индиј індій ινδι هندي הודי भारत ভারতীয় อินเดีย インド 인도 印度 ინდ indijs
PK: pakist pakis paquist пакистан πακισταν باكستان پاکستان פקיסט पाकिस्तान পাকিস্তান パキスタン 파키스탄 巴基斯坦 პაკისტან
LK: lanka lankan sri lankais lankesa шри ланкий श्रीलंका ශ්‍රී ශ්රී スリランカ 스리랑카 斯里兰卡
NP: nepal nepál непал नेपाल नेपाली ネパール 네팔 尼泊尔
MU: maurit
SC: seychel
MX: mexic mexik meksik messic mehik mehhik méxic мексик мексік μεξικ مكسيك मैक्सिक メキシコ 멕시코 墨西哥
AR: argent argjent аргент αργεντ ارجنتين アルゼンチン 아르헨티나 阿根廷
CL: chile chilen chili chilij cilen чилий χιλ تشيلي チリ 칠레 智利
CO: colomb kolumb columb колумб κολομβ كولومب コロンビア 콜롬비아 哥伦比亚
PH: philip filip filipp phili филип φιλιππ فلبين フィリピン 필리핀 菲律宾 菲律賓
UY: urugu уругв ウルグアイ 우루과이 乌拉圭
DO: dominic dominik домин
CU: cuba cuban kubans kubán кубин
KW: kuwait koeweit kuveyt kuvajt kuveit koweit kuwej кувей кувајт κουβειτ كويت کویت כווית कुवैत クウェート 쿠웨이트 科威特 ქუვეითურ
RS: serb srp serv sérv сърб срп сербск серб σερβ صربي セルビア 세르비아 塞尔维亚
JO: jordan jordân йордан иордан اردني اردنية أردني ヨルダン 요르단 约旦
BH: bahrain bahre бахрейн بحريني バーレーン 바레인 巴林
TN: tunis tunez tunes тунис تونسي チュニジア 튀니지 突尼斯
DZ: alger argel algier cezayir алжир جزائري アルジェリア 알제리 阿尔及利亚
IQ: iraq irak iraki ирак عراقي イラク 이라크 伊拉克
LY: libyan libys libi libij ливий ليبي リビア 리비아 利比亚
MK: macedon makedon mazedon македон
AE: uae emirat emirati emirates vae eau árabes emiratos оаэ اماراتي إماراتي اماراتية إماراتية امارات emiriah birleşik アラブ首長国連邦 아랍에미리트 阿联酋 阿聯酋
MA: moroc marok marokk maroc marroq marocch марок مغربي مغربية モロッコ 모로코 摩洛哥
SA: saudi saud saudit saoed saudyj saudij saoudi suudi саудов саудит سعودي سعودية סעודי सऊदी ซาอุ サウジ サウジアラビア 사우디 沙特 საუდ
QA: qatar katar catar катар καταρ قطري قطرية קטאר कतर カタール 카타르 卡塔尔 კატარ ყატარ
OM: oman omán ομαν оман عماني オマーン 오만 阿曼
YE: yemen jemen йемен يمني イエメン 예멘 也门
IR: iran iranian iranisch perzi iranien иран ایران イラン 이란 伊朗
TR: turk türk turc turq turec tyrk torok турск турецк τουρκ تركي تركية טורקי तुर्की トルコ 터키 튀르키예 土耳其 თურქ
RU: russ rus rosyj ryska rysk rusk rossij venäjän venaj orosz росс русск руск ρωσ روسي רוסי रूस ロシア 러시아 俄罗斯 რუს krievij rusij
BY: belarus belorus wit-rus bialorus weissrus valkoven белорус білорус ベラルーシ 벨라루스 白俄罗斯
JP: japan japon japan giappon japones яп японск јапан ιαπων ياباني ژاپن יפני जापान ญี่ปุ่น nhật nhat 日本 일본 იაპონ
CN: chin chines kines kiina cines cinsk kinai китай кинес кита κιν صيني चीन चीनी จีน trung 中国 中國 중국 ჩინ hiina kinij renmin
KR: korea korean koreaan coréen coreen corean sudkor sydkor sorkor zuid-kor südkor sør-kor южнокор корей кореја كوري קוריא कोरिया เกาหลี 韓国 한국 대한민국 南韩 south zuid sud sul süd guney güney جنوب جنوبية الجنوبية
KP: north nord norte kuzey شمالية الشمالية korea korean koreaan coréen coreen corean sudkor корей кореја كوري كوريا kore 북한 朝鲜 朝鮮 북조선
BR: brazil brasil brésil bresil brazyl бразил βραζιλ برازيل ברזיל ब्राज़ील ブラジル 브라질 巴西
ZA: south sul süd guney güney zuid-afr sudafri südafr sydafri afric afrik południowoaf poludniowoafr zuid sud южноафр אפריק दक्षिण अफ़्रीकी 南アフリカ 남아프리카 南非
TH: thai thais tailand thailand tajsk таиланд тайск тайланд थाई ไทย タイ 태국 泰国 ტაილ
MY: malay malais malez maleis malas malajz малайз ماليزي マレーシア 말레이시아 马来西亚 მალაიზ
ID: indones indonez endonez индонез اندونيس इंडोनेशिया インドネシア 인도네시아 印度尼西亚 印尼
PL: polish pools poolse poln polon polac polsk puola poljsk lengyel польск полск πολων بولند פולנ पोलिश ポーランド 폴란드 波兰
HU: hungar hongaar ungar hongr ungher wegier węgier ungars ungersk unkari madar magyar венгер унгарск угорськ מאגר ハンガリー 헝가리 匈牙利
RO: roman rumun roemeen rumän ruman roumain rumen rumun румын румун ρουμαν روماني ルーマニア 루마니아
UA: ukrain oekra ucrain ucran ukrajin украин україн ουκραν اوكران ウクライナ 우크라이나
IL: israil israel israël izrael izraél израил ισραηλ اسرائيل ישראלי イスラエル 이스라엘 以色列
GE: georgi gruzin грузин ქართულ ジョージア 조지아
KZ: kazak kazach казах カザフスタン 카자흐스탄
BD: banglad bangl বাংলাদেশ बांग्लादेश
KE: kenya kenia кени
TZ: tanzan
UG: ugand
SO: somali
PA: panam パナマ 파나마
NG: nigeri ナイジェリア 나이지리아
CR: costa rica rican コスタリカ 코스타리카
PE: peru
KH: cambod kambod kampuch カンボジア 캄보디아
VN: vietnam viet ベトナム 베트남 越南
BZ: beliz
BS: baham
BB: barbad
FJ: fiji
GY: guyan
LR: liberi
NA: namibi
BN: brunei
GI: gibraltar
FK: falkland
SH: helena
MD: moldov moldav молдав молдов
TM: turkmen туркмен
AZ: azerb азерб
MN: mongol монгол
AM: armen арм
KG: kyrgyz
UZ: uzbek
`;
