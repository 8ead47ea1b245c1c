import { describe, expect, it } from 'vitest';
import { memoryApi } from '../office.ts';

const complaint = (n: number) => ({
  kind: 'wage.unpaid',
  channel: 'in_person',
  language: 'zh-CN',
  naming: 'confidential',
  area: '440306',
  claim: { claimedFen: 600_000 },
  worker: { name: '张伟', phone: `+86138001${38_000 + n}` },
  parties: [{ relation: 'employer', name: '深圳市恒发电子有限公司' }],
});

/** Fifty-one whose first look is overdue, and after them one whose worker is punished: that limit ends later than theirs. */
const officeWithAPunishedWorker = async () => {
  const api = memoryApi({ at: '2026-04-01T02:00:00.000Z' });
  const files = async (n: number): Promise<string> =>
    (await api.ask({ by: 'o.chen', method: 'POST', path: '/cases', body: complaint(n) })).body.caseId;
  for (let n = 0; n < 51; n += 1) await files(n);
  api.watch.at = '2026-04-03T02:00:00.000Z';
  const punished = await files(51);
  await api.submit({
    caseId: punished,
    command: { type: 'report_retaliation', kind: 'threat' },
    actor: { role: 'worker', id: 'w1' },
  });
  const page = async (at?: string) =>
    (
      await api.ask({
        by: 'o.chen',
        path: '/queue',
        query: { view: 'now', ...(at === undefined ? {} : { page: at }) },
      })
    ).body;
  return { punished, page };
};

describe('what needs a member now', () => {
  it('comes the gravest first over all pages, each case once', async () => {
    const { punished, page } = await officeWithAPunishedWorker();
    const first = await page();
    const second = await page(first.next);
    expect(first.items).toHaveLength(50);
    expect(first.items[0].caseId).toBe(punished);
    const ids = [...first.items, ...second.items].map(({ caseId }: { caseId: string }) => caseId);
    expect(new Set(ids).size).toBe(52);
    expect(second.next).toBeUndefined();
  });

  it('refuses a page that is none of this list', async () => {
    const { page } = await officeWithAPunishedWorker();
    const forged = Buffer.from(JSON.stringify({ ':from': '-1' })).toString('base64url');
    expect((await page(forged)).code).toBe('bad-request');
  });
});
