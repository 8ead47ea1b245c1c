/** A worker's phone: sends signed webhooks as the provider would, and reads what was sent to its number. */
import { createHmac, randomBytes } from 'node:crypto';
import * as z from 'zod';
import { until } from '../until.ts';

interface Sms {
  readonly inboundUrl: string;
  readonly authToken: string;
  readonly messagesUrl: string;
}

const texts = z.array(
  z.object({ to: z.string(), from: z.string(), body: z.string(), at: z.string(), direction: z.string() }),
);
export type Text = z.infer<typeof texts>[number];

const signature = (url: string, params: Readonly<Record<string, string>>, token: string): string => {
  const text = Object.keys(params)
    .sort()
    .reduce((all, key) => all + key + params[key], url);
  return createHmac('sha1', token).update(text).digest('base64');
};

const saysIt = (body: string, what: RegExp | string): boolean =>
  typeof what === 'string' ? body.includes(what) : what.test(body);

export const phone = (sms: Sms, number: string) => {
  const received = async (): Promise<readonly Text[]> => {
    const response = await fetch(`${sms.messagesUrl}?phone=${encodeURIComponent(number)}`);
    return texts.parse(await response.json()).filter((each) => each.to === number);
  };

  const send = async (body: string, sid = `SM${randomBytes(16).toString('hex')}`): Promise<number> => {
    const params = { From: number, To: '+861000000000', Body: body, MessageSid: sid };
    const response = await fetch(sms.inboundUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-twilio-signature': signature(sms.inboundUrl, params, sms.authToken),
      },
      body: new URLSearchParams(params).toString(),
    });
    return response.status;
  };

  /** The first text that came after `seen` others and says this. */
  const hears = (what: RegExp | string, seen = 0): Promise<Text> =>
    until(`a text to ${number} that says ${what}`, async () =>
      (await received()).slice(seen).find(({ body }) => saysIt(body, what)),
    );

  /** Sends, and waits for an answer that was not there before. */
  const says = async (body: string, answer: RegExp): Promise<Text> => {
    const before = (await received()).length;
    const status = await send(body);
    if (status !== 200) throw new Error(`The webhook answered ${status}`);
    return hears(answer, before);
  };

  return { number, received, send, hears, says };
};
