import { describe, expect, it } from 'vitest';
import { newestProcedure, procedures } from '#domain/jurisdictions/procedures.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { checkProcedure } from '#domain/procedure-tools/check.ts';
import { differences } from '#domain/procedure-tools/replay.ts';
import * as s from '#tests/support/story.ts';

const cn = newestProcedure('cn-mainland');

const shortened = (id: string, value: number): Procedure => ({
  ...cn,
  id: 'cn-mainland@trial',
  timeLimits: cn.timeLimits.map((each) =>
    each.id === id && each.length ? { ...each, length: { ...each.length, value } } : each,
  ),
});

describe('procedure check', () => {
  it.each(procedures.map((each) => [each.id, each] as const))('%s has nothing wrong', (_, each) => {
    expect(checkProcedure(each)).toEqual([]);
  });

  it('says what is wrong and where, all of it', () => {
    const [first, ...rest] = cn.timeLimits;
    const wrong = {
      ...cn,
      calendar: 'mars',
      currency: 'ZZZ',
      timeLimits: [{ ...first, onReturn: 'anew' }, first, ...rest],
      fines: cn.fines.map((each) => ({ ...each, min: 9, max: 1 })),
    };
    const places = checkProcedure(wrong).map(({ where }) => where);
    expect(places).toContain('calendar');
    expect(places).toContain('currency');
    expect(places).toContain('timeLimits[0] (acceptance).onReturn');
    expect(places).toContain('timeLimits');
    expect(places).toContain('fines[0] (CN-LI-21)');
  });

  it.each([
    ['first_look', { runsIn: undefined }, 'countsFrom'],
    ['first_look', { runsIn: ['triage', 'triage'] }, 'runsIn'],
    ['first_look', { countsFrom: 'first_entry' }, 'onReturn'],
    ['first_look', { countsFrom: 'its_day' }, 'waitsFor'],
    ['first_look', { countsFrom: 'named_day' }, 'waitsFor'],
    ['first_look', { countsFrom: 'limitation' }, 'countsFrom'],
    ['first_look', { length: undefined }, 'length'],
    ['first_look', { graceDays: 3 }, 'roll'],
    ['first_look', { waitsFor: 'acknowledgement' }, 'waitsFor'],
    ['first_look', { pausedBy: ['force_majeure'] }, 'pausedBy'],
    ['first_look', { pauseCapDays: 9 }, 'pauseCapDays'],
    ['first_look', { onLapse: 'closes_incomplete' }, 'onLapse'],
    ['coordination', { runsIn: ['coordination', 'triage'] }, 'onLapse'],
    ['investigation', { runsIn: ['investigating', 'suspended'] }, 'runsIn'],
    ['first_look_today', { pausedBy: ['force_majeure'] }, 'length'],
    ['arbitration_limitation', { length: { value: 1, unit: 'y' } }, 'length'],
  ] as const)('a limit %s with %j is nonsense', (id, over, where) => {
    const timeLimits = cn.timeLimits.map((each) => (each.id === id ? { ...each, ...over } : each));
    const n = timeLimits.findIndex((each) => each.id === id);
    const places = checkProcedure({ ...cn, timeLimits }).map((problem) => problem.where);
    expect(places).toContain(`timeLimits[${n}] (${id}).${where}`);
  });

  it('no stage lies unwatched', () => {
    const timeLimits = cn.timeLimits.filter(({ runsIn }) => runsIn !== undefined);
    const said = checkProcedure({ ...cn, timeLimits }).map(({ what }) => what);
    expect(said).toContain('No limit always runs in "investigating".');
  });

  it('who records findings may name what was broken, and nobody else names anything', () => {
    const said = (of: object) => checkProcedure(of).map(({ where }) => where);
    const ph = newestProcedure('ph');
    expect(said({ ...cn, violations: [] })).toContain('violations');
    expect(said({ ...ph, violations: cn.violations })).toContain('violations');
    expect(said(ph)).not.toContain('violations');
  });

  it('says first what has not the form', () => {
    const [problem] = checkProcedure({ ...cn, roll: 'sideways' });
    expect(problem?.where).toBe('roll');
  });
});

describe('procedure try', () => {
  const { history } = s.given(...s.investigating);

  it('shows nothing for the same procedure', () => {
    expect(differences(history, cn, cn)).toEqual([]);
  });

  it('shows one row for one limit shortened, with both days', () => {
    expect(differences(history, cn, shortened('investigation', 30))).toEqual([
      {
        caseId: s.caseId,
        number: 'RD26-ABCDEFGH',
        what: 'deadline',
        of: 'investigation',
        was: '2026-06-30',
        would: '2026-05-18',
      },
    ]);
  });

  it('shows a lane that a case would have come into, and a kind that would not be taken', () => {
    const lanes = cn.lanes.map((each) =>
      each.lane === 'group' ? { ...each, when: [{ peopleFrom: 1 }] } : each,
    );
    const inLane = differences(history, cn, { ...cn, lanes });
    expect(inLane.map(({ what, of }) => `${what} ${of}`)).toEqual([
      'deadline group_plan',
      'route wage.unpaid',
    ]);
    expect(inLane.at(-1)).toMatchObject({ was: 'own office', would: 'own office, group lane' });
    const matters = cn.matters.filter(({ kind }) => kind !== 'wage.unpaid');
    expect(differences(history, cn, { ...cn, matters }).at(-1)).toMatchObject({ would: 'not taken' });
  });

  it('shows what would have been refused and routed elsewhere', () => {
    const elsewhere = {
      kinds: ['wage.unpaid' as const],
      authority: 'court' as const,
      rule: 'X',
      basis: 'a trial',
      verified: false,
      exclusive: true,
    };
    const rows = differences(history, cn, { ...cn, competence: [...cn.competence, elsewhere] });
    expect(rows.map(({ what, of, was, would }) => [what, of, was, would])).toEqual([
      [
        'refusal',
        'complaint_accepted',
        'allowed',
        'Not a matter for this authority (a trial): refer it to court.',
      ],
      ['route', 'wage.unpaid', 'own office', 'court only'],
    ]);
  });
});

describe('what is asked', () => {
  const without = (kind: string): Procedure => ({
    ...cn,
    matters: cn.matters.filter((each) => each.kind !== kind),
  });
  const places = (document: Procedure) => checkProcedure(document).map(({ where }) => where);

  it('a menu names only kinds that stand in the matters, and so does a building site', () => {
    expect(places(without('safety.hazard'))).toEqual(
      expect.arrayContaining(['textMenus.kind[4]', 'competence[0]']),
    );
    expect(places(without('wage.construction_chain'))).toEqual([
      'textMenus.kind[1]',
      'matters[0] (wage.unpaid).onBuildingSite',
      'matters[1] (wage.partial).onBuildingSite',
      'matters[2] (wage.late).onBuildingSite',
    ]);
  });

  it('a menu that is led on to has to be there', () => {
    const { service: _, ...menus } = cn.textMenus ?? { kind: [] };
    expect(places({ ...cn, textMenus: menus })).toEqual(['textMenus.kind[6]']);
  });

  it('a menu has no more choices than one digit tells apart', () => {
    const long = cn.matters.slice(0, 10).map(({ kind }) => ({ kind }));
    expect(places({ ...cn, textMenus: { kind: long } })).toEqual(['textMenus.kind']);
  });

  it('somebody in danger needs a kind that calls the officer on duty out, and no kind stands there twice', () => {
    const calm = cn.matters.map(({ callsOut: _, ...each }) => each);
    expect(places({ ...cn, matters: calm })).toEqual(['matters']);
    expect(places({ ...cn, matters: [...cn.matters, ...cn.matters.slice(0, 1)] })).toEqual(['matters']);
  });
});

describe('local variations', () => {
  const local = (...variations: readonly object[]) => ({
    ...cn,
    variations: variations.map((each) => ({
      areas: ['440000'],
      name: { en: 'Guangdong' },
      basis: 'Local regulation art. 1',
      verified: false,
      ...each,
    })),
  });
  const limit = (id: string) => ({ timeLimits: [{ id, length: { value: 9, unit: 'wd' } }] });
  const found = (...variations: readonly object[]) =>
    checkProcedure(local(...variations)).map(({ where, what }) => `${where}: ${what}`);

  it('nothing is wrong with a limit of one province', () => {
    expect(found(limit('investigation'))).toEqual([]);
  });

  it.each([
    [{ areas: ['449900'], ...limit('investigation') }, /areas: There is no division "449900"/],
    [limit('comet'), /timeLimits: There is no limit "comet"/],
    [{ fines: [{ id: 'comet', min: 1, max: 2 }] }, /fines: There is no fine "comet"/],
    [{ fines: [{ id: cn.fines[0]?.id, min: 2, max: 1 }] }, /The least is more than the most/],
    [{ calendar: 'mars' }, /calendar: There is no calendar "mars"/],
    [{ policeThreshold: { single: 499_999, group: 3_000_000 } }, /policeThreshold\.single: A place may fix/],
    [{ inForce: { from: '2026-02-01', until: '2026-01-31' }, ...limit('investigation') }, /ends before/],
    [{}, /says nothing/],
    [{ timeLimits: [...limit('investigation').timeLimits, ...limit('investigation').timeLimits] }, /twice/],
  ])('%j is refused with its place', (each, said) => {
    const all = found(each);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatch(said);
    expect(all[0]).toMatch(/^variations\[0\] \(Guangdong\)/);
  });

  it('two that say the same of one place on one day are refused; a nearer place or other days are not', () => {
    const own = limit('investigation');
    const to = (until: string) => ({ ...own, inForce: { until } });
    const from = (day: string) => ({ ...own, inForce: { from: day } });
    expect(found(own, own)).toEqual([
      'variations[1] (Guangdong): variations[0] says timeLimits.investigation of 440000 too, on the same days.',
    ]);
    expect(found(to('2026-03-31'), from('2026-03-31'))).toHaveLength(1);
    expect(found(to('2026-03-31'), from('2026-04-01'))).toEqual([]);
    expect(found(own, { areas: ['440300'], ...own })).toEqual([]);
    expect(found(own, { minimumWage: { monthly: 1 } })).toEqual([]);
  });
});

describe('replay under another local law', () => {
  it('shows the limit of the province for a case there', () => {
    const would: Procedure = {
      ...cn,
      id: 'cn-mainland@trial',
      variations: [
        {
          areas: ['440000'],
          name: { en: 'Guangdong' },
          basis: 'Local regulation art. 1',
          verified: false,
          timeLimits: [{ id: 'acceptance', length: { value: 2, unit: 'wd' } }],
        },
      ],
    };
    const { history } = s.given(s.filed);
    expect(differences(history, cn, would)).toMatchObject([
      { what: 'deadline', of: 'acceptance', was: '2026-04-09', would: '2026-04-03' },
    ]);
    const elsewhere = would.variations?.map((each) => ({ ...each, areas: ['430000'] })) ?? [];
    expect(differences(history, cn, { ...would, variations: elsewhere })).toEqual([]);
  });
});
