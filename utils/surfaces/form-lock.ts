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

/** Whether any open form shows this draft. */
export async function isFormOpen(locks: LockManager, intentId: string): Promise<boolean> {
  const { held = [] } = await locks.query();
  return held.some(({ name }) => name === formLock(intentId));
}
