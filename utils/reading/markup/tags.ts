const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that do not end the line they stand in. */
export const INLINE = set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q s samp small span strike strong sub sup time tt u var wbr',
);

/** Elements whose content is no text of the page. Of frames it is a page of their own. */
export const SKIP = set(
  'script style template noscript svg head iframe frame object canvas video audio select option datalist textarea math nav',
);

/** Elements that strike their text out. */
export const STRUCK = set('s del strike');
export const HEADINGS = set('h1 h2 h3 h4');
