type Look = { readonly name: string; readonly language: 'en-US' | 'nl-NL'; readonly dark: boolean };

const ALL: readonly Look[] = (['en-US', 'nl-NL'] as const).flatMap((language) =>
  [false, true].map((dark) => ({ name: `${language.slice(0, 2)}-${dark ? 'dark' : 'light'}`, language, dark })),
);

/**
 * Each language once, and each theme: where a text is cut off and which colours are too faint have nothing to do with each
 * other. `PAYLINK_LOOKS=all`: each language in each theme.
 */
export const EVERY_LOOK = ALL.filter(
  ({ name }) => process.env['PAYLINK_LOOKS'] === 'all' || name === 'en-dark' || name === 'nl-light',
);
