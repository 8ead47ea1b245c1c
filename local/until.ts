import { setTimeout as pause } from 'node:timers/promises';

/** Polls until there is an answer; undefined when `patience` (milliseconds) has run out. */
export const until = async <T>(
  ask: () => Promise<T | undefined>,
  patience: number,
  gap = 50,
): Promise<T | undefined> => {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined || Date.now() > end) return answer;
    await pause(gap);
  }
};
