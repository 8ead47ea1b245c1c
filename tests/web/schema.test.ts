import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandForms } from '#functions/staff-api/reference/commands.ts';
import {
  asSchema,
  bodyFor,
  exactOf,
  fieldKind,
  isRecord,
  missingIn,
  only,
  variantsOf,
  withoutGaps,
} from '../../web/screens/act/schema.ts';

const forms = commandForms('en');
const schemaOf = (type: string) => asSchema(forms[type]?.schema ?? {});

describe('the form of a command', () => {
  it('asks for one thing of several by name: each line of a wage statement follows one rule', () => {
    const claims = schemaOf('record_wage_statement').properties?.claims ?? {};
    expect(fieldKind('claims', claims)).toBe('list');
    expect(fieldKind('claims', claims.items ?? {})).toBe('one_of');
    const found = variantsOf(claims.items ?? {}).find(({ name }) => name === 'unpaid_months');
    expect(found?.by).toBe('rule');
    const { wageFen = {}, months = {} } = found?.schema.properties ?? {};
    expect([fieldKind('wageFen', wageFen), fieldKind('months', months)]).toEqual(['figure', 'figure']);
    const exact = [exactOf(wageFen), exactOf(months)].map((each) => each ?? {});
    expect(exact.map((each, n) => fieldKind(['wageFen', 'months'][n] ?? '', each))).toEqual([
      'sum',
      'number',
    ]);
  });

  it('chooses another case from a list, never by an id that somebody types', () => {
    const { into = {} } = schemaOf('merge_case').properties ?? {};
    expect(fieldKind('into', into)).toBe('case');
  });

  it('carries what the door of a command takes, where it has one of its own', () => {
    expect(Object.keys(schemaOf('join_complaint').properties ?? {})).toEqual([
      'claim',
      'naming',
      'worker',
      'words',
    ]);
    expect(Object.keys(schemaOf('change_contact').properties ?? {})).toEqual(['worker', 'contact']);
    expect(Object.keys(schemaOf('split_off_workers').properties ?? {})).toContain('workers');
    expect(schemaOf('file_complaint').properties).toHaveProperty('receivedOn');
  });

  it('sends a group that must be there, if need be with nothing in it', () => {
    expect(bodyFor(schemaOf('join_complaint'), { naming: 'named' })).toEqual({ naming: 'named', claim: {} });
  });

  it('keeps the order that is asked for', () => {
    expect(Object.keys(only(schemaOf('file_complaint'), ['harm', 'danger']).properties ?? {})).toEqual([
      'harm',
      'danger',
    ]);
  });

  const typed = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(undefined),
      tie('group'),
    ),
    group: fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), tie('value'), { maxKeys: 4 }),
  })).group;
  const gapsIn = (value: unknown): boolean =>
    value === undefined ||
    value === '' ||
    (isRecord(value) && (Object.keys(value).length === 0 || Object.values(value).some(gapsIn)));

  it('sends no field that was left empty, at whatever depth', () => {
    fc.assert(
      fc.property(typed, (value) => {
        const sent = withoutGaps(isRecord(value) ? value : {});
        expect(Object.values(sent).some(gapsIn)).toBe(false);
      }),
    );
  });
});

describe('what must be there', () => {
  it('is named before anything is sent, in groups too', () => {
    const form = schemaOf('propose_refusal');
    expect(missingIn(form, bodyFor(form, {}))).toContain('reason');
    const findings = schemaOf('record_findings');
    expect(missingIn(findings, bodyFor(findings, {}))).not.toContain('violations');
    expect(bodyFor(findings, {})).toMatchObject({ violations: [] });
    const agreement = schemaOf('record_agreement');
    const deed = { deed: true, instalments: [{ dueOn: '2026-12-07' }], signedBy: ['w1'] };
    expect(bodyFor(agreement, deed)).toMatchObject({ instalments: [{ dueOn: '2026-12-07', lines: [] }] });
    expect(missingIn(schemaOf('write_message'), { words: {} })).toContain('words.message');
  });
});
