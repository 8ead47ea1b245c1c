/** All that grows: cases, offices, the workers of a joint case. */
import { type ConductedBatches, conductedBatches } from './conductor-batch.ts';
import { crowdDesk } from './crowd.ts';
import { type DeskSize, type FilledDesk, filledDesk } from './desk.ts';
import { type Grown, grown, turnsBefore } from './sides.ts';

export interface Growth {
  readonly cases: readonly Grown[];
  readonly offices: readonly { readonly many: number; readonly found: readonly Grown[] }[];
  readonly crowd: readonly Grown[];
  readonly batches: ConductedBatches;
  /** items a second */
  readonly seeding: { readonly perSecond: number };
}

const fewCases = 100;
const manyCases = 10_000;
const fewOffices = 3;
const manyOffices = [300, 3_300] as const;
const workers = 500;

/** Each act once more to be counted. */
const commandsOf = (turns: number): number => turnsBefore + turns + 1;

export const grownBy = async (
  endpoint: string,
  small: FilledDesk,
  size: DeskSize,
  turns: number,
): Promise<{ readonly found: readonly Grown[]; readonly large: FilledDesk }> => {
  const large = await filledDesk(endpoint, size, commandsOf(turns));
  return { found: await grown(small, large, turns), large };
};

export const smallDesk = (endpoint: string, comparisons: number, turns: number): Promise<FilledDesk> =>
  filledDesk(endpoint, { cases: fewCases, offices: fewOffices }, comparisons * commandsOf(turns));

export const growth = async (endpoint: string, turns: number): Promise<Growth> => {
  const small = await smallDesk(endpoint, 1 + manyOffices.length, turns);
  const { found: cases, large } = await grownBy(
    endpoint,
    small,
    { cases: manyCases, offices: fewOffices },
    turns,
  );
  const offices: { many: number; found: readonly Grown[] }[] = [];
  for (const many of manyOffices)
    offices.push({ many, ...(await grownBy(endpoint, small, { cases: fewCases, offices: many }, turns)) });
  const [one, crowd] = [await crowdDesk(endpoint, 1), await crowdDesk(endpoint, workers)];
  const batches = await conductedBatches(crowd);
  return {
    cases,
    offices,
    crowd: await grown(one, crowd, turns),
    batches,
    seeding: { perSecond: large.written / large.seconds },
  };
};
