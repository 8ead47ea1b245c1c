import { createHmac, timingSafeEqual } from 'node:crypto';

/** The fields of a form in the order in which they came. */
type FormFields = Iterable<readonly [string, string]>;

/**
 * Twilio's signature of a webhook: HMAC-SHA1, in base64, over the public URL followed by every form field's name and
 * value, sorted by name (https://www.twilio.com/docs/usage/security#validating-requests).
 */
export const twilioSignature = (secret: string, url: string, form: FormFields): string => {
  // one pass: it runs before anything is authenticated, so its work may grow no faster than what was sent
  const byName = new Map<string, string>();
  for (const [name, value] of form) byName.set(name, `${byName.get(name) ?? ''}${name}${value}`);
  const signed = [...byName.keys()].sort().map((name) => byName.get(name) ?? '');
  return createHmac('sha1', secret)
    .update(url + signed.join(''), 'utf8')
    .digest('base64');
};

/** Twilio sends about thirty fields; what has more is none of its texts, and is not even counted up. */
export const mostSignedFields = 60;

/** Whether the signature is right, in constant time for whatever is presented. */
export const isSignedBy = (
  secret: string,
  url: string,
  form: URLSearchParams,
  presented: string | undefined,
): boolean => {
  if (form.size > mostSignedFields) return false;
  const expected = Buffer.from(twilioSignature(secret, url, form));
  const given = Buffer.from((presented ?? '').padEnd(expected.length).slice(0, expected.length));
  return timingSafeEqual(expected, given) && presented?.length === expected.length;
};
