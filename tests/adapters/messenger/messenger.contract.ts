/** What every messenger does, of texts or of mail: its twin in memory and each provider. */
import { expect, test } from 'vitest';
import type { Messenger } from '#adapters/messenger/port.ts';

export interface MessengerSubject {
  readonly messenger: Messenger;
  /** what reached the provider */
  readonly sent: readonly { readonly to: string; readonly text: string }[];
}

/** @param make a messenger whose provider takes everything, refuses this address for good, or is down */
export const messengerContract = (
  make: (provider: 'takes' | 'refuses' | 'is down') => MessengerSubject,
  to: string,
): void => {
  const message = { to, text: '欠薪 & more', key: 'k1' };

  test('hands over what was given, to whom it was given, and says under which id', async () => {
    const subject = make('takes');
    const answer = await subject.messenger.send(message);
    expect(answer).toEqual({ outcome: 'sent', id: expect.stringMatching(/./) });
    expect(subject.sent).toEqual([{ to, text: message.text }]);
  });

  test('a refusal for good is an answer, with a code and without the address', async () => {
    const { messenger } = make('refuses');
    const answer = await messenger.send(message);
    expect(answer.outcome).toBe('refused');
    expect(JSON.stringify(answer)).not.toContain(to);
  });

  test('a provider that is down throws, so that it is tried again', async () => {
    const { messenger } = make('is down');
    await expect(messenger.send(message)).rejects.toThrow();
  });
};
