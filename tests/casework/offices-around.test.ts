import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { memoryDirectory } from '#adapters/directory/memory.ts';
import { officesAround, officesAroundCase, officesBelow, withTopOffices } from '#casework/offices-around.ts';
import { assess } from '#domain/complaint/assessment.ts';
import { type CommandType, commandKinds } from '#domain/complaint/commands/registry.ts';
import { allowedCommands, decide } from '#domain/complaint/decide.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { officesNamedBy } from '#domain/complaint/offices-named.ts';
import type { Office } from '#domain/office/office.ts';
import { jurisdictionFor, route } from '#domain/office/routing.ts';
import { officeId } from '#domain/terms/fields.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { cnMainland } from '#tests/support/procedures.ts';
import * as s from '#tests/support/story.ts';

const areas = ['000000', '440000', '440300', '440306', '440309', '110000', '110108', 'GB-ENG'];

/** A directory of chance: each office under one of those before it, or under none; two laws. */
const directories = fc
  .array(
    fc.record({
      area: fc.constantFrom(...areas),
      above: fc.integer({ min: -1, max: 5 }),
      keeps: fc.boolean(),
    }),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map((all) =>
    all.map(({ area, above, keeps }, n): Office => {
      const parent = above >= 0 && above < n ? `cn-o${above}` : undefined;
      return {
        id: `cn-o${n}`,
        names: { en: `Office ${n}` },
        jurisdiction: area === 'GB-ENG' ? 'gb' : 'cn-mainland',
        area,
        ...(parent === undefined ? {} : { parent }),
        ...(keeps ? { keeps: { peopleFrom: 3 } } : {}),
        phone: '1',
        dutyPhone: '+861',
      };
    }),
  );

const filed = s.given(s.filed).state as CaseState;
const caseAt = (office: string, area: string, headcount: number): CaseState => ({
  ...filed,
  file: { ...filed.file, office, area, headcount, routedBy: 'place' },
});
const roles = ['intake_officer', 'supervisor'] as const;

describe('the offices around a case', () => {
  it('lead to the same answers as all offices that there are', () =>
    fc.assert(
      fc.asyncProperty(
        directories,
        fc.nat(),
        fc.nat(),
        fc.constantFrom(...areas),
        fc.integer({ min: 1, max: 5 }),
        async (offices, at, to, area, headcount) => {
          const directory = memoryDirectory({ offices });
          const [own, other] = [offices[at % offices.length], offices[to % offices.length]] as [
            Office,
            Office,
          ];
          const state = caseAt(own.id, area, headcount);
          const commands = [
            { type: 'transfer_case', toOffice: other.id, reason: 'place' },
            { type: 'dispute_competence', with: other.id, words: { grounds: 't-0123456789abcdef' } },
          ];
          const answers = (around: readonly Office[]) => ({
            proposed: assess(state.file, { procedure: cnMainland, offices: around, at: s.start }),
            allowed: roles.map((role) =>
              allowedCommands(state, {
                ...s.contextFor({ role, id: 'x', office: own.id }, s.start),
                offices: around,
              }),
            ),
            superior: allowedCommands(state, {
              ...s.contextFor({ role: 'supervisor', id: 'x', office: other.id }, s.start),
              offices: around,
            }),
            decided: commands.map((each) => {
              const actor = { role: 'supervisor' as const, id: 'x', office: own.id };
              const answer = decide(each, state, { ...s.contextFor(actor, s.start), offices: around });
              // which office is named as an example of those that there are is no matter
              return isRefusal(answer) ? answer.refused : answer;
            }),
          });
          const named = commands.flatMap(officesNamedBy);
          const around = await officesAroundCase(directory, state, named);
          expect(answers(await withTopOffices(directory, around, 'cn-mainland'))).toEqual(answers(offices));
        },
      ),
    ));

  it('route a new complaint as all offices would', () =>
    fc.assert(
      fc.asyncProperty(
        directories,
        fc.option(fc.constantFrom(...areas), { nil: undefined }),
        fc.integer({ min: 1, max: 5 }),
        async (offices, area, people) => {
          const directory = memoryDirectory({ offices });
          const around = await officesAround(directory, { ids: [], area });
          const law = jurisdictionFor(around, { area }, 'cn-mainland');
          expect(law).toBe(jurisdictionFor(offices, { area }, 'cn-mainland'));
          const matter = { kind: 'wage.unpaid' as const, people, area };
          const known = await withTopOffices(directory, around, law);
          const of = (all: readonly Office[]) => all.filter(({ jurisdiction }) => jurisdiction === law);
          expect(route(of(known), matter)).toEqual(route(of(offices), matter));
        },
      ),
    ));

  it('below an office are all those that have it above them', async () => {
    const directory = memoryDirectory({ offices: s.offices });
    expect(await officesBelow(directory, 'cn-4403')).toEqual(['cn-440306', 'cn-440309']);
    expect(await officesBelow(directory, 'cn-440306')).toEqual([]);
  });
});

describe('the offices that a command names', () => {
  const office = 'cn-440309';
  const named: Readonly<Partial<Record<CommandType, object>>> = {
    transfer_case: { toOffice: office },
    dispute_competence: { with: office },
    designate_office: { office },
    propose_refusal: { instead: { office } },
  };

  it.each(Object.entries(named))('are read from %s', (_, fields) => {
    expect(officesNamedBy(fields)).toEqual([office]);
  });

  it('are those of every command that can name one', () => {
    const form = JSON.stringify(z.toJSONSchema(officeId)).match(/"pattern":("[^"]+")/)?.[1] ?? 'no pattern';
    const naming = commandKinds.filter(({ schema }) =>
      JSON.stringify(z.toJSONSchema(schema(), { unrepresentable: 'any', io: 'input' })).includes(form),
    );
    expect(naming.map(({ type }) => type).sort()).toEqual(Object.keys(named).sort());
  });
});
