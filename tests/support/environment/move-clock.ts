/** `node tests/support/environment/move-clock.ts DIR MOVE`: what `npm run clock` does, for the environment of the journeys. */
import { moveLocalClock } from '#local/move-clock.ts';

const [dir = '', move = ''] = process.argv.slice(2);
await moveLocalClock(dir, move);
