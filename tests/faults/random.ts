/** The seed of the random schedules: `PAYLINK_SEED` repeats a run. */
export const SEED = Number(process.env['PAYLINK_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

export { seededRandom } from '../bench/reader/random.ts';
