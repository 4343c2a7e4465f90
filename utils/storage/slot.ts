import * as z from 'zod/mini';
import { fail, ok, type Result } from '../errors/result.ts';
import { StorageUnreadable } from '../errors/storage-unreadable.ts';

/** The part of an extension storage area that is used here. */
export type StorageArea = {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
};

/** One key of the storage, declared once by the room that owns it. */
export type SlotDeclaration<Schema extends z.ZodMiniType> = {
  readonly key: string;
  readonly area: 'local' | 'session';
  /** Raised when the schema changes; a migration comes with it. */
  readonly version: number;
  readonly schema: Schema;
  /** What empties it: the person's removal, the reader that takes it, the end of the session; or nothing, it is overwritten. */
  readonly clearedBy: 'removal' | 'taking' | 'session' | 'nothing';
};

export type Slot<Value> = {
  readonly key: string;
  /**
   * The value; null where nothing is stored, or where what is stored does not parse (it is then put aside). Throws
   * `StorageUnreadable` where the browser cannot read at all.
   */
  read(): Promise<Value | null>;
  write(value: Value): Promise<Result<null, 'storage_failed'>>;
  clear(): Promise<void>;
};

const ASIDE_PREFIX = 'aside:';
const storedFrame = z.object({ version: z.number(), value: z.unknown() });

export function declareSlot<Schema extends z.ZodMiniType>(declaration: SlotDeclaration<Schema>): typeof declaration {
  return declaration;
}

/**
 * Opens a declared key in its area. Reading means parsing. What does not parse is moved to `aside:<key>`, where it waits
 * for a person, and is never overwritten by a default. `suffix` makes one slot per thing (a tab, say).
 */
export function openSlot<Schema extends z.ZodMiniType>(
  areas: Readonly<Record<'local' | 'session', StorageArea>>,
  declaration: SlotDeclaration<Schema>,
  suffix = '',
): Slot<z.infer<Schema>> {
  const area = areas[declaration.area];
  const key = declaration.key + suffix;
  return {
    key,
    async read() {
      const raw = await readRaw(area, key);
      if (raw === undefined) return null;
      const frame = storedFrame.safeParse(raw);
      const isCurrent = frame.success && frame.data.version === declaration.version;
      const parsed = isCurrent ? declaration.schema.safeParse(frame.data.value) : null;
      if (parsed?.success === true) return parsed.data;
      await area.set({ [await freeAsideKey(area, key)]: raw });
      await area.remove(key);
      return null;
    },
    async write(value) {
      try {
        await area.set({ [key]: { version: declaration.version, value } });
        return ok(null);
      } catch (error) {
        // Quota and disk errors come as plain rejections in every browser, with other texts each.
        return fail('storage_failed', { detail: String(error).slice(0, 120) });
      }
    },
    clear: () => area.remove(key),
  };
}

/** A damaged storage rejects every question, with another text each time. */
async function readRaw(area: StorageArea, key: string): Promise<unknown> {
  try {
    return (await area.get(key))[key];
  } catch (error) {
    throw new StorageUnreadable(String(error).slice(0, 120), { cause: error });
  }
}

/** `aside:<key>`, or `aside:<key>:2` and so on: what was put aside before is not pushed out. */
async function freeAsideKey(area: StorageArea, key: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const aside = count === 1 ? ASIDE_PREFIX + key : `${ASIDE_PREFIX}${key}:${count}`;
    if ((await area.get(aside))[aside] === undefined) return aside;
  }
}
