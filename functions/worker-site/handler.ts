/** The worker's site on Lambda behind an HTTP API: filing, the receipt, the case and what its worker can do about it. */
import { randomBytes } from 'node:crypto';
import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda';
import * as z from 'zod/mini';
import { pdfPrinter } from '#adapters/paper/pdf.ts';
import { now } from '#clock';
import { newestProcedures } from '#domain/jurisdictions/procedures.ts';
import { caseworkEnv, realCasework } from '#functions/runtime/casework.ts';
import { readEnv } from '#functions/runtime/env.ts';
import { workerSite } from './app.ts';
import type { SiteDeps } from './deps.ts';
import { withCookies } from './http/event.ts';

const wholeNumber = z.coerce.number().check(z.int(), z.positive());

const siteEnv = z.object({
  ...caseworkEnv.shape,
  WORKER_PUBLIC_URL: z.url(),
  /** to which workers send their texts */
  TEXT_NUMBER: z.string(),
  ADDRESS_HEADER: z.optional(z.string()),
  FILINGS_PER_HOUR: wholeNumber,
  FILING_WAIT_SECONDS: wholeNumber,
  FILING_WAIT_MOST_SECONDS: wholeNumber,
  /** target of the quick exit: a page that anybody might be looking at */
  EXIT_URL: z._default(z.url(), 'https://www.weather.com.cn/'),
});

const realSiteDeps = (env: z.infer<typeof siteEnv>): SiteDeps => ({
  ...realCasework(env, now),
  served: newestProcedures(env.JURISDICTIONS),
  printer: pdfPrinter(),
  newId: () => randomBytes(16).toString('hex'),
  publicUrl: env.WORKER_PUBLIC_URL,
  textNumber: env.TEXT_NUMBER,
  pace: {
    perHour: env.FILINGS_PER_HOUR,
    waitSeconds: env.FILING_WAIT_SECONDS,
    mostWaitSeconds: env.FILING_WAIT_MOST_SECONDS,
  },
  exitUrl: env.EXIT_URL,
  ...(env.ADDRESS_HEADER && { addressHeader: env.ADDRESS_HEADER }),
});

/** An event of an HTTP API (payload format 2.0). */
type HttpEvent = Extract<LambdaEvent, { rawPath: string }>;

export const newHandler = (deps: SiteDeps) => {
  const answer = handle(workerSite(deps));
  return (event: HttpEvent, context: LambdaContext) => answer(withCookies(event), context);
};

export const handler = newHandler(realSiteDeps(readEnv(siteEnv)));
