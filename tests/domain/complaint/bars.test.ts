/** What is barred before it is said what a command carries is refused whatever it carries; what is not, some contents make succeed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CommandType, commandKinds } from '#domain/complaint/commands/registry.ts';
import { allowedCommands, concernsOthers, decide } from '#domain/complaint/decide.ts';
import type { Actor } from '#domain/complaint/events/registry.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { commandFrom, type Draw, draw } from '#tests/support/random-commands.ts';
import { play } from '#tests/support/random-course.ts';
import * as s from '#tests/support/story.ts';

const openings = fc.constantFrom([s.filed], s.accepted, s.investigating, s.ordered, s.mediating);
const courses = fc
  .sample(fc.tuple(fc.array(draw, { minLength: 5, maxLength: 60 }), openings), 40)
  .map(([draws, opening]) => play(draws, opening));

/** For what chance reaches too seldom; each has stories of its own, in which it succeeds. */
const seldom: readonly string[] = [
  'choose_representatives',
  'make_group_plan',
  'designate_office',
  'take_over_case',
  'request_enforcement',
  'dispute_closure',
  'uphold_closure',
  'revoke_withdrawal',
  'keep_open',
  'recompute_deadlines',
  'record_decision_served',
  'reject_extension',
];

const manyCourses = fc
  .sample(fc.tuple(fc.array(draw, { minLength: 40, maxLength: 80 }), openings), { numRuns: 500, seed: 3 })
  .map(([draws, opening]) => play(draws, opening));

interface Moment {
  readonly state: CaseState;
  readonly at: string;
}
const moments: readonly Moment[] = courses.flatMap(({ history, states }) => {
  const at = history.at(-1)?.at ?? s.start;
  const state = states.at(-1);
  return state === undefined ? [] : [{ state, at }];
});

const actors: readonly Actor[] = [
  s.officer,
  s.inspector,
  s.mediator,
  s.supervisor,
  s.otherSupervisor,
  s.worker('w1'),
  s.clock,
];

/** Contents in which each field takes its values in turn. */
const contents: readonly Draw[] = [5, 30, -1, 0].flatMap((days) =>
  [100_000, 900].flatMap((fen) =>
    Array.from({ length: 10 }, (_, pick) => ({
      type: '',
      guided: null,
      by: days === 30 ? 10 : 20,
      pick,
      fen,
      days,
      later: 0,
    })),
  ),
);

/** What two inspectors do together. */
const byTwo: readonly CommandType[] = commandKinds
  .filter(({ schema }) => 'inspectors' in schema().shape)
  .map(({ type }) => type);

/** Who of the office inspects and has declared no conflict, the one who acts first. */
const freeInspectors = ({ file }: CaseState, by: Actor): readonly string[] =>
  [by.id, 'i.li', 'i.wang', 'i.zhao'].filter(
    (id, index, all) =>
      all.indexOf(id) === index &&
      !file.conflicted.includes(id) &&
      s.staff.some((member) => member.id === id && member.roles.includes('inspector')),
  );

/** What chance would seldom hit: two who may inspect, a worker who is there, the line of a payment that it is about. */
const aptly = (type: CommandType, by: Actor, state: CaseState, pick: number): object => {
  const { file } = state;
  const [lead, co] = freeInspectors(state, by);
  if (type === 'reassign_case' && pick % 2 === 0)
    return file.lead === lead && file.co === co ? { lead: co, co: lead } : { lead, co };
  if (byTwo.includes(type)) return { inspectors: [lead, co] };
  const lines = file.payments.flatMap(({ id, lines: all }) =>
    all.filter(({ retracted }) => !retracted).map((line) => ({ ...line, payment: id })),
  );
  const line = lines[pick % Math.max(1, lines.length)];
  if (type === 'record_failed_call' && line) return { payment: line.payment, worker: line.worker };
  if (type === 'verify_payment' && line) return { payment: line.payment, workers: [line.worker] };
  if (type === 'retract_payment' && line) return { payment: line.payment };
  if (type !== 'request_withdrawal' || by.role === 'worker') return {};
  const refs = Object.keys(file.workers);
  return { worker: refs[pick % refs.length], way: 'letter', words: { proof: 't-0123456789abcdef' } };
};

const answerTo = (type: CommandType, by: Actor, { state, at }: Moment, each: Draw) =>
  decide(
    { ...commandFrom(state, at, { ...each, type }).input, ...aptly(type, by, state, each.pick) },
    state,
    s.contextFor(by, at),
  );

/** They name another case, or what only the application sets: one case and chance have neither. */
const needsMore = commandKinds
  .filter(({ type, appFields }) => concernsOthers(type) || appFields.length > 0 || type === 'link_case')
  .map(({ type }): string => type);

const offered = moments.flatMap((moment) =>
  actors.flatMap((by) =>
    allowedCommands(moment.state, s.contextFor(by, moment.at))
      .filter((type) => !needsMore.includes(type))
      .map((type) => ({ type, by, moment })),
  ),
);

describe('what is offered', () => {
  it('succeeds with some contents', () => {
    const vain = offered
      .filter(({ type, by, moment }) => contents.every((each) => isRefusal(answerTo(type, by, moment, each))))
      .map(({ type, by, moment }) => `${type} by ${by.id} in ${moment.state.stage.status}`);
    expect([...new Set(vain)].sort()).toEqual([]);
  });

  it('is, of every command, something in some case, and is then done', () => {
    const done = new Set(manyCourses.flatMap(({ given }) => given));
    const never = commandKinds.map(({ type }) => type).filter((type) => !done.has(type));
    expect(never.filter((type) => !needsMore.includes(type) && !seldom.includes(type))).toEqual([]);
  });
});

describe('what is not offered', () => {
  it('is refused whatever it carries', () => {
    const few = contents.filter(({ pick, days, fen }) => days === 5 && fen > 1000 && pick % 5 === 0);
    const passed: string[] = [];
    for (const moment of moments)
      for (const by of actors) {
        const allowed = allowedCommands(moment.state, s.contextFor(by, moment.at));
        for (const { type } of commandKinds) {
          if (allowed.includes(type)) continue;
          const done = few.filter((each) => !isRefusal(answerTo(type, by, moment, each)));
          if (done.length > 0) passed.push(`${type} by ${by.id} in ${moment.state.stage.status}`);
        }
      }
    expect(passed).toEqual([]);
  });
});
