/**
 * What the form needs to understand amounts, pages and drafts. It is the heavier half of the form, so it is loaded while
 * the form is already on the screen.
 */
export { checkAmount } from '../draft/check-amount.ts';
export { checkDraft } from '../draft/check-draft.ts';
export { fillDraft } from '../draft/fill-draft.ts';
export { readSelectionInPage } from '../reading/read-selection-in-page.ts';
export { readPage } from '../reading/read-page.ts';
export { openSecondThoughts } from './second-thoughts.ts';
