/**
 * Silent dialogues. Each is noted in a list of the hour of its last text (sharded, encrypted like a
 * draft); a visit every few minutes goes through the hours that are a day and three days old, once each. Whether somebody
 * is in danger waits for minutes only (`danger-silence.ts`).
 */
import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { sendOnce } from '#adapters/messenger/send-once.ts';
import { parkDialogue } from '#casework/parked-dialogues.ts';
import { appendToList, shards } from '#casework/shared-list.ts';
import { procedureOfPhone } from '#domain/jurisdictions/procedures.ts';
import { officesUnder, route } from '#domain/office/routing.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { newestOpenCase, onlyCase } from '#domain/sms/case/named.ts';
import { begunDialogue, type Dialogue, dialogue as dialogueSchema, withNote } from '#domain/sms/dialogue.ts';
import { awaitsAnswer, parkAfterHours, remindAfterHours, silenceOf } from '#domain/sms/silence.ts';
import { dateIn } from '#domain/time/deadline.ts';
import { type Answered, drawOrdinary } from './allowance.ts';
import type { DialogueDeps, Heard } from './deps.ts';
import { dialogueId } from './naming.ts';
import { perform } from './perform.ts';
import { turnContextOf } from './turn-context.ts';

const silentHourMs = 3_600_000;
const silenceHours = 30 * 24;
/** The most hours that a visit looks back; older dialogues are forgotten soon anyway. */
const mostHoursBack = 80;

const silent = z.strictObject({ phoneHash: z.string(), phone: z.string() });
type Silent = z.infer<typeof silent>;
const silents = z.array(silent);

type SilenceDeps = Pick<
  DialogueDeps,
  'drafts' | 'claims' | 'messenger' | 'served' | 'now' | 'index' | 'allowance' | 'caps' | 'directory'
>;

const hourOf = (at: string): number => Math.floor(Date.parse(at) / silentHourMs);
const hourId = (hour: number, shard: string): string => `silence-${hour}-${shard}`;

/** Notes that a question waits for an answer; once an hour for a phone is enough. */
export const noteSilence = async (
  { drafts }: Pick<SilenceDeps, 'drafts'>,
  heard: Heard,
  before: Dialogue | undefined,
  after: Dialogue,
): Promise<void> => {
  const hour = hourOf(heard.at);
  const isNoted = before !== undefined && awaitsAnswer(before) && hourOf(before.lastAt) === hour;
  if (!awaitsAnswer(after) || isNoted) return;
  const { phoneHash, from } = heard;
  await appendToList(
    drafts,
    hourId(hour, phoneHash.slice(0, 1)),
    silents,
    { phoneHash, phone: from },
    silenceHours,
  );
};

/** Sends a reminder if the caps leave room for the whole of it: one that nobody asked for is the first to be saved. */
const remind = async (
  deps: SilenceDeps,
  who: Answered,
  texts: readonly string[],
  key: string,
): Promise<void> => {
  const { replies, giveBack } = await drawOrdinary(deps, who, texts, '');
  if (replies !== texts) return;
  try {
    for (const [n, text] of texts.entries())
      await sendOnce(deps)({ to: who.phone, text, key: `${key}-${n}` });
  } catch (error) {
    await giveBack();
    throw error;
  }
};

/** The office that would have the case, as far as kind and place are known; undefined where there is no office at all. */
const officeWaitingAt = async (
  { directory }: Pick<SilenceDeps, 'directory'>,
  { answers, doubts }: Dialogue,
  { jurisdiction }: Procedure,
): Promise<string | undefined> => {
  const { kind = 'wage.unpaid', people } = { ...doubts, ...answers };
  const offices = officesUnder(await directory.offices(), jurisdiction);
  return route(offices, { kind, people: people?.high ?? 1, area: answers.area })?.office.id;
};

const parkAtOffice = async (
  deps: SilenceDeps,
  { phone, phoneHash }: Silent,
  dialogue: Dialogue,
): Promise<void> => {
  const office = await officeWaitingAt(deps, dialogue, procedureOfPhone(deps.served, phone));
  if (office === undefined) return;
  await parkDialogue(deps, {
    ...{ id: randomUUID(), office, phone, phoneHash, dialogue },
    parkedAt: deps.now().toISOString(),
  });
};

/** Words that waited to be told where they belong go to the case; without one they begin a complaint, which staff may call about. */
const withHeldWritten = async (
  deps: DialogueDeps,
  { phone, phoneHash }: Silent,
  dialogue: Dialogue,
  words: string,
): Promise<Dialogue> => {
  const sid = `held${dialogue.draft.replace(/[^A-Za-z0-9]/g, '')}${Date.parse(dialogue.lastAt)}`;
  const heard: Heard = { sid, from: phone, body: '', at: deps.now().toISOString(), phoneHash };
  const context = await turnContextOf(deps, heard);
  const on = onlyCase(context) ?? newestOpenCase(context);
  const written = on && (await perform(deps, heard, context, { do: 'write', on, words }));
  return written?.done ? dialogue : withNote(begunDialogue(dialogue, sid), words);
};

/** Reminds one dialogue or parks it; a text that comes in meanwhile wins. */
const attend = async (deps: DialogueDeps, { phoneHash, phone }: Silent): Promise<boolean> => {
  const { drafts, now, served } = deps;
  const id = dialogueId(phoneHash);
  const kept = await drafts.load(id);
  const read = dialogueSchema.safeParse(kept?.value);
  const procedure = procedureOfPhone(served, phone);
  const due = read.success ? silenceOf(read.data, now(), procedure) : undefined;
  if (kept === undefined || !read.success || due === undefined) return false;
  const day = dateIn(procedure.timeZone, now().toISOString());
  if (due.replies.length > 0)
    await remind(deps, { phone, phoneHash, day }, due.replies, `${id}-${read.data.lastAt}`);
  const after =
    due.held === undefined
      ? due.dialogue
      : await withHeldWritten(deps, { phone, phoneHash }, due.dialogue, due.held);
  if (!(await drafts.save(id, kept.version, after, silenceHours))) return false;
  if (due.parked) await parkAtOffice(deps, { phone, phoneHash }, due.dialogue);
  return true;
};

const inHour = async (deps: DialogueDeps, hour: number): Promise<number> => {
  const lists = await Promise.all(
    shards.map(async (shard) => silents.parse((await deps.drafts.load(hourId(hour, shard)))?.value ?? [])),
  );
  let attended = 0;
  for (const each of lists.flat()) if (await attend(deps, each)) attended += 1;
  return attended;
};

const hoursBetween = (after: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - after) }, (_, n) => after + 1 + n);

/** Visits the hours that have become due since the last visit; returns how many dialogues were attended to. */
export const remindDialogues = async (deps: DialogueDeps): Promise<number> => {
  const id = 'silence-visited';
  const present = hourOf(deps.now().toISOString()) - 1;
  const kept = await deps.drafts.load(id);
  const last = z.optional(z.int()).parse(kept?.value) ?? present - 1;
  const visited = Math.max(last, present - mostHoursBack);
  if (visited >= present) return 0;
  let attended = 0;
  for (const hour of hoursBetween(visited - parkAfterHours, present - parkAfterHours))
    attended += await inHour(deps, hour);
  for (const hour of hoursBetween(visited - remindAfterHours, present - remindAfterHours))
    attended += await inHour(deps, hour);
  await deps.drafts.save(id, kept?.version ?? 0, present, silenceHours);
  return attended;
};
