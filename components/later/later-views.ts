import { showLater } from './show-later.tsx';

/** Loaded at once, but not waited for: opening the popup costs what is seen first. */
export const views = import('./views.ts');

export const AmountChoices = showLater(views.then((view) => view.AmountChoices));
export const LinkResult = showLater(views.then((view) => view.LinkResult));
export const FailureNote = showLater(views.then((view) => view.FailureNote));
export const News = showLater(views.then((view) => view.News));
export const NoAccount = showLater(views.then((view) => view.NoAccount));
export const Checking = showLater(views.then((view) => view.Checking));
export const Replaced = showLater(views.then((view) => view.Replaced));
export const WaysOut = showLater(views.then((view) => view.WaysOut));
export const SimilarLinks = showLater(views.then((view) => view.SimilarLinks));
export const MoreInputs = showLater(views.then((view) => view.MoreInputs));
