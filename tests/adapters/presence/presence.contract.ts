/** What every presence must do. Run for the twin and, where an engine is at hand, for DynamoDB. */
import { describe, expect, test } from 'vitest';
import type { Presences } from '#adapters/presence/port.ts';

const caseId = '0123456789abcdefghjkmnpqrs';
const now = new Date('2026-11-26T02:00:00.000Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

export const presenceContract = (name: string, newPresences: () => Promise<Presences>): void => {
  describe(`presence: ${name}`, () => {
    test('tells who writes, and in which form', async () => {
      const presences = await newPresences();
      await presences.say(caseId, { staff: 'i.li', act: 'issue_order' }, later(40));
      await presences.say(caseId, { staff: 'i.wang' }, later(40));
      expect(await presences.at(caseId, now)).toEqual([
        { staff: 'i.li', act: 'issue_order' },
        { staff: 'i.wang' },
      ]);
    });

    test('is over by itself', async () => {
      const presences = await newPresences();
      await presences.say(caseId, { staff: 'i.li' }, later(40));
      expect(await presences.at(caseId, later(39))).toHaveLength(1);
      expect(await presences.at(caseId, later(40))).toEqual([]);
    });

    test('of one member is what they said last', async () => {
      const presences = await newPresences();
      await presences.say(caseId, { staff: 'i.li', act: 'issue_order' }, later(40));
      await presences.say(caseId, { staff: 'i.li' }, later(60));
      expect(await presences.at(caseId, later(50))).toEqual([{ staff: 'i.li' }]);
    });

    test('keeps cases apart, and tells of twenty at most', async () => {
      const presences = await newPresences();
      for (let n = 10; n < 35; n += 1) await presences.say(caseId, { staff: `i.${n}` }, later(40));
      expect(await presences.at(caseId, now)).toHaveLength(20);
      expect(await presences.at(`1${caseId.slice(1)}`, now)).toEqual([]);
    });
  });
};
