import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Twilio's signature of a webhook: HMAC-SHA1, in base64, over the public URL followed by every form field's name and
 * value, sorted by name (https://www.twilio.com/docs/usage/security#validating-requests).
 */
export const twilioSignature = (secret: string, url: string, form: URLSearchParams): string => {
  const names = [...new Set(form.keys())].sort();
  const signed = names.map((name) =>
    form
      .getAll(name)
      .map((value) => name + value)
      .join(''),
  );
  return createHmac('sha1', secret)
    .update(url + signed.join(''), 'utf8')
    .digest('base64');
};

/** Whether the signature is right, in constant time for whatever is presented. */
export const isSignedBy = (
  secret: string,
  url: string,
  form: URLSearchParams,
  presented: string | undefined,
): boolean => {
  const expected = Buffer.from(twilioSignature(secret, url, form));
  const given = Buffer.from((presented ?? '').padEnd(expected.length).slice(0, expected.length));
  return timingSafeEqual(expected, given) && presented?.length === expected.length;
};
