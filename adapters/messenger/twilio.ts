import * as z from 'zod/mini';
import type { Messenger } from './port.ts';
import type { ReadSecret } from './secret.ts';

const acceptedMessage = z.object({ sid: z.string() });
const rejected = z.object({ code: z.optional(z.int()) });
const timeoutMs = 8_000;

export interface TwilioParts {
  /** `https://api.twilio.com`, or the local simulator */
  readonly apiUrl: string;
  readonly accountSid: string;
  readonly from: string;
  readonly secret: ReadSecret;
  readonly fetch?: typeof fetch;
}

/** The failure's code: Twilio's own, or the HTTP status; never its sentence, which quotes the number. */
const failureCodeOf = async (response: Response): Promise<string> => {
  const said = rejected.safeParse(await response.json().catch(() => ({})));
  return `twilio-${said.success ? (said.data.code ?? response.status) : response.status}`;
};

/**
 * Twilio's REST API, or anything of its shape. A 4xx is a refusal for good (no such number, recipient said STOP);
 * 401, 403, 408, 429, 5xx, a timeout or no connection throw, and may be tried again. Twilio has no idempotency key, so
 * the notifier's own claim is what keeps a text from being sent twice.
 */
export const twilioMessenger = (parts: TwilioParts): Messenger => ({
  send: async ({ to, text }) => {
    const basic = Buffer.from(`${parts.accountSid}:${await parts.secret()}`).toString('base64');
    const url = new URL(
      `/2010-04-01/Accounts/${encodeURIComponent(parts.accountSid)}/Messages.json`,
      parts.apiUrl,
    );
    const response = await (parts.fetch ?? fetch)(url, {
      method: 'POST',
      headers: { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ To: to, From: parts.from, Body: text }).toString(),
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.ok) return { outcome: 'sent', id: acceptedMessage.parse(await response.json()).sid };
    const { status } = response;
    if (status >= 500 || [401, 403, 408, 429].includes(status))
      throw new Error(`SMS provider answered ${status}`);
    return { outcome: 'refused', reason: await failureCodeOf(response) };
  },
});
