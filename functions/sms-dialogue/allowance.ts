/**
 * Replies cost money, and anybody may text: each is drawn from the day's purse of its number, then of its prefix, then of
 * all, from narrow to wide, so that one phone empties no purse but its own. What the worker said is saved all the same.
 */
import type { Purse } from '#adapters/text-allowance/port.ts';
import { prefixOf, repliesWithin, sharesReached } from '#domain/sms/allowance.ts';
import { log } from '#functions/runtime/log.ts';
import type { DialogueDeps } from './deps.ts';

/** Who is answered, on which civil day. */
export interface Answered {
  readonly phone: string;
  readonly phoneHash: string;
  readonly day: string;
}

export interface DrawnReplies {
  readonly replies: readonly string[];
  /** what was drawn is put back: the replies could not be sent, and will be drawn again */
  giveBack(): Promise<void>;
}

type AllowanceDeps = Pick<DialogueDeps, 'allowance' | 'caps' | 'index'>;

const capOf = ({ caps }: AllowanceDeps, { of }: Purse): number => (of === 'urgent' ? caps.overall : caps[of]);

/** One line for each share of a cap that is reached: an alarm listens to it. */
const tellOf = (cap: string, before: number, spent: number, most: number, day: string): void => {
  for (const share of sharesReached(before, spent, most))
    log({ function: 'sms-dialogue', outcome: 'text-cap', cap, share, spent, most, day });
};

/** Draws for one turn, and remembers what it drew. */
const drawnAllowance = (deps: AllowanceDeps, day: string) => {
  const drawn: { readonly purse: Purse; readonly texts: number }[] = [];
  return {
    /** Gives what the purse had spent before. */
    draw: async (purse: Purse, texts: number): Promise<number> => {
      const spent = await deps.allowance.spend(day, purse, texts);
      drawn.push({ purse, texts });
      tellOf(purse.of, spent - texts, spent, capOf(deps, purse), day);
      return spent - texts;
    },
    giveBack: async (): Promise<void> => {
      for (const { purse, texts } of drawn) await deps.allowance.spend(day, purse, -texts);
    },
  };
};

const pursesOf = async ({ index }: AllowanceDeps, { phone, phoneHash }: Answered) => ({
  own: { of: 'number', hash: phoneHash } as const,
  shared: [
    { of: 'prefix', hash: await index.hash('prefix', prefixOf(phone)) },
    { of: 'overall' },
  ] as const satisfies readonly Purse[],
});

/** What is owed whatever was spent is counted apart: who sends HELP all day takes nobody else's replies. */
export const drawUrgent = async (
  deps: AllowanceDeps,
  { day }: Answered,
  replies: readonly string[],
): Promise<DrawnReplies> => {
  const { draw, giveBack } = drawnAllowance(deps, day);
  await draw({ of: 'urgent' }, replies.length);
  return { replies, giveBack };
};

/** Who never wrote before is answered in any case; it counts all the same. */
export const drawFirst = async (
  deps: AllowanceDeps,
  who: Answered,
  replies: readonly string[],
): Promise<DrawnReplies> => {
  const { draw, giveBack } = drawnAllowance(deps, who.day);
  const { own, shared } = await pursesOf(deps, who);
  for (const purse of [own, ...shared]) await draw(purse, replies.length);
  return { replies, giveBack };
};

/** As many of the replies as the caps leave; `notice` takes the place of the last that its number gets. */
export const drawOrdinary = async (
  deps: AllowanceDeps,
  who: Answered,
  replies: readonly string[],
  notice: string,
): Promise<DrawnReplies> => {
  const { draw, giveBack } = drawnAllowance(deps, who.day);
  const { own, shared } = await pursesOf(deps, who);
  const had = await draw(own, replies.length);
  const left = repliesWithin(replies, had, deps.caps.number, notice);
  for (const purse of shared) {
    if (left.length === 0) break;
    if ((await draw(purse, left.length)) + left.length > capOf(deps, purse)) return { replies: [], giveBack };
  }
  return { replies: left, giveBack };
};
