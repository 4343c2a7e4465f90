import type { CDPSession } from '@playwright/test';
import type { Reading } from '../../../utils/reading/reading.ts';
import { createWorld, type IsolatedWorld } from './isolated-world.ts';
import type { ShippedCode } from './shipped-code.ts';

/**
 * Reads an open page the way of the popup: the reader is injected into a world of its own, and the form's core looks
 * through it. Throws what the person would be told ("page_slow"), with the script's own error where there is one.
 */
export async function readOpenPage(session: CDPSession, { reader, core }: ShippedCode): Promise<Reading> {
  let world: IsolatedWorld | null = null;
  const errors: string[] = [];
  const run = async (script: string): Promise<unknown> => {
    try {
      world ??= await createWorld(session, 'paylink');
      return await world.run(script);
    } catch (error) {
      errors.push(String(error));
      throw error;
    }
  };
  const read = await core.readPage({
    collect: () => run(reader),
    look: (lines) => run(`paylinkEyes.look(${JSON.stringify(lines)})`),
    inspect: (lines) => run(`paylinkEyes.inspect(${JSON.stringify(lines)})`),
  });
  if (read.ok) return read.value.reading;
  throw new Error([read.error.code, ...errors].join(': '));
}
