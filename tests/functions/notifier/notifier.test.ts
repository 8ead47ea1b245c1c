import type { SQSRecord } from 'aws-lambda';
import { beforeEach, describe, expect, test } from 'vitest';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import { memoryDirectory } from '#adapters/directory/memory.ts';
import { memoryMessenger } from '#adapters/messenger/memory.ts';
import { memorySendClaims } from '#adapters/send-claims/memory.ts';
import { memoryVault } from '#adapters/vault/memory.ts';
import type { Contact } from '#adapters/vault/port.ts';
import { newestProcedure, procedureOf } from '#domain/jurisdictions/procedures.ts';
import type { Notice } from '#domain/messages/notice.ts';
import { ordinaryQuietHours } from '#domain/messages/quiet-hours.ts';
import type { StaffMember } from '#domain/office/office.ts';
import { newHandler } from '#functions/notifier/notifier.ts';
import * as s from '../../support/story.ts';
import { refOf } from '../../support/vault-of.ts';

const day = '2026-11-24T03:00:00Z';
const night = '2026-11-24T14:00:00Z';
const caseId = '0123456789abcdefghjkmnpqrs';
const contact: Contact = { phone: '+8613800000001', channel: 'sms', language: 'en', mayBePlain: false };

const hasIt: Notice = {
  audience: 'worker',
  worker: 'w1',
  key: 'notice.has_it',
  params: { tail: 'Q9X3', office: { office: 'cn-440309' } },
  urgent: false,
};
const duty: Notice = {
  audience: 'duty',
  office: 'cn-440309',
  key: 'notice.duty_danger',
  params: { number: 'RD26-7K4M2-Q9X3T', kind: { say: 'kind.safety.imminent' } },
  urgent: true,
};

const late: Notice = {
  audience: 'supervisors',
  office: 'cn-440309',
  key: 'notice.staff_late',
  params: { number: 'RD26-7K4M2-Q9X3T', limit: { say: 'limit.acceptance' } },
  urgent: false,
};
const supervisor = (id: string, more: Partial<StaffMember> = {}): StaffMember => ({
  id,
  name: id,
  office: 'cn-440309',
  roles: ['supervisor'],
  active: true,
  ...more,
});
const byText = { by: 'sms' as const, phone: '+8613800000077' };
const byMail = { by: 'mail' as const, address: 'liu.yang@labour.example' };

const record = (notice: Notice, n = 0, group = caseId): SQSRecord => ({
  messageId: `m${group}${n}`,
  receiptHandle: `r${n}`,
  body: JSON.stringify({ caseId, seq: 3, n, notice }),
  attributes: {
    ApproximateReceiveCount: '1',
    SentTimestamp: '0',
    SenderId: 's',
    ApproximateFirstReceiveTimestamp: '0',
    MessageGroupId: group,
  },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: '',
  awsRegion: '',
});

const newOffice = () => {
  let at = day;
  let isDown = false;
  const now = () => new Date(at);
  const vault = memoryVault();
  const store = memoryCaseStore();
  const messenger = memoryMessenger({ failing: () => isDown, refuses: ['+8613800000009'] });
  const mail = memoryMessenger();
  const postponed: number[] = [];
  const handler = newHandler({
    store,
    vault,
    claims: memorySendClaims(),
    directory: memoryDirectory({
      offices: [
        {
          id: 'cn-440309',
          names: { en: 'Longhua Labour Inspection', 'zh-CN': '龙华劳动监察' },
          jurisdiction: 'cn-mainland',
          area: '440309',
          phone: '+8675500000001',
          dutyPhone: '+8675500000002',
        },
      ],
      staff: [
        supervisor('by.text', { contact: byText }),
        supervisor('by.mail', { contact: byMail }),
        supervisor('in.the.morning', { contact: { ...byText, phone: '+8613800000078', when: 'morning' } }),
        supervisor('looks.herself'),
        supervisor('has.left', { contact: byText, active: false }),
        supervisor('is.away', { contact: byText, absent: { from: '2026-11-20', until: '2026-11-30' } }),
        supervisor('is.no.supervisor', { contact: byText, roles: ['inspector'] }),
        supervisor('elsewhere', { contact: byText, office: 'cn-440306' }),
      ],
    }),
    messengers: { sms: messenger, mail },
    procedure: newestProcedure('cn-mainland'),
    procedureOf,
    quiet: ordinaryQuietHours,
    now,
    postpone: async (_, seconds) => void postponed.push(seconds),
  });
  return {
    vault,
    messenger,
    mail,
    postponed,
    reach: async (change: Partial<Contact> = {}) => {
      const ref = refOf('w', 1);
      const filing = { ...s.filing, caseId, person: { contact: ref } };
      const { history, state } = s.given(s.does(s.worker(), 'file_complaint', filing, s.start));
      if (state === undefined) throw new Error('An empty story');
      await store.append({ caseId, expected: 0, events: history, state });
      await vault.put(caseId, [{ kind: 'contact', ref, value: { ...contact, ...change } }]);
    },
    take: (...records: readonly SQSRecord[]) => handler({ Records: [...records] }),
    at: (instant: string) => {
      at = instant;
    },
    down: (value: boolean) => {
      isDown = value;
    },
  };
};

let office = newOffice();
beforeEach(() => {
  office = newOffice();
});

describe('the notifier', () => {
  test("says it in the worker's language, with the name of the office", async () => {
    await office.reach();
    await office.take(record(hasIt));
    expect(office.messenger.sent).toMatchObject([
      { to: contact.phone, text: 'Q9X3: Longhua Labour Inspection has taken it on.' },
    ]);
  });

  test('sends each notice once, however often it comes', async () => {
    await office.reach();
    for (let n = 0; n < 3; n += 1) await office.take(record(hasIt), record(hasIt));
    expect(office.messenger.sent).toHaveLength(1);
  });

  test('a provider that is down gets it again, and nothing is lost or doubled', async () => {
    await office.reach();
    office.down(true);
    expect((await office.take(record(hasIt))).batchItemFailures).toHaveLength(1);
    office.down(false);
    expect((await office.take(record(hasIt))).batchItemFailures).toEqual([]);
    expect(office.messenger.sent).toHaveLength(1);
  });

  test('a number that the provider refuses for good is not tried again', async () => {
    await office.reach({ phone: '+8613800000009' });
    expect((await office.take(record(hasIt))).batchItemFailures).toEqual([]);
  });

  test('at night a worker is left to sleep, the officer on duty is not', async () => {
    await office.reach();
    office.at(night);
    const { batchItemFailures } = await office.take(record(hasIt), record(duty, 1, `${caseId}!`));
    expect(batchItemFailures).toEqual([{ itemIdentifier: `m${caseId}0` }]);
    expect(office.postponed).toEqual([10 * 3600]);
    expect(office.messenger.sent).toMatchObject([{ to: '+8675500000002' }]);
    expect(office.messenger.sent[0]?.text).toContain('危险');
  });

  test('the night is the night of the place that the case is in', async () => {
    await office.reach();
    office.at(night);
    const inBritain = record(hasIt);
    const body = JSON.stringify({ ...JSON.parse(inBritain.body), procedure: 'gb@2026' });
    expect((await office.take({ ...inBritain, body })).batchItemFailures).toEqual([]);
    expect(office.messenger.sent).toHaveLength(1);
  });

  test('behind a notice that waits, the rest of its case waits too', async () => {
    await office.reach();
    office.at(night);
    const { batchItemFailures } = await office.take(record(hasIt), record(hasIt, 1));
    expect(batchItemFailures).toHaveLength(2);
  });

  test('nothing outside the hours that the worker named as safe', async () => {
    await office.reach({ safeFrom: '18:00', safeUntil: '20:00' });
    await office.take(record({ ...hasIt, urgent: true }));
    expect(office.messenger.sent).toEqual([]);
    expect(office.postponed).toEqual([7 * 3600]);
  });

  test.each([{ stopped: true }, { channel: 'call' as const }, { channel: 'none' as const }])(
    'who asked for no texts gets none: %j',
    async (change) => {
      await office.reach(change);
      expect((await office.take(record(hasIt))).batchItemFailures).toEqual([]);
      expect(office.messenger.sent).toEqual([]);
    },
  );

  test('plain words only for who allowed them', async () => {
    await office.reach({ mayBePlain: true });
    await office.take(record(hasIt));
    expect(office.messenger.sent[0]?.text).toContain('complaint');
  });

  test('what has climbed reaches the supervisors who are there, each by text or mail as they chose', async () => {
    await office.take(record(late));
    const said = 'RD26-7K4M2-Q9X3T：“决定是否受理”已超期，请贵单位处理。请在系统中确认，否则将报上一级。';
    expect(office.messenger.sent.map(({ to, text }) => [to, text])).toEqual([[byText.phone, said]]);
    expect(office.mail.sent.map(({ to, text }) => [to, text])).toEqual([[byMail.address, said]]);
  });

  test('whom the first try reached is not told again when another provider was down', async () => {
    office.down(true);
    expect((await office.take(record(late))).batchItemFailures).toHaveLength(1);
    office.down(false);
    expect((await office.take(record(late), record(late))).batchItemFailures).toEqual([]);
    expect([office.messenger.sent.length, office.mail.sent.length]).toEqual([1, 1]);
  });

  test('at night staff are left to sleep too, unless there is a danger', async () => {
    office.at(night);
    expect((await office.take(record(late))).batchItemFailures).toHaveLength(1);
    expect([office.messenger.sent.length, office.mail.sent.length]).toEqual([0, 0]);
    await office.take(record({ ...late, urgent: true }, 1, `${caseId}@!`));
    expect([office.messenger.sent.length, office.mail.sent.length]).toEqual([2, 1]);
  });

  test('who chose the morning is told at once of a danger alone', async () => {
    const reached = () => office.messenger.sent.map(({ to }) => to).sort();
    await office.take(record(late));
    expect(reached()).toEqual([byText.phone]);
    await office.take(record({ ...late, urgent: true }, 1, `${caseId}@!`));
    expect(reached()).toEqual([byText.phone, byText.phone, '+8613800000078']);
  });

  test('and has the digest as everybody', async () => {
    const params = {
      day: { day: '2026-11-24' },
      late: 1,
      today: 0,
      tasks: 0,
      number: 'RD26',
      firstDay: { day: '2026-11-23' },
    };
    const digest: Notice = {
      audience: 'staff',
      staff: 'in.the.morning',
      key: 'notice.staff_digest',
      params,
      urgent: false,
    };
    await office.take(record(digest));
    expect(office.messenger.sent.map(({ to }) => to)).toEqual(['+8613800000078']);
  });

  test('a digest goes to the one member whose it is', async () => {
    const params = {
      day: { day: '2026-11-24' },
      late: 1,
      today: 0,
      tasks: 2,
      number: 'RD26',
      firstDay: { day: '2026-11-23' },
    };
    const digest: Notice = {
      audience: 'staff',
      staff: 'by.mail',
      key: 'notice.staff_digest',
      params,
      urgent: false,
    };
    await office.take(record(digest));
    expect(office.mail.sent).toHaveLength(1);
    expect(office.mail.sent[0]?.text).toContain('超期1件');
    for (const staff of ['has.left', 'looks.herself', 'nobody'])
      expect((await office.take(record({ ...digest, staff }, 1, staff))).batchItemFailures).toEqual([]);
    expect([office.messenger.sent.length, office.mail.sent.length]).toEqual([0, 1]);
  });

  test('a poisoned message is handed back, the others go out', async () => {
    await office.reach();
    const poison = { ...record(hasIt, 9, 'other'), body: '{"caseId":1}' };
    const { batchItemFailures } = await office.take(poison, record(hasIt));
    expect(batchItemFailures).toEqual([{ itemIdentifier: 'mother9' }]);
    expect(office.messenger.sent).toHaveLength(1);
  });
});
