import { remember, type Dom } from './dom.ts';
import { isClear, standsOut, watchPaper } from './colours.ts';

/** What a matrix does to a text that can still be read as it is written: it keeps its direction and stands upright. */
const MAX_SLANT = 0.35;
const UNCLIPPED = /^(?:none|inset\((?:0(?:px|%)? ?)+(?:round .*)?\))?$/;

/**
 * Whether a style sheet shows a text as another one, without any other box: mirrored, turned, as dots, behind a filter or
 * a mask, as a picture, or with a first letter or line of its own that nobody sees.
 */
export function watchDisguises(dom: Dom): (element: Element, block: Element) => boolean {
  const paperOf = watchPaper(dom);
  const isTurned = remember((element): boolean => {
    const style = dom.style(element);
    if (turns(style.transform) || turns(style.rotate) || /-/.test(style.scale)) return true;
    if (!UNCLIPPED.test(style.clipPath)) return true;
    const hides = /opacity\((?:0|0?\.0\d*|\d%)\)|url\(/.test(style.filter);
    const mask = style.getPropertyValue('mask-image') || style.getPropertyValue('-webkit-mask-image') || 'none';
    const security = style.getPropertyValue('-webkit-text-security') || 'none';
    const isPicture = style.content.startsWith('url(');
    if (hides || mask !== 'none' || security !== 'none' || isPicture) return true;
    const parent = dom.parent(element);
    return parent !== null && isTurned(parent);
  });
  const hasOddStart = remember((block): boolean => {
    const own = dom.style(block);
    return ['::first-letter', '::first-line'].some((part) => {
      const style = getComputedStyle(block, part);
      if (style.color === own.color && style.fontSize === own.fontSize) return false;
      const isSmall = Number.parseFloat(style.fontSize) < Number.parseFloat(own.fontSize) / 2;
      return isSmall || isClear(style.color) || !standsOut(style.color, paperOf(block));
    });
  });
  return (element, block) => {
    for (let at: Element | null = element; at !== null; at = dom.parent(at)) {
      if (hasOddStart(at)) return true;
      if (at === block) break;
    }
    return isTurned(element);
  };
}

function turns(transform: string): boolean {
  if (transform === 'none' || transform === '') return false;
  if (!transform.startsWith('matrix')) return /deg|rad|turn/.test(transform) && !/^0deg$/.test(transform);
  const [a = 1, b = 0, c = 0, d = 1] = (/\((.*)\)/.exec(transform)?.[1] ?? '').split(',').map(Number);
  // Of a matrix in space the first two columns of the first two rows stand further apart: it is taken for turned.
  if (transform.startsWith('matrix3d')) return true;
  return a <= 0 || d <= 0 || Math.abs(b) > MAX_SLANT * a || Math.abs(c) > MAX_SLANT * d;
}
