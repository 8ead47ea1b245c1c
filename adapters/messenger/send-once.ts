import type { SendClaims } from '../send-claims/port.ts';
import type { Messenger, OutgoingText } from './port.ts';

type SendResult = Awaited<ReturnType<Messenger['send']>> | { readonly outcome: 'sent-before' };

/**
 * Sends a text once under its key, however often it is asked to. Throws when the provider is down (the claim is given
 * back) or when another sender is at it right now. A sender that dies between the provider's yes and ours may send
 * twice: the provider takes no key that would prevent it.
 */
export const sendOnce =
  (parts: { readonly messenger: Messenger; readonly claims: SendClaims; readonly now: () => Date }) =>
  async (text: OutgoingText): Promise<SendResult> => {
    const { messenger, claims, now } = parts;
    const { key } = text;
    const claim = await claims.claim(key, now());
    if (claim === 'sending') throw new Error('Another sender is sending this text');
    if (claim !== 'mine') return { outcome: 'sent-before' };
    const answer = await messenger.send(text).catch(async (error: unknown) => {
      await claims.giveBack(key);
      throw error;
    });
    await claims.settle(key, answer.outcome, now());
    return answer;
  };
