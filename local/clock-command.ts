/** `npm run clock -- +3d`: moves the clock of the running environment; due reminders and escalations follow at once. */

import { ownFolder } from './environment-folder.ts';
import { moveLocalClock } from './move-clock.ts';
import { leaveWithTrouble, Trouble } from './trouble.ts';

try {
  const [move] = process.argv.slice(2);
  if (!move) throw new Trouble('Say how far: npm run clock -- +3d (or +2h, +90m, -1d, reset).');
  const time = await moveLocalClock(ownFolder, move);
  console.log(`✓ The local clock shows ${time.toISOString().slice(0, 19).replace('T', ' ')} UTC.`);
} catch (error) {
  leaveWithTrouble(error);
}
