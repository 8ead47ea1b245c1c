/** Routes of a case. It is opened by a receipt in a posted form, never in an address. */
import type { Hono } from 'hono';
import { provesReceipt } from '#adapters/blind-index/receipt-proof.ts';
import { goesOnAt } from '#casework/goes-on.ts';
import { isReceipt, normaliseReceipt } from '#domain/terms/receipt.ts';
import { log } from '#functions/runtime/log.ts';
import { CodePage } from '../components/code-page.tsx';
import { SitePage, showPage } from '../components/layout.tsx';
import { Back, Buttons, ErrorSummary } from '../components/pieces.tsx';
import type { Tools } from '../filing/tools.ts';
import { firstValue, type PostedForm, postedFormOf } from '../http/form.ts';
import { sayIn } from '../http/language.ts';
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
  readonly seats: WorkerSessions;
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
  if (!isReceipt(typed)) return showPage(c, <Lookup c={c} given={given} problem="receipt_form" />, 422);
  const isGuesser = await desk.tries.isTooMany(c);
  const seat = await holderOf(desk, normaliseReceipt(typed), isGuesser);
  log({ function: 'worker-site', act: 'receipt', outcome: seat === undefined ? 'not-found' : 'found' });
  if (seat === undefined && isGuesser) return showPage(c, <Lookup c={c} problem="too_many_tries" />, 429);
  if (seat === undefined) {
    await desk.tries.count(c);
    return showPage(c, <Lookup c={c} given={given} problem="receipt_unknown" />, 422);
  }
  await desk.seats.take(c, seat);
  return c.redirect('/case', 303);
};

/** In a case the numbers to call are those of its place, not of all that the site serves. */
const speakLocally = (c: Web, { procedure }: WorkerCase): void =>
  c.set('say', sayIn(c.get('language'), [procedure]));

/** Who came in before a merge or a split is led on as the receipt would lead them. */
const seatNow = async (c: Web, { tools, seats }: CaseRouteTools): Promise<WorkerSession | undefined> => {
  const seat = await seats.read(c);
  return seat && { ...seat, ...(await goesOnAt(tools.deps.store, seat)) };
};

const viewCase = async (c: Web, desk: CaseRouteTools) => {
  const { tools, seats } = desk;
  const seat = await seatNow(c, desk);
  const standing = seat === undefined ? undefined : await readWorkerCase(tools.deps, seat);
  if (seat === undefined || standing === undefined) return showPage(c, <Lookup c={c} />);
  speakLocally(c, standing);
  if (seat.said !== undefined) await seats.change(c, ({ said: _, ...rest }) => rest);
  return showPage(c, <CasePage c={c} standing={standing} said={seat.said} />);
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
const acting = async (c: Web, desk: CaseRouteTools, id: string) => {
  const { tools } = desk;
  const seat = await seatNow(c, desk);
  const standing = seat === undefined ? undefined : await readWorkerCase(tools.deps, seat);
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
  const found = await acting(c, desk, id);
  // after a second press the action is no longer offered, as the first press did it
  if (found === undefined) return c.redirect('/case', 303);
  const { seat, standing, action } = found;
  const read = action.read(given, mineOf(c, standing));
  if (isWrong(read)) {
    const { turn: _, ...fields } = given;
    const kept = Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, [...values]]));
    await desk.seats.change(c, (now) => ({ ...now, attempt: { page: id, given: kept } }));
    return c.redirect(`/case/${id}`, 303);
  }
  const done = await giveInputs(desk, seat, read, firstValue(given, 'turn'));
  await desk.seats.change(c, ({ attempt: _, ...now }) => ({ ...now, said: done ? id : 'not' }));
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
  app.get('/case/:action', (c) => viewAction(c, desk, c.req.param('action')));
  app.post('/case/:action', (c) => takeAction(c, desk, c.req.param('action')));
};
