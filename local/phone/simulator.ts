/**
 * The phone network of the local environment: Twilio's REST API for texts out, signed webhooks for texts in, a page; and
 * the outbox of mail to staff, which takes what Amazon SES takes.
 */

import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import * as z from 'zod';
import { now } from '../clock.ts';
import { addressOf, phonePage } from './page.ts';
import type { Texts } from './texts.ts';
import { basicAuthorization, LOCAL_ACCOUNT_SID, LOCAL_SMS_NUMBER, webhookSignature } from './twilio.ts';

interface Network {
  texts: Texts;
  inboundUrl: string;
  authToken: string;
}

const sid = (kind: 'SM' | 'MM'): string => kind + randomBytes(16).toString('hex');

export const phoneSimulator = (network: Network): RequestListener => {
  const { texts } = network;
  return async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://phone');
    const route = `${request.method} ${url.pathname}`;
    const twilioPath = `POST /2010-04-01/Accounts/${LOCAL_ACCOUNT_SID}/Messages.json`;
    if (route === twilioPath) return takeOutgoing(network, texts, request, response);
    if (route === 'POST /v2/email/outbound-emails') return takeMail(texts, request, response);
    if (route === 'GET /messages') return sendJson(response, 200, texts.of(posingPhone(url)));
    if (route === 'POST /texts') return sendIncoming(network, request, response);
    if (route === 'GET /')
      return sendHtml(response, 200, phonePage(texts, posingPhones(url), url.searchParams.get('said')));
    if (route === 'GET /health') return sendJson(response, 200, { pid: process.pid });
    return sendJson(response, 404, { code: 20404, message: 'Nothing is here' });
  };
};

/** `+` in a query or form means a space: a number that somebody did not encode must work all the same. */
const asNumber = (text: string | null | undefined): string =>
  text?.includes('@') ? text : (text ?? '').replace(/[\s-]/g, '').replace(/^(?=\d)/, '+');

const posingPhone = (url: URL): string => asNumber(url.searchParams.get('phone'));

const mostPhones = 6;
const posingPhones = (url: URL): readonly string[] =>
  [...new Set(url.searchParams.getAll('phone').map(asNumber))]
    .filter((each) => each !== '')
    .slice(0, mostPhones);

const formFields = async (request: IncomingMessage) =>
  Object.fromEntries(new URLSearchParams(await readText(request)));

/** A text that reached Redress, by whichever hand it was sent: the page, a script, a test. */
export const overheard = (texts: Texts, body: string): void => {
  const { From, To = '', Body = '', MessageSid } = Object.fromEntries(new URLSearchParams(body));
  const from = asNumber(From);
  if (from === '') return;
  const at = now().toISOString();
  texts.add({ to: To, from, body: Body, at, direction: 'inbound', ...(MessageSid && { sid: MessageSid }) });
};

const takeOutgoing = async (
  network: Network,
  texts: Texts,
  request: IncomingMessage,
  response: ServerResponse,
) => {
  if (request.headers.authorization !== basicAuthorization(LOCAL_ACCOUNT_SID, network.authToken)) {
    return sendJson(response, 401, { code: 20003, message: 'Authenticate', status: 401 });
  }
  const form = await formFields(request);
  const { Body = '', From = '' } = form;
  const To = asNumber(form.To);
  if (!/^\+\d{6,15}$/.test(To)) {
    return sendJson(response, 400, { code: 21211, message: `Invalid 'To' Phone Number: ${To}`, status: 400 });
  }
  texts.add({ to: To, from: From, body: Body, at: now().toISOString(), direction: 'outbound' });
  return sendJson(response, 201, { sid: sid('SM'), to: To, from: From, status: 'queued', error_code: null });
};

const sesMail = z.object({
  FromEmailAddress: z.string(),
  Destination: z.object({ ToAddresses: z.tuple([z.email()]) }),
  Content: z.object({ Simple: z.object({ Body: z.object({ Text: z.object({ Data: z.string() }) }) }) }),
});

/** A mail to a member of staff, as Amazon SES takes one; it lies among the texts, under its address. */
const takeMail = async (texts: Texts, request: IncomingMessage, response: ServerResponse) => {
  const mail = sesMail.safeParse(JSON.parse(await readText(request)));
  if (!mail.success) return sendJson(response, 400, { message: 'This is no mail' });
  const { FromEmailAddress, Destination, Content } = mail.data;
  texts.add({
    to: Destination.ToAddresses[0],
    from: FromEmailAddress,
    body: Content.Simple.Body.Text.Data,
    at: now().toISOString(),
    direction: 'outbound',
  });
  return sendJson(response, 200, { MessageId: sid('MM') });
};

/** Signs and delivers, as the provider would, a text that was typed on the page; the door notes it for the talk. */
const sendIncoming = async (network: Network, request: IncomingMessage, response: ServerResponse) => {
  const fields = new URLSearchParams(await readText(request));
  const from = asNumber(fields.get('phone'));
  const status = await deliver(network, from, fields.get('body') ?? '');
  const phones = [...new Set([...fields.getAll('shown').map(asNumber), from])];
  const said = status < 300 ? '' : `&said=${status}`;
  response.writeHead(303, { location: `${addressOf(phones)}${said}` });
  return response.end();
};

const deliver = async ({ inboundUrl, authToken }: Network, from: string, body: string): Promise<number> => {
  const fields = {
    From: from,
    To: LOCAL_SMS_NUMBER,
    Body: body,
    MessageSid: sid('SM'),
    AccountSid: LOCAL_ACCOUNT_SID,
    NumMedia: '0',
  };
  const headers = { 'x-twilio-signature': webhookSignature(authToken, inboundUrl, fields) };
  const answer = fetch(inboundUrl, { method: 'POST', headers, body: new URLSearchParams(fields) });
  return answer.then(
    ({ status }) => status,
    () => 503,
  );
};

const sendJson = (response: ServerResponse, status: number, body: unknown) => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  return response.end(`${JSON.stringify(body)}\n`);
};

const sendHtml = (response: ServerResponse, status: number, body: string) => {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  return response.end(body);
};
