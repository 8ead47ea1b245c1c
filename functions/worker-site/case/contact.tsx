/** A worker changes how they are reached, on the page of their case. */
import { randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import type { Contact } from '#adapters/vault/port.ts';
import { contactAskedBy, keepContactAsked } from '#casework/contact-asked.ts';
import { type ContactWay, contactTold, contactWay } from '#casework/contact-change.ts';
import { isContactable } from '#casework/intake.ts';
import { wantedChannel } from '#casework/notice-voice.ts';
import { contactIn } from '#casework/people.ts';
import type { Submission } from '#casework/submission.ts';
import { saidUnder } from '#domain/messages/said-under.ts';
import { isKey, languageOf } from '#domain/messages/text.ts';
import { phoneText } from '#domain/procedure/phones.ts';
import { contactCodeFrom, showContactCode } from '#domain/terms/contact-code.ts';
import { log } from '#functions/runtime/log.ts';
import { SitePage, showPage } from '../components/layout.tsx';
import { Back, Buttons, ErrorSummary, Groups, Panel } from '../components/pieces.tsx';
import type { SiteDeps } from '../deps.ts';
import { type PostedForm, postedFormOf } from '../http/form.ts';
import type { FormProblem } from '../http/form-problem.ts';
import type { Site, Web } from '../web.ts';
import {
  ContactFields,
  type ContactGiven,
  contactAsItIs,
  contactGiven,
  type Reached,
} from './contact-form.tsx';
import { type CaseRouteTools, seatNow, speakLocally } from './opened.ts';
import { readWorkerCase, type WorkerCase } from './read.ts';
import type { WorkerSession } from './session.ts';

const page = 'contact';

interface Changing extends Reached {
  readonly seat: WorkerSession;
  readonly standing: WorkerCase;
}

const changing = async (c: Web, desk: CaseRouteTools): Promise<Changing | undefined> => {
  const seat = await seatNow(c, desk);
  const { deps } = desk.tools;
  const standing = seat && (await readWorkerCase(deps, seat));
  if (seat === undefined || standing === undefined || !offersContact(standing)) return undefined;
  speakLocally(c, standing);
  const before = await contactIn(deps.vault, standing.state, standing.worker);
  return { seat, standing, before, procedure: standing.procedure, language: c.get('language') };
};

/** Whoever left the others has nothing more to be told here. */
export const offersContact = ({ allowed, state, worker }: WorkerCase): boolean =>
  allowed.includes('change_contact') && state.file.workers[worker]?.standing !== 'left';

const ContactPage = ({ c, of, problems, turn }: PageProps) => {
  const say = c.get('say');
  const tried = of.seat.attempt?.page === page ? of.seat.attempt.given : undefined;
  const form = { say, ...of, given: tried ?? contactAsItIs(of), problems, language: c.get('language') };
  const isTold = of.before !== undefined && wantedChannel(of.before) !== undefined;
  return (
    <SitePage c={c} title={say('web.act.contact.title')} wrong={problems.length > 0}>
      <Back say={say} href="/case" />
      <ErrorSummary form={form} />
      <h1>{say('web.act.contact.heading')}</h1>
      <p>{say('web.act.contact.about')}</p>
      {isTold ? <p>{say('web.act.contact.tells')}</p> : null}
      <form method="post" action={c.req.path} novalidate>
        <ContactFields form={form} />
        <input type="hidden" name="turn" value={turn} />
        <Buttons>
          <button type="submit" class="main">
            {say('web.act.contact.send')}
          </button>
        </Buttons>
      </form>
    </SitePage>
  );
};

interface PageProps {
  readonly c: Web;
  readonly of: Changing;
  readonly problems: readonly FormProblem[];
  readonly turn: string;
}

const viewContact = async (c: Web, desk: CaseRouteTools) => {
  const of = await changing(c, desk);
  if (of === undefined) return c.redirect('/case', 303);
  const tried = of.seat.attempt?.page === page ? contactGiven(of.seat.attempt.given, of) : undefined;
  const problems = tried !== undefined && 'problems' in tried ? tried.problems : [];
  return showPage(c, <ContactPage c={c} of={of} problems={problems} turn={desk.tools.deps.newId()} />);
};

/** What an officer reads who has to ask first; the number stands nowhere but in these words. */
const wordsToOffice = ({ standing, before, procedure }: Changing, { contact }: ContactGiven): string => {
  const language = languageOf(standing.state.file.language);
  const said = (key: string, params = {}) => (isKey(key) ? saidUnder(procedure, language, key, params) : '');
  const { phone = '', safeFrom, safeUntil, mayBePlain, channel } = contact;
  return said('web.act.contact.to_office', {
    channel: said(`web.q.contact.${channel}`),
    phone: phoneText(procedure.phones, phone),
    hours: safeFrom === undefined ? said('web.q.safe.any') : `${safeFrom}–${safeUntil}`,
    wording: said(`web.q.wording.${mayBePlain ? 'plain' : 'discreet'}`),
    check: said(
      `web.act.contact.check_${before !== undefined && isContactable(before) && !before.stopped ? 'old' : 'new'}`,
    ),
  });
};

type Submitting = Extract<ContactWay, 'now' | 'office'>;

const submissionOf = async (
  { index }: Pick<SiteDeps, 'index'>,
  way: Submitting,
  of: Changing,
  given: ContactGiven,
): Promise<Omit<Submission, 'caseId' | 'actor'>> =>
  way === 'now'
    ? {
        command: { type: 'change_contact', contactable: isContactable(given.contact), tells: true },
        ...(await contactTold(index, given.contact)),
      }
    : { command: { type: 'write_message', wish: 'contact' }, words: { message: wordsToOffice(of, given) } };

const saidOf = (way: ContactWay, { channel }: Contact): string => {
  if (way === 'office') return 'contact_office';
  return channel === 'none' ? 'contact_none' : 'contact';
};

const saidAt = async (c: Web, seats: CaseRouteTools['seats'], said: string) => {
  await seats.change(c, ({ attempt: _, code: __, ...now }) => ({ ...now, said }));
  return c.redirect('/case', 303);
};

const submitted = async (
  c: Web,
  { tools: { deps }, seats }: CaseRouteTools,
  of: Changing,
  given: ContactGiven,
  { way, turn }: { readonly way: Submitting; readonly turn: string },
) => {
  const { outcome } = await deps.submit({
    ...(await submissionOf(deps, way, of, given)),
    caseId: of.standing.state.file.caseId,
    actor: { role: 'worker', id: of.standing.worker },
    ...(/^[0-9a-f]{32}$/.test(turn) ? { idempotencyKey: `web:${turn}:contact` } : {}),
  });
  const isDone = outcome === 'done' || outcome === 'repeated';
  return saidAt(c, seats, isDone ? saidOf(way, given.contact) : 'not');
};

/** Nothing has changed yet: the phone that is meant has to speak first. */
const askedByCode = async (
  c: Web,
  { tools: { deps }, seats }: CaseRouteTools,
  of: Changing,
  { contact }: ContactGiven,
) => {
  const code = contactCodeFrom(randomBytes(16));
  const { state, worker } = of.standing;
  const before = of.before?.phone;
  const kept = await keepContactAsked(deps, code, {
    ...{ caseId: state.file.caseId, worker, contact },
    ...(before === undefined ? {} : { before }),
  });
  if (!kept) throw new Error('The code is in use');
  await seats.change(c, ({ attempt: _, ...now }) => ({ ...now, code }));
  return c.redirect('/case/contact/code', 303);
};

const typedAgain = async (c: Web, { seats }: CaseRouteTools, fields: PostedForm) => {
  const given = Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, [...values]]));
  await seats.change(c, (now) => ({ ...now, attempt: { page, given } }));
  return c.redirect('/case/contact', 303);
};

const takeContact = async (c: Web, desk: CaseRouteTools) => {
  const { turn = [], ...fields } = await postedFormOf(c);
  const of = await changing(c, desk);
  if (of === undefined) return c.redirect('/case', 303);
  const given = contactGiven(fields, of);
  if ('problems' in given) return typedAgain(c, desk, fields);
  const way = contactWay(of.procedure, of.before, given.contact, given.isOther);
  log({ function: 'worker-site', act: 'contact', way });
  if (way === 'none') return saidAt(c, desk.seats, saidOf(way, given.contact));
  return way === 'code'
    ? askedByCode(c, desk, of, given)
    : submitted(c, desk, of, given, { way, turn: turn[0] ?? '' });
};

interface CodeProps {
  readonly c: Web;
  readonly code: string;
  readonly number: string;
}

const WaitingCode = ({ c, code, number }: CodeProps) => {
  const say = c.get('say');
  const hasLooked = c.req.query('sent') !== undefined;
  return (
    <SitePage c={c} title={say('web.act.contact.title')}>
      <Back say={say} href="/case/contact" />
      <h1>{say('web.act.contact.code_heading')}</h1>
      <Panel kind="good">
        <Groups value={showContactCode(code)} />
        <p>{say('web.act.contact.code_to', { number })}</p>
      </Panel>
      {hasLooked ? <p role="status">{say('web.act.contact.code_not_yet')}</p> : null}
      <p>{say('web.act.contact.code_about')}</p>
      <Buttons>
        <a class="button main" href={`sms:${number}?body=${code}`}>
          {say('web.act.contact.code_open')}
        </a>
        <a class="button other" href="/case/contact/code?sent">
          {say('web.act.contact.code_look')}
        </a>
      </Buttons>
    </SitePage>
  );
};

const viewCode = async (c: Web, desk: CaseRouteTools) => {
  const of = await changing(c, desk);
  const { deps } = desk.tools;
  const code = of?.seat.code;
  const asked = code === undefined ? undefined : await contactAskedBy(deps, code);
  if (of === undefined || code === undefined || asked === undefined) return c.redirect('/case/contact', 303);
  if (asked.takenBy === undefined)
    return showPage(c, <WaitingCode c={c} code={code} number={deps.textNumber} />);
  await desk.seats.change(c, ({ code: _, ...now }) => ({ ...now, said: 'contact' }));
  return c.redirect('/case', 303);
};

export const contactRoutes = (app: Hono<Site>, desk: CaseRouteTools): void => {
  app.get('/case/contact', (c) => viewContact(c, desk));
  app.post('/case/contact', (c) => takeContact(c, desk));
  app.get('/case/contact/code', (c) => viewCode(c, desk));
};
