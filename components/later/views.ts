/** What the popup shows only when something has happened in it. */
export { AmountChoices } from '../amount-field/amount-choices.tsx';
export { LinkResult } from '../link-result/link-result.tsx';
export { FailureNote } from '../failure-note/failure-note.tsx';
export { News } from '../news/news.tsx';
export { Checking, NoAccount, Replaced } from '../popup/popup-states.tsx';
export { WaysOut } from '../link-form/ways-out.tsx';
export { SimilarLinks } from '../similar-links/similar-links.tsx';
export { MoreInputs } from '../more-fields/more-inputs.tsx';
