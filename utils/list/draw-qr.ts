import { encode } from 'uqr';

/** The quiet zone that scanners need, in modules. */
const BORDER = 4;

/** A QR code as the path of an SVG with a view box of `size` by `size`: a line along each run of dark modules. */
export function drawQr(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: BORDER });
  const path = data
    .flatMap((row, y) => {
      const runs: string[] = [];
      for (let x = 0; x < row.length; x += 1) {
        const start = x;
        while (row[x] === true) x += 1;
        if (x > start) runs.push(`M${start} ${y}h${x - start}v1H${start}z`);
      }
      return runs;
    })
    .join('');
  return { size, path };
}

/** The same as a file. */
export function writeQrFile({ size, path }: ReturnType<typeof drawQr>): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
}
