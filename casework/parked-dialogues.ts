/**
 * Dialogues by text that fell silent before anything was filed: kept encrypted for a month, each at the office that would
 * have the case, until somebody has called back or filed for the worker, or the worker writes again.
 */
import * as z from 'zod/mini';
import type { Drafts } from '#adapters/vault/port.ts';
import { dialogue } from '#domain/sms/dialogue.ts';
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

type KeptDrafts = Pick<Drafts, 'load' | 'save'>;
interface ParkingDeps {
  readonly drafts: KeptDrafts;
}

const changeParked = (
  { drafts }: ParkingDeps,
  to: (all: readonly ParkedDialogue[]) => readonly ParkedDialogue[] | undefined,
): Promise<void> => changeList(drafts, parkedListId, parkedList, to, parkedHours);

/** The one who waits the longest first. */
export const parkedDialogues = async ({ drafts }: ParkingDeps): Promise<readonly ParkedDialogue[]> =>
  parkedList.parse((await drafts.load(parkedListId))?.value ?? []);

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
