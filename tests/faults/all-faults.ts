import { answerFaults } from './families/answers.ts';
import { browserLifeFaults } from './families/browser-life.ts';
import { browserWhimFaults } from './families/browser-whims.ts';
import { damagedStorageFaults } from './families/damaged-storage.ts';
import { fullStorageFaults } from './families/full-storage.ts';
import { killFaults } from './families/kills.ts';
import { leftAloneFaults } from './families/left-alone.ts';
import { lieFaults } from './families/lies.ts';
import { migrationFaults } from './families/migration.ts';
import { networkFaults } from './families/network.ts';
import { otherVersionFaults } from './families/other-versions.ts';
import { pollingFaults } from './families/polling.ts';
import { popupFaults } from './families/popups.ts';
import { scheduleFaults } from './families/schedules.ts';
import { timeFaults } from './families/time.ts';
import { watchingFaults } from './families/watching.ts';
import type { Fault } from './fault.ts';

const FAMILIES: readonly (readonly Fault[])[] = [
  killFaults,
  popupFaults,
  networkFaults,
  answerFaults,
  lieFaults,
  fullStorageFaults,
  damagedStorageFaults,
  otherVersionFaults,
  browserLifeFaults,
  browserWhimFaults,
  timeFaults,
  migrationFaults,
  pollingFaults,
  watchingFaults,
  leftAloneFaults,
  scheduleFaults,
];

/** Every fault, in the order of their numbers. */
export const ALL_FAULTS: readonly Fault[] = FAMILIES.flat().toSorted((one, other) => one.id.localeCompare(other.id));
