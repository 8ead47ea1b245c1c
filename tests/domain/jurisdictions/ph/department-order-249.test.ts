/** The Philippines: Department Order 249 of 2025 beside 151-16, which running cases keep (PH-SE-01). */
import { expect, it } from 'vitest';
import { newestProcedure, procedureOf, procedures } from '#domain/jurisdictions/procedures.ts';
import { matterOf } from '#domain/procedure/matters.ts';

const [before, now] = [procedureOf('ph@2016'), newestProcedure('ph')];
const limit = (of: typeof now, id: string) => of.timeLimits.find((each) => each.id === id);

it('new cases are under the new order, and running ones keep the old', () => {
  expect(now.id).toBe('ph@2025');
  expect(procedures.map(({ id }) => id)).toEqual(expect.arrayContaining(['ph@2016', 'ph@2025']));
  expect(JSON.stringify(now)).not.toContain('"DO 151-16"');
  expect(JSON.stringify(before)).not.toContain('249-25');
  expect(now.variations).toEqual(before.variations);
});

it('thirty days stay; what is not settled is neither offered nor marked as checked', () => {
  expect(limit(now, 'mediation')).toMatchObject({ length: { value: 30, unit: 'd' }, verified: false });
  expect(limit(now, 'mediation')?.extension).toBeUndefined();
  expect(limit(before, 'mediation')).toMatchObject({ verified: false });
});

it('talks are compulsory: silence for three working days does not end them', () => {
  expect(limit(now, 'mediation_consent')?.onLapse).toBeUndefined();
  expect(limit(newestProcedure('gb'), 'mediation_consent')?.onLapse).toBeUndefined();
});

it.each(['safety.imminent', 'safety.no_ppe', 'injury.not_reported'] as const)(
  '%s is offered no talks and has its authority',
  (kind) => {
    expect(matterOf(now, kind)?.mediable).toBe(false);
    expect(now.competence.find(({ kinds }) => kinds.includes(kind))?.authority).toBe('safety_regulator');
  },
);

it('illegal dismissal has four years, other money claims three (PH-LM-01)', () => {
  const { claims = [], length } = now.limitation;
  expect(claims).toMatchObject([{ kinds: ['contract.dismissal'], length: { value: 4, unit: 'y' } }]);
  expect(length).toEqual({ value: 3, unit: 'y' });
});
