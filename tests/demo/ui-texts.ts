import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

export type TextKey = keyof typeof messages;

/** A text as the English product shows it, so that what is looked for on the screen never drifts from it. */
export function uiText(key: TextKey, values: Readonly<Record<string, string | number>> = {}): string {
  return messages[key].message.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** Which status the list means by a text, such as `paid` by "Paid"; null for a text that is no status. */
export function statusOfText(text: string): string | null {
  const found = Object.entries(messages).find(([key, { message }]) => key.startsWith('status_') && message === text);
  return found === undefined ? null : found[0].slice('status_'.length);
}
