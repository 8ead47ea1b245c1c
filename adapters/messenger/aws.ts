import { type PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type { Messenger } from './port.ts';

/** Errors that trying again does not change: a number that is none or opted out, or a country that is not served. */
const forGood = new Set(['ValidationException', 'ConflictException', 'ResourceNotFoundException']);

/** AWS End User Messaging. Not in the China regions: there another provider is set. */
export const awsMessenger = (parts: {
  readonly client: Pick<PinpointSMSVoiceV2Client, 'send'>;
  /** the number or sender id that texts come from */
  readonly from: string;
}): Messenger => ({
  send: async ({ to, text }) => {
    try {
      const answer = await parts.client.send(
        new SendTextMessageCommand({
          DestinationPhoneNumber: to,
          OriginationIdentity: parts.from,
          MessageBody: text,
          MessageType: 'TRANSACTIONAL',
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
