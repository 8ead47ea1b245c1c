import { describe, expect, it } from 'vitest';
import { memoryCaseLists } from '#adapters/case-lists/memory.ts';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import { memoryDirectory } from '#adapters/directory/memory.ts';
import type { QueuedMessage } from '#adapters/queue/port.ts';
import { notice } from '#domain/messages/notice.ts';
import type { StaffMember } from '#domain/office/office.ts';
import { newHandler } from '#functions/digest/digest.ts';
import { neglected } from '#tests/support/escalated.ts';
import { listedStore } from '#tests/support/listed-store.ts';
import { member } from '#tests/support/staff.ts';
import * as s from '#tests/support/story.ts';

const contact = { by: 'mail' as const, address: 'staff@labour.example' };
/** Filed on Wednesday 1 April 2026; on the tenth the first look and the acceptance are late. */
const late = neglected(9);
/** Friday 10 April, eight in the morning and a minute, in Shenzhen. */
const friday = '2026-04-10T00:01:00.000Z';

const run = async (at: string, staff: readonly StaffMember[], told = late) => {
  const lists = memoryCaseLists();
  const store = listedStore(memoryCaseStore(), lists);
  const { state, history } = told;
  if (state === undefined) throw new Error('No case');
  await store.append({ caseId: s.caseId, expected: 0, events: history, state });
  const queued: QueuedMessage[] = [];
  const handler = newHandler({
    store,
    lists,
    directory: memoryDirectory({ offices: s.offices, staff }),
    jurisdiction: 'cn-mainland',
    enqueueNotices: async (some) => void queued.push(...some),
    now: () => new Date(at),
    log: () => undefined,
  });
  await handler();
  return queued;
};

const zhou = member('s.zhou', { roles: ['supervisor'], contact });
const chen = member('o.chen', { roles: ['intake_officer'], contact });

const bodyOf = ({ body }: QueuedMessage) => body;

describe('the digest of a morning', () => {
  it('tells a supervisor what is late and what waits to be acknowledged, by number and day alone', async () => {
    const [message] = await run(friday, [zhou]);
    expect(message && bodyOf(message)).toEqual({
      caseId: 'digest-s.zhou',
      seq: 20260410,
      n: 0,
      notice: {
        audience: 'staff',
        staff: 's.zhou',
        key: 'notice.staff_digest',
        params: {
          day: { day: '2026-04-10' },
          late: 1,
          today: 0,
          tasks: 1,
          number: s.filing.number,
          firstDay: { day: '2026-04-02' },
        },
        urgent: false,
      },
    });
  });

  it('tells an officer of what waits for their role, with nothing to acknowledge', async () => {
    const queued = await run(friday, [chen]);
    expect(queued.map(bodyOf)).toMatchObject([
      { notice: { staff: 'o.chen', params: { late: 1, tasks: 0 } } },
    ]);
  });

  it('counts what ends with this very day as due today', async () => {
    const [message] = await run('2026-04-02T00:01:00.000Z', [chen], s.given(s.filed));
    expect(message && bodyOf(message)).toMatchObject({
      notice: { params: { late: 0, today: 1, firstDay: { day: '2026-04-02' } } },
    });
  });

  it('is one message a day, however often it is made', async () => {
    const first = await run(friday, [zhou]);
    const second = await run('2026-04-10T02:30:00.000Z', [zhou]);
    expect(second.map(({ once, body }) => [once, body])).toEqual(first.map(({ once, body }) => [once, body]));
  });

  it.each([
    ['before eight', '2026-04-09T23:59:00.000Z'],
    ['from eleven on', '2026-04-10T03:00:00.000Z'],
    ['on a Saturday', '2026-04-11T00:01:00.000Z'],
    ['on Qingming, a day off', '2026-04-06T00:01:00.000Z'],
  ])('is not made %s', async (_, at) => {
    expect(await run(at, [zhou])).toEqual([]);
  });

  it('is not made for who chose nothing, is away or has left, or has nothing due', async () => {
    const absent = { from: '2026-04-10', until: '2026-04-12' };
    const nobody = [
      member('s.wu', { roles: ['supervisor'] }),
      { ...zhou, id: 's.away', absent },
      { ...zhou, id: 's.left', active: false },
      member('m.sun', { roles: ['mediator'], contact }),
    ];
    expect(await run(friday, nobody)).toEqual([]);
  });

  it('is a notice that the notifier can read', async () => {
    for (const { body } of await run(friday, [zhou, chen])) {
      const { notice: told } = Object(body);
      expect(notice.safeParse(told).success).toBe(true);
    }
  });
});
