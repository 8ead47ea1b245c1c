import type { Messenger, OutgoingText } from './port.ts';

/**
 * The twin, which keeps what was sent. Numbers in `refuses` are refused for good; `failing()` says when the provider is
 * down.
 */
export const memoryMessenger = (
  given: { readonly refuses?: readonly string[]; readonly failing?: () => boolean } = {},
): Messenger & { readonly sent: readonly OutgoingText[] } => {
  const sent: OutgoingText[] = [];
  return {
    sent,
    send: async (text) => {
      if (given.failing?.()) throw new Error('SMS provider answered 503');
      if (given.refuses?.includes(text.to)) return { outcome: 'refused', reason: 'memory-refused' };
      sent.push(text);
      return { outcome: 'sent', id: `m${sent.length}` };
    },
  };
};
