/** What every directory must do. Run for the twin and, where an engine is at hand, for DynamoDB. */
import { describe, expect, test } from 'vitest';
import type { Directory } from '#adapters/directory/port.ts';
import type { Office, StaffMember } from '#domain/office/office.ts';

const office = (id: string, parent?: string): Office => ({
  id,
  names: { en: `Office ${id}`, 'zh-CN': '劳动保障监察大队' },
  jurisdiction: 'cn-mainland',
  area: '110108',
  ...(parent === undefined ? {} : { parent }),
  phone: '+861000000000',
  dutyPhone: '+861000000001',
});

const member = (id: string, at: string, more: Partial<StaffMember> = {}): StaffMember => ({
  id,
  name: id,
  office: at,
  roles: ['inspector'],
  active: true,
  ...more,
});

const district = office('cn-bj-hd', 'cn-bj');
const city = office('cn-bj');

export const directoryContract = (name: string, make: () => Promise<Directory>): void => {
  describe(`directory: ${name}`, () => {
    test('offices are read one by one and all together, and replaced', async () => {
      const directory = await make();
      expect(await directory.offices()).toEqual([]);
      expect(await directory.office('cn-bj')).toBeUndefined();
      await directory.putOffice(district);
      await directory.putOffice(city);
      expect(await directory.offices()).toEqual([city, district]);
      expect(await directory.office('cn-bj-hd')).toEqual(district);
      await directory.putOffice({ ...city, names: { en: 'The city' } });
      expect(await directory.office('cn-bj')).toEqual({ ...city, names: { en: 'The city' } });
      expect(await directory.offices()).toHaveLength(2);
    });

    test('staff are found by their id and by their office', async () => {
      const directory = await make();
      expect(await directory.staffMember('li.na')).toBeUndefined();
      await directory.putStaff(member('wang.fang', 'cn-bj-hd', { roles: ['supervisor', 'inspector'] }));
      await directory.putStaff(member('li.na', 'cn-bj-hd'));
      await directory.putStaff(member('zhao.min', 'cn-bj'));
      expect((await directory.staffOf('cn-bj-hd')).map(({ id }) => id)).toEqual(['li.na', 'wang.fang']);
      expect(await directory.staffMember('zhao.min')).toEqual(member('zhao.min', 'cn-bj'));
      expect(await directory.staffOf('cn-sh')).toEqual([]);
    });

    test('a right that is taken away is gone at the next read, wherever it is read', async () => {
      const directory = await make();
      await directory.putStaff(member('li.na', 'cn-bj-hd'));
      const gone = member('li.na', 'cn-bj-hd', { active: false, roles: ['auditor'] });
      await directory.putStaff(gone);
      expect(await directory.staffMember('li.na')).toEqual(gone);
      expect(await directory.staffOf('cn-bj-hd')).toEqual([gone]);
    });

    test('who moves to another office stands in its list alone, even when moved by eight at once', async () => {
      const directory = await make();
      await directory.putStaff(member('li.na', 'cn-bj-hd'));
      const places = Array.from({ length: 8 }, (_, n) => `cn-o${n}`);
      await Promise.all(places.map((place) => directory.putStaff(member('li.na', place))));
      const now = (await directory.staffMember('li.na'))?.office;
      expect(places).toContain(now);
      const lists = await Promise.all(['cn-bj-hd', ...places].map((place) => directory.staffOf(place)));
      expect(lists.flat()).toEqual([member('li.na', now ?? '')]);
    });

    test('an absence is kept and cleared, wherever the member is read, and nothing else of them changes', async () => {
      const directory = await make();
      const li = member('li.na', 'cn-bj-hd', { skills: ['wages'], languages: ['zh-CN', 'en'] });
      await directory.putStaff(li);
      const absent = { from: '2026-04-01', until: '2026-04-10', deputy: 'wang.fang' };
      expect(await directory.setAbsence('cn-bj-hd', 'li.na', absent)).toBe(true);
      expect(await directory.staffMember('li.na')).toEqual({ ...li, absent });
      expect(await directory.staffOf('cn-bj-hd')).toEqual([{ ...li, absent }]);
      const longer = { from: '2026-04-01', until: '2026-04-20' };
      expect(await directory.setAbsence('cn-bj-hd', 'li.na', longer)).toBe(true);
      expect(await directory.staffMember('li.na')).toEqual({ ...li, absent: longer });
      expect(await directory.setAbsence('cn-bj-hd', 'li.na', undefined)).toBe(true);
      expect(await directory.staffMember('li.na')).toEqual(li);
      expect(await directory.setAbsence('cn-bj-hd', 'li.na', undefined)).toBe(true);
    });

    test('who was listed before there were skills, languages and absences is read as ever', async () => {
      const directory = await make();
      const old = {
        id: 'li.na',
        name: 'li.na',
        office: 'cn-bj-hd',
        roles: ['inspector' as const],
        active: true,
      };
      await directory.putStaff(old);
      expect(await directory.staffMember('li.na')).toEqual(old);
      expect(await directory.staffOf('cn-bj-hd')).toEqual([old]);
    });

    test('an absence is recorded of the office’s own members only, and makes nobody a member', async () => {
      const directory = await make();
      await directory.putStaff(member('li.na', 'cn-bj-hd'));
      const absent = { from: '2026-04-01', until: '2026-04-10' };
      expect(await directory.setAbsence('cn-bj', 'li.na', absent)).toBe(false);
      expect(await directory.setAbsence('cn-bj-hd', 'zhao.min', absent)).toBe(false);
      await directory.putStaff(member('li.na', 'cn-bj'));
      expect(await directory.setAbsence('cn-bj-hd', 'li.na', absent)).toBe(false);
      expect(await directory.staffMember('li.na')).toEqual(member('li.na', 'cn-bj'));
      expect(await directory.staffOf('cn-bj-hd')).toEqual([]);
      expect(await directory.staffMember('zhao.min')).toBeUndefined();
    });

    test('what is no office or member of staff is refused', async () => {
      const directory = await make();
      await expect(directory.putOffice({ ...city, id: 'Not an id' })).rejects.toThrow();
      await expect(directory.putStaff(member('li.na', 'cn-bj', { roles: [] }))).rejects.toThrow();
      expect(await directory.offices()).toEqual([]);
    });
  });
};
