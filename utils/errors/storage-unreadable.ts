/**
 * The browser's own storage cannot be read: damaged on disk, or of a later version. Nothing can be done about it here but to
 * say so and leave everything as it lies; the router turns it into a failure.
 */
export class StorageUnreadable extends Error {
  override readonly name = 'StorageUnreadable';
}

/** Databases report the same as DOMExceptions of many names. */
export function isStorageUnreadable(error: unknown): error is Error {
  return error instanceof StorageUnreadable || error instanceof DOMException;
}
