import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export type Source = { readonly path: string; readonly text: string };
export type Import = { readonly target: string; readonly isTypeOnly: boolean };

function read(pattern: string): Source[] {
  return globSync(pattern, { exclude: (name) => name === 'node_modules' })
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))
    .toSorted((one, other) => one.path.localeCompare(other.path));
}

const ALL = read('{utils,components,entrypoints}/**/*.{ts,tsx}');

/** The code that ships. */
export const SHIPPED = ALL.filter(({ path }) => !path.includes('.test.'));
/** Styles and pages that ship. */
export const SHIPPED_MARKUP = read('{components,entrypoints}/**/*.{css,html}');
export const TESTS = [...ALL.filter(({ path }) => path.includes('.test.')), ...read('tests/**/*.{ts,tsx,mjs}')];

/** Code with its comments taken out, so that a rule does not stumble over a sentence about it. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;,{(])\/\/.*$/gm, '$1');
}

/** What a file imports and re-exports: a path from the root for our own files, the package's name for others. */
export function importsOf({ path, text }: Source): Import[] {
  const code = withoutComments(text);
  const statements = code.matchAll(/(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/g);
  const dynamic = code.matchAll(/(typeof\s+)?\bimport\(\s*'([^']+)'\s*\)/g);
  return [...statements, ...dynamic].map(([, marker, target = '']) => ({
    target: target.startsWith('.') ? normalize(join(dirname(path), target)).replaceAll('\\', '/') : target,
    isTypeOnly: marker !== undefined,
  }));
}

/** Where a rule's pattern is found: `path: line`. */
export function findAll(sources: readonly Source[], pattern: RegExp): string[] {
  return sources.flatMap(({ path, text }) => {
    const found = withoutComments(text).match(pattern);
    return found === null ? [] : [`${path}: ${found[0].trim()}`];
  });
}
