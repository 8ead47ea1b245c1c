/** The case page of a worker: what is going on, who has the case and why, what comes next and by when, what the worker can do. */

import { ownerOf } from '#domain/complaint/file/owner.ts';
import { moneyText } from '#domain/messages/spoken.ts';
import { termIn } from '#domain/messages/terms.ts';
import { whyKey } from '#domain/messages/why.ts';
import { officeNameOf } from '#domain/office/office.ts';
import { phoneText } from '#domain/procedure/phones.ts';
import { subjectsOf } from '#domain/procedure/variation.ts';
import { nameIn } from '#domain/terms/names.ts';
import { CrisisLine } from '../components/crisis.tsx';
import { SitePage } from '../components/layout.tsx';
import { Buttons, capital, Panel, Rows } from '../components/pieces.tsx';
import { Statement } from '../components/statement.tsx';
import { kindName } from '../questions/what.tsx';
import type { Web } from '../web.ts';
import type { Action } from './action.ts';
import { actions } from './actions.tsx';
import { caseClocks, dueText } from './clocks.ts';
import { offersContact } from './contact.tsx';
import { EndedDoors, Ending, hasGone, SafeDay, standingKey } from './ended.tsx';
import { History } from './history.tsx';
import { LedgerSection } from './ledger.tsx';
import { NextSteps } from './next-steps.tsx';
import { ownStatementOf, paperPath } from './paper.ts';
import { promised } from './promises.ts';
import type { WorkerCase } from './read.ts';
import { Relief } from './relief.tsx';

interface Props {
  readonly c: Web;
  readonly standing: WorkerCase;
}

/** The reason why the case is where it is, from the newest event that sent it there. */
const whyThere = ({ lines }: WorkerCase): string => {
  for (const { recorded } of lines.toReversed()) {
    if (recorded.event.type === 'case_transferred') return recorded.event.reason;
    if (recorded.event.type === 'case_referred') return recorded.event.why;
    if (recorded.event.type === 'complaint_filed') return recorded.event.routedBy;
  }
  return 'other';
};

/** The rules of the place that hold besides those of the country; nothing where there are none. A number to call is no rule. */
const LocalRules = ({ c, standing: { procedure } }: Props) => {
  const language = c.get('language');
  const say = c.get('say');
  const rules = procedure.under.filter((of) => subjectsOf(of).some((each) => !each.startsWith('hotlines.')));
  const each = rules.map(({ name }) => nameIn(name, language) ?? '');
  return each.length === 0 ? null : (
    <p>
      {say('web.case.local_rules', {
        rules: each.reduce((rules, rule) => say('web.case.further_rule', { rules, rule })),
      })}
    </p>
  );
};

const Who = ({ c, standing }: Props) => {
  const say = c.get('say');
  const { state, office, offices, procedure } = standing;
  const elsewhere = 'authority' in state.stage ? state.stage.authority : undefined;
  const name = officeNameOf(offices, state.file.office, c.get('language'));
  return (
    <>
      <h2>{say('web.case.who')}</h2>
      <p>
        {elsewhere === undefined
          ? say('web.case.with_office', { office: name, role: { say: `role.${ownerOf(state).role}` } })
          : say('web.case.with_authority', {
              authority: { say: termIn(procedure, `authority.${elsewhere}`) },
              office: name,
            })}{' '}
        {say('web.case.because', { why: say(whyKey(whyThere(standing))) })}
      </p>
      {office ? (
        <p>
          {say('web.case.phone')}{' '}
          <a href={`tel:${office.phone}`}>{phoneText(procedure.phones, office.phone)}</a>
        </p>
      ) : null}
      <LocalRules c={c} standing={standing} />
    </>
  );
};

const Times = ({ c, standing }: Props) => {
  const say = c.get('say');
  const { state, worker, procedure } = standing;
  const rows = caseClocks(state).map((clock) => ({
    label: capital(
      say(`web.case.clock.${clock.kind === 'legal' ? 'legal' : 'service'}`, {
        what: say(`limit.${clock.limit}`),
      }),
    ),
    value: `${dueText(clock, procedure, c.get('language'))}${clock.provisional ? ` ${say('web.next.provisional')}` : ''}`,
  }));
  return (
    <>
      <h2>{say('web.case.next')}</h2>
      <NextSteps c={c} state={state} worker={worker} procedure={procedure} />
      <Rows rows={rows} />
    </>
  );
};

const sumNames = ['claimed', 'assessed', 'agreed', 'paid', 'confirmed'] as const;

const SumsSection = ({ c, standing }: Props) => {
  const { state, worker, procedure } = standing;
  const sums = state.file.workers[worker]?.sums;
  const known = sumNames.filter((each) => (sums?.[each] ?? 0) > 0);
  if (sums === undefined || known.length === 0) return null;
  return (
    <>
      <h2>{c.get('say')('web.case.sums')}</h2>
      <Rows
        rows={known.map((each) => ({
          label: c.get('say')(`web.case.sum.${each}`),
          value: moneyText(c.get('language'), sums[each], procedure.currency),
        }))}
      />
    </>
  );
};

const isAssessed = ({ state, worker }: WorkerCase): boolean =>
  (state.file.workers[worker]?.sums.assessed ?? 0) > 0;

/** The newest statement that the office worked out for this worker, line by line. */
const Reckoning = ({ c, standing }: Props) => {
  const statement = ownStatementOf(standing);
  const say = c.get('say');
  if (statement === undefined && standing.earlier !== undefined && isAssessed(standing))
    return (
      <p>
        <a href={paperPath}>{say('web.case.paper')}</a>
      </p>
    );
  return statement === undefined ? null : (
    <>
      <Statement c={c} statement={statement} currency={standing.procedure.currency} />
      <p>
        <a href={paperPath}>{say('web.case.paper')}</a>
      </p>
      <p class="hint">{say('web.case.paper_kept')}</p>
    </>
  );
};

/** Ways to the rest of a long history. */
const Further = ({ c, standing: { earlier, isNewest } }: Props) => {
  const say = c.get('say');
  return (
    <p>
      {earlier === undefined ? null : <a href={`/case?before=${earlier}`}>{say('web.case.earlier')}</a>}{' '}
      {isNewest ? null : <a href="/case">{say('web.case.newest')}</a>}
    </p>
  );
};

export const offeredActions = ({ allowed, state, worker }: WorkerCase): readonly Action[] => {
  const alone = Object.values(state.file.workers).filter((each) => each.standing === 'in').length < 2;
  return actions.filter(
    ({ id, commands }) =>
      commands.some((each) => allowed.includes(each)) &&
      !(id === 'leave' && (alone || worker === '')) &&
      !(id === 'withdraw' && !alone),
  );
};

const Tile = ({ c, id }: { readonly c: Web; readonly id: string }) => (
  <li>
    <a href={`/case/${id}`}>{c.get('say')(`web.act.${id}.offer`)}</a>
  </li>
);

/** Links to the actions; those that the office waits for stand apart, at the top of the page. */
const Tiles = ({ c, standing, pressing }: Props & { readonly pressing: boolean }) => {
  const shown = offeredActions(standing).filter((each) => (each.pressing ?? false) === pressing);
  const ids = [...shown.map(({ id }) => id), ...(!pressing && offersContact(standing) ? ['contact'] : [])];
  return ids.length === 0 ? null : (
    <ul class={pressing ? 'tiles first' : 'tiles'}>
      {ids.map((id) => (
        <Tile c={c} id={id} />
      ))}
    </ul>
  );
};

/** Says whether this worker is a representative; who the representatives are is told to nobody. */
const Mandate = ({ c, standing }: Props) => {
  const { representatives, workers } = standing.state.file;
  if (representatives.length === 0 || workers[standing.worker]?.standing !== 'in') return null;
  const speaks = representatives.includes(standing.worker);
  return (
    <Panel kind="note">
      <p>{c.get('say')(`web.case.mandate.${speaks ? 'yours' : 'others'}`)}</p>
    </Panel>
  );
};

/** Actions beside the pressing ones, and the ways that stay open when the case is over. */
const Doing = ({ c, standing }: Props) => (
  <>
    <h2>{c.get('say')('web.case.do')}</h2>
    <Tiles c={c} standing={standing} pressing={false} />
    <EndedDoors c={c} standing={standing} />
  </>
);

interface CasePageProps extends Props {
  readonly said: string | undefined;
  readonly despairs: boolean | undefined;
}

export const CasePage = ({ c, standing, said, despairs = false }: CasePageProps) => {
  const say = c.get('say');
  const { file, stage } = standing.state;
  return (
    <SitePage c={c} title={say('web.case.title')}>
      {despairs ? <CrisisLine say={say} language={c.get('language')} procedure={standing.procedure} /> : null}
      {said ? (
        <Panel kind="good">
          <p role="status">{promised(say, standing, `web.act.${said}.done`)}</p>
        </Panel>
      ) : null}
      <p class="step">
        {say('web.case.number', { number: file.number })} · {kindName(say, file.kind)}
      </p>
      <h1>
        {capital(
          say(
            hasGone(standing) && stage.status !== 'withdrawn'
              ? standingKey(standing)
              : `status.${stage.status}`,
          ),
        )}
      </h1>
      <Tiles c={c} standing={standing} pressing />
      <Mandate c={c} standing={standing} />
      <Ending c={c} standing={standing} />
      {file.certificate ? <p>{say('web.case.certificate', { certificate: file.certificate })}</p> : null}
      <Relief c={c} {...standing} />
      {hasGone(standing) ? null : <Times c={c} standing={standing} />}
      <SafeDay c={c} standing={standing} />
      <Who c={c} standing={standing} />
      <SumsSection c={c} standing={standing} />
      <LedgerSection c={c} standing={standing} />
      <Reckoning c={c} standing={standing} />
      <Doing c={c} standing={standing} />
      <h2>{say('web.case.history')}</h2>
      <History c={c} standing={standing} />
      <Further c={c} standing={standing} />
      <form method="post" action="/case/out">
        <Buttons>
          <button type="submit" class="other">
            {say('web.case.out')}
          </button>
        </Buttons>
      </form>
    </SitePage>
  );
};
