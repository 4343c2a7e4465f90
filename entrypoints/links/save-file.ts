/** The browser reads the file at its leisure; after that long it has. */
const LONG_ENOUGH_MS = 60_000;

/** Puts a file among the person's downloads, as if they had clicked on it. */
export function saveFile(name: string, type: string, parts: readonly string[]): void {
  const url = URL.createObjectURL(new Blob([...parts], { type }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), LONG_ENOUGH_MS);
}
