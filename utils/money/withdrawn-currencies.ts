const CODES =
  'ANG BGN BYR CUC HRK MRO SLL STD VEB VEF ZMK ZWD ZWL ' + // left ISO 4217 list one since 2008
  'ATS BEF CYP DEM EEK ESP FIM FRF GRD IEP ITL LTL LUF LVL MTL NLG PTE SIT SKK'; // became the euro

/** Codes of ISO 4217 list three that still stand on pages and old invoices. Nobody can be asked for money in them. */
const WITHDRAWN: ReadonlySet<string> = new Set(CODES.split(' '));

/** Whether the text is the code of a currency that has been withdrawn ("BGN", "HRK"). */
export function isWithdrawnCode(text: string): boolean {
  return WITHDRAWN.has(text);
}
