/** The seed of every property test: `PAYLINK_SEED` repeats a run. Fast-check prints it with each failure. */
export const SEED = Number(process.env['PAYLINK_SEED'] ?? 1);
