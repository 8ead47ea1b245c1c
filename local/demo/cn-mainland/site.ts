/** Three scaffolders of a subcontractor; inspectors have been on the site and the order is served. */
import type { Addresses } from '../../addresses.ts';
import { staffClientOf } from '../desk.ts';

const siteInspectors = ['li.wei', 'wang.fang'];
const workers = ['w1', 'w2', 'w3'];

export const constructionSite = async (addresses: Addresses): Promise<void> => {
  const [officer, supervisor, inspector] = ['chen.jing', 'liu.yang', 'li.wei'].map((id) =>
    staffClientOf(addresses, id),
  );
  if (!officer || !supervisor || !inspector) return;
  const { caseId } = await officer.files({
    kind: 'wage.construction_chain',
    channel: 'in_person',
    language: 'zh-CN',
    naming: 'confidential',
    area: '440306',
    claim: { claimedFen: 2_340_000, from: '2026-06-01', until: '2026-09-30' },
    headcount: 3,
    worker: { name: '马建国', phone: '+8613500135002' },
    parties: [
      { relation: 'subcontractor', name: '恒通架业劳务队' },
      { relation: 'general_contractor', name: '中建南方第三工程部' },
    ],
    words: { what_happened: '工地停工后包工头电话打不通，四个月工资没有结。', place: '航城大道 18 号工地' },
  });
  for (const [n, name] of ['罗永强', '唐志明'].entries()) {
    await officer.does(caseId, 'join_complaint', {
      claim: { claimedFen: 1_980_000 + n * 120_000, from: '2026-06-01', until: '2026-09-30' },
      worker: { name, phone: `+861350013500${n + 3}` },
    });
  }
  await officer.does(caseId, 'accept_complaint');
  await supervisor.does(caseId, 'assign_case', { lead: 'li.wei', co: 'wang.fang' });
  await inspector.does(caseId, 'begin_inspection');
  await inspector.does(caseId, 'schedule_site_visit', {
    on: inspector.workday(0),
    inspectors: siteInspectors,
  });
  await inspector.does(caseId, 'record_site_visit', {
    id: 'v1',
    inspectors: siteInspectors,
    words: { record: '现场核对考勤表与工资表。' },
  });
  const lines = workers.map((worker) => ({ worker, fen: 1_900_000 }));
  await inspector.does(caseId, 'record_findings', {
    lines,
    violations: ['CN-MW-07', 'CN-MW-13'],
    inspectors: siteInspectors,
  });
  await inspector.does(caseId, 'propose_order', {
    liable: [
      { party: 'p2', basis: 'pay_first', order: 1 },
      { party: 'p1', basis: 'direct', order: 2 },
    ],
    lines,
    dueOn: inspector.workday(7),
    inspectors: siteInspectors,
  });
  await supervisor.does(caseId, 'issue_order');
};
