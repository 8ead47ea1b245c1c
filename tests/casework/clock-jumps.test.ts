/** A machine's clock that jumps about puts no history back, whatever is commanded. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { memoryBlindIndex } from '#adapters/blind-index/memory.ts';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import { wholeHistory } from '#adapters/case-store/whole-history.ts';
import { memoryDirectory } from '#adapters/directory/memory.ts';
import { memoryVault } from '#adapters/vault/memory.ts';
import type { Submission } from '#casework/submission.ts';
import { casework } from '#casework/submit.ts';
import { commandKindOf } from '#domain/complaint/decide.ts';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import { commandFrom, type Draw, draw } from '#tests/support/random-commands.ts';
import * as s from '#tests/support/story.ts';

const contact = { phone: '+8613800138000', channel: 'sms' as const, language: 'en', mayBePlain: false };
const hour = 3_600_000;
const begun = [[s.filed], s.accepted, s.investigating, s.ordered, s.mediating];

const sealed = z.looseObject({});

/** A command as a door gives it: its references become words again. */
const submissionOf = ({ input, by: actor }: s.GivenCommand): Submission => {
  const { words: _, person: __, details: ___, ...command } = sealed.parse(input);
  const requires = commandKindOf(input.type)?.requires ?? [];
  return {
    caseId: s.caseId,
    command: z.custom<Submission['command']>().parse(command),
    actor,
    words: Object.fromEntries(requires.map((name) => [name, `About ${name}`])),
    ...(input.type === 'change_contact' ? { people: { worker: { contact } } } : {}),
  };
};

/** Plays the draws on a case, the clock three days back at every other command. */
const play = async (from: readonly s.GivenCommand[], draws: readonly Draw[]): Promise<readonly string[]> => {
  const { state: first, history } = s.given(...from);
  if (first === undefined) throw new Error('No case');
  let time = Date.parse(history.at(-1)?.at ?? '');
  const parts = {
    store: memoryCaseStore(),
    vault: memoryVault(),
    index: memoryBlindIndex({ key: new Uint8Array(32) }),
    directory: memoryDirectory({ offices: s.offices, staff: s.staff }),
    procedureOf,
    now: () => new Date(time),
  };
  await parts.store.append({ caseId: s.caseId, expected: 0, events: history, state: first });
  const submit = casework(parts, 'cn-mainland');
  const done: string[] = [];
  for (const [n, drawn] of draws.entries()) {
    const state = (await parts.store.head(s.caseId))?.state ?? first;
    const given = submissionOf(commandFrom(state, new Date(time).toISOString(), drawn));
    const back = n % 2 === 0 ? 72 * hour : 0;
    time += drawn.later * hour - back;
    const submitted = await submit(given);
    time += back;
    if (submitted.outcome === 'done') done.push(given.command.type);
    const times = (await wholeHistory(parts.store, s.caseId)).map(({ at }) => at);
    expect(times).toEqual([...times].sort());
  }
  return done;
};

it('three days back at every other command: no history goes back, and more than half of all commands were given', async () => {
  const done = new Set<string>();
  const draws = fc.sample(draw, { seed: 7, numRuns: 60 * begun.length * 4 });
  for (let round = 0; round < begun.length * 4; round += 1)
    for (const type of await play(
      begun[round % begun.length] ?? [],
      draws.slice(round * 60, round * 60 + 60),
    ))
      done.add(type);
  expect(done.size).toBeGreaterThan(50);
}, 60_000);
