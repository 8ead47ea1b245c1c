import * as z from 'zod/mini';

/** The provider's id of a message; it is a part of keys in the store, so letters and digits only. */
const messageSid = z.string().check(z.regex(/^[A-Za-z0-9]{1,64}$/));
const senderPhone = z.string().check(z.regex(/^\+[1-9]\d{6,14}$/));

/** An incoming text, as it waits in the vault for the dialogue. */
export const incomingText = z.strictObject({
  sid: messageSid,
  from: senderPhone,
  to: z.string().check(z.maxLength(20)),
  body: z.string().check(z.maxLength(5000)),
  at: z.iso.datetime(),
});
export type IncomingText = z.infer<typeof incomingText>;

/** The name under which a text is kept. */
export const textIdOf = (sid: string): string => `sms-${sid}`;

/** The message in the queue: which text waits, never who sent it or what it says. */
export const queued = z.strictObject({ sid: messageSid });
