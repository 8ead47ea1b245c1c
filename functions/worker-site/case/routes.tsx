/** Routes of a case. It is opened by a receipt in a posted form, never in an address. */
import type { Hono } from 'hono';
import { provesReceipt } from '#adapters/blind-index/receipt-proof.ts';
import { goesOnAt } from '#casework/goes-on.ts';
import { present } from '#domain/terms/present.ts';
import { isReceipt, normaliseReceipt } from '#domain/terms/receipt.ts';
import { isDespair } from '#domain/understanding/danger/despair.ts';
import { log } from '#functions/runtime/log.ts';
import { Calls } from '../components/calls.tsx';
import { CodePage } from '../components/code-page.tsx';
import { SitePage, showPage } from '../components/layout.tsx';
import { Back, Buttons, ErrorSummary, Panel } from '../components/pieces.tsx';
import { showDangerInstead } from '../danger/danger.tsx';
import type { Tools } from '../filing/tools.ts';
import { firstValue, type PostedForm, postedFormOf } from '../http/form.ts';
import type { ErrorKey } from '../http/form-problem.ts';
import type { Tries } from '../http/tries.ts';
import type { FormProps } from '../questions/question.ts';
import type { Site, Web } from '../web.ts';
import { type Action, isWrong, type Mine, type WorkerCommandInput } from './action.ts';
import { contactRoutes } from './contact.tsx';
import { takeLateDanger } from './late-danger.ts';
import { type CaseRouteTools, seatNow, speakLocally } from './opened.ts';
import { CasePage, offeredActions } from './page.tsx';
import { paperPath, printStatement } from './paper.ts';
import { type HistoryAsked, readWorkerCase, type WorkerCase } from './read.ts';
import type { WorkerSession, WorkerSessions } from './session.ts';

const receiptForm = (c: Web, given: PostedForm, key?: ErrorKey): FormProps => ({
  say: c.get('say'),
  language: c.get('language'),
  given,
  problems: key === undefined ? [] : [{ field: 'receipt', key }],
});

interface LookupProps {
  readonly c: Web;
  readonly desk: CaseRouteTools;
  readonly given?: PostedForm;
  readonly problem?: ErrorKey;
  /** what was written on a page that had closed meanwhile */
  readonly unsent?: string;
}

const Lookup = ({ c, desk, given = {}, problem, unsent = '' }: LookupProps) => (
  <CodePage c={c} name="receipt" field="receipt" form={receiptForm(c, given, problem)}>
    {unsent === '' ? null : (
      <Panel kind="note">
        <p>{unsent}</p>
      </Panel>
    )}
    <h2>{c.get('say')('web.receipt.lost')}</h2>
    <p>{c.get('say')('web.receipt.lost_text', { number: desk.tools.deps.textNumber })}</p>
    <p>{c.get('say')('web.receipt.lost_about')}</p>
  </CodePage>
);

/** A case number opens nothing, and who types it is told which number does. */
const formProblem = (typed: string): ErrorKey =>
  /^\s*RD[\s-]?\d{2}/iu.test(typed.normalize('NFKC')) ? 'receipt_is_number' : 'receipt_form';

/** The holder of a receipt. Unknown, wrong and purged ones take the same way and the same time, and all give undefined. */
const holderOf = async (
  { tools: { deps } }: CaseRouteTools,
  receipt: string,
  isGuesser: boolean,
): Promise<WorkerSession | undefined> => {
  const [found] = await deps.store.find('receipt', await deps.index.hash('receipt', receipt));
  // who has guessed too often is told so anyway: no work is spent on hiding which receipts there are
  if (isGuesser && found === undefined) return undefined;
  const isProven = await provesReceipt(receipt, found?.proof);
  if (!isProven || found?.worker === undefined) return undefined;
  const head = await deps.store.head(found.caseId);
  return head === undefined
    ? undefined
    : goesOnAt(deps.store, { caseId: found.caseId, worker: found.worker });
};

const takeReceipt = async (c: Web, desk: CaseRouteTools) => {
  const given = await postedFormOf(c);
  const typed = firstValue(given, 'receipt');
  if (!isReceipt(typed))
    return showPage(c, <Lookup c={c} desk={desk} given={given} problem={formProblem(typed)} />, 422);
  const isGuesser = await desk.tries.isTooMany(c);
  const seat = await holderOf(desk, normaliseReceipt(typed), isGuesser);
  log({ function: 'worker-site', act: 'receipt', outcome: seat === undefined ? 'not-found' : 'found' });
  if (seat === undefined && isGuesser)
    return showPage(c, <Lookup c={c} desk={desk} problem="too_many_tries" />, 429);
  if (seat === undefined) {
    await desk.tries.count(c);
    return showPage(c, <Lookup c={c} desk={desk} given={given} problem="receipt_unknown" />, 422);
  }
  await desk.seats.take(c, seat);
  return c.redirect('/case', 303);
};

/** The part of the history that the address names; an address that names none is the newest. */
const historyAsked = (c: Web): HistoryAsked => {
  const before = c.req.query('before') ?? '';
  return /^[1-9]\d{0,7}$/.test(before) ? { before: Number(before) } : {};
};

const viewCase = async (c: Web, desk: CaseRouteTools) => {
  const { tools, seats } = desk;
  const seat = await seatNow(c, desk);
  const standing = seat === undefined ? undefined : await readWorkerCase(tools.deps, seat, historyAsked(c));
  if (seat === undefined || standing === undefined) return showPage(c, <Lookup c={c} desk={desk} />);
  speakLocally(c, standing);
  if (seat.said !== undefined) await seats.change(c, ({ said: _, despairs: __, ...rest }) => rest);
  return showPage(c, <CasePage c={c} standing={standing} said={seat.said} despairs={seat.despairs} />);
};

/** The newest question of the office in its own words. */
const questionIn = ({ lines }: WorkerCase): string | undefined =>
  lines.findLast(({ recorded }) => recorded.event.type === 'completion_requested')?.text;

const mineOf = (c: Web, standing: WorkerCase): Mine => ({
  state: standing.state,
  worker: standing.worker,
  procedure: standing.procedure,
  say: c.get('say'),
  ...present({ question: questionIn(standing) }),
});

interface ActProps {
  readonly c: Web;
  readonly action: Action;
  readonly form: FormProps & Mine;
  readonly turn: string;
}

const ActPage = ({ c, action, form, turn }: ActProps) => (
  <SitePage c={c} title={form.say(`web.act.${action.id}.title`)} wrong={form.problems.length > 0}>
    <Back say={form.say} href="/case" />
    <ErrorSummary form={form} />
    {action.urgent ? <Calls say={form.say} language={form.language} procedures={[form.procedure]} /> : null}
    <form method="post" action={c.req.path} novalidate>
      {action.View(form)}
      <input type="hidden" name="turn" value={turn} />
      <Buttons>
        <button type="submit" class={action.grave ? 'grave' : 'main'}>
          {form.say(`web.act.${action.id}.send`)}
        </button>
      </Buttons>
    </form>
  </SitePage>
);

/** The worker's case and one action on it, if the decider allows it now; what the office asked may be long ago. */
const acting = async (c: Web, desk: CaseRouteTools, id: string) => {
  const { tools } = desk;
  const seat = await seatNow(c, desk);
  const standing =
    seat === undefined
      ? undefined
      : await readWorkerCase(tools.deps, seat, id === 'complete' ? { whole: true } : {});
  if (standing !== undefined) speakLocally(c, standing);
  const action = standing && offeredActions(standing).find((each) => each.id === id);
  return seat && standing && action ? { seat, standing, action } : undefined;
};

const viewAction = async (c: Web, desk: CaseRouteTools, id: string) => {
  const found = await acting(c, desk, id);
  if (found === undefined) return c.redirect('/case', 303);
  const { seat, standing, action } = found;
  const mine = mineOf(c, standing);
  const tried = seat.attempt?.page === id ? seat.attempt.given : undefined;
  const read = tried === undefined ? undefined : action.read(tried, mine);
  const problems = read !== undefined && isWrong(read) ? read.problems : [];
  const form = { language: c.get('language'), given: tried ?? {}, problems, ...mine };
  return showPage(c, <ActPage c={c} action={action} form={form} turn={desk.tools.deps.newId()} />);
};

/** Gives the commands one after the other; the first that is not done ends it. */
const giveInputs = async (
  desk: CaseRouteTools,
  { caseId, worker }: WorkerSession,
  orders: readonly WorkerCommandInput[],
  turn: string,
) => {
  for (const [n, order] of orders.entries()) {
    const given = await desk.tools.deps.submit({
      caseId,
      actor: { role: 'worker', id: worker },
      ...order,
      ...(/^[0-9a-f]{32}$/.test(turn) ? { idempotencyKey: `web:${turn}:${n}` } : {}),
    });
    log({
      function: 'worker-site',
      act: 'command',
      caseId,
      command: order.command.type,
      outcome: given.outcome,
    });
    if (given.outcome !== 'done' && given.outcome !== 'repeated') return false;
  }
  return true;
};

const takeAction = async (c: Web, desk: CaseRouteTools, id: string) => {
  const given = await postedFormOf(c);
  const unsent = firstValue(given, 'text');
  const found = await acting(c, desk, id);
  const turn = firstValue(given, 'turn');
  if (found === undefined && id === 'danger') return takeLateDanger(c, desk, unsent, turn);
  if ((await seatNow(c, desk)) === undefined)
    return showPage(c, <Lookup c={c} desk={desk} problem="page_closed" unsent={unsent} />, 409);
  if (found === undefined) {
    // a second press did nothing more; what comes from a second window is not dropped in silence
    await desk.seats.change(c, (now) => (now.turn === turn ? now : { ...now, said: 'late' }));
    return c.redirect('/case', 303);
  }
  const { seat, standing, action } = found;
  const read = action.read(given, mineOf(c, standing));
  if (isWrong(read)) {
    const { turn: _, ...fields } = given;
    const kept = Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, [...values]]));
    await desk.seats.change(c, (now) => ({ ...now, attempt: { page: id, given: kept } }));
    return c.redirect(`/case/${id}`, 303);
  }
  const done = await giveInputs(desk, seat, read, turn);
  if (!done && id === 'danger') return showDangerInstead(c, desk.tools, unsent);
  const said = action.says?.(given) ?? id;
  const despairs = isDespair(unsent);
  await desk.seats.change(c, ({ attempt: _, ...now }) => ({
    ...now,
    turn,
    despairs,
    said: done ? said : 'not',
  }));
  return c.redirect('/case', 303);
};

export const caseRoutes = (app: Hono<Site>, tools: Tools, seats: WorkerSessions, tries: Tries): void => {
  const desk = { tools, seats, tries };
  app.get('/case', (c) => viewCase(c, desk));
  app.post('/case', (c) => takeReceipt(c, desk));
  app.post('/case/out', async (c) => {
    await seats.leave(c);
    return c.redirect('/', 303);
  });
  app.get(paperPath, (c) => printStatement(c, tools.deps, seats));
  contactRoutes(app, desk);
  app.get('/case/:action', (c) => viewAction(c, desk, c.req.param('action')));
  app.post('/case/:action', (c) => takeAction(c, desk, c.req.param('action')));
};
