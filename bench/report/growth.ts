/** Growth, as the page tells it: times by turns, and counts that are the same on any machine. */
import { countsTold } from '../counted.ts';
import type { Growth } from '../growth/measure.ts';
import type { Grown } from '../growth/sides.ts';
import { markdownRow as row, markdownTable as table } from '../markdown.ts';
import type { OneCase } from '../one-case.ts';
import { told } from '../spread.ts';
import { verdict } from './verdict.ts';

const goal = 1.3;
const officesGoal = 1.1;
const batchGoal = 2;

const grownTable = (small: string, large: string, most: number, found: readonly Grown[]): string =>
  table(
    ['', `${small}, ms`, `${large}, ms`, 'ratio', 'goal', `${small}: requests / RRU / WRU`, large],
    found.map((each) =>
      row(
        each.name,
        each.small.p50.toFixed(1),
        each.large.p50.toFixed(1),
        told(each.pairs),
        verdict(each.pairs.p50, most),
        countsTold(each.counts[0]),
        countsTold(each.counts[1]),
      ),
    ),
  );

export const growthSection = ({ cases, offices, crowd, batches, seeding }: Growth): readonly string[] => [
  '## Growth',
  `Whole requests through the staff API on the engine, on a small desk and a large one by turns, with KMS in the process. Counts are the engine’s own and the same on any machine: where they are equal, what a ratio is beyond one is mostly the machine’s. The large desk was filled with ${Math.round(seeding.perSecond)} items a second (HEADs with their four indexes, events of one case in ten, entries of lists). \`npm run bench -- growth 100000\` (or 1000000) does the same with as many cases as it is told. With a hundred cases a member’s lists are not full yet, so that theirs read fewer rows than with ten thousand.`,
  grownTable('100 cases', '10,000 cases', goal, cases),
  'The same with 3, 300 and 3,300 offices, each with its staff, and a hundred cases.',
  ...offices.map(({ many, found }) => grownTable('3 offices', `${many} offices`, officesGoal, found)),
  'A joint case of 500 workers who have all answered just now, against one of a single worker in the same place.',
  grownTable('1 worker', '500 workers', goal, crowd),
  `The worker’s page reads backwards until sixty entries are that worker’s, six hundred events at most, and HEAD of five hundred workers is some 20 KB: that is what is beyond. The conductor behind these answers takes ${told(batches.cpu)} s CPU a batch of a hundred (${batches.batches} batches; ${verdict(batches.cpu.p50, batchGoal)}), and ${countsTold(batches.most)} requests, RRU and WRU at most.`,
];

export const oneCaseSection = (found: readonly OneCase[]): readonly string[] => [
  '## Many at one case',
  'Messages with a text, all sent in the same moment to one case; whoever comes too late decides anew (ADR 28).',
  table(
    ['writers', 'served', 'seconds', 'slowest', 'requests of each'],
    found.map(({ writers, served, seconds, slowest, requests }) =>
      row(writers, served, told(seconds, 1), slowest.toFixed(1), requests.toFixed(1)),
    ),
  ),
];
