import { SESv2Client } from '@aws-sdk/client-sesv2';
import type { Messenger } from '#adapters/messenger/port.ts';
import { sesMessenger } from '#adapters/messenger/ses.ts';

/** @param endpoint AWS's own when absent */
export const sesMail = (from: string, endpoint?: string): Messenger =>
  sesMessenger({ client: new SESv2Client(endpoint === undefined ? {} : { endpoint }), from });
