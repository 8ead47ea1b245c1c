/** Cases at their beginning: one just filed, one that needs completing, one with a hazard, one in mediation. */
import type { Addresses } from '../../addresses.ts';
import { askedToTalk } from '../courses.ts';
import { staffClientOf } from '../desk.ts';

const filedByPhone = { channel: 'phone', language: 'zh-CN', naming: 'confidential', area: '440306' } as const;

export const factoryOvertime = async (addresses: Addresses): Promise<void> => {
  await staffClientOf(addresses, 'chen.jing').files({
    ...filedByPhone,
    kind: 'wage.overtime',
    claim: { claimedFen: 436_000, from: '2026-07-01', until: '2026-09-30' },
    worker: { name: '邓小琴', phone: '+8613500135011' },
    parties: [{ relation: 'employer', name: '精达电子厂' }],
    words: { what_happened: '每周六天、每天十一个小时，加班费只算平时工资。' },
  });
};

export const incomplete = async (addresses: Addresses): Promise<void> => {
  const officer = staffClientOf(addresses, 'chen.jing');
  const { caseId } = await officer.files({
    ...filedByPhone,
    kind: 'social.not_registered',
    claim: {},
    worker: { name: '彭志刚', phone: '+8613500135012' },
    words: { what_happened: '干了两年，公司一直没有交社保。' },
  });
  await officer.does(caseId, 'request_completion', { missing: ['employer', 'period'] });
};

export const hazard = async (addresses: Addresses): Promise<void> => {
  const officer = staffClientOf(addresses, 'huang.ping');
  const { caseId } = await officer.files({
    ...filedByPhone,
    area: '440309',
    naming: 'anonymous',
    kind: 'safety.hazard',
    claim: {},
    worker: {},
    parties: [{ relation: 'employer', name: '兴发五金加工' }],
    words: { what_happened: '冲床的保护罩拆掉了，上个月已经有人伤了手。' },
  });
  await officer.does(caseId, 'refer_to_authority', { authority: 'emergency_management' });
};

export const school = async (addresses: Addresses): Promise<void> => {
  const officer = staffClientOf(addresses, 'chen.jing');
  const { caseId } = await officer.files({
    ...filedByPhone,
    kind: 'service.school',
    claim: {},
    worker: { name: '覃丽', phone: '+8613500135014' },
    parties: [{ relation: 'public_authority', name: '街道教育办' }],
    words: { what_happened: '孩子的入学材料交了三次，都说缺居住证明。' },
  });
  await askedToTalk(addresses, caseId, { officer, supervisor: 'liu.yang', mediator: 'zhao.min' });
};
