/** A cook is owed two months; a call to the owner settled it, the first half has been paid. */
import type { Addresses } from '../../addresses.ts';
import { settledByCall } from '../courses.ts';
import { staffClientOf } from '../desk.ts';

export const restaurant = async (addresses: Addresses): Promise<void> => {
  const officer = staffClientOf(addresses, 'chen.jing');
  const { caseId } = await officer.files({
    kind: 'wage.unpaid',
    channel: 'phone',
    language: 'zh-CN',
    naming: 'named',
    area: '440306',
    claim: { claimedFen: 1_160_000, from: '2026-08-01', until: '2026-09-30' },
    worker: { name: '何秀兰', phone: '+8613500135001' },
    parties: [{ relation: 'employer', name: '老灶湘菜馆' }],
    words: { what_happened: '老板说等旺季再结，八月九月的工资都没有发。' },
  });
  await settledByCall(officer, caseId, 580_000);
};
