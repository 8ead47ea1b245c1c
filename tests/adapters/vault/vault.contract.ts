/** What every vault and every store of drafts must do: the twin in memory, the local engine, AWS. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VaultFault } from '#adapters/vault/fault.ts';
import type { Drafts, IncomingTexts, Vault, VaultEntry } from '#adapters/vault/port.ts';
import { caseIdFrom } from '#domain/terms/identifiers.ts';

interface Subject {
  readonly vault: Vault;
  readonly drafts: Drafts;
  readonly texts: IncomingTexts;
  /** moves the clock of the drafts */
  readonly forward: (hours: number) => void;
}

export const newCaseId = () => caseIdFrom(crypto.getRandomValues(new Uint8Array(16)));
const newDraftId = () => `draft ${crypto.randomUUID()} 草稿#|`;

const identity: VaultEntry = {
  kind: 'identity',
  ref: 'w1',
  value: { name: '王小明', idNumber: '110101199003070000' },
};
const contact: VaultEntry = {
  kind: 'contact',
  ref: 'w1',
  value: { phone: '+8613800000000', channel: 'sms', language: 'zh-CN', mayBePlain: false, safeFrom: '19:00' },
};
const party: VaultEntry = { kind: 'party', ref: 'p1', value: { name: 'Blue Sky Building Co.' } };
const statement: VaultEntry = {
  kind: 'text',
  ref: 't-00041061050r3gg28a1c60t3gf',
  value: { text: 'line\n'.repeat(2000) },
};
const photo: VaultEntry = {
  kind: 'file',
  ref: 'f-00041061050r3gg28a1c60t3gf',
  value: { name: '工资条.jpg', type: 'image/jpeg', size: 0 },
};
const all = [identity, contact, party, statement, photo];

const vaultContract = (subject: () => Subject) => {
  it('gives back every kind of record', async () => {
    const { vault } = subject();
    const caseId = newCaseId();
    await vault.put(caseId, all);
    for (const { kind, ref, value } of all) expect(await vault.get(caseId, kind, ref)).toEqual(value);
  });

  it('takes the same record again, and never another in its place', async () => {
    const { vault } = subject();
    const caseId = newCaseId();
    for (let twice = 0; twice < 2; twice += 1) await vault.put(caseId, [identity, contact]);
    await expect(vault.put(caseId, [{ ...identity, value: {} }])).rejects.toThrow(VaultFault);
    expect(await vault.get(caseId, 'identity', identity.ref)).toEqual(identity.value);
  });

  it('keeps one of what 16 put at once under one reference, whole, and tells all others', async () => {
    const { vault } = subject();
    const caseId = newCaseId();
    const names = Array.from({ length: 16 }, (_, n) => `name ${n}`);
    const put = (name: string) => vault.put(caseId, [{ kind: 'party', ref: party.ref, value: { name } }]);
    const tried = await Promise.allSettled(names.map(put));
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const winner = names[tried.findIndex(({ status }) => status === 'fulfilled')];
    expect(await vault.get(caseId, 'party', party.ref)).toEqual({ name: winner });
  });

  it('calls it a fault when a record is not there, or lies in another case, and names the case', async () => {
    const { vault } = subject();
    const [caseId, empty] = [newCaseId(), newCaseId()];
    await vault.put(caseId, all);
    await vault.put(empty, []);
    await expect(vault.get(caseId, 'identity', 'w-nobody')).rejects.toMatchObject({
      name: 'VaultFault',
      caseId,
    });
    await expect(vault.get(empty, 'identity', identity.ref)).rejects.toMatchObject({ caseId: empty });
    expect(await vault.all(empty, 'identity')).toEqual({});
  });

  it('reads as erased only what was erased, for ever', async () => {
    const { vault } = subject();
    const [caseId, neighbour] = [newCaseId(), newCaseId()];
    for (const id of [caseId, neighbour]) await vault.put(id, all);
    await vault.erase(caseId);
    expect(await vault.get(caseId, 'identity', identity.ref)).toBeUndefined();
    expect(await vault.all(caseId, 'identity')).toBeUndefined();
    await expect(vault.put(caseId, [statement])).rejects.toThrow(VaultFault);
    expect(await vault.get(neighbour, 'identity', identity.ref)).toEqual(identity.value);
  });

  it('lists one kind by reference, 120 of them too', async () => {
    const { vault } = subject();
    const caseId = newCaseId();
    const refs = Array.from({ length: 120 }, (_, n) => `w${n + 1}`);
    await vault.put(caseId, [
      party,
      ...refs.map((ref): VaultEntry => ({ kind: 'identity', ref, value: { name: ref } })),
    ]);
    expect(await vault.all(caseId, 'identity')).toEqual(
      Object.fromEntries(refs.map((name) => [name, { name }])),
    );
    expect(await vault.all(caseId, 'party')).toEqual({ p1: party.value });
  });

  it('keeps what 16 writers put at once into a new case', async () => {
    const { vault } = subject();
    const caseId = newCaseId();
    const refs = Array.from({ length: 16 }, (_, n) => `p${n + 1}`);
    await Promise.all(refs.map((ref) => vault.put(caseId, [{ kind: 'party', ref, value: { name: ref } }])));
    expect(Object.keys((await vault.all(caseId, 'party')) ?? {}).sort()).toEqual(refs.sort());
  });

  it('keeps a text of 290,000 letters, and refuses one that no item would hold, before anything is put', async () => {
    const { vault, drafts } = subject();
    const caseId = newCaseId();
    const text = (length: number): VaultEntry => ({ ...statement, value: { text: 'x'.repeat(length) } });
    await expect(vault.put(caseId, [identity, text(310_000)])).rejects.toThrow('an item may have');
    await vault.put(caseId, [text(290_000)]);
    expect(await vault.all(caseId, 'identity')).toEqual({});
    expect(await vault.get(caseId, 'text', statement.ref)).toEqual(text(290_000).value);
    const draft = newDraftId();
    await expect(drafts.save(draft, 0, 'x'.repeat(310_000), 1)).rejects.toThrow('an item may have');
    expect(await drafts.save(draft, 0, 'x'.repeat(290_000), 1)).toBe(true);
  });

  it('refuses references that could reach another item', async () => {
    const { vault } = subject();
    for (const ref of ['', 'w1#x', 'w1|v1', 'W1', 'x'.repeat(65)]) {
      await expect(async () => vault.get(newCaseId(), 'party', ref)).rejects.toThrow(RangeError);
      await expect(async () => vault.get(ref, 'party', 'p1')).rejects.toThrow(RangeError);
      await expect(async () => vault.put(newCaseId(), [{ kind: 'party', ref, value: {} }])).rejects.toThrow(
        RangeError,
      );
    }
  });
};

const draftsContract = (subject: () => Subject) => {
  it('knows no draft before the first save', async () => {
    expect(await subject().drafts.load(newDraftId())).toBeUndefined();
  });

  it('counts versions from 1 and gives back what was saved last', async () => {
    const { drafts } = subject();
    const id = newDraftId();
    expect(await drafts.save(id, 0, { step: 'kind' }, 24)).toBe(true);
    expect(await drafts.save(id, 1, { step: 'place', note: '工地' }, 24)).toBe(true);
    expect(await drafts.load(id)).toEqual({ version: 2, value: { step: 'place', note: '工地' } });
  });

  it('gives back any JSON', async () => {
    const { drafts } = subject();
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        const id = newDraftId();
        await drafts.save(id, 0, JSON.parse(text), 1);
        expect(JSON.stringify(await drafts.load(id))).toBe(
          JSON.stringify({ version: 1, value: JSON.parse(text) }),
        );
      }),
      { numRuns: 10 },
    );
  });

  it('refuses to write over what somebody else wrote', async () => {
    const { drafts } = subject();
    const id = newDraftId();
    await drafts.save(id, 0, 'first', 24);
    for (const version of [0, 2]) expect(await drafts.save(id, version, 'second', 24)).toBe(false);
    expect(await drafts.load(id)).toEqual({ version: 1, value: 'first' });
  });

  it('lets one of 8 writers win', async () => {
    const { drafts } = subject();
    const id = newDraftId();
    const won = await Promise.all(Array.from({ length: 8 }, (_, n) => drafts.save(id, 0, n, 24)));
    expect(won.filter(Boolean)).toHaveLength(1);
    expect(await drafts.load(id)).toEqual({ version: 1, value: won.indexOf(true) });
  });

  it('forgets a removed draft, and begins it anew', async () => {
    const { drafts } = subject();
    const id = newDraftId();
    await drafts.save(id, 0, 'old', 24);
    await drafts.remove(id);
    await drafts.remove(id);
    expect(await drafts.load(id)).toBeUndefined();
    expect(await drafts.save(id, 1, 'late', 24)).toBe(false);
    expect(await drafts.save(id, 0, 'new', 24)).toBe(true);
    expect(await drafts.load(id)).toEqual({ version: 1, value: 'new' });
  });

  it('forgets by itself when the hours are over; each save starts them anew', async () => {
    const { drafts, forward } = subject();
    const id = newDraftId();
    await drafts.save(id, 0, 'old', 24);
    forward(23);
    await drafts.save(id, 1, 'newer', 24);
    forward(23);
    expect(await drafts.load(id)).toEqual({ version: 2, value: 'newer' });
    forward(2);
    expect(await drafts.load(id)).toBeUndefined();
    expect(await drafts.save(id, 2, 'late', 24)).toBe(false);
    expect(await drafts.save(id, 0, 'new', 24)).toBe(true);
    expect(await drafts.load(id)).toEqual({ version: 1, value: 'new' });
  });
};

const textsContract = (subject: () => Subject) => {
  it('keeps a text as it came first, and knows no other', async () => {
    const { texts } = subject();
    const id = newDraftId();
    expect(await texts.read(id)).toBeUndefined();
    expect(await texts.keep(id, { body: '三个月没发工资' })).toBe(true);
    expect(await texts.keep(id, { body: '又一条' })).toBe(false);
    expect(await texts.read(id)).toEqual({ body: '三个月没发工资' });
  });

  it('reads a text in a later hour, and forgets it after three days', async () => {
    const { texts, forward } = subject();
    const id = newDraftId();
    await texts.keep(id, 'heard');
    forward(71);
    expect(await texts.read(id)).toBe('heard');
    forward(2);
    expect(await texts.read(id)).toBeUndefined();
    expect(await texts.keep(id, 'anew')).toBe(true);
    expect(await texts.read(id)).toBe('anew');
  });
};

export const contract = (subject: () => Subject) => {
  describe('the vault', () => vaultContract(subject));
  describe('drafts', () => draftsContract(subject));
  describe('texts that came in', () => textsContract(subject));
};
