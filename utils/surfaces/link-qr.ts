/** Loaded when a code is first asked for. */
export { drawQr, writeQrFile } from '../list/draw-qr.ts';
