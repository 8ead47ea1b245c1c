/** The five sums of a worker, and of all workers together, in fen; never mixed. */
import * as z from 'zod/mini';
import type { CaseFile, Sums } from '#domain/complaint/file/state.ts';

export const sumsBody = z.object({
  claimed: z.int(),
  assessed: z.int(),
  agreed: z.int(),
  paid: z.int(),
  confirmed: z.int(),
});

export const totalsOf = ({ workers }: CaseFile): z.infer<typeof sumsBody> => {
  const all = Object.values(workers).map(({ sums }) => sums);
  const total = (of: keyof Sums): number => all.reduce((sum, each) => sum + each[of], 0);
  return {
    claimed: total('claimed'),
    assessed: total('assessed'),
    agreed: total('agreed'),
    paid: total('paid'),
    confirmed: total('confirmed'),
  };
};
