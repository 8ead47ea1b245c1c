/** A member of staff at the API. */
interface User {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly office: string;
  readonly token: string;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

export const staffClient = (api: string, user: User) => {
  const call = async (
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const response = await fetch(`${api.replace(/\/$/, '')}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${user.token}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: text === '' ? undefined : JSON.parse(text),
      headers: response.headers,
    };
  };

  const reads = (caseId: string) => call('GET', `/cases/${caseId}`);

  /** Gives a command and fails unless it was done. */
  const does = async (caseId: string, type: string, fields: object = {}): Promise<Answer> => {
    const answer = await call('POST', `/cases/${caseId}/commands/${type}`, fields, {
      'idempotency-key': crypto.randomUUID(),
    });
    if (answer.status >= 300)
      throw new Error(`${user.id} ${type}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  };

  /** The worker's wage statement as a PDF. */
  const prints = async (caseId: string, worker: string): Promise<Uint8Array> => {
    const response = await fetch(`${api.replace(/\/$/, '')}/cases/${caseId}/wage-statements/${worker}`, {
      headers: { authorization: `Bearer ${user.token}` },
    });
    if (!response.ok) throw new Error(`${user.id} prints ${worker}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };

  return { user, call, reads, does, prints };
};

export type StaffClient = ReturnType<typeof staffClient>;
