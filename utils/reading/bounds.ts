/** Bounds of a reading, all far below those of a draft: lengths in UTF-16 units, counts of entries. */
export const READING_BOUNDS = {
  text: 200,
  label: 100,
  url: 2048,
  title: 300,
  language: 35,
  evidence: 8,
  alternatives: 12,
} as const;
