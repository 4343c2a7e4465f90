import { showLater } from './show-later.tsx';

/** Loaded at once, but not waited for: opening the popup costs what is seen first. */
export const views = import('./views.ts');

export const AmountChoices = showLater(views.then((view) => view.AmountChoices));
export const LinkResult = showLater(views.then((view) => view.LinkResult));
export const MoreInputs = showLater(views.then((view) => view.MoreInputs));
