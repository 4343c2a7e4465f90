import type { StorageArea } from '../../../utils/storage/slot.ts';

/** An extension storage area in memory. Values are copied in and out, as browsers do; it can be made to run full. */
export class MemoryArea implements StorageArea {
  readonly items = new Map<string, unknown>();
  /** Every key that was written, in order. */
  readonly writes: string[] = [];
  isFull = false;
  private readonly heard: ((keys: readonly string[]) => void)[] = [];

  onChanged(heard: (keys: readonly string[]) => void): void {
    this.heard.push(heard);
  }

  async get(key: string): Promise<Record<string, unknown>> {
    return this.items.has(key) ? { [key]: structuredClone(this.items.get(key)) } : {};
  }

  async set(items: Record<string, unknown>): Promise<void> {
    if (this.isFull) throw new Error('Resource::kQuotaBytes quota exceeded');
    for (const [key, value] of Object.entries(items)) {
      this.items.set(key, structuredClone(value));
      this.writes.push(key);
    }
    this.tell(Object.keys(items));
  }

  async remove(key: string): Promise<void> {
    this.items.delete(key);
    this.tell([key]);
  }

  private tell(keys: readonly string[]): void {
    for (const heard of this.heard) heard(keys);
  }
}

export function openAreas(): { local: MemoryArea; session: MemoryArea } {
  return { local: new MemoryArea(), session: new MemoryArea() };
}
