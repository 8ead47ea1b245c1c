import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Messenger } from './port.ts';

/** Errors that trying again does not change: an address that is none, or a mail that SES takes for spam. */
const forGood = new Set(['BadRequestException', 'MessageRejected', 'NotFoundException']);

/** The most letters of a subject, which RFC 5322 would have on one line. */
const longestSubject = 78;

const utf8 = (text: string) => ({ Data: text, Charset: 'UTF-8' });

/** Mail through Amazon SES; the text's first words are its subject. Not in the China regions: there staff choose texts. */
export const sesMessenger = (parts: {
  readonly client: Pick<SESv2Client, 'send'>;
  /** the address that mails come from; its domain is verified in SES */
  readonly from: string;
}): Messenger => ({
  send: async ({ to, text }) => {
    try {
      const answer = await parts.client.send(
        new SendEmailCommand({
          FromEmailAddress: parts.from,
          Destination: { ToAddresses: [to] },
          Content: {
            Simple: { Subject: utf8(text.slice(0, longestSubject)), Body: { Text: utf8(text) } },
          },
        }),
      );
      return { outcome: 'sent', id: answer.MessageId ?? '' };
    } catch (error) {
      if (error instanceof Error && forGood.has(error.name))
        return { outcome: 'refused', reason: error.name };
      throw error;
    }
  },
});
