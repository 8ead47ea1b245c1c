/** Pages for danger now: the emergency numbers before anything else, then one page that tells the officer on duty. */
import type { Hono } from 'hono';
import { officesNamedIn } from '#casework/offices-named-in.ts';
import { phoneText } from '#domain/procedure/phones.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { log } from '#functions/runtime/log.ts';
import { Calls } from '../components/calls.tsx';
import { Options, TextField } from '../components/fields.tsx';
import { SitePage, showPage } from '../components/layout.tsx';
import { Back, Buttons, ErrorSummary, Next, Panel } from '../components/pieces.tsx';
import { Message } from '../filing/messages.tsx';
import { send } from '../filing/send.ts';
import { type HeldDraft, heldDraft, type Tools } from '../filing/tools.ts';
import { draftHours } from '../http/cookies.ts';
import { firstValue, type PostedForm, postedFormOf } from '../http/form.ts';
import { territoryName } from '../questions/country.tsx';
import { type Law, lawOf } from '../questions/law.ts';
import { firstOpen, questionPath } from '../questions/list.ts';
import type { FormProps } from '../questions/question.ts';
import type { Site, Web } from '../web.ts';
import { dangerDraft, dangerToldIn } from './report.ts';
import { toldRoutes } from './told.tsx';

/** The complaint that this browser is writing, if it is one of its own. */
const begunDraft = async (tools: Tools, c: Web): Promise<HeldDraft | undefined> => {
  const held = await heldDraft(tools, c);
  return held === undefined || held.draft.sent || held.draft.joins !== undefined ? undefined : held;
};

/** The law of the place: of the complaint that was begun, of the country that was chosen, or of the only one served. */
const lawFor = ({ deps }: Tools, held: HeldDraft | undefined, country: string): Law | undefined => {
  const begun = held?.draft.answers.procedure;
  if (begun !== undefined) return lawOf(deps, { procedure: begun });
  const chosen = deps.served.find(({ jurisdiction }) => jurisdiction === country);
  return deps.served.length === 1 ? lawOf(deps, {}) : chosen && lawOf(deps, { procedure: chosen.id });
};

interface Props {
  readonly c: Web;
  readonly tools: Tools;
  readonly held: HeldDraft | undefined;
  /** a report of this browser was sent, and its receipt is not put away yet */
  readonly told: boolean;
  readonly form: FormProps;
}

const CountryChoice = ({ form, served }: { form: FormProps; served: readonly Procedure[] }) => (
  <Options
    form={form}
    name="country"
    type="radio"
    label={form.say('web.q.country.ask')}
    choices={served.map((each) => ({
      value: each.jurisdiction,
      label: territoryName(each, form.language),
    }))}
  />
);

/** Ways to the ordinary form stand on top: who comes back is not held to the danger. */
const Ways = ({ c, writing, told }: { c: Web; writing: boolean; told: boolean }) => {
  const say = c.get('say');
  return (
    <>
      <Back say={say} href={writing ? '/file' : '/'} />
      {told ? (
        <Panel kind="good">
          <p>
            <a href="/danger/told">{say('web.danger.told_link')}</a>
          </p>
        </Panel>
      ) : null}
    </>
  );
};

const DangerPage = ({ c, tools: { deps }, held, told, form }: Props) => {
  const { say } = form;
  const known = held?.draft.answers.procedure;
  const procedures = known === undefined ? deps.served : [deps.procedureOf(known)];
  const example = procedures.length === 1 ? (procedures[0]?.phones.example ?? '') : '';
  return (
    <SitePage c={c} title={say('web.danger.title')} calm wrong={form.problems.length > 0}>
      <Ways c={c} writing={held !== undefined} told={told} />
      <ErrorSummary form={form} />
      <h1>{say('web.danger.heading')}</h1>
      <Calls say={say} language={form.language} procedures={procedures} />
      <p class="lead">{say('web.danger.away')}</p>
      <h2>{say('web.danger.then')}</h2>
      <p>{say('web.danger.then_about')}</p>
      <form method="post" action="/danger" novalidate>
        {procedures.length > 1 ? <CountryChoice form={form} served={procedures} /> : null}
        <TextField
          form={form}
          name="place"
          label={say('web.danger.place')}
          hint={say('web.danger.place_hint')}
        />
        <TextField
          form={form}
          name="phone"
          type="tel"
          inputmode="tel"
          autocomplete="tel"
          label={say('web.danger.phone')}
          hint={example === '' ? undefined : say('web.danger.phone_hint', { example })}
          width="short"
          longest={60}
        />
        <input type="hidden" name="turn" value={deps.newId()} />
        <Buttons>
          <Next label={say('web.danger.tell')} />
          {held ? (
            <button type="submit" name="go" value="on" class="other">
              {say('web.danger.on')}
            </button>
          ) : null}
        </Buttons>
      </form>
    </SitePage>
  );
};

/** What is known already from the complaint that was begun. */
const knownOf = ({ deps }: Tools, held: HeldDraft | undefined): PostedForm => {
  const { site, phone } = held?.draft.answers ?? {};
  const law = held && lawOf(deps, held.draft.answers);
  return {
    ...(site ? { place: [site] } : {}),
    ...(phone && law ? { phone: [phoneText(law.procedure.phones, phone)] } : {}),
  };
};

const showDanger = async (
  c: Web,
  tools: Tools,
  held: HeldDraft | undefined,
  tried?: { readonly given: PostedForm; readonly problems: FormProps['problems'] },
) => {
  const id = tools.cookies.danger.read(c);
  const told = id !== undefined && (await tools.drafts.load(id)) !== undefined;
  const form = {
    say: c.get('say'),
    language: c.get('language'),
    given: tried?.given ?? knownOf(tools, held),
    problems: tried?.problems ?? [],
  };
  return showPage(
    c,
    <DangerPage c={c} tools={tools} held={held} told={told} form={form} />,
    tried ? 422 : 200,
  );
};

const anId = /^[0-9a-f]{32}$/;

/** The complaint that was begun goes on as any other: the officer on duty has been told of the danger. */
const noteTold = async ({ drafts }: Tools, { id, draft }: HeldDraft): Promise<void> => {
  await drafts.change(
    id,
    (now = draft) => ({ ...now, answers: { ...now.answers, danger: 'yes', dangerTold: true } }),
    draftHours,
  );
};

const takeDangerReport = async (c: Web, tools: Tools) => {
  const { deps, drafts, cookies } = tools;
  const held = await begunDraft(tools, c);
  const given = await postedFormOf(c);
  if (held && firstValue(given, 'go') === 'on')
    return c.redirect(questionPath(firstOpen(held.draft.answers, lawOf(deps, held.draft.answers))), 303);
  const law = lawFor(tools, held, firstValue(given, 'country'));
  const told = dangerToldIn(given, law);
  if ('problems' in told || law === undefined)
    return showDanger(c, tools, held, { given, problems: 'problems' in told ? told.problems : [] });
  const turn = firstValue(given, 'turn');
  const id = anId.test(turn) ? turn : deps.newId();
  const named = await officesNamedIn(deps.directory, law.procedure.jurisdiction, told.place);
  const draft = dangerDraft(told, law, held?.draft.answers, named);
  const sent = await send(deps, id, draft, c.get('language'));
  log({ function: 'worker-site', act: 'send', lane: 'fast', outcome: sent.outcome });
  if (sent.outcome === 'refused' || sent.outcome === 'conflict')
    return showPage(
      c,
      <Message c={c} name="danger_not_sent" ways={[{ href: '/danger', label: 'danger' }]} />,
      409,
    );
  const { procedure } = law;
  await drafts.change(
    id,
    () => ({ answers: { lane: 'fast', procedure: procedure.id }, checked: true, sent: true }),
    draftHours,
  );
  if (held) await noteTold(tools, held);
  cookies.danger.keep(c, id);
  cookies.away.drop(c);
  return c.redirect('/danger/told', 303);
};

/** The page for who told of a danger where it could not be told: their words stand in it, below the numbers to call. */
export const showDangerInstead = async (c: Web, tools: Tools, words: string) =>
  showDanger(c, tools, await begunDraft(tools, c), { given: { place: [words] }, problems: [] });

export const dangerRoutes = (app: Hono<Site>, tools: Tools): void => {
  app.get('/danger', async (c) => showDanger(c, tools, await begunDraft(tools, c)));
  app.post('/danger', (c) => takeDangerReport(c, tools));
  toldRoutes(app, tools);
};
