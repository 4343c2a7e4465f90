const formLock = (intentId: string) => `form:${intentId}`;

/**
 * Tells the background that a form shows this draft, for as long as the form is open: a lock is let go with its context,
 * however that ends.
 */
export function holdFormLock(locks: LockManager, intentId: string): void {
  void locks.request(formLock(intentId), { mode: 'shared' }, () => new Promise(() => {}));
}

/** Whether any open form shows this draft. */
export async function isFormOpen(locks: LockManager, intentId: string): Promise<boolean> {
  const { held = [] } = await locks.query();
  return held.some(({ name }) => name === formLock(intentId));
}
