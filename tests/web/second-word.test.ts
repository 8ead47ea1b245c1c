import { describe, expect, it } from 'vitest';
import { beginsOn, saidAlready, secondWordOn, turnedTo } from '../../web/screens/act/second-word.ts';

const retraction = (payment: string, allowed = true) => ({
  kind: 'retraction' as const,
  by: ['anna'],
  since: '2026-03-02T02:00:00.000Z',
  facts: {},
  words: {},
  changed: [],
  sign: { type: 'retract_payment', carries: { payment, workers: ['w1'], reason: 'proof_false' }, allowed },
  sendBack: { type: 'reject_retraction', carries: { payment }, allowed },
});
type Of = Parameters<typeof secondWordOn>[0];
const caseWith = (...proposals: readonly object[]) => ({ proposals }) as unknown as Of;

describe('the second word on a proposal', () => {
  it('is whole though the form was opened before a colleague proposed', () => {
    const second = secondWordOn(caseWith(retraction('m3')), 'retract_payment', {});
    expect({ ...second?.carries }).toEqual({ payment: 'm3', workers: ['w1'], reason: 'proof_false' });
  });

  it('is not given by who proposed', () => {
    expect(secondWordOn(caseWith(retraction('m3', false)), 'retract_payment', {})).toBeUndefined();
  });

  it('answers the one of several that is meant, and none where another thing is meant', () => {
    const of = caseWith(retraction('m3'), retraction('m4'));
    expect(secondWordOn(of, 'retract_payment', { payment: 'm4' })?.carries.payment).toBe('m4');
    expect(secondWordOn(of, 'reject_retraction', { payment: 'm4' })?.carries.payment).toBe('m4');
    expect(secondWordOn(of, 'retract_payment', { payment: 'm5' })).toBeUndefined();
  });

  it('opened on one of several proposals begins with its thing', () => {
    const of = caseWith(retraction('m3'), retraction('m4'));
    expect(beginsOn(of, 'retract_payment', 'm4')).toEqual({ payment: 'm4' });
    expect(beginsOn(of, 'retract_payment', '')).toEqual({});
  });

  it('still asks which is meant, and nothing else that was proposed', () => {
    const second = secondWordOn(caseWith(retraction('m3')), 'retract_payment', {});
    expect(saidAlready(second)).toEqual(['workers', 'reason']);
  });

  it('takes nothing of what was proposed along to another payment', () => {
    const second = secondWordOn(caseWith(retraction('m3')), 'retract_payment', {});
    const held = { ...second?.carries, words: { why: 'So it was.' } };
    expect(turnedTo(second, { ...held, payment: 'm5' })).toEqual({
      payment: 'm5',
      words: { why: 'So it was.' },
    });
    expect(turnedTo(second, held)).toEqual(held);
  });
});
