/** Answers one text from one phone: the dialogue is loaded, goes on by a turn, is answered and saved. */
import { sendOnce } from '#adapters/messenger/send-once.ts';
import { unpark } from '#casework/parked-dialogues.ts';
import { type Dialogue, dialogue as dialogueSchema } from '#domain/sms/dialogue.ts';
import { takeTurn } from '#domain/sms/engine.ts';
import { noMoreToday } from '#domain/sms/replies.ts';
import type { Turn, TurnContext } from '#domain/sms/turn.ts';
import { dateIn } from '#domain/time/deadline.ts';
import { incomingText, textIdOf } from '#functions/runtime/inbound-text.ts';
import { type Answered, type DrawnReplies, drawFirst, drawOrdinary, drawUrgent } from './allowance.ts';
import { noteDangerAsked } from './danger-silence.ts';
import type { DialogueDeps, Heard } from './deps.ts';
import { dialogueId } from './naming.ts';
import { noteWishes, type Performed, perform, repliesOf } from './perform.ts';
import { noteSilence } from './silence.ts';
import { turnContextOf } from './turn-context.ts';

const dialogueHours = 30 * 24;

/** Texts that came in before they had a place of their own lie among the drafts. */
const textBehind = async ({ texts, drafts }: DialogueDeps, sid: string): Promise<unknown> =>
  (await texts.read(textIdOf(sid))) ?? (await drafts.load(textIdOf(sid)))?.value;

const heardAs = async (deps: DialogueDeps, sid: string, phoneHash?: string): Promise<Heard | undefined> => {
  const kept = await textBehind(deps, sid);
  if (kept === undefined) return undefined;
  const { from, body, at } = incomingText.parse(kept);
  return { sid, from, body, at, phoneHash: phoneHash ?? (await deps.index.hash('phone', from)) };
};

const savedDialogue = async ({ drafts }: DialogueDeps, id: string) => {
  const kept = await drafts.load(id);
  const read = dialogueSchema.safeParse(kept?.value);
  const dialogue: Dialogue | undefined = read.success ? read.data : undefined;
  return { version: kept?.version ?? 0, dialogue };
};

const nothingPerformed: Performed = { done: true, fills: {}, outcome: 'none' };

const nothingDrawn: DrawnReplies = { replies: [], giveBack: async () => {} };

/** What of a turn's replies is sent: all where it is owed, otherwise as much as the caps leave. */
const drawnReplies = (
  deps: DialogueDeps,
  heard: Heard,
  { procedure }: TurnContext,
  { before, turn, replies }: { before: Dialogue | undefined; turn: Turn; replies: readonly string[] },
): Promise<DrawnReplies> | DrawnReplies => {
  const who: Answered = {
    phone: heard.from,
    phoneHash: heard.phoneHash,
    day: dateIn(procedure.timeZone, heard.at),
  };
  if (replies.length === 0) return nothingDrawn;
  if (turn.owed) return drawUrgent(deps, who, replies);
  if (before === undefined) return drawFirst(deps, who, replies);
  return drawOrdinary(deps, who, replies, noMoreToday(turn.dialogue, procedure));
};

const sendAll = async (
  deps: DialogueDeps,
  { from, sid }: Heard,
  { replies, giveBack }: DrawnReplies,
): Promise<void> => {
  const send = sendOnce(deps);
  try {
    for (const [n, text] of replies.entries()) await send({ to: from, text, key: `${sid}-${n}` });
  } catch (error) {
    await giveBack();
    throw error;
  }
};

/**
 * Answers one text; returns codes for the log. `phoneHash`: the blind index of its phone, where that is known. Safe to repeat from its beginning: commands carry an idempotency key,
 * each reply is sent once, and the dialogue is saved last, only if nobody else wrote it.
 */
export const converse = async (
  deps: DialogueDeps,
  sid: string,
  phoneHash?: string,
): Promise<{ outcome: string; step?: string; replies?: number; heldBack?: number }> => {
  const heard = await heardAs(deps, sid, phoneHash);
  if (heard === undefined) return { outcome: 'gone' };
  const id = dialogueId(heard.phoneHash);
  const [{ version, dialogue }, context] = await Promise.all([
    savedDialogue(deps, id),
    turnContextOf(deps, heard),
  ]);
  if (dialogue?.seen.includes(sid)) return { outcome: 'repeated' };
  const turn = takeTurn(dialogue, { sid, text: heard.body }, new Date(heard.at), context);
  const performed =
    turn.command === undefined ? nothingPerformed : await perform(deps, heard, context, turn.command);
  if (turn.held !== undefined)
    await perform(deps, { ...heard, sid: `${sid}:held` }, context, { do: 'write', ...turn.held });
  if (turn.wishes !== undefined) await noteWishes(deps, heard, context, turn.wishes);
  const replies = repliesOf(turn, performed);
  const drawn = await drawnReplies(deps, heard, context, { before: dialogue, turn, replies });
  if (dialogue?.parked) await unpark(deps, ({ phoneHash }) => phoneHash === heard.phoneHash);
  await noteDangerAsked(deps, heard, dialogue, turn.dialogue);
  await sendAll(deps, heard, drawn);
  await noteSilence(deps, heard, dialogue, turn.dialogue);
  if (!(await deps.drafts.save(id, version, turn.dialogue, dialogueHours)))
    throw new Error('The dialogue was written by somebody else meanwhile');
  const sent = drawn.replies.length;
  return {
    outcome: performed.outcome,
    step: turn.dialogue.step,
    replies: sent,
    heldBack: Math.max(0, replies.length - sent),
  };
};
