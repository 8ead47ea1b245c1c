/** Routes of a case. It is opened by a receipt in a posted form, never in an address. */
import type { Hono } from 'hono';
import { provesReceipt } from '#adapters/blind-index/receipt-proof.ts';
import { goesOnAt } from '#casework/merge.ts';
import { isReceipt, normaliseReceipt } from '#domain/terms/receipt.ts';
import { log } from '#functions/runtime/log.ts';
import { CodePage } from '../components/code-page.tsx';
import { SitePage, showPage } from '../components/layout.tsx';
import { Back, Buttons, ErrorSummary } from '../components/pieces.tsx';
import type { Tools } from '../filing/tools.ts';
import { firstValue, type PostedForm, postedFormOf } from '../http/form.ts';
import type { Tries } from '../http/tries.ts';
import type { FormProps } from '../questions/question.ts';
import type { Site, Web } from '../web.ts';
import { type Action, isWrong, type Mine, type WorkerCommandInput } from './action.ts';
import { CasePage, offeredActions } from './page.tsx';
import { paperPath, printStatement } from './paper.ts';
import { readWorkerCase, type WorkerCase } from './read.ts';
import type { WorkerSession, WorkerSessions } from './session.ts';

interface CaseRouteTools {
  readonly tools: Tools;
  readonly sessions: WorkerSessions;
  readonly tries: Tries;
}

const receiptForm = (c: Web, given: PostedForm, key?: string): FormProps => ({
  say: c.get('say'),
  language: c.get('language'),
  given,
  problems: key === undefined ? [] : [{ field: 'receipt', key }],
});

const Lookup = ({ c, given = {}, problem }: { c: Web; given?: PostedForm; problem?: string }) => (
  <CodePage c={c} name="receipt" field="receipt" form={receiptForm(c, given, problem)}>
    <h2>{c.get('say')('web.receipt.lost')}</h2>
    <p>{c.get('say')('web.receipt.lost_about')}</p>
  </CodePage>
);

/**
 * The holder of a receipt. Unknown, wrong and purged ones take the same way and the same time, and all give undefined.
 */
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

const takeReceipt = async (c: Web, routeTools: CaseRouteTools) => {
  const given = await postedFormOf(c);
  const typed = firstValue(given, 'receipt');
  if (!isReceipt(typed)) return showPage(c, <Lookup c={c} given={given} problem="receipt_form" />, 422);
  const isGuesser = await routeTools.tries.isTooMany(c);
  const session = await holderOf(routeTools, normaliseReceipt(typed), isGuesser);
  log({ event: 'web.receipt', found: session !== undefined });
  if (session === undefined && isGuesser) return showPage(c, <Lookup c={c} problem="too_many_tries" />, 429);
  if (session === undefined) {
    await routeTools.tries.count(c);
    return showPage(c, <Lookup c={c} given={given} problem="receipt_unknown" />, 422);
  }
  await routeTools.sessions.take(c, session);
  return c.redirect('/case', 303);
};

const viewCase = async (c: Web, { tools, sessions }: CaseRouteTools) => {
  const session = await sessions.read(c);
  const workerCase = session === undefined ? undefined : await readWorkerCase(tools.deps, session);
  if (session === undefined || workerCase === undefined) return showPage(c, <Lookup c={c} />);
  if (session.said !== undefined) await sessions.change(c, ({ said: _, ...rest }) => rest);
  return showPage(c, <CasePage c={c} workerCase={workerCase} said={session.said} />);
};

const mineOf = (c: Web, { state, worker, procedure }: WorkerCase): Mine => ({
  state,
  worker,
  currency: procedure.currency,
  say: c.get('say'),
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

/** The worker's case and one action on it, if the decider allows it now. */
const acting = async (c: Web, { tools, sessions }: CaseRouteTools, id: string) => {
  const session = await sessions.read(c);
  const workerCase = session === undefined ? undefined : await readWorkerCase(tools.deps, session);
  const action = workerCase && offeredActions(workerCase).find((each) => each.id === id);
  return session && workerCase && action ? { session, workerCase, action } : undefined;
};

const viewAction = async (c: Web, routeTools: CaseRouteTools, id: string) => {
  const found = await acting(c, routeTools, id);
  if (found === undefined) return c.redirect('/case', 303);
  const { session, workerCase, action } = found;
  const mine = mineOf(c, workerCase);
  const tried = session.attempt?.page === id ? session.attempt.given : undefined;
  const read = tried === undefined ? undefined : action.read(tried, mine);
  const problems = read !== undefined && isWrong(read) ? read.problems : [];
  const form = { language: c.get('language'), given: tried ?? {}, problems, ...mine };
  return showPage(c, <ActPage c={c} action={action} form={form} turn={routeTools.tools.deps.newId()} />);
};

/** Gives the commands one after the other; the first that is not done ends it. */
const giveInputs = async (
  routeTools: CaseRouteTools,
  { caseId, worker }: WorkerSession,
  orders: readonly WorkerCommandInput[],
  turn: string,
) => {
  for (const [n, order] of orders.entries()) {
    const given = await routeTools.tools.deps.submit({
      caseId,
      actor: { role: 'worker', id: worker },
      ...order,
      ...(/^[0-9a-f]{32}$/.test(turn) ? { idempotencyKey: `web:${turn}:${n}` } : {}),
    });
    log({ event: 'web.act', command: order.command.type, outcome: given.outcome });
    if (given.outcome !== 'done' && given.outcome !== 'repeated') return false;
  }
  return true;
};

const takeAction = async (c: Web, routeTools: CaseRouteTools, id: string) => {
  const given = await postedFormOf(c);
  const found = await acting(c, routeTools, id);
  // after a second press the action is no longer offered, as the first press did it
  if (found === undefined) return c.redirect('/case', 303);
  const { session, workerCase, action } = found;
  const read = action.read(given, mineOf(c, workerCase));
  if (isWrong(read)) {
    const { turn: _, ...fields } = given;
    const kept = Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, [...values]]));
    await routeTools.sessions.change(c, (now) => ({ ...now, attempt: { page: id, given: kept } }));
    return c.redirect(`/case/${id}`, 303);
  }
  const done = await giveInputs(routeTools, session, read, firstValue(given, 'turn'));
  await routeTools.sessions.change(c, ({ attempt: _, ...now }) => ({ ...now, said: done ? id : 'not' }));
  return c.redirect('/case', 303);
};

export const caseRoutes = (app: Hono<Site>, tools: Tools, sessions: WorkerSessions, tries: Tries): void => {
  const routeTools = { tools, sessions, tries };
  app.get('/case', (c) => viewCase(c, routeTools));
  app.post('/case', (c) => takeReceipt(c, routeTools));
  app.post('/case/out', async (c) => {
    await sessions.leave(c);
    return c.redirect('/', 303);
  });
  app.get(paperPath, (c) => printStatement(c, tools.deps, sessions));
  app.get('/case/:action', (c) => viewAction(c, routeTools, c.req.param('action')));
  app.post('/case/:action', (c) => takeAction(c, routeTools, c.req.param('action')));
};
