/** Codes that are also words or abbreviations on a page: they count only beside decimals, alone, or with another mark. */
const WORDS = 'ALL TRY TOP CUP MOP PEN GEL MAD BAM COP SOS SAR BOB LAK RON CAD CLP DOP ERN MUR NAD';

export const WORD_LIKE_CODES: ReadonlySet<string> = new Set(WORDS.split(' '));
