import { spentKey } from '../dynamodb/keys.ts';
import type { TextAllowance } from './port.ts';

/** The twin: same sums, gone with the process. */
export const memoryTextAllowance = (): TextAllowance => {
  const sums = new Map<string, number>();
  return {
    spend: async (day, purse, texts) => {
      const { pk } = spentKey(day, purse.of, 'hash' in purse ? purse.hash : undefined);
      const sum = (sums.get(pk) ?? 0) + texts;
      sums.set(pk, sum);
      return sum;
    },
  };
};
