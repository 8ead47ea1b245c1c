/** `npm stop`: ends what `npm start` began on this machine, and nothing else. */

import { stopEnvironment } from './begin.ts';
import { ownFolder } from './environment-folder.ts';
import { leaveWithTrouble } from './trouble.ts';

try {
  const ended = await stopEnvironment(ownFolder);
  console.log(ended > 0 ? '✓ Stopped.' : 'Nothing was running.');
} catch (error) {
  leaveWithTrouble(error);
}
