/**
 * Dialogues by text that fell silent before anything was filed: kept encrypted for a month, each at the office that would
 * have the case, until somebody has called back or filed for the worker, or the worker writes again.
 */
import * as z from 'zod/mini';
import type { Drafts } from '#adapters/vault/port.ts';
import { dialogue } from '#domain/sms/dialogue.ts';
import { officeId } from '#domain/terms/fields.ts';
import { changeList } from './shared-list.ts';

const parkedDialogue = z.strictObject({
  /** random; it names nobody */
  id: z.string(),
  office: z.string(),
  phone: z.string(),
  phoneHash: z.string(),
  /** instant */
  parkedAt: z.string(),
  dialogue,
  /** who calls back, since when */
  taken: z.optional(z.strictObject({ by: z.string(), at: z.string() })),
});
export type ParkedDialogue = z.infer<typeof parkedDialogue>;

const parkedListId = 'parked-dialogues';
const parkedList = z.array(parkedDialogue);
const parkedHours = 30 * 24;

/** How many wait at each office, beside the list: whoever counts opens nobody's number. */
const parkedCountsId = 'parked-counts';
const parkedCounts = z.array(z.strictObject({ version: z.int(), offices: z.record(officeId, z.int()) }));

type KeptDrafts = Pick<Drafts, 'load' | 'save'>;
interface ParkingDeps {
  readonly drafts: KeptDrafts;
}

const loadParked = async ({ drafts }: ParkingDeps) => {
  const { version, value } = (await drafts.load(parkedListId)) ?? { version: 0, value: [] };
  return { version, all: parkedList.parse(value) };
};

/** Counts the list as it is; one who counted a later list is left alone. */
const countParked = async (deps: ParkingDeps): Promise<void> => {
  const { version, all } = await loadParked(deps);
  const offices: Record<string, number> = {};
  for (const { office } of all) offices[office] = (offices[office] ?? 0) + 1;
  const counted = [{ version, offices }];
  await changeList(
    deps.drafts,
    parkedCountsId,
    parkedCounts,
    ([before]) => (before !== undefined && before.version > version ? undefined : counted),
    parkedHours,
  );
};

const changeParked = async (
  deps: ParkingDeps,
  to: (all: readonly ParkedDialogue[]) => readonly ParkedDialogue[] | undefined,
): Promise<void> => {
  await changeList(deps.drafts, parkedListId, parkedList, to, parkedHours);
  await countParked(deps);
};

/** The one who waits the longest first. */
export const parkedDialogues = async (deps: ParkingDeps): Promise<readonly ParkedDialogue[]> =>
  (await loadParked(deps)).all;

export const parkedCountAt = async ({ drafts }: ParkingDeps, office: string): Promise<number> =>
  parkedCounts.parse((await drafts.load(parkedCountsId))?.value ?? [])[0]?.offices[office] ?? 0;

/** One phone stands there once. */
export const parkDialogue = (deps: ParkingDeps, parked: ParkedDialogue): Promise<void> =>
  changeParked(deps, (all) => [...all.filter(({ phoneHash }) => phoneHash !== parked.phoneHash), parked]);

/** The worker writes again, or has been helped. */
export const unpark = (deps: ParkingDeps, is: (parked: ParkedDialogue) => boolean): Promise<void> =>
  changeParked(deps, (all) => (all.some(is) ? all.filter((each) => !is(each)) : undefined));

/** Notes who calls back, so that nobody is called twice; without a name it waits for anybody again. */
export const takeParked = (deps: ParkingDeps, id: string, taken: ParkedDialogue['taken']): Promise<void> =>
  changeParked(deps, (all) =>
    all.map(({ taken: before, ...each }) =>
      each.id === id ? { ...each, ...(taken && { taken }) } : { ...each, ...(before && { taken: before }) },
    ),
  );
