/** Twilio's way of signing a webhook and of proving who asks, as its documentation has it. */
import { createHmac } from 'node:crypto';

/** `X-Twilio-Signature`: base64 of HMAC-SHA1 over the address followed by each field and value, fields sorted. */
export const webhookSignature = (
  authToken: string,
  url: string,
  fields: Readonly<Record<string, string>>,
) => {
  const sorted = Object.keys(fields).sort();
  const text = url + sorted.map((name) => name + fields[name]).join('');
  return createHmac('sha1', authToken).update(text).digest('base64');
};

/** `Authorization` of the REST API: the account and its token. */
export const basicAuthorization = (accountSid: string, authToken: string): string =>
  `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;

export const LOCAL_ACCOUNT_SID = 'AC00000000000000000000000000000000';
/** the number that the simulated texts come from */
export const LOCAL_SMS_NUMBER = '+861012333000';
