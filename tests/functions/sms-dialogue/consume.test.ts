import { beforeEach, describe, expect, test } from 'vitest';
import type { Submission } from '#casework/submission.ts';
import { newcomer } from '#domain/complaint/decide.ts';
import { newestProcedure, procedures } from '#domain/jurisdictions/procedures.ts';
import { menuAt } from '#domain/procedure/text-menus.ts';
import { mostSegments, segmentsIn } from '#domain/sms/segments.ts';
import {
  filedByText,
  filingTexts,
  leeds,
  manila,
  newTexting,
  office,
  phone,
} from '#tests/support/texting.ts';
import { keptOf } from '#tests/support/vault-of.ts';

let texting = newTexting();
beforeEach(() => {
  texting = newTexting();
});

describe('a complaint by text', () => {
  test('is filed with everything that was said, at the office of the place', async () => {
    const { head, caseId, replies } = await filedByText(texting);
    expect(head.state.file).toMatchObject({
      kind: 'wage.unpaid',
      channel: 'sms',
      office: 'cn-440309',
      naming: 'confidential',
      headcount: 2,
      workers: { w1: { contactable: true, sums: { claimed: 1_800_000 } } },
    });
    expect((await keptOf(texting, caseId)).identity.w1).toEqual({ name: 'Wang Wei' });
    expect((await keptOf(texting, caseId)).party.p1).toEqual({ name: 'Evilcorp' });
    expect((await keptOf(texting, caseId)).contact.w1).toMatchObject({ phone, language: 'en' });
    expect(replies.join(' ')).toContain(head.state.file.number);
    expect(replies.join(' ')).toMatch(/\d{4} \d{4} \d{4} \d{4} \d{4}/);
    const { items } = await texting.store.history(caseId);
    expect(JSON.stringify(items)).not.toMatch(/Wang|Evilcorp|1380000/);
  });

  test('every text that went out is within two segments', async () => {
    await filedByText(texting);
    for (const { text } of texting.messenger.sent) expect(segmentsIn(text)).toBeLessThanOrEqual(mostSegments);
  });

  test('the same text delivered three times files once and answers once', async () => {
    const { caseId } = await filedByText(texting);
    const sent = texting.messenger.sent.length;
    await texting.work();
    await texting.work();
    const found = await texting.store.find('phone', await texting.index.hash('phone', phone));
    expect(found.map((each) => each.caseId)).toEqual([caseId]);
    expect(texting.messenger.sent.length).toBe(sent);
  });

  test('a provider that is down loses nothing: the text is dealt with when it is up again', async () => {
    for (const text of filingTexts.slice(0, -1)) await texting.says(text);
    texting.queue.length = 0;
    await texting.inbound(texting.event('yes', 'SM99'));
    texting.down(true);
    expect((await texting.work()).batchItemFailures).toEqual([{ itemIdentifier: 'SM99' }]);
    texting.down(false);
    expect((await texting.work()).batchItemFailures).toEqual([]);
    expect(await texting.store.find('phone', await texting.index.hash('phone', phone))).toHaveLength(1);
    expect(texting.messenger.sent.filter(({ text }) => text.startsWith('Received'))).toHaveLength(1);
  });

  test('danger files at once, and what happens is added to the case', async () => {
    const replies = await texting.says('DANGER gas leak');
    expect(replies[0]).toContain('110');
    const added = await texting.says('Dormitory 5, strong smell');
    expect(added[0]).toContain('Thank you');
    const [pointer] = await texting.store.find('phone', await texting.index.hash('phone', phone));
    const { items } = await texting.store.history(pointer?.caseId ?? '');
    const types = items.map(({ event }) => event.type);
    expect(types).toContain('danger_reported');
    expect(types).toContain('message_written');
  });
});

describe('a case that exists', () => {
  test('STATUS with the last four, ADD, CALL, WITHDRAW and STOP reach it', async () => {
    const { caseId, tail } = await filedByText(texting);
    expect((await texting.says(`STATUS ${tail}`))[0]).toContain('being read');
    expect((await texting.says('ADD I have the slip'))[0]).toContain(tail);
    expect((await texting.says('call'))[0]).toContain('call you back');
    expect((await texting.says(`withdraw ${tail.toLowerCase()} I am afraid`))[0]).toContain('really');
    expect((await texting.says('yes'))[0]).toContain('alone');
    await texting.says('STOP');
    expect((await keptOf(texting, caseId)).contact.w1).toMatchObject({ stopped: true });
    const { items } = await texting.store.history(caseId);
    const types = items.map(({ event }) => event.type);
    expect(types.filter((type) => type === 'message_written')).toHaveLength(2);
    expect(types).toContain('withdrawal_requested');
  });

  test('after 90 silent days the receipt is asked for, and the receipt opens it again', async () => {
    const { replies, tail } = await filedByText(texting);
    texting.later(91);
    expect((await texting.says(`STATUS ${tail}`))[0]).toContain('receipt');
    const receipt = replies.join(' ').match(/\d{4} \d{4} \d{4} \d{4} \d{4}/)?.[0] ?? '';
    expect((await texting.says(`STATUS ${receipt}`))[0]).toContain(tail);
    expect((await texting.says(`STATUS ${tail}`))[0]).toContain('being read');
  });

  test('a wrong receipt shows nothing', async () => {
    await filedByText(texting);
    expect((await texting.says('STATUS 1234 5678 9012 3456 7890'))[0]).toContain('cannot show');
  });
});

describe('a joint case by text', () => {
  const officer = { role: 'intake_officer' as const, id: 'o', office: office.id };
  const supervisor = { role: 'supervisor' as const, id: 's', office: office.id };

  /** The phone's own case, which nine others have joined. */
  const joint = async () => {
    const { caseId, tail } = await filedByText(texting);
    const does = async (command: Submission['command'], actor: Submission['actor'] = officer) => {
      const done = await texting.submit({ caseId, command, actor });
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
    const [reply = ''] = await texting.says(`1 ${tail}`);
    expect(reply).not.toBe('');
    const { items } = await texting.store.history(caseId);
    expect(items.filter(({ event }) => event.type === 'mediation_consented')).toHaveLength(consents);
  });

  test('STATUS knows who was split off by the new number, and by the old one', async () => {
    const { tail, does } = await joint();
    const names = { caseId: 'abcdefghjkmnpqrs0123456789', number: 'RD26-7K4M2-Q9X3T' };
    const { caseId: other, number } = names;
    await does({ type: 'split_off_workers', workers: ['w1'], other, number }, supervisor);
    expect((await keptOf(texting, names.caseId)).contact.w1).toMatchObject({ phone });
    expect((await texting.says('STATUS 9X3T'))[0]).toContain('being read');
    expect((await texting.says(`STATUS ${tail}`))[0]).toContain('being read');
  });
});

describe('a case that was merged', () => {
  const supervisor = { role: 'supervisor' as const, id: 's', office: office.id };
  const lead = 'abcdefghjkmnpqrs0123456789';

  /** The phone's own case, merged into a workmate's; and the code by which others join it. */
  const merged = async () => {
    const { caseId, tail } = await filedByText(texting);
    const { kind, area, language } = (await texting.store.head(caseId))?.state.file ?? {};
    if (kind === undefined || language === undefined) throw new Error('nothing filed');
    await texting.submit({
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
    const head = await texting.store.head(caseId);
    if (head === undefined) throw new Error('no head');
    await texting.store.append({
      caseId,
      expected: head.version,
      events: [],
      state: head.state,
      pointers: [{ kind: 'join', hash: await texting.index.hash('join', code) }],
    });
    const done = await texting.submit({
      caseId,
      command: { type: 'merge_case', into: lead },
      actor: supervisor,
    });
    expect(done.outcome).toBe('done');
    return { caseId, tail, code };
  };
  const written = async () =>
    (await texting.store.history(lead)).items.filter(({ event }) => event.type === 'message_written');

  test('takes ADD under its old number, in full or by the last four, and without one, in the lead', async () => {
    const { caseId, tail } = await merged();
    const number = (await texting.store.head(caseId))?.state.file.number;
    for (const text of [
      `ADD ${tail} he came back`,
      `ADD ${number} again`,
      'ADD 9X3T once more',
      'ADD and this',
    ])
      expect((await texting.says(text))[0]).toContain('9X3T');
    expect((await written()).map(({ actor }) => actor.id)).toEqual(['w2', 'w2', 'w2', 'w2']);
    expect((await texting.says(`STATUS ${tail}`))[0]).toContain('being read');
  });

  test('lets workmates in by its own code: they come into the lead', async () => {
    const { code } = await merged();
    expect((await texting.says(`JOIN ${code}`, '+8613800000077'))[0]).not.toContain('not right');
    await texting.says('3000', '+8613800000077');
    await texting.says('0', '+8613800000077');
    expect(Object.keys((await texting.store.head(lead))?.state.file.workers ?? {})).toHaveLength(3);
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
      texting = newTexting(procedure);
      await texting.says('hello');
      const said = [...digits, 'Leeds', '0', '0', '1', '2', '0', '1'];
      for (const each of said) {
        if (texting.messenger.sent.some(({ text }) => text.includes('Your number is'))) break;
        await texting.says(each);
      }
      const [pointer] = await texting.store.find('phone', await texting.index.hash('phone', phone));
      const file = (await texting.store.head(pointer?.caseId ?? ''))?.state.file;
      expect(file).toMatchObject({ kind, procedure: id, parties: [] });
      expect([office, leeds, manila].find((each) => each.id === file?.office)?.jurisdiction).toBe(
        procedure.jurisdiction,
      );
    },
  );
});

describe('a stage that serves several', () => {
  test.each([
    ['+8613800000001', 'cn-mainland', 'cn-440309', '18000, 3 months'],
    ['+447700900123', 'gb', 'gb-eng-leeds', '1800, 3 months'],
    ['+639171234567', 'cn-mainland', 'cn-440309', '18000, 3 months'],
  ])('files what %s writes under %s', async (from, jurisdiction, at, owed) => {
    texting = newTexting(newestProcedure('cn-mainland'), newestProcedure('gb'));
    const [hello, first, place, employer] = filingTexts;
    for (const text of [hello, first, place, employer, owed, '2', 'no', 'Wang Wei', 'YES!'])
      await texting.says(text ?? '', from);
    const [pointer] = await texting.store.find('phone', await texting.index.hash('phone', from));
    const file = (await texting.store.head(pointer?.caseId ?? ''))?.state.file;
    expect(file).toMatchObject({ procedure: newestProcedure(jurisdiction).id, office: at });
  });
});
