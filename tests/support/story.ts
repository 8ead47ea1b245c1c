/** The decider's harness: `given(...commands).when(command).thenEvents(...types)`, or `.thenRefused(code)`; and who is in its stories. */
import { expect } from 'vitest';
import type { DecisionContext } from '#domain/complaint/command.ts';
import { type CommandInput, decide, recordedEvents } from '#domain/complaint/decide.ts';
import type { Actor, CaseEvent, RecordedEvent } from '#domain/complaint/events/registry.ts';
import { fold } from '#domain/complaint/file/evolve.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import type { Office, StaffMember } from '#domain/office/office.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { cnMainland } from '#tests/support/procedures.ts';
import { member } from './staff.ts';

export const offices: readonly Office[] = [
  {
    id: 'cn-4403',
    names: { en: 'City', 'zh-CN': '市' },
    jurisdiction: 'cn-mainland',
    area: '440300',
    phone: '1',
    dutyPhone: '+8610000000001',
  },
  {
    id: 'cn-440306',
    names: { en: "Bao'an", 'zh-CN': '宝安' },
    jurisdiction: 'cn-mainland',
    area: '440306',
    parent: 'cn-4403',
    phone: '2',
    dutyPhone: '+8610000000002',
  },
  {
    id: 'cn-440309',
    names: { en: 'Longhua', 'zh-CN': '龙华' },
    jurisdiction: 'cn-mainland',
    area: '440309',
    parent: 'cn-4403',
    phone: '3',
    dutyPhone: '+8610000000003',
  },
];

export const staff: readonly StaffMember[] = [
  member('o.chen', { roles: ['intake_officer'] }),
  member('i.li'),
  member('i.wang'),
  member('i.zhao'),
  member('m.sun', { roles: ['mediator'] }),
  member('s.zhou', { roles: ['supervisor'] }),
  member('s.wu', { roles: ['supervisor'] }),
  member('a.he', { roles: ['auditor'] }),
  member('o.long', { roles: ['intake_officer'], office: 'cn-440309' }),
  member('s.long', { roles: ['supervisor'], office: 'cn-440309' }),
];

const office = 'cn-440306';
export const worker = (id = 'w1'): Actor => ({ role: 'worker', id });
export const officer: Actor = { role: 'intake_officer', id: 'o.chen', office };
export const inspector: Actor = { role: 'inspector', id: 'i.li', office };
export const coInspector: Actor = { role: 'inspector', id: 'i.wang', office };
export const mediator: Actor = { role: 'mediator', id: 'm.sun', office };
export const supervisor: Actor = { role: 'supervisor', id: 's.zhou', office };
export const otherSupervisor: Actor = { role: 'supervisor', id: 's.wu', office };
export const clock: Actor = { role: 'system', id: 'clock' };

export const caseId = '0123456789abcdefghjkmnpqrs';

export const filing = {
  type: 'file_complaint',
  caseId,
  number: 'RD26-ABCDEFGH',
  kind: 'wage.unpaid',
  channel: 'web',
  language: 'zh-CN',
  naming: 'confidential',
  area: '440306',
  parties: ['subcontractor', 'general_contractor'],
  claim: { claimedFen: 1_800_000, from: '2026-01-01', until: '2026-03-31' },
  headcount: 1,
  harm: [],
  danger: false,
  contactable: true,
};

export const contextFor = (actor: Actor, at: string): DecisionContext => ({
  at,
  actor,
  procedure: cnMainland,
  offices,
  staff,
});

/** A command by an actor, at an instant. */
export interface GivenCommand {
  readonly by: Actor;
  readonly at?: string;
  readonly input: CommandInput;
}

export const start = '2026-04-01T02:00:00.000Z';
export const does = (by: Actor, type: string, rest: object = {}, at?: string): GivenCommand => ({
  by,
  input: { type, ...rest },
  ...(at === undefined ? {} : { at }),
});

/** The types of events, clocks left out; of a refusal its code. */
export const types = (result: readonly CaseEvent[] | string): readonly string[] =>
  typeof result === 'string'
    ? [result]
    : result.map(({ type }) => type).filter((type) => !type.startsWith('clock_'));

/** What follows from one command: its events, or the refusal's code. */
const outcomeOf = (result: readonly CaseEvent[] | string) => ({
  result,
  types: types(result),
  /** Just these events, in this order; clocks that start and stop with them are not named. */
  thenEvents: (...expected: readonly string[]) => expect(types(result)).toEqual(expected),
  thenRefused: (code: string) => expect(result).toBe(code),
});

/** What has happened in a case so far, and what it has come to. */
export interface Course {
  readonly history: readonly RecordedEvent[];
  readonly state: CaseState | undefined;
}

export interface Given extends Course {
  /** Throws where the decider refuses. */
  readonly and: (...commands: readonly GivenCommand[]) => Given;
  readonly when: (command: GivenCommand) => ReturnType<typeof outcomeOf>;
}

/** The case with its history, for a command that concerns others too; of those there are none in a story of one. */
export const alone = ({ history, state }: Course): Pick<DecisionContext, 'cases'> =>
  state === undefined
    ? {}
    : { cases: new Map([[state.file.caseId, { state, history, procedure: cnMainland }]]) };

export const givenCase = ({ history, state }: Course): Given => {
  const contextOf = ({ by, at }: GivenCommand) => ({
    ...contextFor(by, at ?? history.at(-1)?.at ?? start),
    ...alone({ history, state }),
  });

  const next = (command: GivenCommand): Given => {
    const context = contextOf(command);
    const result = decide(command.input, state, context);
    if (isRefusal(result))
      throw new Error(`${command.input.type} refused: ${result.refused} (${result.sentence})`);
    const longer = [...history, ...recordedEvents(caseId, history.length, result, context)];
    return givenCase({ history: longer, state: fold(longer) });
  };

  const given: Given = {
    history,
    state,
    and: (...[command, ...rest]) => (command === undefined ? given : next(command).and(...rest)),
    when: (command) => {
      const result = decide(command.input, state, contextOf(command));
      return outcomeOf(isRefusal(result) ? result.refused : result);
    },
  };
  return given;
};

/** A case in which these commands were given; throws where the decider refuses. */
export const given = (...commands: readonly GivenCommand[]): Given =>
  givenCase({ history: [], state: undefined }).and(...commands);

/** The clock of this limit, while it runs. */
export const clockOf = ({ state }: Course, limit: string) =>
  state?.file.clocks.find((clock) => clock.limit === limit);

export const filed = does(worker(), 'file_complaint', filing, start);
export const accepted = [filed, does(officer, 'accept_complaint')];
export const investigating = [
  ...accepted,
  does(supervisor, 'assign_case', { lead: 'i.li', co: 'i.wang' }),
  does(inspector, 'begin_inspection'),
];
const two = ['i.li', 'i.wang'];
export const ordered = [
  ...investigating,
  does(inspector, 'record_findings', {
    lines: [{ worker: 'w1', fen: 1_800_000 }],
    violations: ['CN-MW-03'],
    inspectors: two,
  }),
  does(inspector, 'propose_order', {
    liable: [
      { party: 'p2', basis: 'pay_first', order: 1 },
      { party: 'p1', basis: 'direct', order: 2 },
    ],
    lines: [{ worker: 'w1', fen: 1_800_000 }],
    dueOn: '2026-04-15',
    inspectors: two,
  }),
  does(supervisor, 'issue_order'),
];
export const mediating = [
  filed,
  does(officer, 'offer_mediation'),
  does(supervisor, 'assign_mediator', { mediator: 'm.sun' }),
  does(worker(), 'consent_to_mediation', { side: 'worker' }),
  does(mediator, 'consent_to_mediation', { side: 'employer' }),
];
