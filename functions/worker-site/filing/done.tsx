/** The page of the receipt, shown as often as asked for until the worker says that it is kept, then forgotten. */
import type { Hono } from 'hono';
import { derivedJoinCode, derivedReceipt } from '#casework/case-ids.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { showJoinCode } from '#domain/terms/identifiers.ts';
import { showReceipt } from '#domain/terms/receipt.ts';
import { dateIn } from '#domain/time/deadline.ts';
import { NextSteps } from '../case/next-steps.tsx';
import { Relief, reliefDayOf } from '../case/relief.tsx';
import { Options } from '../components/fields.tsx';
import { SitePage, showPage } from '../components/layout.tsx';
import { Buttons, ErrorSummary, Groups, Next, Panel } from '../components/pieces.tsx';
import { firstValue, postedFormOf } from '../http/form.ts';
import { sayIn } from '../http/language.ts';
import type { FormProps } from '../questions/question.ts';
import type { Site, Web } from '../web.ts';
import { lost } from './ask.tsx';
import { caseOf } from './send.ts';
import { heldDraft, putAside, type Tools, todayOf } from './tools.ts';

interface Props {
  readonly c: Web;
  readonly tools: Tools;
  readonly receipt: string;
  readonly state: CaseState;
  readonly worker: string;
  readonly joinCode: string | undefined;
  /** the day on which it was filed, where other answers were sent since; they are not in it */
  readonly unlikeSince: string | undefined;
  readonly form: FormProps;
}

const SentBefore = ({ c, on }: { readonly c: Web; readonly on: string }) => {
  const say = c.get('say');
  return (
    <Panel kind="note">
      <h2>{say('web.done.before', { day: { day: on } })}</h2>
      <p>{say('web.done.before_about')}</p>
      <p>
        <a href="/case">{say('web.done.before_add')}</a>
      </p>
    </Panel>
  );
};

/** The receipt is shown as often as asked for, until the worker says that it is kept. */
export const KeptForm = ({ form, action }: { form: FormProps; action: string }) => (
  <form method="post" action={action} novalidate>
    <Options
      form={form}
      name="kept"
      type="checkbox"
      label={form.say('web.done.kept_ask')}
      choices={[{ value: 'yes', label: form.say('web.done.kept') }]}
    />
    <Buttons>
      <Next label={form.say('web.done.finish')} />
    </Buttons>
  </form>
);

/** Whether the officer on duty was told of a danger, and somebody can come. */
const tellsDuty = ({ file }: CaseState): boolean =>
  file.danger?.state === 'reported' && file.area !== undefined;

const DonePage = ({ c, tools, receipt, state, worker, joinCode, unlikeSince, form }: Props) => {
  const say = c.get('say');
  const procedure = tools.deps.procedureOf(state.file.procedure);
  const about = { state, worker, procedure, today: todayOf(tools, { procedure }) };
  return (
    <SitePage c={c} title={say('web.done.title')} wrong={form.problems.length > 0}>
      <ErrorSummary form={form} />
      <h1>{say(joinCode === undefined ? 'web.done.heading_joined' : 'web.done.heading')}</h1>
      {tellsDuty(state) ? (
        <Panel kind="urgent">
          <p>{say('web.done.danger')}</p>
        </Panel>
      ) : null}
      {unlikeSince === undefined ? null : <SentBefore c={c} on={unlikeSince} />}
      <Relief c={c} {...about} />
      <Panel kind="good">
        <h2>{say('web.done.receipt')}</h2>
        <Groups value={showReceipt(receipt)} />
        <p>{say('web.done.receipt_about')}</p>
      </Panel>
      <div class="apart">
        <Panel kind="note">
          <h2>{say('web.done.number')}</h2>
          <Groups value={state.file.number} />
          <p>{say('web.done.number_about')}</p>
        </Panel>
      </div>
      <h2>{say('web.done.next')}</h2>
      <NextSteps c={c} state={state} worker={worker} procedure={procedure} />
      {reliefDayOf(about) === undefined ? <p>{say('web.done.next_about')}</p> : null}
      {joinCode === undefined ? null : (
        <div class="apart">
          <h2>{say('web.done.join')}</h2>
          <Groups value={showJoinCode(joinCode)} />
          <p>{say('web.done.join_about')}</p>
        </div>
      )}
      <h2>{say('web.done.keep')}</h2>
      <p>{say('web.done.keep_how')}</p>
      <p>{say('web.receipt.lost_text', { number: tools.deps.textNumber })}</p>
      <KeptForm form={form} action="/file/done" />
    </SitePage>
  );
};

/** The civil day on which this receipt's holder filed or joined. */
const filedOn = async ({ deps }: Tools, { file }: CaseState, receipt: string): Promise<string> => {
  const found = await deps.store.find('receipt', await deps.index.hash('receipt', receipt));
  const seat = found.find(({ caseId }) => caseId === file.caseId)?.worker ?? 'w1';
  const { timeZone } = deps.procedureOf(file.procedure);
  return dateIn(timeZone, file.workers[seat]?.complainedAt ?? file.openedAt);
};

const viewReceipt = async (c: Web, tools: Tools, problems: FormProps['problems'] = []) => {
  const held = await heldDraft(tools, c);
  if (held === undefined) return lost(c, tools);
  if (!held.draft.sent) return c.redirect('/file/check', 303);
  const { deps } = tools;
  const language = c.get('language');
  const head = await deps.store.head(await caseOf(deps, held.id, held.draft));
  if (head === undefined) return lost(c, tools);
  c.set('say', sayIn(language, [deps.procedureOf(head.state.file.procedure)]));
  const receipt = await derivedReceipt(deps.index, held.id);
  const joined = held.draft.joins !== undefined;
  const page = {
    receipt,
    state: head.state,
    // a worker who has just joined has no clock of their own yet
    worker: joined ? '' : 'w1',
    joinCode: joined ? undefined : await derivedJoinCode(deps.index, held.id),
    unlikeSince: held.draft.unlike ? await filedOn(tools, head.state, receipt) : undefined,
    form: { say: c.get('say'), language, given: {}, problems },
  };
  return showPage(c, <DonePage c={c} tools={tools} {...page} />, problems.length > 0 ? 422 : 200);
};

const takeReceiptKept = async (c: Web, tools: Tools) => {
  const held = await heldDraft(tools, c);
  if (firstValue(await postedFormOf(c), 'kept') !== 'yes')
    return viewReceipt(c, tools, [{ field: 'kept', key: 'kept' }]);
  if (held?.draft.sent) await tools.drafts.remove(held.id);
  putAside(tools, c, held);
  return c.redirect('/file/end', 303);
};

export const receiptRoutes = (app: Hono<Site>, tools: Tools): void => {
  app.get('/file/done', (c) => viewReceipt(c, tools));
  app.post('/file/done', (c) => takeReceiptKept(c, tools));
  app.get('/file/end', (c) => {
    const say = c.get('say');
    return showPage(
      c,
      <SitePage c={c} title={say('web.end.title')}>
        <h1>{say('web.end.heading')}</h1>
        <p>{say('web.end.text')}</p>
        <p>{say('web.end.history')}</p>
        <Buttons>
          <a class="button main" href="/case">
            {say('web.end.case')}
          </a>
          <a class="button other" href="/">
            {say('web.end.start')}
          </a>
        </Buttons>
      </SitePage>,
    );
  });
};
