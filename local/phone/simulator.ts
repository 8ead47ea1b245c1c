/**
 * The phone network of the local environment: Twilio's REST API for texts out, signed webhooks for texts in, and a
 * page.
 */

import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { now } from '../clock.ts';
import { phonePage } from './page.ts';
import { type Texts, textsIn } from './texts.ts';
import { basicAuthorization, LOCAL_ACCOUNT_SID, LOCAL_SMS_NUMBER, webhookSignature } from './twilio.ts';

interface Network {
  file: string;
  inboundUrl: string;
  authToken: string;
}

const sid = (kind: 'SM' | 'MM'): string => kind + randomBytes(16).toString('hex');

export const phoneSimulator = (network: Network): RequestListener => {
  const texts = textsIn(network.file);
  return async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://phone');
    const route = `${request.method} ${url.pathname}`;
    const twilioPath = `POST /2010-04-01/Accounts/${LOCAL_ACCOUNT_SID}/Messages.json`;
    if (route === twilioPath) return takeOutgoing(network, texts, request, response);
    if (route === 'GET /messages') return sendJson(response, 200, texts.of(posingPhone(url)));
    if (route === 'POST /texts') return sendIncoming(network, texts, request, response);
    if (route === 'GET /')
      return sendHtml(response, 200, phonePage(texts, posingPhone(url), url.searchParams.get('said')));
    if (route === 'GET /health') return sendJson(response, 200, { pid: process.pid });
    return sendJson(response, 404, { code: 20404, message: 'Nothing is here' });
  };
};

/** `+` in a query or form means a space: a number that somebody did not encode must work all the same. */
const asNumber = (text: string | null | undefined): string =>
  (text ?? '').replace(/[\s-]/g, '').replace(/^(?=\d)/, '+');

const posingPhone = (url: URL): string => asNumber(url.searchParams.get('phone'));

const formFields = async (request: IncomingMessage) =>
  Object.fromEntries(new URLSearchParams(await readText(request)));

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

/** Signs and delivers, as the provider would, a text that was typed on the page. */
const sendIncoming = async (
  network: Network,
  texts: Texts,
  request: IncomingMessage,
  response: ServerResponse,
) => {
  const { phone, body = '' } = await formFields(request);
  const from = asNumber(phone);
  const status = await deliver(network, from, body);
  const said = status < 300 ? '' : `&said=${status}`;
  if (said === '') {
    texts.add({ to: LOCAL_SMS_NUMBER, from, body, at: now().toISOString(), direction: 'inbound' });
  }
  response.writeHead(303, { location: `/?phone=${encodeURIComponent(from)}${said}` });
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
