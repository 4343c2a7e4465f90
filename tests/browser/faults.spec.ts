import { test as base, expect } from '@playwright/test';
import { ALL_FAULTS } from '../faults/all-faults.ts';
import { World } from '../faults/world.ts';

/** One world for all faults of a test process; after a failure there is a new process, and a new world. */
const test = base.extend<object, { world: World }>({
  world: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
    async ({}, use) => {
      const world = await World.open();
      await use(world);
      await world.close();
    },
    { scope: 'worker' },
  ],
});

for (const { id, title, run } of ALL_FAULTS.filter(({ fast }) => fast === true)) {
  test(`${id} ${title}: no order is doubled, none is lost`, async ({ world }) => {
    const { doubled, lost, complaints } = await run(world);
    expect({ doubled, lost, complaints }).toEqual({ doubled: 0, lost: 0, complaints: [] });
    await world.tidy();
  });
}
