/** Tools that the routes of the filing share. */
import { dateIn } from '#domain/time/deadline.ts';
import type { SiteDeps } from '../deps.ts';
import type { Draft } from '../draft/answers.ts';
import type { DraftStore } from '../draft/draft-store.ts';
import type { Cookies } from '../http/cookies.ts';
import { sayIn } from '../http/language.ts';
import { emptyDraft, type Law, lawOf } from '../questions/law.ts';
import { firstOpen, questionPath } from '../questions/list.ts';
import type { Web } from '../web.ts';

export interface Tools {
  readonly deps: SiteDeps;
  readonly cookies: Cookies;
  readonly drafts: DraftStore<Draft>;
}

export const todayOf = ({ deps }: Tools, { procedure }: Pick<Law, 'procedure'>): string =>
  dateIn(procedure.timeZone, deps.now().toISOString());

/** In a draft whose country is known, the words and numbers are that country's, not those of all that the site serves. */
export const speakUnder = (
  c: Web,
  { deps }: Pick<Tools, 'deps'>,
  { answers }: Pick<Draft, 'answers'>,
): void => {
  if (answers.procedure !== undefined)
    c.set('say', sayIn(c.get('language'), [lawOf(deps, answers).procedure]));
};

/** The path at which the filing begins: of the first question that is open when nothing is answered. */
export const filingStartPath = ({ deps }: Tools): string => {
  const { answers } = emptyDraft(deps);
  return questionPath(firstOpen(answers, lawOf(deps, answers)));
};

export interface HeldDraft {
  readonly id: string;
  readonly draft: Draft;
}

/** The draft that this browser is writing, if it is still kept. */
export const heldDraft = async ({ cookies, drafts }: Tools, c: Web): Promise<HeldDraft | undefined> => {
  const id = cookies.draft.read(c);
  const draft = id === undefined ? undefined : await drafts.load(id);
  return id === undefined || draft === undefined ? undefined : { id, draft };
};

/** The draft is done: the browser forgets it, and has again what it was writing before. */
export const putAside = ({ cookies }: Tools, c: Web, held: HeldDraft | undefined): void => {
  const before = held?.draft.aside;
  if (before === undefined) cookies.draft.drop(c);
  else cookies.draft.keep(c, before);
};
