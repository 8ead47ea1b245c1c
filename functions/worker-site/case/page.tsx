/**
 * The case page of a worker: what is going on, who has the case and why, what comes next and by when, what the worker
 * can do.
 */

import { ownerOf } from '#domain/complaint/file/owner.ts';
import { dayText, moneyText } from '#domain/messages/spoken.ts';
import { termIn } from '#domain/messages/terms.ts';
import { whyKey } from '#domain/messages/why.ts';
import { phoneText } from '#domain/procedure/phones.ts';
import { SitePage } from '../components/layout.tsx';
import { Buttons, capital, Panel, Rows } from '../components/pieces.tsx';
import { Statement } from '../components/statement.tsx';
import { kindName } from '../questions/what.tsx';
import type { Web } from '../web.ts';
import type { Action } from './action.ts';
import { actions } from './actions.tsx';
import { caseClocks, dueText } from './clocks.ts';
import { History } from './history.tsx';
import { NextSteps } from './next-steps.tsx';
import { ownStatementOf, paperPath } from './paper.ts';
import type { WorkerCase } from './read.ts';

interface Props {
  readonly c: Web;
  readonly workerCase: WorkerCase;
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

const Who = ({ c, workerCase }: Props) => {
  const say = c.get('say');
  const { state, office, procedure } = workerCase;
  const elsewhere = 'authority' in state.stage ? state.stage.authority : undefined;
  const name = (c.get('language') === 'zh-CN' ? office?.nameZh : office?.name) ?? state.file.office;
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
        {say('web.case.because', { why: say(whyKey(whyThere(workerCase))) })}
      </p>
      {office ? (
        <p>
          {say('web.case.phone')}{' '}
          <a href={`tel:${office.phone}`}>{phoneText(procedure.phones, office.phone)}</a>
        </p>
      ) : null}
    </>
  );
};

const Times = ({ c, workerCase }: Props) => {
  const say = c.get('say');
  const { state, worker, procedure } = workerCase;
  const rows = caseClocks(state).map((clock) => ({
    label: say(`web.case.clock.${clock.kind === 'legal' ? 'legal' : 'service'}`),
    value: `${dueText(clock, procedure, c.get('language'))}${clock.provisional ? ` ${say('web.next.provisional')}` : ''}`,
  }));
  const safe = state.file.lastSafeDay;
  const own = safe ? [{ label: say('web.case.clock.own'), value: dayText(c.get('language'), safe) }] : [];
  return (
    <>
      <h2>{say('web.case.next')}</h2>
      <NextSteps c={c} state={state} worker={worker} procedure={procedure} />
      <Rows rows={[...rows, ...own]} />
    </>
  );
};

const sumNames = ['claimed', 'assessed', 'agreed', 'paid', 'confirmed'] as const;

const SumsSection = ({ c, workerCase }: Props) => {
  const { state, worker, procedure } = workerCase;
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

/** The newest statement that the office worked out for this worker, line by line. */
const Reckoning = ({ c, workerCase }: Props) => {
  const statement = ownStatementOf(workerCase);
  const say = c.get('say');
  return statement === undefined ? null : (
    <>
      <Statement c={c} statement={statement} currency={workerCase.procedure.currency} />
      <p>
        <a href={paperPath}>{say('web.case.paper')}</a>
      </p>
      <p class="hint">{say('web.case.paper_kept')}</p>
    </>
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

/** Links to the actions; those that the office waits for stand apart, at the top of the page. */
const Tiles = ({ c, workerCase, pressing }: Props & { readonly pressing: boolean }) => {
  const shown = offeredActions(workerCase).filter((each) => (each.pressing ?? false) === pressing);
  return shown.length === 0 ? null : (
    <ul class={pressing ? 'tiles first' : 'tiles'}>
      {shown.map(({ id }) => (
        <li>
          <a href={`/case/${id}`}>{c.get('say')(`web.act.${id}.offer`)}</a>
        </li>
      ))}
    </ul>
  );
};

/** The reason why the case ended or was refused, and until when that can be questioned. */
const Ending = ({ c, workerCase }: Props) => {
  const say = c.get('say');
  const { stage } = workerCase.state;
  const day = (date: string) => dayText(c.get('language'), date);
  if (stage.status === 'refused')
    return (
      <p>
        {say('web.case.refused', {
          reason: { say: `refusal_reason.${stage.reason}` },
          until: day(stage.reviewUntil),
        })}
      </p>
    );
  if (stage.status === 'closed')
    return (
      <p>
        {say('web.case.closed', {
          reason: { say: `closing_reason.${stage.reason}` },
          until: day(stage.disputeUntil),
        })}
      </p>
    );
  return null;
};

/** The page of a worker who has left: that they have, and what happened until then; nothing later. */
const Gone = ({ c, workerCase }: Props) => {
  const worker = workerCase.state.file.workers[workerCase.worker];
  return worker === undefined || worker.standing === 'in' ? null : (
    <Panel kind="note">
      <p>{c.get('say')(`web.case.standing.${worker.standing}`)}</p>
    </Panel>
  );
};

/** Says whether this worker is a representative; who the representatives are is told to nobody. */
const Mandate = ({ c, workerCase }: Props) => {
  const { representatives, workers } = workerCase.state.file;
  if (representatives.length === 0 || workers[workerCase.worker]?.standing !== 'in') return null;
  const speaks = representatives.includes(workerCase.worker);
  return (
    <Panel kind="note">
      <p>{c.get('say')(`web.case.mandate.${speaks ? 'yours' : 'others'}`)}</p>
    </Panel>
  );
};

/** Actions beside the pressing ones; absent when there is none. */
const Doing = ({ c, workerCase }: Props) =>
  offeredActions(workerCase).some(({ pressing }) => pressing === undefined) ? (
    <>
      <h2>{c.get('say')('web.case.do')}</h2>
      <Tiles c={c} workerCase={workerCase} pressing={false} />
    </>
  ) : null;

export const CasePage = ({ c, workerCase, said }: Props & { readonly said: string | undefined }) => {
  const say = c.get('say');
  const { file, stage } = workerCase.state;
  return (
    <SitePage c={c} title={say('web.case.title')}>
      {said ? (
        <Panel kind="good">
          <p role="status">{say(`web.act.${said}.done`)}</p>
        </Panel>
      ) : null}
      <p class="step">
        {say('web.case.number', { number: file.number })} · {kindName(say, file.kind)}
      </p>
      <h1>{capital(say(`status.${stage.status}`))}</h1>
      <Tiles c={c} workerCase={workerCase} pressing />
      <Gone c={c} workerCase={workerCase} />
      <Mandate c={c} workerCase={workerCase} />
      <Ending c={c} workerCase={workerCase} />
      {file.workers[workerCase.worker]?.standing === 'in' ? <Times c={c} workerCase={workerCase} /> : null}
      <Who c={c} workerCase={workerCase} />
      <SumsSection c={c} workerCase={workerCase} />
      <Reckoning c={c} workerCase={workerCase} />
      <Doing c={c} workerCase={workerCase} />
      <h2>{say('web.case.history')}</h2>
      <History c={c} workerCase={workerCase} />
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
