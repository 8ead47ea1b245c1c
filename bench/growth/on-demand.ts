/** `npm run bench -- growth 100000`: a hundred cases against as many, told on the terminal. */
import { withDynamodbLocal } from '#local/dynamodb-local/server.ts';
import { countsTold } from '../counted.ts';
import { told } from '../spread.ts';
import { grownBy, smallDesk } from './measure.ts';

const turns = 40;

export const tellGrowth = async (cases: number): Promise<void> => {
  if (!Number.isInteger(cases) || cases < 1)
    throw new Error('Say how many cases: npm run bench -- growth 100000');
  await withDynamodbLocal(async (endpoint) => {
    const small = await smallDesk(endpoint, 1, turns);
    const { found, large } = await grownBy(endpoint, small, { cases, offices: 3 }, turns);
    const { written, seconds } = large;
    console.log(`${written} items in ${seconds.toFixed(0)} s, ${Math.round(written / seconds)} a second`);
    for (const { name, small: few, large: many, pairs, counts } of found)
      console.log(
        `${name}: ${few.p50.toFixed(1)} and ${many.p50.toFixed(1)} ms, ${told(pairs)}; requests / RRU / WRU ${counts.map(countsTold).join(' and ')}`,
      );
  });
};
