import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { awsMessenger } from '#adapters/messenger/aws.ts';
import { memoryMessenger } from '#adapters/messenger/memory.ts';
import { secretsManagerSecret } from '#adapters/messenger/secret.ts';
import { sendOnce } from '#adapters/messenger/send-once.ts';
import { sesMessenger } from '#adapters/messenger/ses.ts';
import { isSignedBy, mostSignedFields, twilioSignature } from '#adapters/messenger/signature.ts';
import { twilioMessenger } from '#adapters/messenger/twilio.ts';
import { memorySendClaims } from '#adapters/send-claims/memory.ts';
import { messengerContract } from './messenger.contract.ts';

const text = { to: '+8613800000001', text: '欠薪 & more', key: 'k1' };

const phone = '+8613800000001';
const address = 'liu.yang@labour.example';

/** A client of the SDK that takes, refuses or fails, and shows what it was sent. */
const sdkClient = (provider: string, refusal: string) => {
  const inputs: unknown[] = [];
  const send = async (command: { readonly input: unknown }) => {
    const name = provider === 'refuses' ? refusal : 'ServiceUnavailableException';
    if (provider !== 'takes') throw Object.assign(new Error(`no to ${phone} ${address}`), { name });
    inputs.push(command.input);
    return { MessageId: 'm1', $metadata: {} };
  };
  return { send, inputs };
};

describe('in memory', () => {
  messengerContract((provider) => {
    const messenger = memoryMessenger({
      failing: () => provider === 'is down',
      refuses: provider === 'refuses' ? [phone] : [],
    });
    return {
      messenger,
      get sent() {
        return messenger.sent.map(({ to, text: said }) => ({ to, text: said }));
      },
    };
  }, phone);
});

describe('Twilio', () => {
  messengerContract((provider) => {
    const sent: { to: string; text: string }[] = [];
    const status = { takes: 201, refuses: 400, 'is down': 503 }[provider];
    const messenger = twilioMessenger({
      apiUrl: 'https://api.example',
      accountSid: 'AC1',
      from: '+861069',
      secret: async () => 'token',
      fetch: async (_, init) => {
        const form = new URLSearchParams(String(init?.body));
        if (status === 201) sent.push({ to: form.get('To') ?? '', text: form.get('Body') ?? '' });
        return Response.json({ sid: 'SM7', code: 21610, message: `no to ${phone}` }, { status });
      },
    });
    return { messenger, sent };
  }, phone);
});

const smsInput = z.object({ DestinationPhoneNumber: z.string(), MessageBody: z.string() });
describe('AWS End User Messaging', () => {
  messengerContract((provider) => {
    const client = sdkClient(provider, 'ConflictException');
    return {
      messenger: awsMessenger({ from: '+861069', client }),
      get sent() {
        return client.inputs
          .map((input) => smsInput.parse(input))
          .map((input) => ({ to: input.DestinationPhoneNumber, text: input.MessageBody }));
      },
    };
  }, phone);
});

const utf8Part = z.object({ Data: z.string(), Charset: z.literal('UTF-8') });
const mailInput = z.object({
  FromEmailAddress: z.literal('redress@labour.example'),
  Destination: z.object({ ToAddresses: z.tuple([z.string()]) }),
  Content: z.object({ Simple: z.object({ Subject: utf8Part, Body: z.object({ Text: utf8Part }) }) }),
});
const ses = (provider: string) => {
  const client = sdkClient(provider, 'MessageRejected');
  return {
    messenger: sesMessenger({ from: 'redress@labour.example', client }),
    get mails() {
      return client.inputs.map((input) => mailInput.parse(input));
    },
  };
};

describe('mail through Amazon SES', () => {
  messengerContract((provider) => {
    const here = ses(provider);
    return {
      messenger: here.messenger,
      get sent() {
        return here.mails.map(({ Destination, Content }) => ({
          to: Destination.ToAddresses[0],
          text: Content.Simple.Body.Text.Data,
        }));
      },
    };
  }, address);

  test('has its first words as its subject', async () => {
    const here = ses('takes');
    await here.messenger.send({ to: address, text: 'x'.repeat(200), key: 'k' });
    expect(here.mails[0]?.Content.Simple.Subject.Data).toBe('x'.repeat(78));
  });
});

describe("Twilio's signature", () => {
  // the worked example of https://www.twilio.com/docs/usage/security
  const url = 'https://mycompany.com/myapp.php?foo=1&bar=2';
  const form = new URLSearchParams({
    To: '+18005551212',
    CallSid: 'CA1234567890ABCDE',
    Caller: '+14158675309',
    From: '+14158675309',
    Digits: '1234',
  });
  const right = 'RSOYDt4T1cUTdK1PDd93/VVr8B8=';

  test("is Twilio's own for Twilio's example", () => {
    expect(twilioSignature('12345', url, form)).toBe(right);
    expect(isSignedBy('12345', url, form, right)).toBe(true);
  });

  test.each([undefined, '', 'x', `${right} `, right.slice(0, -1), right.toLowerCase(), right + right])(
    'refuses %s',
    (presented) => {
      expect(isSignedBy('12345', url, form, presented)).toBe(false);
    },
  );

  test('refuses another address, another field, another secret', () => {
    expect(isSignedBy('12345', `${url}&x=1`, form, right)).toBe(false);
    expect(isSignedBy('12346', url, form, right)).toBe(false);
    const changed = new URLSearchParams(form);
    changed.set('Digits', '1235');
    expect(isSignedBy('12345', url, changed, right)).toBe(false);
  });
});

describe("the work of checking Twilio's signature", () => {
  const url = 'https://mycompany.com/sms/inbound';

  test.each([10, 100, 1000])('reads each of %i fields once', (count) => {
    let reads = 0;
    const fields = {
      *[Symbol.iterator](): Generator<readonly [string, string]> {
        for (let n = 0; n < count; n += 1) {
          reads += 1;
          yield [`f${n}`, 'x'];
        }
      },
    };
    twilioSignature('12345', url, fields);
    expect(reads).toBe(count);
  });

  test('keeps fields of one name together, in their order', () => {
    const together = new URLSearchParams('A=1&A=2&B=3');
    const apart = new URLSearchParams('A=1&B=3&A=2');
    expect(twilioSignature('12345', url, apart)).toBe(twilioSignature('12345', url, together));
  });

  test('is not begun for more fields than any provider sends', () => {
    const many = new URLSearchParams(Array.from({ length: mostSignedFields + 1 }, (_, n) => [`f${n}`, 'x']));
    expect(isSignedBy('12345', url, many, twilioSignature('12345', url, many))).toBe(false);
    many.delete('f0');
    expect(isSignedBy('12345', url, many, twilioSignature('12345', url, many))).toBe(true);
  });
});

describe('the Twilio messenger', () => {
  const asked: { url: string; init: RequestInit | undefined }[] = [];
  const answering = (status: number, body: object) =>
    twilioMessenger({
      apiUrl: 'https://api.example',
      accountSid: 'AC1',
      from: '+861069',
      secret: async () => 'token',
      fetch: async (url, init) => {
        asked.push({ url: String(url), init });
        return new Response(JSON.stringify(body), { status });
      },
    });

  test('posts the text with basic auth', async () => {
    expect(await answering(201, { sid: 'SM7' }).send(text)).toEqual({ outcome: 'sent', id: 'SM7' });
    const { url, init } = asked.at(-1) ?? { url: '', init: undefined };
    expect(url).toBe('https://api.example/2010-04-01/Accounts/AC1/Messages.json');
    expect(new Headers(init?.headers).get('authorization')).toBe(`Basic ${btoa('AC1:token')}`);
    expect(new URLSearchParams(String(init?.body)).get('Body')).toBe(text.text);
  });

  test('a 4xx is a refusal for good, with a code and without the number', async () => {
    const answer = await answering(400, { code: 21610, message: 'no to +8613800000001' }).send(text);
    expect(answer).toEqual({ outcome: 'refused', reason: 'twilio-21610' });
  });

  test.each([401, 403, 408, 429, 500, 503])('%d may be tried again', async (status) => {
    await expect(answering(status, {}).send(text)).rejects.toThrow(`${status}`);
  });
});

describe('the AWS messenger', () => {
  const failing = (name: string) =>
    awsMessenger({
      from: '+861069',
      client: {
        send: async () => {
          throw Object.assign(new Error(name), { name });
        },
      },
    });
  test('knows what is for good from what passes', async () => {
    expect(await failing('ConflictException').send(text)).toEqual({
      outcome: 'refused',
      reason: 'ConflictException',
    });
    await expect(failing('ThrottlingException').send(text)).rejects.toThrow('Throttling');
  });
});

describe('sending once', () => {
  const newParts = () => {
    let at = new Date('2026-11-24T03:00:00Z');
    const now = () => at;
    let isDown = false;
    const messenger = memoryMessenger({ failing: () => isDown });
    const claims = memorySendClaims();
    return {
      messenger,
      claims,
      send: sendOnce({ messenger, claims, now }),
      later: (seconds: number) => {
        at = new Date(at.getTime() + seconds * 1000);
      },
      down: (value: boolean) => {
        isDown = value;
      },
    };
  };

  test('a key is sent once, by whoever is first', async () => {
    const { send, messenger } = newParts();
    await Promise.allSettled(Array.from({ length: 16 }, () => send(text)));
    expect(messenger.sent).toHaveLength(1);
    expect(await send(text)).toEqual({ outcome: 'sent-before' });
  });

  test('a provider that is down leaves no claim behind', async () => {
    const { send, messenger, down } = newParts();
    down(true);
    await expect(send(text)).rejects.toThrow();
    down(false);
    await send(text);
    expect(messenger.sent).toHaveLength(1);
  });

  test('the claim of a sender that died is taken over after a minute', async () => {
    const { send, claims, messenger, later } = newParts();
    await claims.claim('k1', new Date('2026-11-24T03:00:00.000Z'));
    await expect(send(text)).rejects.toThrow();
    later(61);
    await send(text);
    expect(messenger.sent).toHaveLength(1);
  });
});

test('the secret is asked for once in five minutes', async () => {
  let asked = 0;
  let at = 0;
  const read = secretsManagerSecret({
    arn: 'arn',
    now: () => new Date(at),
    client: {
      send: async () => {
        asked += 1;
        return { SecretString: 's' };
      },
    },
  });
  await read();
  await read();
  expect(asked).toBe(1);
  at = 300_001;
  expect(await read()).toBe('s');
  expect(asked).toBe(2);
});
