/**
 * Signs and abbreviations of currencies as print has them, upper and lower case as written: `codes: marks`. Sources:
 * Unicode CLDR (symbols, narrow symbols, symbols of each country's own languages) and the abbreviations that central
 * banks and shops use. The first code alone is the meaning; several are candidates. `=` after the first code: it is meant
 * unless the page's country or language has another of them. `!`: the same, but never for sure. After `|`: only if a
 * hint says so. `?` before a mark: also an
 * ordinary word or unit. `_` is a space. `-CODE`: withdrawn from ISO 4217.
 */
export const CURRENCY_SYMBOL_ROWS = `
EUR: €
USD CAD AUD NZD MXN ARS CLP COP HKD SGD TWD | UYU DOP BND BZD JMD TTD BSD BBD BMD KYD FJD GYD LRD NAD SRD SBD XCD CUP NIO TOP WST: $
GBP= EGP LBP SYP SDG SSP FKP GIP SHP: £
GBP! TRY EGP LBP SYP: ₤
GBP: £GB GB£ £stg stg£ Stg£
USD: $_US US_$ US$ $US U$S U.S.$ US-$ U$D
CAD: $_CA $_CAN CA$ Can$ CDN$ $CA Cdn$
CAD! NIO: C$
AUD: $_AU A$ AU$ $AU
NZD: $_NZ NZ$ $NZ
HKD: $_HK HK$ $HK
SGD! SBD: S$
SGD: $_SG SG$ $SG
TWD: NT$ NTD TW$ NT
BRL: R$
MXN: MX$ Mex$ M$ Mex.$
ARS: AR$
CLP: CL$ Ch$
COP: CO$ Col$
UYU: $U UY$
DOP: RD$
JMD: J$ JA$
TTD: TT$
BZD: BZ$
BBD: Bds$ BBD$
BSD! BND: B$
BMD! BBD: BD$
XCD: EC$
KYD: CI$
FJD: FJ$
SBD: SI$
WST: WS$ SAT
TOP: T$ PT$
NAD: N$
LRD: L$ LRD$
GYD: G$
SRD: Sr$
BOB: $b $B
BOB! VES: Bs Bs.
VES: Bs.S Bs.S. BsS
VES! VED: Bs.D
JPY CNY: ¥
JPY: JP¥ 円
CNY: CN¥ RMB
KRW! KPW: ₩
KRW: 원
INR: ₹ र
INR! NPR: रु रू
INR PKR LKR NPR MUR SCR: Rs Rs. ₨ RS. Re.
PKR: PKRs
LKR: රු රු. SLRs SLRs. SLR
NPR: NRs NRs. ने.रू. नेरू रु.
MUR: MURs
SCR: SCRs SR.
BDT: ৳ Tk Tk.
SEK NOK DKK ISK: kr kr. Kr Kr. KR
CZK: Kč kč Kcs
CZK: ?Kc
PLN: zł zł. ZŁ Zł złp
PLN: ?zl
HUF: Ft ?ft.
CHF XOF XAF XPF GNF DJF KMF RWF BIF: Fr Fr. ₣ ?F
CHF: SFr SFr. sFr sFr. sfr SFR CHf
XOF XAF: CFA FCFA F_CFA F.CFA
XPF: CFPF FCFP F.CFP
XPF!: CFP
BIF: FBu Fbu FBU
DJF: Fdj
GNF: FG
KMF: ?CF
RWF: FRw RF R₣ Frw
CDF KMF: FC
-BGN: лв лв.
RUB! BYN: руб руб. Руб Руб. ?Р ?р ?р. ?Р. ?Rbl
RUB: ₽
BYN ETB: Br Br.
BYN: Rbl. бел.руб.
UAH: ₴ грн грн. Грн hrn hrn.
KZT: ₸ тг тг.
KGS TJS: сом сом.
KGS: ⃀
UZS: soʻm so'm so‘m сўм
TJS: ?SM ЅМ
TMT: ?m
TRY: ₺ TL TL. tl YTL
AZN: ₼ man. ман.
GEL: ₾ ლ
AMD: ֏ դր դր.
ILS: ₪ ש״ח ש"ח ש''ח NIS
THB: ฿
LAK: ₭
VND: ₫ đ Đ VNĐ vnđ VNd
KHR: ៛
MMK: Ks
PHP! CUP: ₱
MXN CUP: $MN
PHP: Php PhP
IDR: Rp Rp.
MYR: RM
MNT: ₮ төг
MOP: MOP$ Pat
CNY! TWD HKD JPY: 元 圆 圓
NGN: ₦
GHS: ₵ GH₵ GH¢ GHc
CRC! SVC: ₡
PYG: ₲ Gs Gs.
PEN: S/ S/. ?s/
PAB: B/. B/
GTQ: ?Q
HNL RON MDL ALL: ?L ?L.
ALL: ?Lek ?Lekë
RON! MDL: lei Lei LEI
HTG: ?G Gde
AWG: Afl Afl. AFl
AWG XCG: ƒ
XCG: Cg Cg.
-ANG: NAf NAf. NAƒ
-HRK: kn
BAM: ?KM ?КМ
RSD KWD: ?din ?din.
RSD: дин дин. ?РСД
MKD: ден ден.
ZAR BRL: ?R
LSL MDL: ?M
SZL: ?E
BWP PHP: ?P
MZN: ?MT MTn
AOA: Kz kz kwz
ZMW PGK MMK: ?K
ZMW: ?ZK
MWK: ?MK
KES: KSh Ksh KSh. Ksh. K.Sh
TZS: TSh Tsh TSh.
UGX: USh Ush USh.
SOS: Sh.So. So.Sh
KES TZS UGX SOS: Sh Sh.
SLE: Le Le.
GMD DZD: ?D
STN: ?Db
CVE: Esc ?Esc.
MRU: ?UM
MGA: ?Ar
ERN: Nfk
ETB: ብር
VUV: ?VT Vt
MVR: Rf Rf. MRf
BTN: Nu Nu.
AFN: ؋ Af Afs
ZWG: ZiG
EGP: E£ £E LE L.E. L.E l.e. ج.م ج.م. جم
LBP: £L LL L.L. ل.ل ل.ل.
SYP: £S LS ل.س ل.س.
SDG: ج.س ج.س.
SAR! SCR: SR
SAR: ر.س ر.س. ⃁
QAR: QR ر.ق ر.ق.
OMR: R.O. ر.ع ر.ع.
YER: YR ر.ي ر.ي.
IRR OMR QAR SAR YER: ﷼
AED: Dhs Dhs. DHS ?AED. د.إ د.إ. دإ
AED MAD: ?Dh Dh. DH
MAD: MDH د.م د.م.
KWD: KD K.D. د.ك د.ك.
BHD: د.ب د.ب. ?BD
IQD: ?ID د.ع د.ع.
JOD: JD د.أ د.أ. د.ا
DZD: ?DA د.ج د.ج.
TND: ?DT د.ت د.ت.
LYD: ?LD د.ل د.ل.
`;
