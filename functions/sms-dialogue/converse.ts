/** Answers one text from one phone: the dialogue is loaded, goes on by a turn, is answered and saved. */
import { sendOnce } from '#adapters/messenger/send-once.ts';
import { type Dialogue, dialogue as dialogueSchema } from '#domain/sms/dialogue.ts';
import { takeTurn } from '#domain/sms/engine.ts';
import { inTexts } from '#domain/sms/segments.ts';
import type { Turn } from '#domain/sms/turn.ts';
import { draftIdOf, incomingText } from '#functions/runtime/inbound-text.ts';
import type { DialogueDeps, Heard } from './deps.ts';
import { dialogueId } from './naming.ts';
import { type Performed, perform } from './perform.ts';
import { noteSilence } from './silence.ts';
import { turnContextOf } from './turn-context.ts';

const dialogueHours = 30 * 24;

const heardAs = async ({ drafts, index }: DialogueDeps, sid: string): Promise<Heard | undefined> => {
  const sealed = await drafts.load(draftIdOf(sid));
  if (sealed === undefined) return undefined;
  const { from, body, at } = incomingText.parse(sealed.value);
  return { sid, from, body, at, phoneHash: await index.hash('phone', from) };
};

const savedDialogue = async ({ drafts }: DialogueDeps, id: string) => {
  const kept = await drafts.load(id);
  const read = dialogueSchema.safeParse(kept?.value);
  const dialogue: Dialogue | undefined = read.success ? read.data : undefined;
  return { version: kept?.version ?? 0, dialogue };
};

const nothingPerformed: Performed = { done: true, fills: {}, outcome: 'none' };

const filledReply = (reply: string, fills: Performed['fills']): string =>
  Object.entries(fills).reduce((text, [mark, value]) => text.replaceAll(mark, value), reply);

const repliesOf = (turn: Turn, { done, fills }: Performed): readonly string[] =>
  (done ? turn.replies : (turn.refused ?? [])).flatMap((reply) => inTexts(filledReply(reply, fills)));

/**
 * Answers one text; returns codes for the log. Safe to repeat from its beginning: commands carry an idempotency key, each
 * reply is sent once, and the dialogue is saved last, only if nobody else wrote it.
 */
export const converse = async (
  deps: DialogueDeps,
  sid: string,
): Promise<{ outcome: string; step?: string; replies?: number }> => {
  const heard = await heardAs(deps, sid);
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
  const replies = repliesOf(turn, performed);
  const send = sendOnce(deps);
  for (const [n, text] of replies.entries()) await send({ to: heard.from, text, key: `${sid}-${n}` });
  await noteSilence(deps, heard, dialogue, turn.dialogue);
  if (!(await deps.drafts.save(id, version, turn.dialogue, dialogueHours)))
    throw new Error('The dialogue was written by somebody else meanwhile');
  return { outcome: performed.outcome, step: turn.dialogue.step, replies: replies.length };
};
