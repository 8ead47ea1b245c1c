import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type * as z from 'zod/mini';
import { awsMessenger } from '#adapters/messenger/aws.ts';
import type { Messenger } from '#adapters/messenger/port.ts';
import type { messengerEnv } from './env.ts';

export const awsTexts = ({ SMS_FROM: from }: z.infer<typeof messengerEnv>): Messenger =>
  awsMessenger({ client: new PinpointSMSVoiceV2Client(), from });
