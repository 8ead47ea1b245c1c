import * as z from 'zod/mini';
import type { Drafts } from '../vault/port.ts';
import type { Messenger, OutgoingText } from './port.ts';

const sendClaim = z.object({ state: z.enum(['sending', 'sent', 'refused']), at: z.string() });
const claimKeptHours = 24 * 90;
/** The age of a claim whose sender must have died, so that another may take it over. */
const abandonedAfterMs = 60_000;

const claimId = (key: string): string => `sent-${key}`;

/** What became of the text under a key, as long as that is known: ninety days. Undefined: nobody has tried. */
export const sentAs = async (
  drafts: Pick<Drafts, 'load'>,
  key: string,
): Promise<z.infer<typeof sendClaim>['state'] | undefined> => {
  const kept = await drafts.load(claimId(key));
  return kept === undefined ? undefined : sendClaim.parse(kept.value).state;
};

type SendResult = Awaited<ReturnType<Messenger['send']>> | { readonly outcome: 'sent-before' };

/**
 * Sends a text once under its key, however often it is asked to. Throws when the provider is down (the claim is given
 * back) or when another sender is at it right now. A sender that dies between the provider's yes and ours may send
 * twice: the provider takes no key that would prevent it.
 */
export const sendOnce =
  (parts: { readonly messenger: Messenger; readonly drafts: Drafts; readonly now: () => Date }) =>
  async (text: OutgoingText): Promise<SendResult> => {
    const { messenger, drafts, now } = parts;
    const id = claimId(text.key);
    const at = now();
    const kept = await drafts.load(id);
    const before = kept === undefined ? undefined : sendClaim.parse(kept.value);
    if (before !== undefined && before.state !== 'sending') return { outcome: 'sent-before' };
    if (before !== undefined && Math.abs(at.getTime() - Date.parse(before.at)) < abandonedAfterMs)
      throw new Error('Another sender is sending this text');
    const version = kept?.version ?? 0;
    const mine = { state: 'sending', at: at.toISOString() };
    if (!(await drafts.save(id, version, mine, claimKeptHours)))
      throw new Error('Another sender was quicker');
    try {
      const answer = await messenger.send(text);
      await drafts.save(id, version + 1, { ...mine, state: answer.outcome }, claimKeptHours);
      return answer;
    } catch (error) {
      await drafts.remove(id);
      throw error;
    }
  };
