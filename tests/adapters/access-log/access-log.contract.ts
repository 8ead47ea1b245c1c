/** What every access log must do. Run for the twin and, where an engine is at hand, for DynamoDB. */
import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Access, AccessLog } from '#adapters/access-log/port.ts';
import { BadPage } from '#adapters/case-store/page.ts';

const at = (minute: number): string => new Date(Date.UTC(2026, 2, 9, 2, minute)).toISOString();

const seen = (minute: number, more: Partial<Access> = {}): Access => ({
  id: randomUUID(),
  at: at(minute),
  day: '2026-03-09',
  office: 'cn-440306',
  caseId: 'c1',
  number: 'RD26-7K4M2-Q9X3T',
  what: 'case',
  staff: 'i.li',
  staffOffice: 'cn-440306',
  unusual: [],
  ...more,
});

export const accessLogContract = (name: string, make: () => Promise<AccessLog>): void => {
  describe(`access log: ${name}`, () => {
    test('each access stands in the list of its office and day, of its case, and of its reader', async () => {
      const log = await make();
      const one = seen(1, { what: 'identity', worker: 'w1', purpose: 'call_worker' });
      await log.record(one);
      for (const page of [log.ofDay('cn-440306', '2026-03-09'), log.ofCase('c1'), log.ofStaff('i.li')])
        expect(await page).toEqual({ items: [one] });
      for (const page of [log.ofDay('cn-440306', '2026-03-10'), log.ofCase('c2'), log.ofStaff('i.wu')])
        expect(await page).toEqual({ items: [] });
    });

    test('what is unusual comes first, the newest first in it and behind it', async () => {
      const log = await make();
      const [a, b] = [seen(1), seen(4)];
      const [odd, odder] = [seen(2, { unusual: ['other_office'] }), seen(3, { unusual: ['outside_hours'] })];
      for (const each of [a, odd, odder, b]) await log.record(each);
      const { items } = await log.ofDay('cn-440306', '2026-03-09');
      expect(items.map(({ id }) => id)).toEqual([odder, odd, b, a].map(({ id }) => id));
    });

    test('nothing that is there is written over', async () => {
      const log = await make();
      const one = seen(1);
      await log.record(one);
      await expect(log.record({ ...one, staff: 'i.wu' })).rejects.toThrow();
      await expect(log.record(one)).rejects.toThrow();
      expect(await log.ofCase('c1')).toEqual({ items: [one] });
      expect(await log.ofStaff('i.wu')).toEqual({ items: [] });
    });

    test('fifty a page, and each once from the first page to the last', async () => {
      const log = await make();
      const all = Array.from({ length: 120 }, (_, n) =>
        seen(n, n % 10 === 0 ? { unusual: ['not_of_case'] } : {}),
      );
      for (const each of all) await log.record(each);
      const found: Access[] = [];
      const sizes: number[] = [];
      let page: string | undefined;
      do {
        const { items, next } = await log.ofStaff('i.li', page);
        sizes.push(items.length);
        found.push(...items);
        page = next;
      } while (page !== undefined);
      expect(sizes.filter((size) => size > 0)).toEqual([50, 50, 20]);
      expect(new Set(found.map(({ id }) => id)).size).toBe(120);
      expect(found.slice(0, 12).every(({ unusual }) => unusual.length > 0)).toBe(true);
    });

    test.each(['x', Buffer.from('PLAIN#2026').toString('base64url')])('%s is no page', async (page) => {
      const log = await make();
      await expect(log.ofCase('c1', page)).rejects.toThrow(BadPage);
    });

    test('counts by reader, day and kind', async () => {
      const log = await make();
      const counts = [
        await log.countUp('i.li', '2026-03-09', 'identity'),
        await log.countUp('i.li', '2026-03-09', 'identity'),
        await log.countUp('i.li', '2026-03-09', 'text'),
        await log.countUp('i.li', '2026-03-10', 'identity'),
        await log.countUp('i.wu', '2026-03-09', 'identity'),
      ];
      expect(counts).toEqual([1, 2, 1, 1, 1]);
    });

    test('a field that is not of the log is refused: nothing of the vault gets in by accident', async () => {
      const log = await make();
      const more = { name: '王芳' };
      await expect(log.record({ ...seen(1), ...more })).rejects.toThrow();
      expect(await log.ofCase('c1')).toEqual({ items: [] });
    });
  });
};
