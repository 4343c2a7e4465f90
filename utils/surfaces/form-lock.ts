const formLock = (intentId: string) => `form:${intentId}`;

/**
 * Tells the background that a form shows this draft, until it is let go by what this gives back, or with the form's context,
 * however that ends.
 */
export function holdFormLock(locks: LockManager, intentId: string): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  void locks.request(formLock(intentId), { mode: 'shared' }, () => promise);
  return resolve;
}

/**
 * Whether any open form shows this draft, and still does after so long: the browser needs a moment to let go what a form held
 * that was closed, and a busy machine needs several.
 */
export function isFormOpen(locks: LockManager, intentId: string, ms = 100): Promise<boolean> {
  const options = { signal: AbortSignal.timeout(ms) };
  return locks.request(formLock(intentId), options, () => false).catch(() => true);
}
