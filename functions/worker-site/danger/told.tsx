/** The page after a report of danger: who was told and by when they act, the receipt, and the details that can follow. */
import type { Hono } from 'hono';
import { derivedCaseId, derivedReceipt } from '#casework/case-ids.ts';
import { officeNameIn } from '#casework/office-name.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { offeredKinds } from '#domain/procedure/matters.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { showReceipt } from '#domain/terms/receipt.ts';
import { NextSteps } from '../case/next-steps.tsx';
import { Calls } from '../components/calls.tsx';
import { Options, TextArea } from '../components/fields.tsx';
import { SitePage, showPage } from '../components/layout.tsx';
import { Buttons, ErrorSummary, Groups, Next, Panel } from '../components/pieces.tsx';
import { lost } from '../filing/ask.tsx';
import { KeptForm } from '../filing/done.tsx';
import type { Tools } from '../filing/tools.ts';
import { firstValue, type PostedForm, postedFormOf } from '../http/form.ts';
import { sayIn } from '../http/language.ts';
import type { FormProps } from '../questions/question.ts';
import { kindName } from '../questions/what.tsx';
import type { Site, Web } from '../web.ts';

const longestDetails = 3000;

interface Told {
  readonly id: string;
  readonly caseId: string;
  readonly state: CaseState;
  readonly procedure: Procedure;
}

/** The case of the report that this browser sent; undefined when there is none, or its receipt was put away. */
const toldBefore = async ({ deps, drafts, cookies }: Tools, c: Web): Promise<Told | undefined> => {
  const id = cookies.danger.read(c);
  const draft = id === undefined ? undefined : await drafts.load(id);
  if (id === undefined || draft === undefined) return undefined;
  const caseId = await derivedCaseId(deps.index, id);
  const head = await deps.store.head(caseId);
  return head && { id, caseId, state: head.state, procedure: deps.procedureOf(head.state.file.procedure) };
};

const Details = ({ form, procedure, turn }: { form: FormProps; procedure: Procedure; turn: string }) => (
  <form method="post" action="/danger/told" novalidate>
    <h2>{form.say('web.danger.more')}</h2>
    <p>{form.say('web.danger.more_about')}</p>
    <Options
      form={form}
      name="kind"
      type="radio"
      label={form.say('web.danger.what')}
      choices={offeredKinds(procedure, 'danger').map((value) => ({
        value,
        label: kindName(form.say, value),
      }))}
    />
    <TextArea form={form} name="text" label={form.say('web.danger.details')} longest={longestDetails} />
    <input type="hidden" name="turn" value={turn} />
    <Buttons>
      <Next label={form.say('web.danger.send_more')} />
    </Buttons>
  </form>
);

interface Props {
  readonly c: Web;
  readonly told: Told;
  readonly office: string;
  readonly receipt: string;
  /** details have just been sent */
  readonly added: boolean;
  /** the number of the form, so that what is sent twice is written once */
  readonly turn: string;
  readonly form: FormProps;
}

const ToldPage = ({ c, told: { state, procedure }, office, receipt, added, turn, form }: Props) => {
  const { say } = form;
  const reachable = state.file.workers.w1?.contactable ?? false;
  return (
    <SitePage c={c} title={say('web.danger.title')} calm wrong={form.problems.length > 0}>
      <p>
        <a href="/file">{say('web.danger.to_form')}</a>
      </p>
      <ErrorSummary form={form} />
      {added ? (
        <Panel kind="good">
          <p role="status">{say('web.danger.added')}</p>
        </Panel>
      ) : null}
      <h1>{say('web.danger.told', { office })}</h1>
      <p>{say(reachable ? 'web.danger.calls_back' : 'web.danger.calls_nobody')}</p>
      <Calls say={say} language={form.language} procedures={[procedure]} />
      <NextSteps c={c} state={state} worker="w1" procedure={procedure} />
      <Details form={form} procedure={procedure} turn={turn} />
      <Panel kind="good">
        <h2>{say('web.done.receipt')}</h2>
        <Groups value={showReceipt(receipt)} />
        <p>{say('web.done.receipt_about')}</p>
      </Panel>
      <Panel kind="note">
        <h2>{say('web.done.number')}</h2>
        <Groups value={state.file.number} />
      </Panel>
      <KeptForm form={form} action="/danger/kept" />
    </SitePage>
  );
};

const viewTold = async (
  c: Web,
  tools: Tools,
  { given = {}, problems = [] }: Partial<Pick<FormProps, 'given' | 'problems'>> = {},
) => {
  const told = await toldBefore(tools, c);
  if (told === undefined) return c.redirect('/danger', 303);
  const language = c.get('language');
  c.set('say', sayIn(language, [told.procedure]));
  const page = {
    told,
    office: await officeNameIn(tools.deps.directory, told.state.file.office, language),
    receipt: await derivedReceipt(tools.deps.index, told.id),
    added: c.req.query('added') !== undefined,
    turn: firstValue(given, 'turn') || tools.deps.newId(),
    form: { say: c.get('say'), language, given, problems },
  };
  return showPage(c, <ToldPage c={c} {...page} />, problems.length > 0 ? 422 : 200);
};

/** The kind in words and what was written, as one message to the office. */
const messageIn = (given: PostedForm, { procedure }: Told, form: Pick<FormProps, 'say'>): string => {
  const kind = offeredKinds(procedure, 'danger').find((each) => each === firstValue(given, 'kind'));
  const text = firstValue(given, 'text').slice(0, longestDetails);
  return [...(kind ? [kindName(form.say, kind)] : []), text].filter((each) => each !== '').join('\n');
};

const isTurn = /^[0-9a-f]{32}$/;

const takeDetails = async (c: Web, tools: Tools) => {
  const told = await toldBefore(tools, c);
  if (told === undefined) return lost(c, tools);
  const given = await postedFormOf(c);
  const message = messageIn(given, told, { say: c.get('say') });
  if (message === '') return viewTold(c, tools, { given, problems: [{ field: 'text', key: 'text' }] });
  const turn = firstValue(given, 'turn');
  const { outcome } = await tools.deps.submit({
    caseId: told.caseId,
    command: { type: 'write_message' },
    actor: { role: 'worker', id: 'w1' },
    words: { message },
    ...(isTurn.test(turn) ? { idempotencyKey: `web:${turn}` } : {}),
  });
  return outcome === 'done' || outcome === 'repeated'
    ? c.redirect('/danger/told?added', 303)
    : viewTold(c, tools, { given, problems: [{ field: 'text', key: 'not_sent' }] });
};

const putAway = async (c: Web, tools: Tools) => {
  if (firstValue(await postedFormOf(c), 'kept') !== 'yes')
    return viewTold(c, tools, { problems: [{ field: 'kept', key: 'kept' }] });
  const id = tools.cookies.danger.read(c);
  if (id !== undefined) await tools.drafts.remove(id);
  tools.cookies.danger.drop(c);
  return c.redirect('/file/end', 303);
};

export const toldRoutes = (app: Hono<Site>, tools: Tools): void => {
  app.get('/danger/told', (c) => viewTold(c, tools));
  app.post('/danger/told', (c) => takeDetails(c, tools));
  app.post('/danger/kept', (c) => putAway(c, tools));
};
