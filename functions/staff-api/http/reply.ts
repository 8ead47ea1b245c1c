/** A route's response, before it takes the platform's form. */
export interface Reply {
  readonly status: number;
  /** sent as JSON; bytes are sent as they are */
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
  /** codes and ids for the request's log line */
  readonly notes?: Readonly<Record<string, string | number>>;
}

export const reply = (body: object, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status: 200,
  body,
  headers,
});

export const isReply = (answer: object): answer is Reply => 'status' in answer && 'body' in answer;

export const etagOf = (version: number): string => `"${version}"`;

const isKnownAs = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '')
    .split(',')
    .map((each) => each.trim().replace(/^W\//, ''))
    .includes(etag);

/** What the asker has already (If-None-Match) is not made again, nor sent. */
export const unlessSame = async (
  ifNoneMatch: string | undefined,
  etag: string,
  make: () => Reply | Promise<Reply>,
): Promise<Reply> => {
  if (isKnownAs(ifNoneMatch, etag)) return { status: 304, body: {}, headers: { etag } };
  const made = await make();
  return made.status === 200 ? { ...made, headers: { ...made.headers, etag } } : made;
};

/**
 * Headers of every response, so that nothing of a complaint is kept elsewhere: no cache, no frame, no referrer, no
 * guessing of types.
 */
const always = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
} as const;

/** A body in the platform's form, which carries text; bytes go through it in base64. */
const encodedBody = (body: object) =>
  body instanceof Uint8Array
    ? { body: Buffer.from(body).toString('base64'), isBase64Encoded: true }
    : { body: JSON.stringify(body) };

export const serialised = ({ status, body, headers = {} }: Reply) => ({
  statusCode: status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...always, ...headers },
  ...encodedBody(body),
});
