/** A country of so many offices: one on top, its provinces below it, and districts below those, each with a few members of staff. */
import type { Directory } from '#adapters/directory/port.ts';
import type { Office, StaffMember } from '#domain/office/office.ts';
import * as s from '#tests/support/story.ts';

const districtsOfProvince = 100;

const officeAt = (n: number): Office => {
  const province = Math.floor(n / districtsOfProvince);
  const isProvince = n % districtsOfProvince === 0;
  // a place that has no story: the sixties are no codes of provinces
  const area = `6${String(province).padStart(2, '0').slice(-1)}${String(province).padStart(2, '0')}${String(n % districtsOfProvince).padStart(2, '0')}`;
  return {
    id: `cn-further-${n}`,
    names: { en: `Office ${n}`, 'zh-CN': `${n}` },
    jurisdiction: 'cn-mainland',
    area,
    phone: '1',
    dutyPhone: '+8610000000001',
    parent: isProvince ? 'cn-4403' : `cn-further-${province * districtsOfProvince}`,
  };
};

const staffAt = (n: number): StaffMember => ({
  id: `o.further-${n}`,
  name: `${n}`,
  office: `cn-further-${n}`,
  roles: ['intake_officer'],
  active: true,
});

const atOnce = 16;

/** The three offices of the stories with their people, and as many others as it takes. */
export const openOffices = async (
  directory: Pick<Directory, 'putOffice' | 'putStaff'>,
  count: number,
): Promise<void> => {
  for (const office of s.offices) await directory.putOffice(office);
  for (const member of s.staff) await directory.putStaff(member);
  for (let from = 0; from < count - s.offices.length; from += atOnce)
    await Promise.all(
      Array.from({ length: Math.min(atOnce, count - s.offices.length - from) }, async (_, n) => {
        await directory.putOffice(officeAt(from + n));
        await directory.putStaff(staffAt(from + n));
      }),
    );
};
