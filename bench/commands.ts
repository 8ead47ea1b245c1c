/** What a command asks of its adapters, counted on the twins: calls, items and write units of its append. No time is measured. */
import { memoryBlindIndex } from '#adapters/blind-index/memory.ts';
import { checkedWrites, itemsOf } from '#adapters/case-store/check-append.ts';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import type { Append } from '#adapters/case-store/port.ts';
import { memoryDirectory } from '#adapters/directory/memory.ts';
import { itemSizeOf } from '#adapters/dynamodb/size.ts';
import { memoryVault } from '#adapters/vault/memory.ts';
import { takeComplaint } from '#casework/intake.ts';
import type { Submission } from '#casework/submission.ts';
import { casework } from '#casework/submit.ts';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import { acceptance, message, openDesk, sampleComplaint } from './sample.ts';

export interface CommandCost {
  /** by adapter and method, `store.head` */
  readonly calls: Readonly<Record<string, number>>;
  readonly events: number;
  readonly items: number;
  /** of the transaction, two for each KB begun of an item; indexes are not in it */
  readonly writeUnits: number;
}

type Methods = Record<string, unknown>;

/** The adapter, with each call noted under its name. */
const noted = <T extends object>(name: string, adapter: T, calls: Record<string, number>): T =>
  Object.fromEntries(
    Object.entries(adapter as Methods).map(([method, act]) => [
      method,
      typeof act !== 'function'
        ? act
        : (...given: unknown[]) => {
            calls[`${name}.${method}`] = (calls[`${name}.${method}`] ?? 0) + 1;
            return act.apply(adapter, given);
          },
    ]),
  ) as T;

const unitsOf = (bytes: number): number => 2 * Math.ceil(bytes / 1024);

/** Of an act's transaction: two for each KB begun of an item; indexes are not in it. */
export const writeUnitsOf = (act: Append): number => {
  const written = checkedWrites(act);
  const items = written.flatMap(({ change, head }) => [head, ...change.events]);
  const small = itemsOf(act) - items.length;
  return items.reduce((sum, item) => sum + unitsOf(itemSizeOf({ ...item })), 0) + small * unitsOf(1);
};

const start = '2026-04-01T02:00:00.000Z';

const desk = async () => {
  const calls: Record<string, number> = {};
  const appends: Append[] = [];
  const kept = memoryCaseStore();
  const store = noted(
    'store',
    {
      ...kept,
      append: (act: Append) => {
        appends.push(act);
        return kept.append(act);
      },
    },
    calls,
  );
  const parts = {
    store,
    vault: noted('vault', memoryVault(), calls),
    index: noted('index', memoryBlindIndex({ key: new Uint8Array(32) }), calls),
    directory: noted('directory', memoryDirectory({ offices: [], staff: [] }), calls),
    procedureOf,
    now: () => new Date(start),
  };
  await openDesk(parts.directory);
  const submit = casework(parts, 'cn-mainland');
  return { calls, appends, index: parts.index, submit };
};

type Desk = Awaited<ReturnType<typeof desk>>;

const costOf = async ({ calls, appends }: Desk, act: () => Promise<unknown>): Promise<CommandCost> => {
  for (const name of Object.keys(calls)) delete calls[name];
  appends.length = 0;
  await act();
  const [only] = appends;
  if (only === undefined || appends.length > 1) throw new Error('A command is one append.');
  const sorted = Object.entries(calls).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    calls: Object.fromEntries(sorted),
    events: only.events.length,
    items: itemsOf(only),
    writeUnits: writeUnitsOf(only),
  };
};

const done = async (here: Desk, submission: Submission): Promise<void> => {
  const { outcome } = await here.submit(submission);
  if (outcome !== 'done') throw new Error(`${submission.command.type}: ${outcome}`);
};

/** The commands that the budgets hold, each on a case of its own and in an instance that is warm. */
export const commandCosts = async (): Promise<Readonly<Record<string, CommandCost>>> => {
  const here = await desk();
  const file = async (n: number) => {
    const { caseId, submitted } = await takeComplaint(here, sampleComplaint(n, start));
    if (submitted.outcome !== 'done') throw new Error(`A filing: ${JSON.stringify(submitted)}`);
    return caseId;
  };
  const [first, second] = [await file(1), await file(2)];
  return {
    filing: await costOf(here, () => file(3)),
    acceptance: await costOf(here, () => done(here, acceptance(first))),
    'acceptance under a key': await costOf(here, () => done(here, acceptance(second, 'accept 2'))),
    'message under a key': await costOf(here, () => done(here, message(first, 'message 1'))),
  };
};
