/**
 * Words that make an amount a bound, a guess or an end of a range: `language: phrases`. Data, in the languages of the
 * product and in those whose currencies are read. Lower case; an apostrophe is the straight one.
 */
export const BOUND_WORDS_BEFORE = `
en: under|over|above|below|less than|more than|lower than|higher than|fewer than|greater than|at least|at most|up to|upto|about|around|approximately|approx|between|exceeds|exceeding|exceed|no more than|no less than|maximum|max|minimum|min|nearly|almost|roughly|starting at|starting from
nl: tussen|minder dan|meer dan|lager dan|hoger dan|maximaal|minimaal|minstens|hoogstens|ongeveer|circa|ca|bijna|boven|onder|rond
de: unter|über|mindestens|höchstens|maximal|minimal|bis zu|zwischen|etwa|ungefähr|rund|knapp|mehr als|weniger als
fr: moins de|moins que|moins d'|plus de|plus que|plus d'|au moins|au plus|environ|entre|jusqu'à|près de|à peu près|dans les|en dessous de|au-dessus de
es: menos de|más de|mas de|al menos|como máximo|por lo menos|hasta|unos|cerca de|aproximadamente|alrededor de|menor que|mayor que|debajo de|encima de
it: meno di|più di|almeno|al massimo|tra|fra|fino a|sotto|sopra|oltre
pt: mais de|até|pelo menos|no máximo|abaixo de|acima de
pl: poniżej|powyżej|ponad|co najmniej|co najwyżej|około|między|pomiędzy|maksymalnie|minimalnie
da: mindst|højst|omkring|mellem|op til|mere end|mindre end|lavere enn|rundt|mellom|minst|høyst|opp til|mer enn
sv: högst|mer än|mindre än|mellan|upp till|cirka
fi: alle|yli|vähintään|enintään|noin|korkeintaan|enemmän kuin|vähemmän kuin
cs: nejméně|nejvýše|méně než|více než|asi|okolo|kolem|mezi|přibližně|méně ako|viac ako|najmenej|najviac|pod|nad
hu: legalább|legfeljebb|körülbelül|kb|több mint|kevesebb mint
ro: între|intre|peste|sub|cel puțin|cel putin|cel mult|aproximativ|cam|mai mult de|mai mult decât|mai mult decat|mai puțin de|mai puțin decât|mai puțin decat|mai putin de|mai putin decât|mai putin decat|mai mic de|mai mic decât|mai mic decat|mai mare de|mai mare decât|mai mare decat|mai scump de|mai scump decât|mai scump decat|mai ieftin de|mai ieftin decât|mai ieftin decat|nici macar|nici măcar|macar|măcar|aproape|în jur de|undeva la
hr: ispod|iznad|više od|vise od|manje od|najmanje|najviše|najvise|oko|između|izmedju|izmedu|skoro|približno|priblizno|gotovo|barem|otprilike|do|најмање|око|више од|мање од|испод|изнад
bg: под|над|поне|между|около|повече от|по-малко от|най-малко|най-много|до|почти|приблизително
ru: меньше чем|меньше|менее чем|менее|больше чем|больше|более чем|более|не более|не менее|свыше|примерно|приблизительно|от|порядка|минимум|максимум
uk: менше ніж|менше|більше ніж|більше|понад|близько|приблизно|від|між|майже
el: πάνω από|κάτω από|περίπου|μεταξύ|έως|τουλάχιστον|περισσότερο από|λιγότερο από|από
tr: en az|en fazla|yaklaşık|altında|üzerinde|aşağı yukarı|neredeyse
id: kurang dari|lebih dari|diatas|di atas|dibawah|di bawah|tidak sampai|tidak lebih dari|tidak kurang dari|sekitar|antara|hampir|paling sedikit|paling banyak|maksimal|kira-kira|sampai|hingga|lebih kurang|sekurang-kurangnya
vi: dưới|trên|hơn|từ|giữa|khoảng|ít nhất|nhiều nhất|nhiều hơn|ít hơn|tối đa|tối thiểu|gần|đến|tầm|không hơn|không quá|không dưới|cao hơn|thấp hơn
ca: no menys de|no més de|més de|menys de|almenys|fins a|al voltant de|uns|com a mínim|com a màxim|aproximadament|sobre|per sota de|per sobre de
et: vähemalt|umbes|kuni|üle|alla|vairāk nekā|mazāk nekā|apmēram|daugiau nei|mažiau nei|apie|iki
ar: اقل من|أقل من|اكثر من|أكثر من|حوالي|حوالى|بحدود|ما بين|بين|نحو|تقريبا|على الاقل|على الأقل|لا يقل عن|لا يزيد عن|فوق|تحت|من|حدود
he: עד|בין|לפחות|לכל היותר|בערך|כ|כ-|מעל|מתחת ל|מתחת ל-|יותר מ|יותר מ-|פחות מ|פחות מ-|לא יותר מ|לא יותר מ-|לא פחות מ|לא פחות מ-|סביב|בסביבות
fa: کمتر از|بیشتر از|بین|حداقل|حداکثر
hi: लगभग|करीब|कम से कम|अधिक से अधिक|तकरीबन
zh: 至少|最多|大約|大约|约|約|超过|超過|不到|少于|少於|多于|多於|低于|低於|高于|高於|近|起碼|起码|不少于|不超过|大概|差唔多
ja: およそ|最大|最低|少なくとも|ほぼ
ko: 약|최소|최대|대략|적어도|거의
ka: გძეტა|დაახლოებით|მინიმუმ|მაქსიმუმ|მეტი|ნაკლები
mn: ойролцоогоор|дор хаяж|хамгийн ихдээ|бараг
ga: faoi bhun|os cionn|níos mó ná|níos lú ná|thart ar|idir|breis agus
`;

export const BOUND_WORDS_AFTER = `
en: or more|or less|or fewer|or higher|or lower|or above|or below|and up|and above|and over|and below|and under|max|min|maximum|minimum
nl: of meer|of minder|of hoger|of lager|oder mehr|oder weniger|ou plus|ou moins|ou mais|ou menos|o más|o mas|o menos|o più|o meno|eller mer|eller mindre|eller mere|lub więcej|lub mniej
ko: 이상|이하|미만|초과|정도|가량|안팎|내외|까지|부터
zh: 以上|以下|以内|以內|之内|左右|上下|起|程度|未満|超|前後|から|まで|ほど|くらい|ぐらい
vi: trở lên|trở xuống
mn: хүртэл|орчим|орчимд|гаруй|хүрэхгүй|доош|дээш
hi: से अधिक|से ज्यादा|से ज़्यादा|से कम|से ऊपर|से नीचे|तक|के करीब|के आसपास|के लगभग
tr: den az|den fazla|den çok|dan az|dan fazla|dan çok|ten az|ten fazla|ten çok|tan az|tan fazla|tan çok|civarı|civarında|altında|üzeri|üstü|üzerinde|kadar
ka: მდე|-მდე|ზე მეტი|-ზე მეტი|ზე ნაკლები|-ზე ნაკლები|ზე ცოტა|-ზე ცოტა|ფარგლებში
hu: felett|fölött|alatt|körül|-ig
`;

/** What stands between the ends of a range. */
export const RANGE_WORDS = `
all: -|~|to|tot|bis|à|al|ao|t/m|până la|pana la|do|až|až do|til|till|hasta|fino a|jusqu'à|até|до|по|έως|đến|tới|ile|hingga|sampai|إلى|الى|עד|ל|تا|से|至|到|から|부터|에서
`;

/** "From": a price that may be higher. */
export const FROM_WORDS = `
all: from|ab|vanaf|à partir de|desde|från|fra|od|da|a partir de|alkaen|lähtien|от|від|starting at
`;

/** What stands before an old price. */
export const STRUCK_WORDS = `
all: was|statt|instead of|i.p.v.|uvp|msrp|rrp|list price|au lieu de|antes|före|før|zamiast|anziché|em vez de
`;

/** What joins two amounts: "between 10 and 20", "3 dollars and ten". */
export const AND_WORDS = `
all: and|en|und|et|y|e|i|u|o|or|oder|ou|of|og|och|ja|és|și|si|и|й|та|και|và|va|dan|و|ו|और|a|ve|eller|lub|або|или
`;

/** Words that may follow a bare number that is an amount; any other word may be its unit. */
export const TAX_WORDS = `
all: incl|excl|inkl|exkl|zzgl|inc|ex|vat|gst|btw|mwst|ttc|ht|tva|iva|moms|dph|netto|brutto
`;

/** "2 point 5": a number that is written with its decimal sign in words. */
export const POINT_WORDS = `
all: point|punt|punkt|komma|comma|coma|virgule|virgola|vírgula|przecinek|pilkku|čárka|целых|запятая|точка|chấm|phẩy|點|点|쩜|점
`;
