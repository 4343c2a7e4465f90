/** What the popup shows only when something has happened in it. */
export { AmountChoices } from '../amount-field/amount-choices.tsx';
export { LinkResult } from '../link-result/link-result.tsx';
export { MoreInputs } from '../more-fields/more-inputs.tsx';
