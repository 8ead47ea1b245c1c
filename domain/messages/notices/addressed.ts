/** To whom a notice goes: the workers of a case, each who may be reached, or the officer on duty. */
import type { EventMap, EventType } from '#domain/complaint/events/registry.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import type { Authority } from '#domain/terms/vocabulary.ts';
import type { Key } from '../catalogue.ts';
import { type Notice, type NoticeParam, tailOf } from '../notice.ts';

export type Notices = readonly Notice[];
export type Filling = Readonly<Record<string, NoticeParam>>;
export type NoticeRow<T extends EventType> = (event: EventMap[T], state: CaseState) => Notices;

export const toWorker = (
  state: CaseState,
  worker: string,
  key: Key,
  params: Filling = {},
  urgent = false,
): Notices =>
  state.file.workers[worker]?.contactable
    ? [{ audience: 'worker', worker, key, params: { tail: tailOf(state.file.number), ...params }, urgent }]
    : [];

export const workersStillIn = (state: CaseState): readonly string[] =>
  Object.entries(state.file.workers).flatMap(([ref, worker]) => (worker.standing === 'in' ? [ref] : []));

export const toAll = (state: CaseState, key: Key, params: Filling = {}, urgent = false): Notices =>
  workersStillIn(state).flatMap((worker) => toWorker(state, worker, key, params, urgent));

export const toDuty = ({ file }: CaseState, office: string, key: Key, kind: Key): Notices => [
  { audience: 'duty', office, key, params: { number: file.number, kind: { say: kind } }, urgent: true },
];

export const kindKey = ({ file }: CaseState): Key => `kind.${file.kind}`;
export const authorityOf = (authority: Authority): NoticeParam => ({ say: `authority.${authority}` });

export const officeOf = ({ file }: CaseState): NoticeParam => ({ office: file.office });

/** To the contact that was given up, wherever it leads: whoever has it can say that it was not their doing. */
export const toFormerContact: NoticeRow<'contact_changed'> = ({ worker, tells }, { file }) => {
  if (tells === undefined) return [];
  const { contact, on } = tells;
  const params = { tail: tailOf(file.number), day: { day: on } };
  const key = 'notice.contact_changed';
  return [{ audience: 'worker', worker, key, params, urgent: false, contact }];
};
