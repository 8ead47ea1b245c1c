/** A command that does not say that it turns on the staff of the office never looks at them, as they are not read for it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commandKinds } from '#domain/complaint/commands/registry.ts';
import { decide, turnsOnStaff } from '#domain/complaint/decide.ts';
import type { StaffMember } from '#domain/office/office.ts';
import { commandFrom, draw } from '#tests/support/random-commands.ts';
import { play } from '#tests/support/random-course.ts';
import * as s from '#tests/support/story.ts';

/** The staff of the stories, and whether anybody looked at them. */
const watched = () => {
  const seen = { looked: false };
  const staff = new Proxy<readonly StaffMember[]>(s.staff, {
    get: (target, name, receiver) => {
      seen.looked = true;
      return Reflect.get(target, name, receiver);
    },
  });
  return { seen, staff };
};

const disputed = [
  ...s.accepted,
  s.does(s.supervisor, 'close_case', { reason: 'premature' }),
  s.does(s.worker(), 'dispute_closure'),
];
const found = s.ordered.slice(0, -2);
const visit = { on: '2026-04-10', inspectors: ['i.li', 'i.wang'] };
const fixed = [...s.investigating, s.does(s.inspector, 'schedule_site_visit', visit)];
const stories = [[s.filed], s.accepted, s.investigating, fixed, found, s.ordered, s.mediating, disputed];
const courses = [
  ...stories.map((opening) => s.given(...opening)),
  ...fc
    .sample(fc.tuple(fc.array(draw, { minLength: 5, maxLength: 60 }), fc.constantFrom(...stories)), 40)
    .map(([draws, opening]) => play(draws, opening))
    .map(({ history, states }) => ({ history, state: states.at(-1) })),
];

const types = commandKinds.map(({ type }) => type).filter((type) => type !== 'file_complaint');
const contents = fc.sample(draw, { numRuns: 10 });

it('only commands that turn on the staff look at them', () => {
  const looking = new Set<string>();
  for (const { history, state } of courses) {
    const now = history.at(-1)?.at ?? s.start;
    if (state === undefined) continue;
    for (const type of types)
      for (const content of contents) {
        const { by, input } = commandFrom(state, now, { ...content, guided: null, type });
        const { seen, staff } = watched();
        decide(input, state, { ...s.contextFor(by, now), staff });
        if (seen.looked) looking.add(type);
      }
  }
  expect([...looking].filter((type) => !turnsOnStaff(type))).toEqual([]);
  expect(types.filter((type) => turnsOnStaff(type) && !looking.has(type))).toEqual([]);
}, 60_000);
