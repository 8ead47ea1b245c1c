/**
 * Phones that were asked whether somebody is in danger and have not answered: after some minutes it is reported to the
 * officer on duty as it stands. Silence is no "no".
 */
import * as z from 'zod/mini';
import { sendOnce } from '#adapters/messenger/send-once.ts';
import { appendToList, changeList, shardOf, shards } from '#casework/shared-list.ts';
import { dangerUnanswered } from '#domain/sms/danger/told-beside.ts';
import { unansweredDangerTurn } from '#domain/sms/danger.ts';
import { type Dialogue, dialogue as dialogueSchema } from '#domain/sms/dialogue.ts';
import { dateIn } from '#domain/time/deadline.ts';
import { log } from '#functions/runtime/log.ts';
import { drawUrgent } from './allowance.ts';
import type { DialogueDeps, Heard } from './deps.ts';
import { dialogueId } from './naming.ts';
import { perform, repliesOf } from './perform.ts';
import { turnContextOf } from './turn-context.ts';

const minuteMs = 60_000;
/** a list outlives any outage of the schedule */
const keptHours = 72;

const asked = z.strictObject({ phoneHash: z.string(), phone: z.string(), since: z.iso.datetime() });
type DangerAsked = z.infer<typeof asked>;
const listId = (shard: string): string => `danger-asked-${shard}`;

const askedSince = (dialogue: Dialogue | undefined): string | undefined =>
  dialogue === undefined ? undefined : dangerUnanswered(dialogue)?.since;

/** Notes that a phone was asked, before it is answered: what is noted twice is looked at twice. */
export const noteDangerAsked = async (
  { drafts }: Pick<DialogueDeps, 'drafts'>,
  { phoneHash, from }: Heard,
  before: Dialogue | undefined,
  after: Dialogue,
): Promise<void> => {
  const since = askedSince(after);
  if (since === undefined || since === askedSince(before)) return;
  const item = { phoneHash, phone: from, since };
  await appendToList(drafts, listId(shardOf(phoneHash)), z.array(asked), item, keptHours);
};

/** The silence as a message that was heard: its id is the same whenever it is attended to again. */
const silenceHeard = ({ phone, phoneHash, since }: DangerAsked, { draft }: Dialogue, at: string): Heard => ({
  sid: `silence${draft.replace(/[^A-Za-z0-9]/g, '')}${Date.parse(since)}`,
  from: phone,
  body: '',
  at,
  phoneHash,
});

/** The talk went on without an answer, and somebody wrote a moment ago: that is no silence yet. */
const isStillTold = ({ between, lastAt }: Dialogue, { now, dangerMinutes }: DialogueDeps): boolean =>
  between?.about !== 'danger' && now().getTime() - Date.parse(lastAt) < dangerMinutes * minuteMs;

/** What came of one: `answered` meanwhile, reported, or to be looked at `later`. */
type SilenceAttended = 'answered' | 'reported' | 'later';

const reportSilence = async (deps: DialogueDeps, item: DangerAsked): Promise<SilenceAttended> => {
  const id = dialogueId(item.phoneHash);
  const kept = await deps.drafts.load(id);
  const read = dialogueSchema.safeParse(kept?.value);
  if (!read.success || kept === undefined || askedSince(read.data) !== item.since) return 'answered';
  if (isStillTold(read.data, deps)) return 'later';
  const at = deps.now().toISOString();
  const heard = silenceHeard(item, read.data, at);
  const context = await turnContextOf(deps, heard);
  const today = dateIn(context.procedure.timeZone, at);
  const turn = unansweredDangerTurn({ dialogue: read.data, context, at, today });
  if (turn?.command === undefined) return 'answered';
  const performed = await perform(deps, heard, context, turn.command);
  const { stopped } = read.data;
  const replies = stopped ? [] : repliesOf(turn, performed);
  await drawUrgent(deps, { phone: item.phone, phoneHash: item.phoneHash, day: today }, replies);
  for (const [n, text] of replies.entries())
    await sendOnce(deps)({ to: item.phone, text, key: `${heard.sid}-${n}` });
  log({ function: 'sms-dialogue', outcome: 'danger-unanswered', performed: performed.outcome });
  const isSaved = await deps.drafts.save(id, kept.version, turn.dialogue, 30 * 24);
  return isSaved ? 'reported' : 'answered';
};

/** Goes through the phones that were asked; returns how many were reported. */
export const reportUnansweredDanger = async (deps: DialogueDeps): Promise<number> => {
  const { drafts, now, dangerMinutes } = deps;
  const isDue = ({ since }: DangerAsked): boolean =>
    now().getTime() - Date.parse(since) >= dangerMinutes * minuteMs;
  let reported = 0;
  for (const shard of shards) {
    const list = z.array(asked).parse((await drafts.load(listId(shard)))?.value ?? []);
    const due = list.filter(isDue);
    const gone = new Set<string>();
    for (const each of due) {
      const attended = await reportSilence(deps, each);
      if (attended === 'reported') reported += 1;
      if (attended !== 'later') gone.add(`${each.phoneHash} ${each.since}`);
    }
    const without = (all: readonly DangerAsked[]) =>
      gone.size === 0 ? undefined : all.filter(({ phoneHash, since }) => !gone.has(`${phoneHash} ${since}`));
    await changeList(drafts, listId(shard), z.array(asked), without, keptHours);
  }
  return reported;
};
