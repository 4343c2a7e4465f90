/**
 * What the form needs to understand amounts, pages and drafts. It is the heavier half of the form, so it is loaded while
 * the form is already on the screen.
 */
export { checkAmount } from '../draft/check-amount.ts';
export { checkDraft } from '../draft/check-draft.ts';
export { fillDraft } from '../draft/fill-draft.ts';
export { readSelection } from '../reading/read-selection.ts';
export { readSnapshot } from '../reading/read-snapshot.ts';
