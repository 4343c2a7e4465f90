import type { EmbeddedData } from '../looks.ts';
import { SNAPSHOT_BOUNDS as BOUNDS, type StructuredTexts } from '../snapshot.ts';
import { readThing, type Thing, type ThingValue } from './read-thing.ts';

const MAX_DEPTH = 8;
const MAX_THINGS = 500;
const MAX_PROPERTIES = 200;
const MAX_VALUES = 50;
const MAX_TEXT = 2_000;
/** Where one thing holds another that speaks for the page. */
const HOLDERS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'partOfInvoice', 'itemListElement', 'item', 'about'];

/** Invoices and orders in a page's data of its own: objects, arrays and `@graph`. What does not parse is left out. */
export function parseThings(data: readonly EmbeddedData[]): StructuredTexts[] {
  return data
    .flatMap(({ source, text }) =>
      collectThings(parseKeepingNumbers(text), 0)
        .slice(0, MAX_THINGS)
        .flatMap((thing) => readThing(thing, source) ?? []),
    )
    .slice(0, BOUNDS.structured);
}

/** JSON in which numbers stay the text they were written as, so that no amount passes through a float. */
function parseKeepingNumbers(text: string): unknown {
  try {
    return JSON.parse(text.trim(), keepNumber);
  } catch {
    return null; // A page's broken JSON is no failure of ours: it says nothing.
  }
}

function keepNumber(_key: string, value: unknown, context?: { source?: string }): unknown {
  return typeof value === 'number' ? decimalText(context?.source ?? String(value)) : value;
}

/** 200.000 is two hundred in JSON, and must not look like a grouped number later. */
function decimalText(source: string): string {
  return /^-?\d+\.\d+$/.test(source) ? source.replace(/(\.\d\d)0+$/, '$1') : source;
}

function collectThings(value: unknown, depth: number): Thing[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.slice(0, MAX_THINGS).flatMap((one: unknown) => collectThings(one, depth + 1));
  if (!isObject(value)) return [];
  const nested = HOLDERS.flatMap((key) => (Object.hasOwn(value, key) ? collectThings(value[key], depth + 1) : []));
  return [toThing(value, depth), ...nested];
}

function toThing(value: Record<string, unknown>, depth: number): Thing {
  const types = [value['@type']].flat().filter((type) => typeof type === 'string');
  const properties = new Map<string, ThingValue[]>();
  for (const [key, content] of Object.entries(value).slice(0, MAX_PROPERTIES)) {
    const values = [content]
      .flat()
      .slice(0, MAX_VALUES)
      .flatMap((one: unknown) => toValue(one, depth + 1));
    if (values.length > 0) properties.set(lastPart(key), values);
  }
  return { types: types.map(lastPart), properties };
}

/** The name in "https://schema.org/Order" and "schema:Order". */
function lastPart(name: string): string {
  return name.replace(/^.*[/#:]/, '');
}

function toValue(value: unknown, depth: number): ThingValue[] {
  if (typeof value === 'string') return [value.slice(0, MAX_TEXT)];
  return isObject(value) && depth <= MAX_DEPTH ? [toThing(value, depth)] : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
