/** `docs/cost.md`, as `npm run bench -- money` writes it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#lib/bundling.ts';
import { markdownRow, markdownTable } from '../markdown.ts';
import { partOf, priceOf, prices, sumOf, times, type Unit, type Usage } from './cost.ts';
import { byTextInstead, seconds, talks } from './doors.ts';
import { type ByText, remainsInWords, remainsTable } from './remains.ts';
import { actsOf, stories } from './stories.ts';
import type { NotedAct } from './story-desk.ts';
import { type StoryUsage, sources, usageOfStory } from './usage.ts';

/** USD for a case, every story. */
const goal = 0.0012;
/** How long a case is taken to be open, for the slow round that looks at each once in two days. */
const openDays = 60;
const round: Usage = times(openDays / 2, { readUnits: 2.1, lambdaGbSeconds: 0.01 });

/** Counted in the synthesized stacks of an environment abroad. */
const standing = { alarms: 58, kmsKeys: 3, secrets: 1, queuesRead: 6 } as const;
const minutesOfMonth = 30 * 24 * 60;
/** Five readers wait at each queue, twenty seconds at a time. */
const waitsAMinute = 15;
const tick: Usage = { readUnits: 4, lambdaCalls: 2, lambdaGbSeconds: 0.025 };

const idleParts = (): Readonly<Record<string, number>> => ({
  [`${standing.alarms} alarms`]: standing.alarms * prices.perMonth.alarm,
  [`${standing.kmsKeys} keys of KMS, before any rotation`]: standing.kmsKeys * prices.perMonth.kmsKey,
  [`${standing.secrets} secret`]: standing.secrets * prices.perMonth.secret,
  [`readers that wait at ${standing.queuesRead} empty queues`]: priceOf({
    queueCalls: standing.queuesRead * waitsAMinute * minutesOfMonth,
  }),
  'scheduler and round, each minute': priceOf(times(minutesOfMonth, tick)),
});

interface Priced extends StoryUsage {
  readonly name: string;
  readonly usd: number;
  /** had the workers done by text what they did on the site */
  readonly byText: ByText;
  readonly usdByText: number;
}

/** With the slow round through the open cases. */
const wholeUsage = (acts: readonly NotedAct[]) => {
  const found = usageOfStory(acts);
  return { ...found, usage: sumOf([found.usage, times(found.cases, round)]) };
};

const byText = (acts: readonly NotedAct[]): readonly NotedAct[] =>
  acts.map((act) => ({ ...act, door: byTextInstead(act.door) }));

const against = (usd: number, cases: number): string => {
  const ratio = usd / cases / goal;
  return ratio <= 1 ? 'met' : `${ratio.toFixed(2)} ×`;
};

const priced = async (): Promise<readonly Priced[]> => {
  const all: Priced[] = [];
  for (const [name, story] of Object.entries(stories)) {
    const acts = await actsOf(story);
    const found = wholeUsage(acts);
    const noted = byText(acts);
    const texted = { ...wholeUsage(noted), name, noted };
    all.push({
      ...found,
      name,
      usd: priceOf(found.usage),
      byText: texted,
      usdByText: priceOf(texted.usage),
    });
  }
  return all;
};

const share = ({ usage, usd }: Priced, of: readonly Unit[]): string =>
  `${Math.round((100 * of.reduce((sum, unit) => sum + partOf(usage, unit), 0)) / usd)} %`;

const whole = (found: number | undefined): number => Math.round(found ?? 0);

const rowsOf: Readonly<Record<string, (of: Priced) => string | number>> = {
  'cases / acts': ({ cases, acts }) => `${cases} / ${acts}`,
  events: ({ events }) => events,
  notices: ({ notices }) => notices,
  transitions: ({ usage }) => whole(usage.transitions),
  'write units, with indexes and counters': ({ usage }) => whole(usage.writeUnits),
  'read units': ({ usage }) => whole(usage.readUnits),
  'calls of KMS': ({ usage }) => whole(usage.kmsCalls),
  'calls of Lambda': ({ usage }) => whole(usage.lambdaCalls),
  'HTTP requests': ({ usage }) => whole(usage.httpRequests),
  '**USD of the story**': ({ usd }) => usd.toFixed(5),
  '**USD of a case**': ({ usd, cases }) => (usd / cases).toFixed(5),
  [`against ${goal}`]: ({ usd, cases }) => against(usd, cases),
  'the same by text alone': ({ usdByText, cases }) => (usdByText / cases).toFixed(5),
  [`against ${goal}, the goal for text alone`]: ({ usdByText, cases }) => against(usdByText, cases),
  'of it transitions': (of) => share(of, ['transitions']),
  'reads and writes': (of) => share(of, ['writeUnits', 'readUnits']),
  KMS: (of) => share(of, ['kmsCalls']),
  Lambda: (of) => share(of, ['lambdaCalls', 'lambdaGbSeconds']),
  'HTTP, bus, queues': (of) => share(of, ['httpRequests', 'busEvents', 'queueCalls']),
};

const sourceRows = (all: readonly Priced[]): readonly string[] =>
  sources.map((source) => {
    const shareOf = ({ bySource, usd }: Priced) => `${Math.round((100 * priceOf(bySource[source])) / usd)} %`;
    return markdownRow(source, ...all.map(shareOf));
  });

const usd = (sum: number): string => sum.toLocaleString('en', { maximumFractionDigits: sum < 100 ? 2 : 0 });

const monthTable = (perCase: number, idle: number): string =>
  markdownTable(
    ['cases a month', 'USD a month', 'USD a case'],
    [0, 1_000, 100_000, 10_000_000].map((cases) => {
      const sum = cases * perCase + idle;
      return markdownRow(cases.toLocaleString('en'), usd(sum), cases === 0 ? '' : (sum / cases).toFixed(5));
    }),
  );

const assumed = [
  `**Counted**: the acts of the four stories ([docs/stories](stories)) by the decider; of each its events, items and bytes, the write units of its transaction, indexes and counters, its entries in the vault and keyed hashes, its notices, its moves between lists, what it is found by, and the state transitions. The requests of a filing on the web are counted by a test.`,
  `**Read off the code**: what a page, a text, a look of the staff and a notice ask for around the act (bench/money/doors.ts). Instances are warm: with cold caches of keys a web filing takes up to 47 more calls of KMS, 0.00014 USD. The texts of one talk come to the same warm instances within a quarter of an hour, and what each asks for is counted by a test. The staff look at the page of a case once before each act. By text alone: ${talks.filing.texts} texts for a filing and ${talks.joining.texts} for a joining, as in tests/transcripts, and one for whatever else a worker does.`,
  `**Assumed**: seconds of Lambda on arm64, ${Object.entries(seconds)
    .map(([name, each]) => `${name} ${each}`)
    .join(
      ', ',
    )}, doors with 1 GB and readers with half; nothing of it was measured on AWS. A stream batch holds one act. A case is open for ${openDays} days. A month has the five cases of the four stories in equal parts.`,
  '**Not in it**: texts and mail as their providers charge them, log lines (some 0.00008 USD a story), storage and backups, data that leaves the region, tries after conflicts, figures and lists that people look at.',
] as const;

export const writeCosts = async (): Promise<void> => {
  const all = await priced();
  const cases = all.reduce((sum, each) => sum + each.cases, 0);
  const perCase = all.reduce((sum, each) => sum + each.usd, 0) / cases;
  const idle = idleParts();
  const idleSum = Object.values(idle).reduce((sum, each) => sum + each, 0);
  const page = [
    '# What it costs',
    `Written by \`npm run bench -- money\`. Prices of ${prices.date} ([bench/money/prices.json](../bench/money/prices.json)). ${prices.source}`,
    '## A story',
    markdownTable(
      ['', ...all.map(({ name }) => name)],
      Object.entries(rowsOf).map(([name, of]) => markdownRow(name, ...all.map(of))),
    ),
    'And by what asks for it; the rest is the slow round through all open cases.',
    markdownTable(['', ...all.map(({ name }) => name)], sourceRows(all)),
    '## What remains above the goal by text alone',
    remainsTable(
      all.map((each) => each.byText),
      goal,
    ),
    ...remainsInWords,
    '## A month',
    monthTable(perCase, idleSum),
    '## A month in which nothing happens',
    markdownTable(
      ['', 'USD'],
      Object.entries({ ...idle, '**together**': idleSum }).map(([name, sum]) => markdownRow(name, usd(sum))),
    ),
    '## What is counted and what is not',
    ...assumed,
  ];
  writeFileSync(join(projectRoot, 'docs/cost.md'), `${page.join('\n\n')}\n`);
};
