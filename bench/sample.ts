/** A desk to measure: one office, its staff, and what a worker files there. */
import type { Directory } from '#adapters/directory/port.ts';
import type { IntakeComplaint } from '#casework/intake.ts';
import type { Submission } from '#casework/submission.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import type { Office, StaffMember } from '#domain/office/office.ts';

const jurisdiction = 'cn-mainland';
const id = 'cn-440306';

export const sampleOffice: Office = {
  id,
  names: { en: 'Bench', 'zh-CN': '宝安' },
  jurisdiction,
  area: '440306',
  phone: '2',
  dutyPhone: '+8610000000002',
};

export const sampleStaff: readonly StaffMember[] = (
  [
    ['o.bench', 'intake_officer'],
    ['i.one', 'inspector'],
    ['i.two', 'inspector'],
    ['s.bench', 'supervisor'],
  ] as const
).map(([member, role]) => ({
  id: member,
  name: member,
  office: id,
  roles: [role],
  active: true,
}));

export const openDesk = async (directory: Pick<Directory, 'putOffice' | 'putStaff'>): Promise<void> => {
  await directory.putOffice(sampleOffice);
  for (const each of sampleStaff) await directory.putStaff(each);
};

export const sampleComplaint = (n: number, at: string): IntakeComplaint => ({
  draft: `draft ${n}`,
  idempotencyKey: `filing ${n}`,
  procedure: newestProcedure(jurisdiction),
  at,
  kind: 'wage.unpaid',
  channel: 'web',
  language: 'zh-CN',
  naming: 'confidential',
  claim: { claimedFen: 1_560_000, from: '2026-01-01', until: '2026-03-31' },
  headcount: 1,
  harm: [],
  danger: false,
  area: '440306',
  worker: {
    identity: { name: '张三' },
    contact: { phone: '+8613800138000', channel: 'sms', language: 'zh-CN', mayBePlain: false },
  },
  parties: [{ relation: 'employer', details: { name: '禾潼电子' } }],
  words: { what_happened: '三个月没发工资，老板说下个月再说。', place: '工业园三号楼' },
});

const officer = { role: 'intake_officer', id: 'o.bench', office: id } as const;

export const acceptance = (caseId: string, key?: string): Submission => ({
  caseId,
  command: { type: 'accept_complaint' },
  actor: officer,
  ...(key === undefined ? {} : { idempotencyKey: key }),
});

export const message = (caseId: string, key: string): Submission => ({
  caseId,
  command: { type: 'write_message' },
  actor: officer,
  words: { message: '您的材料已经收到，请等待下一步通知。' },
  idempotencyKey: key,
});
