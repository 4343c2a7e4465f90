let link: HTMLLinkElement | null = null;

/** Lets the browser open a connection for requests that carry no cookies, as ours do; it knows itself when it has one. */
export function preconnect(origin: string): void {
  link?.remove();
  link = Object.assign(document.createElement('link'), { rel: 'preconnect', href: origin, crossOrigin: 'anonymous' });
  document.head.append(link);
}
