/** What a case of the country asks for, from the acts that the decider made of it: at its filing, by people later, by the clock. */
import { requestsOf, talks } from '../money/doors.ts';
import { actsOf, stories } from '../money/stories.ts';
import type { Door, NotedAct, StoryDesk } from '../money/story-desk.ts';
import { type StoryUsage, usageOfStory } from '../money/usage.ts';
import { type Asked, addedTo, askedOf, noneAsked } from './limits.ts';

/** How leads come in: the rest of a hundred by telephone or in person, written down by staff. */
const doors: readonly (readonly [share: number, door: Door])[] = [
  [0.45, { by: 'web', pages: 23, byText: talks.filing }],
  [0.25, { by: 'text', texts: 4, replies: 5 }],
  [0.3, { by: 'staff' }],
];

const settledByCall =
  (door: Door) =>
  async (here: StoryDesk): Promise<void> => {
    const id = await here.files(door, {}, '+8613600136060');
    await here.gives('chen.jing', id, 'begin_coordination');
    await here.gives('chen.jing', id, 'record_call', { reached: true });
    const lines = [{ worker: 'w1', fen: 1_800_000 }];
    const instalments = [{ dueOn: here.workday(2), lines }];
    await here.gives('chen.jing', id, 'settle_by_coordination', { instalments });
    await here.gives('chen.jing', id, 'record_payment', { instalment: 1, proof: 'bank_record', lines });
    const payment = await here.newestPayment(id);
    await here.says({ by: 'text', ...talks.other }, 'w1', id, { type: 'confirm_payment', payment });
    await here.later(5);
    await here.gives('chen.jing', id, 'verify_payment', { payment, workers: ['w1'] });
    await here.gives('liu.yang', id, 'close_case', { reason: 'paid_full' });
  };

const moments = ['filing', 'people', 'clock'] as const;
type Moment = (typeof moments)[number];
export type Course = Readonly<Record<Moment, Asked>>;

const momentOf = ({ append, door }: NotedAct): Moment =>
  append.expected === 0 ? 'filing' : door.by === 'clock' ? 'clock' : 'people';

const askedSoFar = (acts: readonly NotedAct[], { usage, events, notices }: StoryUsage): Asked => {
  const sum = (of: (act: NotedAct) => number) => acts.reduce((all, act) => all + of(act), 0);
  return {
    'requests of the site': sum(({ door }) => (door.by === 'web' ? requestsOf(door.pages) : 0)),
    'texts read': sum(({ door }) => (door.by === 'text' ? door.texts : 0)),
    'notices sent': notices,
    'write units, tables together': usage.writeUnits ?? 0,
    'calls of KMS': usage.kmsCalls ?? 0,
    'executions started': sum(({ append }) => (append.expected === 0 ? 1 : 0)),
    'state transitions': usage.transitions ?? 0,
    'entries on the bus': events,
    'cases due': sum(({ door }) => (door.by === 'clock' ? 1 : 0)),
  };
};

/** Each act has what the story asks for with it and did not without it. */
const courseOf = (acts: readonly NotedAct[]): { readonly course: Course; readonly cases: number } => {
  const course: Record<Moment, Asked> = { filing: noneAsked, people: noneAsked, clock: noneAsked };
  let before = noneAsked;
  acts.forEach((act, n) => {
    const soFar = acts.slice(0, n + 1);
    const now = askedSoFar(soFar, usageOfStory(soFar));
    course[momentOf(act)] = addedTo(course[momentOf(act)], addedTo(now, before, -1));
    before = now;
  });
  return { course, cases: acts.filter((act) => momentOf(act) === 'filing').length };
};

const mixed = (parts: readonly (readonly [share: number, course: Course])[]): Course => {
  const of = (moment: Moment) =>
    askedOf((name) => parts.reduce((sum, [share, course]) => sum + share * course[moment][name], 0));
  return { filing: of('filing'), people: of('people'), clock: of('clock') };
};

/** A lead that a call settles, and one that becomes a case: of the four stories each alike. */
export const nationalCourses = async (): Promise<{ readonly call: Course; readonly filed: Course }> => {
  const told = await Promise.all(Object.values(stories).map(async (story) => courseOf(await actsOf(story))));
  const cases = told.reduce((sum, each) => sum + each.cases, 0);
  const calls = await Promise.all(
    doors.map(async ([share, door]) => [share, courseOf(await actsOf(settledByCall(door))).course] as const),
  );
  return {
    call: mixed(calls),
    filed: mixed(told.map(({ course }) => [1 / cases, course])),
  };
};
