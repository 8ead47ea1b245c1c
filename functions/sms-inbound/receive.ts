/**
 * Receives a text: the signature is checked first, then the text is sealed and queued, and answered before anything is
 * done.
 */
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { BlindIndex } from '#adapters/blind-index/port.ts';
import type { ReadSecret } from '#adapters/messenger/secret.ts';
import { isSignedBy } from '#adapters/messenger/signature.ts';
import type { IncomingTexts } from '#adapters/vault/port.ts';
import { withoutMarks } from '#domain/terms/writing.ts';
import { type IncomingText, incomingText, textIdOf } from '#functions/runtime/inbound-text.ts';
import { log } from '#functions/runtime/log.ts';

export interface InboundDeps {
  readonly secret: ReadSecret;
  /** the address that the provider calls, as it signs it, without the path */
  readonly publicUrl: string;
  readonly texts: Pick<IncomingTexts, 'keep'>;
  readonly index: BlindIndex;
  /** one group a phone; the same sid is queued once */
  readonly enqueue: (sid: string, group: string) => Promise<void>;
  readonly now: () => Date;
}

type InboundResponse = APIGatewayProxyStructuredResultV2;

const biggestBody = 20_000;

/** Empty TwiML: the replies go out through the messenger. */
const received: InboundResponse = {
  statusCode: 200,
  headers: { 'content-type': 'text/xml', 'cache-control': 'no-store' },
  body: '<?xml version="1.0" encoding="UTF-8"?><Response/>',
};
const refusedWith = (statusCode: number): InboundResponse => ({
  statusCode,
  headers: { 'cache-control': 'no-store' },
});

const bodyOf = ({ body = '', isBase64Encoded }: APIGatewayProxyEventV2): string =>
  isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;

const urlOf = (publicUrl: string, { rawPath, rawQueryString }: APIGatewayProxyEventV2): string =>
  `${publicUrl.replace(/\/$/, '')}${rawPath}${rawQueryString ? `?${rawQueryString}` : ''}`;

const textIn = (form: URLSearchParams, at: Date): IncomingText | undefined => {
  const read = incomingText.safeParse({
    sid: form.get('MessageSid'),
    from: form.get('From'),
    to: form.get('To') ?? '',
    body: withoutMarks(form.get('Body') ?? ''),
    at: at.toISOString(),
  });
  return read.success ? read.data : undefined;
};

const isFromProvider = async (deps: InboundDeps, event: APIGatewayProxyEventV2, form: URLSearchParams) =>
  isSignedBy(
    await deps.secret(),
    urlOf(deps.publicUrl, event),
    form,
    event.headers['x-twilio-signature'] ?? event.headers['X-Twilio-Signature'],
  );

/** Keeps the text under its id (a second time changes nothing), then queues the id. */
const sealAndQueue = async ({ texts, index, enqueue }: InboundDeps, text: IncomingText): Promise<boolean> => {
  const isNew = await texts.keep(textIdOf(text.sid), text);
  await enqueue(text.sid, await index.hash('phone', text.from));
  return isNew;
};

export const newHandler =
  (deps: InboundDeps) =>
  async (event: APIGatewayProxyEventV2): Promise<InboundResponse> => {
    const body = bodyOf(event);
    if (body.length > biggestBody) {
      log({ function: 'sms-inbound', outcome: 'too-long' });
      return refusedWith(413);
    }
    const form = new URLSearchParams(body);
    if (!(await isFromProvider(deps, event, form))) {
      log({ function: 'sms-inbound', outcome: 'unsigned' });
      return refusedWith(403);
    }
    const text = textIn(form, deps.now());
    if (text === undefined) {
      log({ function: 'sms-inbound', outcome: 'unreadable' });
      return refusedWith(400);
    }
    const isNew = await sealAndQueue(deps, text);
    log({ function: 'sms-inbound', outcome: isNew ? 'queued' : 'repeated', sid: text.sid });
    return received;
  };
