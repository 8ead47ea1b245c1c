import { describe, expect, it } from 'vitest';
import { officeSeconds, withKeptOffices } from '#adapters/directory/kept-offices.ts';
import { memoryDirectory } from '#adapters/directory/memory.ts';
import { counting } from '#tests/support/counting.ts';
import { member } from '#tests/support/staff.ts';
import * as s from '#tests/support/story.ts';

const desk = () => {
  const behind = memoryDirectory({ offices: s.offices, staff: s.staff });
  const { counted, calls } = counting(behind);
  let nowMs = 0;
  return {
    behind,
    calls,
    kept: withKeptOffices(counted, () => nowMs),
    later: (seconds: number) => {
      nowMs += seconds * 1000;
    },
  };
};

describe('offices kept in the process', () => {
  it('are read once, and again when their time is over', async () => {
    const { kept, calls, later, behind } = desk();
    const read = async () => [
      await kept.office('cn-440306'),
      await kept.officesAt('440306'),
      await kept.officesUnder('cn-4403'),
      await kept.topOffices('cn-mainland'),
      await kept.offices(),
    ];
    const first = await read();
    const own = await behind.office('cn-440306');
    if (own !== undefined) await behind.putOffice({ ...own, phone: '99' });
    later(officeSeconds - 1);
    expect(await read()).toEqual(first);
    expect(Object.values(calls)).toEqual([1, 1, 1, 1, 1]);
    later(1);
    expect(await kept.office('cn-440306')).toMatchObject({ phone: '99' });
  });

  it('are asked for once by many at a time, and are not kept when the asking failed', async () => {
    const { kept, calls, behind } = desk();
    await Promise.all([1, 2, 3].map(() => kept.office('cn-4403')));
    expect(calls.office).toBe(1);
    const broken = withKeptOffices({ ...behind, office: () => Promise.reject(new Error('gone')) });
    await expect(broken.office('cn-4403')).rejects.toThrow('gone');
    let tries = 0;
    const flaky = withKeptOffices({
      ...behind,
      office: (id) => {
        tries += 1;
        return tries === 1 ? Promise.reject(new Error('gone')) : behind.office(id);
      },
    });
    await expect(flaky.office('cn-4403')).rejects.toThrow('gone');
    expect(await flaky.office('cn-4403')).toMatchObject({ id: 'cn-4403' });
  });

  it('are bounded in number', async () => {
    const { kept, calls } = desk();
    for (let n = 0; n <= 5_000; n += 1) await kept.officesAt(String(100_000 + n));
    await kept.officesAt('105000');
    expect(calls.officesAt).toBe(5_001);
    await kept.officesAt('100000');
    expect(calls.officesAt).toBe(5_002);
  });

  it('are no staff: a role taken away is gone at once', async () => {
    const { kept, behind } = desk();
    expect(await kept.staffMember('i.li')).toMatchObject({ active: true });
    expect((await kept.staffOf('cn-440306')).map(({ id }) => id)).toContain('i.li');
    await behind.putStaff(member('i.li', { active: false, office: 'cn-440309' }));
    expect(await kept.staffMember('i.li')).toMatchObject({ active: false });
    expect((await kept.staffOf('cn-440306')).map(({ id }) => id)).not.toContain('i.li');
  });
});
