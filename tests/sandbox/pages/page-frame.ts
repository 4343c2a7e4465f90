import { html, raw } from 'hono/html';

/** Text that is safe to put in a page: what `html` templates make. */
export type Markup = ReturnType<typeof html>;

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0; background: light-dark(#eef2f6, #10161c); color: light-dark(#1b2733, #e6edf3); }
main { box-sizing: border-box; max-width: 30rem; margin: 3rem auto; padding: 1.5rem;
  background: light-dark(#fff, #1a232c); border-radius: .75rem; box-shadow: 0 .25rem 1.5rem #0002; }
main.wide { max-width: 90rem; }
h1 { margin: 0; font-size: 1.1rem; } h2 { margin-block: 2rem .5rem; font-size: 1.1rem; }
.amount { margin: .25rem 0; font-size: 2rem; font-weight: 650; } .muted { opacity: .7; }
p, td, li { overflow-wrap: anywhere; }
fieldset { display: grid; grid-template-columns: 1fr 1fr; margin: 1rem 0; border: 1px solid #8886; border-radius: .5rem; } label { display: block; padding: .2rem 0; }
button { font: inherit; margin: .15rem .15rem .15rem 0; padding: .4rem .9rem; border: 1px solid #8886;
  border-radius: .4rem; background: transparent; color: inherit; cursor: pointer; }
button[value=success] { background: #0a7d4b; border-color: #0a7d4b; color: #fff; }
.note { margin-top: 1.5rem; font-size: .8rem; opacity: .7; } .on { background: #b4540a; color: #fff; }
td:first-child { white-space: nowrap; }
table { border-collapse: collapse; width: 100%; font-size: .85rem; }
th, td { text-align: start; padding: .3rem .5rem; border-bottom: 1px solid #8883; vertical-align: top; }
code, input { font-family: ui-monospace, monospace; font-size: .8rem; } form.line { display: inline; }
`;

/** A whole HTML document around `content`. `width` 'wide' is for tables. */
export function framePage(title: string, content: Markup, width: 'narrow' | 'wide' = 'narrow', lang = 'en'): Markup {
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="data:," />
        <title>${title}</title>
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        <main class="${width}">${content}</main>
      </body>
    </html>`;
}

/** A page as an answer. */
export async function pageResponse(page: Markup, status = 200): Promise<Response> {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(String(await page), { status, headers });
}
