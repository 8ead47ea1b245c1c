/**
 * The properties try the same values in every run of the checks: REDRESS_SEED=random tries others, a number those of a
 * run that failed. In every run they try a part of the runs that each asks for; REDRESS_RUNS=1 tries them all.
 */
import fc from 'fast-check';

const usualPart = '0.35';
const { REDRESS_SEED: asked = '20261126', REDRESS_RUNS: part = usualPart } = process.env;

/** How often a property that asks for so many runs is tried now. */
export const runs = (all: number): number => Math.ceil(all * Number(part));

/** So often in every run of the checks; less often only where less than their part is asked for, as mutants do. */
export const runsAlways = (all: number): number =>
  Math.ceil(all * Math.min(1, Number(part) / Number(usualPart)));

fc.configureGlobal({ numRuns: runs(100), ...(asked === 'random' ? {} : { seed: Number(asked) }) });
