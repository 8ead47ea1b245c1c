/** What was read with an ETag is asked for with it the next time: where nothing has changed, nothing is sent or drawn anew. */
import type { Middleware } from 'openapi-fetch';

/** Answers kept in memory; with one more the oldest is forgotten. */
const mostKept = 20;

interface KeptAnswer {
  readonly etag: string;
  readonly answer: Response;
}

export const rememberingAnswers = (): Middleware => {
  const kept = new Map<string, KeptAnswer>();
  const keep = (url: string, found: KeptAnswer): void => {
    kept.delete(url);
    kept.set(url, found);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  };
  return {
    onRequest: ({ request }) => {
      const known = request.method === 'GET' ? kept.get(request.url) : undefined;
      if (known !== undefined) request.headers.set('if-none-match', known.etag);
      return request;
    },
    onResponse: ({ request, response }) => {
      if (response.status === 304) return kept.get(request.url)?.answer.clone() ?? response;
      const etag = response.headers.get('etag');
      if (request.method === 'GET' && response.ok && etag !== null)
        keep(request.url, { etag, answer: response.clone() });
      return response;
    },
  };
};
