/** Sends what a form holds to the door of its command. */
import type { Paths } from '#functions/staff-api/paths.ts';
import type { StaffApi } from '../../api/client.ts';
import type { Case } from '../../api/queries.ts';
import { isRecord, type Value } from './schema.ts';

type Answer =
  Paths['/cases/{caseId}/commands/{type}']['post']['responses'][200]['content']['application/json'];

/** What came of it, as far as a screen says something of it; the answer to a split is the other case, and says less. */
export interface Done
  extends Partial<Pick<Answer, 'caseId' | 'version' | 'repeated' | 'told' | 'next' | 'receipt'>> {
  readonly status: string;
  readonly events: readonly { readonly type: string; readonly text?: string }[];
}

interface Given {
  readonly of: Case;
  readonly type: string;
  readonly body: Value;
  /** one for each opened form, however often it is sent */
  readonly key: string;
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

/** Workers who go on in a case of their own: the answer is that case. */
const splitOff = async (api: StaffApi, { of, body, key }: Given): Promise<Done | undefined> => {
  const { workers, words, other } = body;
  const { data } = await api.POST('/cases/{caseId}/split-offs', {
    params: {
      path: { caseId: of.caseId },
      header: { 'Idempotency-Key': key, 'If-Match': `"${of.version}"` },
    },
    body: {
      workers: strings(workers),
      ...(typeof other === 'string' ? { other } : {}),
      ...(isRecord(words) && typeof words.why === 'string' ? { words: { why: words.why } } : {}),
    },
  });
  return data === undefined ? undefined : { status: of.status, events: [{ type: 'workers_split_off' }] };
};

export const give = async (api: StaffApi, given: Given): Promise<Done | undefined> => {
  const { of, type, body, key } = given;
  if (type === 'split_off_workers') return splitOff(api, given);
  const { data } = await api.POST('/cases/{caseId}/commands/{type}', {
    params: {
      path: { caseId: of.caseId, type },
      header: { 'Idempotency-Key': key, 'If-Match': `"${of.version}"` },
    },
    body,
  });
  return data;
};

/**
 * The case as the member knows it after their own act: at the version that the act made, before the case is read anew.
 * What is sent until then is not refused for what they did themselves; for a repeated act, which colleagues may have
 * followed, they know no more than before.
 */
export const afterOwn = <C extends Pick<Case, 'version'>>(of: C, { version, repeated }: Done): C =>
  version === undefined || repeated !== false || version < of.version ? of : { ...of, version };
