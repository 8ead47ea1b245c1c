/** Many who write to one case in the same moment: who is served, after how long, and how often each had to try. */
import { counting } from './counted.ts';
import { engineDesk, filed } from './engine-desk.ts';
import { message } from './sample.ts';
import { type Spread, spreadOf } from './spread.ts';
import { benchClient } from './tables.ts';
import { took } from './took.ts';

export interface OneCase {
  readonly writers: number;
  readonly served: number;
  readonly seconds: Spread;
  readonly slowest: number;
  /** of each who was served */
  readonly requests: number;
}

export const writersAtOneCase = async (endpoint: string, writers: number): Promise<OneCase> => {
  const client = benchClient(endpoint);
  const here = await engineDesk(client);
  const caseId = await filed(here);
  const count = counting(client);
  let served = 0;
  let seconds: readonly number[] = [];
  const write = (n: number) => async () => {
    const { outcome } = await here.submit(message(caseId, `message ${n}`));
    if (outcome === 'done') served += 1;
  };
  const { requests } = await count(async () => {
    const { ms } = await took(Array.from({ length: writers }, (_, n) => write(n)));
    seconds = ms.map((each) => each / 1000);
  });
  return {
    writers,
    served,
    seconds: spreadOf(seconds),
    slowest: Math.max(...seconds),
    requests: requests / served,
  };
};
