import { remember, type Dom } from './dom.ts';

/** The colour of nothing, as browsers write it. */
const NO_COLOUR = 'rgba(0, 0, 0, 0)';
/** The paper of a page that says nothing of it. */
export const WHITE = 'rgb(255, 255, 255)';

/** Whether a colour, as computed styles write it, lets everything through, or nearly. */
export function isClear(colour: string): boolean {
  return (
    colour === NO_COLOUR || colour === 'transparent' || /^rgba\(.*, 0(?:\.0\d*)?\)$|\/ 0(?:\.0\d*)?\)$/.test(colour)
  );
}

/** Whether a colour lets nothing through. */
export function isSolid(colour: string): boolean {
  return colour.startsWith('rgb(');
}

/** The colour behind a text: of it and all that it is in, on white. */
export function watchPaper(dom: Dom): (element: Element) => string {
  const paperOf = remember((element): string => {
    const parent = dom.parent(element);
    return paintOver(dom.style(element).backgroundColor, parent === null ? WHITE : paperOf(parent));
  });
  return paperOf;
}

/** A colour on a paper, which shows through where the colour lets it. */
export function paintOver(colour: string, paper: string): string {
  if (colour === NO_COLOUR) return paper;
  const [top, ground] = [channelsOf(colour), channelsOf(paper)];
  const alpha = top?.[3];
  if (alpha === undefined) return colour;
  if (ground === null) return paper;
  return `rgb(${ground.map((one, at) => one + ((top?.[at] ?? 0) - one) * alpha).join()})`;
}

/** Of 255 in each of red, green and blue: two colours that are closer cannot be told apart as text and paper. */
const MIN_DISTANCE = 26;

/** Whether text of one colour can be seen on another. Colours of other spaces are only compared as they are written. */
export function standsOut(colour: string, paper: string): boolean {
  const [text, ground] = [channelsOf(colour), channelsOf(paper)];
  if (text === null || ground === null) return colour !== paper;
  const [alpha = 1] = text.slice(3);
  return [0, 1, 2].some((at) => Math.abs((text[at] ?? 0) - (ground[at] ?? 0)) * alpha > MIN_DISTANCE);
}

function channelsOf(colour: string): number[] | null {
  const inner = /^rgba?\(([\d., ]+)\)$/.exec(colour)?.[1];
  return inner === undefined ? null : inner.split(',').map(Number);
}
