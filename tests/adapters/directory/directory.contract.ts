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

    test('offices are found at their division, under the one above, and at the top, and not where they were before', async () => {
      const directory = await make();
      const leeds = { ...office('gb-leeds'), jurisdiction: 'gb', area: 'GB-ENG' };
      for (const each of [district, city, leeds, office('cn-bj-dc', 'cn-bj')])
        await directory.putOffice(each);
      const ids = (all: readonly Office[]) => all.map(({ id }) => id);
      expect(ids(await directory.officesAt('110108'))).toEqual(['cn-bj', 'cn-bj-dc', 'cn-bj-hd']);
      expect(await directory.officesAt('GB-ENG')).toEqual([leeds]);
      expect(ids(await directory.officesUnder('cn-bj'))).toEqual(['cn-bj-dc', 'cn-bj-hd']);
      expect(ids(await directory.officesUnder('cn-bj', 1))).toEqual(['cn-bj-dc']);
      expect(ids(await directory.topOffices('cn-mainland'))).toEqual(['cn-bj']);
      await directory.putOffice({ ...city, area: '110000' });
      await directory.putOffice({ ...district, parent: 'cn-bj-dc' });
      expect(ids(await directory.officesAt('110108'))).toEqual(['cn-bj-dc', 'cn-bj-hd']);
      expect(await directory.officesAt('110000')).toEqual([{ ...city, area: '110000' }]);
      expect(ids(await directory.officesUnder('cn-bj'))).toEqual(['cn-bj-dc']);
      expect(ids(await directory.officesUnder('cn-bj-dc'))).toEqual(['cn-bj-hd']);
      expect(await directory.officesAt('310000')).toEqual([]);
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

    test('views are saved, replaced and dropped, each member’s own, in the order of saving', async () => {
      const directory = await make();
      const view = (id: string, name = id) => ({ id, name, asks: { list: 'office', view: 'overdue' } });
      expect(await directory.savedViews('li.na')).toEqual([]);
      for (const id of ['late', 'mine', 'third'])
        expect(await directory.saveView('li.na', view(id))).toBe(true);
      await directory.saveView('li.na', view('mine', '我的超期案件'));
      expect(await directory.savedViews('li.na')).toEqual([
        view('late'),
        view('mine', '我的超期案件'),
        view('third'),
      ]);
      expect(await directory.savedViews('wang.fang')).toEqual([]);
      expect(await directory.dropView('li.na', 'late')).toBe(true);
      expect(await directory.dropView('li.na', 'late')).toBe(false);
      expect((await directory.savedViews('li.na')).map(({ id }) => id)).toEqual(['mine', 'third']);
    });

    test('a member has thirty views and no more; one of them can still be replaced', async () => {
      const directory = await make();
      const view = (n: number, name: string) => ({ id: `v${n}`, name, asks: {} });
      for (let n = 0; n < 30; n += 1) expect(await directory.saveView('li.na', view(n, 'old'))).toBe(true);
      expect(await directory.saveView('li.na', view(30, 'new'))).toBe(false);
      expect(await directory.saveView('li.na', view(7, 'new'))).toBe(true);
      expect(await directory.savedViews('li.na')).toHaveLength(30);
      expect((await directory.savedViews('li.na'))[7]?.name).toBe('new');
    });

    test('views that are saved at the same moment are all kept', async () => {
      const directory = await make();
      const ids = ['a', 'b', 'c', 'd'];
      await Promise.all(ids.map((id) => directory.saveView('li.na', { id, name: id, asks: {} })));
      expect((await directory.savedViews('li.na')).map(({ id }) => id).sort()).toEqual(ids);
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

    test('how a member is told is kept and cleared beside an absence, of the office’s own members only', async () => {
      const directory = await make();
      const absent = { from: '2026-04-01', until: '2026-04-10' };
      const li = member('li.na', 'cn-bj-hd', { absent });
      await directory.putStaff(li);
      const contact = { by: 'mail' as const, address: 'li.na@labour.example' };
      expect(await directory.setContact('cn-bj-hd', 'li.na', contact)).toBe(true);
      expect(await directory.staffMember('li.na')).toEqual({ ...li, contact });
      expect(await directory.staffOf('cn-bj-hd')).toEqual([{ ...li, contact }]);
      expect(await directory.setContact('cn-bj-hd', 'li.na', undefined)).toBe(true);
      expect(await directory.staffMember('li.na')).toEqual(li);
      expect(await directory.setContact('cn-bj', 'li.na', contact)).toBe(false);
      expect(await directory.setContact('cn-bj-hd', 'zhao.min', contact)).toBe(false);
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
