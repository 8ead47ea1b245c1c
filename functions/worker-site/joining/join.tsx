/** Pages for a workmate who joins with the code that the first worker passed on, and answers only for themself. */
import type { Hono } from 'hono';
import { leadOf } from '#casework/goes-on.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { matterOf } from '#domain/procedure/matters.ts';
import { normaliseJoinCode } from '#domain/terms/identifiers.ts';
import { present } from '#domain/terms/present.ts';
import { isReceipt } from '#domain/terms/receipt.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import { CodePage } from '../components/code-page.tsx';
import { SitePage, showPage } from '../components/layout.tsx';
import { Back, Buttons, Panel } from '../components/pieces.tsx';
import type { SiteDeps } from '../deps.ts';
import type { Draft } from '../draft/answers.ts';
import { type HeldDraft, heldDraft, type Tools } from '../filing/tools.ts';
import { draftHours } from '../http/cookies.ts';
import { firstValue, type PostedForm, postedFormOf } from '../http/form.ts';
import type { ErrorKey } from '../http/form-problem.ts';
import type { Tries } from '../http/tries.ts';
import type { FormProps } from '../questions/question.ts';
import { kindName } from '../questions/what.tsx';
import type { Site, Web } from '../web.ts';

const joinCodeForm = (c: Web, given: PostedForm, key?: ErrorKey): FormProps => ({
  say: c.get('say'),
  language: c.get('language'),
  given,
  problems: key === undefined ? [] : [{ field: 'code', key }],
});

const again = (c: Web, given: PostedForm, key: ErrorKey, status: 422 | 429 = 422) =>
  showPage(c, <CodePage c={c} name="join" field="code" form={joinCodeForm(c, given, key)} />, status);

const openCase = async ({ index, store }: SiteDeps, code: string): Promise<CaseState | undefined> => {
  const [found] = await store.find('join', await index.hash('join', code));
  const head = found === undefined ? undefined : await leadOf(store, found.caseId);
  return head !== undefined && isOpen(head.state.stage.status) ? head.state : undefined;
};

/** What this browser was writing: a complaint of its own, or a receipt that is not yet put away. */
const asideOf = (held: HeldDraft | undefined): string | undefined =>
  held?.draft.joins !== undefined && !held.draft.sent ? held.draft.aside : held?.id;

const joinDraft = ({ procedureOf }: SiteDeps, { file }: CaseState, held: HeldDraft | undefined): Draft => {
  const topic = matterOf(procedureOf(file.procedure), file.kind)?.topic;
  return {
    answers: { lane: 'join', procedure: file.procedure, kind: file.kind, ...(topic && { topic }) },
    checked: false,
    sent: false,
    joins: file.caseId,
    ...present({ aside: asideOf(held) }),
  };
};

const FoundPage = ({ c, state, draft }: { c: Web; state: CaseState; draft: Draft }) => {
  const say = c.get('say');
  return (
    <SitePage c={c} title={say('web.join.title')}>
      <Back say={say} href="/join" />
      <h1>{say('web.join.found')}</h1>
      <Panel kind="good">
        <p>{say('web.join.about_kind', { kind: kindName(say, state.file.kind) })}</p>
      </Panel>
      <p>{say('web.join.own')}</p>
      {draft.aside === undefined ? null : <p>{say('web.join.aside')}</p>}
      <Buttons>
        <a class="button main" href="/file">
          {say('web.continue')}
        </a>
      </Buttons>
    </SitePage>
  );
};

const takeJoinCode = async (c: Web, tools: Tools, tries: Tries) => {
  const given = await postedFormOf(c);
  const typed = firstValue(given, 'code');
  if (isReceipt(typed)) return again(c, {}, 'join_is_receipt');
  const code = normaliseJoinCode(typed);
  if (code === undefined) return again(c, given, 'join_form');
  const state = await openCase(tools.deps, code);
  if (state === undefined && (await tries.isTooMany(c))) return again(c, {}, 'too_many_tries', 429);
  if (state === undefined) {
    await tries.count(c);
    return again(c, given, 'join_unknown');
  }
  const id = tools.deps.newId();
  const held = await heldDraft(tools, c);
  await tools.drafts.change(id, () => joinDraft(tools.deps, state, held), draftHours);
  tools.cookies.draft.keep(c, id);
  return c.redirect('/join/found', 303);
};

export const joinRoutes = (app: Hono<Site>, tools: Tools, tries: Tries): void => {
  app.get('/join', (c) =>
    showPage(c, <CodePage c={c} name="join" field="code" form={joinCodeForm(c, {})} />),
  );
  app.post('/join', (c) => takeJoinCode(c, tools, tries));
  app.get('/join/found', async (c) => {
    const id = tools.cookies.draft.read(c);
    const draft = id === undefined ? undefined : await tools.drafts.load(id);
    const head = draft?.joins === undefined ? undefined : await tools.deps.store.head(draft.joins);
    return head === undefined || draft === undefined
      ? c.redirect('/join', 303)
      : showPage(c, <FoundPage c={c} state={head.state} draft={draft} />);
  });
};
