import type { APIGatewayProxyEventV2, SQSEvent } from 'aws-lambda';
import { beforeEach, describe, expect, test } from 'vitest';
import { memoryBlindIndex } from '#adapters/blind-index/memory.ts';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import { memoryDirectory } from '#adapters/directory/memory.ts';
import { memoryMessenger } from '#adapters/messenger/memory.ts';
import { twilioSignature } from '#adapters/messenger/signature.ts';
import { memoryDrafts, memoryVault } from '#adapters/vault/memory.ts';
import type { Submission } from '#casework/submission.ts';
import { casework } from '#casework/submit.ts';
import { newcomer } from '#domain/complaint/decide.ts';
import { newestProcedure, procedureOf, procedures } from '#domain/jurisdictions/procedures.ts';
import { tailOf } from '#domain/messages/notice.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { menuAt } from '#domain/procedure/text-menus.ts';
import { mostSegments, segmentsIn } from '#domain/sms/segments.ts';
import { newHandler as newDialogue } from '#functions/sms-dialogue/consume.ts';
import { leads } from '#functions/sms-dialogue/silence.ts';
import { newHandler as newInbound } from '#functions/sms-inbound/receive.ts';
import { keptOf } from '../../support/vault-of.ts';

const secret = 'a-secret';
const publicUrl = 'https://sms.example';
const phone = '+8613800000001';

const office = {
  id: 'cn-440309',
  name: 'Longhua District Labour Inspection',
  nameZh: '龙华区劳动监察大队',
  jurisdiction: 'cn-mainland',
  area: '440309',
  phone: '+8675500000001',
  dutyPhone: '+8675500000002',
};

const leeds = {
  ...office,
  id: 'gb-eng-leeds',
  name: 'Leeds',
  nameZh: '利兹',
  jurisdiction: 'gb',
  area: 'GB-ENG',
};
const manila = {
  ...office,
  id: 'ph-00',
  name: 'Manila',
  nameZh: '马尼拉',
  jurisdiction: 'ph',
  area: 'PH-00',
};

/** The whole way of a text, in memory: webhook, queue, dialogue, casework, replies. */
const newDesk = (...[own = newestProcedure('cn-mainland'), ...others]: readonly Procedure[]) => {
  let at = new Date('2026-11-24T03:00:00Z');
  const now = () => at;
  const parts = {
    store: memoryCaseStore(),
    vault: memoryVault(),
    drafts: memoryDrafts({ now }),
    directory: memoryDirectory({ offices: [office, leeds, manila] }),
    index: memoryBlindIndex({ key: Buffer.alloc(32, 7) }),
    procedureOf,
    now,
  };
  let isDown = false;
  const messenger = memoryMessenger({ failing: () => isDown });
  const queue: { sid: string; group: string }[] = [];
  const inbound = newInbound({
    ...parts,
    secret: async () => secret,
    publicUrl,
    enqueue: async (sid, group) => void queue.push({ sid, group }),
  });
  const submit = casework(parts, own.jurisdiction);
  const dialogue = newDialogue({
    ...parts,
    submit,
    messenger,
    served: [own, ...others],
  });
  let count = 0;
  const event = (
    body: string,
    sid: string,
    signature?: string,
    from: string = phone,
  ): APIGatewayProxyEventV2 => {
    const form = new URLSearchParams({ MessageSid: sid, From: from, To: '+861069', Body: body });
    return {
      version: '2.0',
      routeKey: '$default',
      rawPath: '/sms',
      rawQueryString: '',
      headers: { 'x-twilio-signature': signature ?? twilioSignature(secret, `${publicUrl}/sms`, form) },
      body: Buffer.from(form.toString()).toString('base64'),
      isBase64Encoded: true,
      requestContext: undefined as never,
    };
  };
  const records = (items: typeof queue): SQSEvent => ({
    Records: items.map(({ sid, group }) => ({
      messageId: sid,
      receiptHandle: sid,
      body: JSON.stringify({ sid }),
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
    })),
  });
  const work = () => dialogue(records(queue));
  /** A worker sends a text and reads what comes back. */
  const says = async (body: string, from: string = phone): Promise<readonly string[]> => {
    count += 1;
    queue.length = 0;
    await inbound(event(body, `SM${count}`, undefined, from));
    const before = messenger.sent.length;
    const { batchItemFailures } = await work();
    expect(batchItemFailures).toEqual([]);
    return messenger.sent.slice(before).map((each) => each.text);
  };
  return {
    ...parts,
    submit,
    inbound,
    event,
    queue,
    work,
    visit: () => dialogue({}),
    says,
    messenger,
    later: (days: number) => {
      at = new Date(at.getTime() + days * 86_400_000);
    },
    down: (value: boolean) => {
      isDown = value;
    },
  };
};

let desk = newDesk();
beforeEach(() => {
  desk = newDesk();
});

const filing = ['hello', '1', 'Longhua Minzhi street', 'Evilcorp', '18000 3', '2', 'no', 'Wang Wei', 'YES!'];

/** Files and gives the case that the phone is known in. */
const filed = async () => {
  let replies: readonly string[] = [];
  for (const text of filing) replies = await desk.says(text);
  const [pointer] = await desk.store.find('phone', await desk.index.hash('phone', phone));
  if (pointer === undefined) throw new Error('nothing filed');
  const head = await desk.store.head(pointer.caseId);
  if (head === undefined) throw new Error('no head');
  return { replies, caseId: pointer.caseId, head, tail: tailOf(head.state.file.number) };
};

describe('the door', () => {
  test('a wrong or missing signature is refused before anything is kept', async () => {
    for (const signature of ['', 'AAAA', 'x'.repeat(28)]) {
      expect(await desk.inbound(desk.event('hi', 'SM1', signature))).toMatchObject({ statusCode: 403 });
    }
    expect(desk.queue).toEqual([]);
    expect(await desk.drafts.load('sms-SM1')).toBeUndefined();
  });

  test('answers with empty TwiML and queues nothing but the id', async () => {
    const answer = await desk.inbound(desk.event('我叫王伟', 'SM1'));
    expect(answer).toMatchObject({ statusCode: 200, headers: { 'content-type': 'text/xml' } });
    expect(answer.body).toContain('<Response/>');
    expect(JSON.stringify(desk.queue)).not.toMatch(/138|王伟/);
  });

  test('a signed text that is none gets 400', async () => {
    expect(await desk.inbound(desk.event('hi', '../../x'))).toMatchObject({ statusCode: 400 });
  });
});

describe('a complaint by text', () => {
  test('is filed with everything that was said, at the office of the place', async () => {
    const { head, caseId, replies } = await filed();
    expect(head.state.file).toMatchObject({
      kind: 'wage.unpaid',
      channel: 'sms',
      office: 'cn-440309',
      naming: 'confidential',
      headcount: 2,
      workers: { w1: { contactable: true, sums: { claimed: 1_800_000 } } },
    });
    expect((await keptOf(desk, caseId)).identity.w1).toEqual({ name: 'Wang Wei' });
    expect((await keptOf(desk, caseId)).party.p1).toEqual({ name: 'Evilcorp' });
    expect((await keptOf(desk, caseId)).contact.w1).toMatchObject({ phone, language: 'en' });
    expect(replies.join(' ')).toContain(head.state.file.number);
    expect(replies.join(' ')).toMatch(/\d{4} \d{4} \d{4} \d{4} \d{4}/);
    const { items } = await desk.store.history(caseId);
    expect(JSON.stringify(items)).not.toMatch(/Wang|Evilcorp|1380000/);
  });

  test('every text that went out is within two segments', async () => {
    await filed();
    for (const { text } of desk.messenger.sent) expect(segmentsIn(text)).toBeLessThanOrEqual(mostSegments);
  });

  test('the same text delivered three times files once and answers once', async () => {
    const { caseId } = await filed();
    const sent = desk.messenger.sent.length;
    await desk.work();
    await desk.work();
    const found = await desk.store.find('phone', await desk.index.hash('phone', phone));
    expect(found.map((each) => each.caseId)).toEqual([caseId]);
    expect(desk.messenger.sent.length).toBe(sent);
  });

  test('a provider that is down loses nothing: the text is dealt with when it is up again', async () => {
    for (const text of filing.slice(0, -1)) await desk.says(text);
    desk.queue.length = 0;
    await desk.inbound(desk.event('yes', 'SM99'));
    desk.down(true);
    expect((await desk.work()).batchItemFailures).toEqual([{ itemIdentifier: 'SM99' }]);
    desk.down(false);
    expect((await desk.work()).batchItemFailures).toEqual([]);
    expect(await desk.store.find('phone', await desk.index.hash('phone', phone))).toHaveLength(1);
    expect(desk.messenger.sent.filter(({ text }) => text.startsWith('Received'))).toHaveLength(1);
  });

  test('danger files at once, and what happens is added to the case', async () => {
    const replies = await desk.says('DANGER gas leak');
    expect(replies[0]).toContain('110');
    const added = await desk.says('Dormitory 5, strong smell');
    expect(added[0]).toContain('Thank you');
    const [pointer] = await desk.store.find('phone', await desk.index.hash('phone', phone));
    const { items } = await desk.store.history(pointer?.caseId ?? '');
    const types = items.map(({ event }) => event.type);
    expect(types).toContain('danger_reported');
    expect(types).toContain('message_written');
  });
});

describe('a case that exists', () => {
  test('STATUS with the last four, ADD, CALL, WITHDRAW and STOP reach it', async () => {
    const { caseId, tail } = await filed();
    expect((await desk.says(`STATUS ${tail}`))[0]).toContain('being read');
    expect((await desk.says('ADD I have the slip'))[0]).toContain(tail);
    expect((await desk.says('call'))[0]).toContain('call you back');
    expect((await desk.says(`withdraw ${tail.toLowerCase()} I am afraid`))[0]).toContain('alone');
    await desk.says('STOP');
    expect((await keptOf(desk, caseId)).contact.w1).toMatchObject({ stopped: true });
    const { items } = await desk.store.history(caseId);
    const types = items.map(({ event }) => event.type);
    expect(types.filter((type) => type === 'message_written')).toHaveLength(2);
    expect(types).toContain('withdrawal_requested');
  });

  test('after 90 silent days the receipt is asked for, and the receipt opens it again', async () => {
    const { replies, tail } = await filed();
    desk.later(91);
    expect((await desk.says(`STATUS ${tail}`))[0]).toContain('receipt');
    const receipt = replies.join(' ').match(/\d{4} \d{4} \d{4} \d{4} \d{4}/)?.[0] ?? '';
    expect((await desk.says(`STATUS ${receipt}`))[0]).toContain(tail);
    expect((await desk.says(`STATUS ${tail}`))[0]).toContain('being read');
  });

  test('a wrong receipt shows nothing', async () => {
    await filed();
    expect((await desk.says('STATUS 1234 5678 9012 3456 7890'))[0]).toContain('cannot show');
  });
});

describe('a joint case by text', () => {
  const officer = { role: 'intake_officer' as const, id: 'o', office: office.id };
  const supervisor = { role: 'supervisor' as const, id: 's', office: office.id };

  /** The phone's own case, which nine others have joined. */
  const joint = async () => {
    const { caseId, tail } = await filed();
    const does = async (command: Submission['command'], actor: Submission['actor'] = officer) => {
      const done = await desk.submit({ caseId, command, actor });
      if (done.outcome !== 'done') throw new Error(JSON.stringify(done));
    };
    for (let n = 2; n <= 10; n += 1)
      await does({ type: 'join_complaint', claim: { claimedFen: 100 }, contactable: false }, newcomer);
    return { caseId, tail, does };
  };

  test.each([
    ['w1', 1],
    ['w2', 0],
  ])('the yes to talks counts when it comes from who speaks: %s', async (representative, consents) => {
    const { caseId, tail, does } = await joint();
    await does({ type: 'choose_representatives', representatives: [representative] });
    await does({ type: 'offer_mediation' });
    const [reply = ''] = await desk.says(`1 ${tail}`);
    expect(reply).not.toBe('');
    const { items } = await desk.store.history(caseId);
    expect(items.filter(({ event }) => event.type === 'mediation_consented')).toHaveLength(consents);
  });

  test('STATUS knows who was split off by the new number, and by the old one', async () => {
    const { caseId, tail, does } = await joint();
    const names = { caseId: 'abcdefghjkmnpqrs0123456789', number: 'RD26-7K4M2-Q9X3T' };
    const { caseId: other, number } = names;
    await does({ type: 'split_off_workers', workers: ['w1'], other, number }, supervisor);
    const person = (await desk.store.head(other))?.state.file.workers.w1?.person;
    expect(await desk.vault.get(other, 'contact', person?.contact ?? '')).toMatchObject({ phone });
    expect((await desk.says('STATUS 9X3T'))[0]).toContain('being read');
    expect((await desk.says(`STATUS ${tail}`))[0]).toContain('being read');
  });
});

describe('a case that was merged', () => {
  const supervisor = { role: 'supervisor' as const, id: 's', office: office.id };
  const lead = 'abcdefghjkmnpqrs0123456789';

  /** The phone's own case, merged into a workmate's; and the code by which others join it. */
  const merged = async () => {
    const { caseId, tail } = await filed();
    const { kind, area, language } = (await desk.store.head(caseId))?.state.file ?? {};
    if (kind === undefined || language === undefined) throw new Error('nothing filed');
    await desk.submit({
      caseId: lead,
      command: {
        type: 'file_complaint',
        ...{
          caseId: lead,
          number: 'RD26-7K4M2-Q9X3T',
          kind,
          language,
          channel: 'web',
          naming: 'confidential',
        },
        ...(area && { area }),
        ...{ parties: [], claim: {}, headcount: 1, harm: [], danger: false, contactable: false },
      },
      actor: newcomer,
    });
    const code = 'k7qm4xrdpn2w';
    const head = await desk.store.head(caseId);
    if (head === undefined) throw new Error('no head');
    await desk.store.append({
      caseId,
      expected: head.version,
      events: [],
      state: head.state,
      pointers: [{ kind: 'join', hash: await desk.index.hash('join', code) }],
    });
    const done = await desk.submit({
      caseId,
      command: { type: 'merge_case', into: lead },
      actor: supervisor,
    });
    expect(done.outcome).toBe('done');
    return { caseId, tail, code };
  };
  const written = async () =>
    (await desk.store.history(lead)).items.filter(({ event }) => event.type === 'message_written');

  test('takes ADD under its old number, in full or by the last four, and without one, in the lead', async () => {
    const { caseId, tail } = await merged();
    const number = (await desk.store.head(caseId))?.state.file.number;
    for (const text of [
      `ADD ${tail} he came back`,
      `ADD ${number} again`,
      'ADD 9X3T once more',
      'ADD and this',
    ])
      expect((await desk.says(text))[0]).toContain('9X3T');
    expect((await written()).map(({ actor }) => actor.id)).toEqual(['w2', 'w2', 'w2', 'w2']);
    expect((await desk.says(`STATUS ${tail}`))[0]).toContain('being read');
  });

  test('lets workmates in by its own code: they come into the lead', async () => {
    const { code } = await merged();
    expect((await desk.says(`JOIN ${code}`, '+8613800000077'))[0]).not.toContain('not right');
    await desk.says('3000', '+8613800000077');
    await desk.says('1', '+8613800000077');
    expect(Object.keys((await desk.store.head(lead))?.state.file.workers ?? {})).toHaveLength(3);
  });
});

describe('under each law', () => {
  const choices = procedures.flatMap((procedure) =>
    (['kind', 'service', 'other'] as const).flatMap((step) => {
      const { choices: first } = menuAt(procedure, 'kind');
      const opened = first.findIndex((each) => 'ask' in each && each.ask === step);
      const { step: own, choices } = menuAt(procedure, step);
      if (own !== step || (step !== 'kind' && opened < 0)) return [];
      const before = step === 'kind' ? [] : [String(opened + 1)];
      return choices.flatMap((each, n) =>
        'kind' in each ? [[procedure.id, each.kind, procedure, [...before, String(n + 1)]] as const] : [],
      );
    }),
  );

  test.each(choices)(
    '%s: %s is chosen by its number, filed and with an office of that law',
    async (id, kind, procedure, digits) => {
      desk = newDesk(procedure);
      await desk.says('hello');
      const said = [...digits, 'Leeds', '0', '0', '1', '2', '0', '1'];
      for (const each of said) {
        if (desk.messenger.sent.some(({ text }) => text.includes('Your number is'))) break;
        await desk.says(each);
      }
      const [pointer] = await desk.store.find('phone', await desk.index.hash('phone', phone));
      const file = (await desk.store.head(pointer?.caseId ?? ''))?.state.file;
      expect(file).toMatchObject({ kind, procedure: id, parties: [] });
      expect([office, leeds, manila].find((each) => each.id === file?.office)?.jurisdiction).toBe(
        procedure.jurisdiction,
      );
    },
  );
});

describe('a stage that serves several', () => {
  test.each([
    ['+8613800000001', 'cn-mainland', 'cn-440309', '18000 3'],
    ['+447700900123', 'gb', 'gb-eng-leeds', '1800 3'],
    ['+639171234567', 'cn-mainland', 'cn-440309', '18000 3'],
  ])('files what %s writes under %s', async (from, jurisdiction, at, owed) => {
    desk = newDesk(newestProcedure('cn-mainland'), newestProcedure('gb'));
    const [hello, first, place, employer] = filing;
    for (const text of [hello, first, place, employer, owed, '2', 'no', 'Wang Wei', 'YES!'])
      await desk.says(text ?? '', from);
    const [pointer] = await desk.store.find('phone', await desk.index.hash('phone', from));
    const file = (await desk.store.head(pointer?.caseId ?? ''))?.state.file;
    expect(file).toMatchObject({ procedure: newestProcedure(jurisdiction).id, office: at });
  });
});

describe('a dialogue that fell silent', () => {
  test('is reminded once after a day, parked as a lead after three, and goes on when the worker does', async () => {
    await desk.says('hi');
    await desk.says('1');
    const sent = desk.messenger.sent.length;
    await desk.visit();
    expect(desk.messenger.sent.length).toBe(sent);
    desk.later(1.1);
    await desk.visit();
    await desk.visit();
    expect(desk.messenger.sent.slice(sent).map(({ text }) => text)).toEqual([
      expect.stringContaining('begun'),
      expect.stringContaining('Where'),
    ]);
    desk.later(2.1);
    await desk.visit();
    expect(await leads(desk)).toMatchObject([{ phone, dialogue: { answers: { kind: 'wage.unpaid' } } }]);
    await desk.visit();
    expect(await leads(desk)).toHaveLength(1);
    expect((await desk.says('Longhua'))[0]).toContain('Who is it');
  });

  test('nobody is reminded of what was sent', async () => {
    await filed();
    const sent = desk.messenger.sent.length;
    desk.later(1.1);
    await desk.visit();
    desk.later(3);
    await desk.visit();
    expect(desk.messenger.sent.length).toBe(sent);
    expect(await leads(desk)).toEqual([]);
  });
});
