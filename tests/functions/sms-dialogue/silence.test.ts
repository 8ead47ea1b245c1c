import { beforeEach, describe, expect, test } from 'vitest';
import { parkedDialogues } from '#casework/parked-dialogues.ts';
import { filedByText, newTexting, phone } from '#tests/support/texting.ts';

let texting = newTexting();
beforeEach(() => {
  texting = newTexting();
});

/** What the case was told since it was filed, in the worker's words. */
const wordsToCase = async ({ store, vault, index }: typeof texting): Promise<readonly string[]> => {
  const [{ caseId } = { caseId: '' }] = await store.find('phone', await index.hash('phone', phone));
  const { items } = await store.history(caseId);
  const refs = items.flatMap(({ event }) =>
    event.type === 'message_written' ? Object.values(event.words ?? {}) : [],
  );
  const texts = await Promise.all(refs.map((ref) => vault.get(caseId, 'text', ref)));
  return texts.flatMap((each) => each?.text ?? []);
};

describe('a dialogue that fell silent', () => {
  test('is reminded once after a day, parked for a call after three, and goes on when the worker does', async () => {
    await texting.says('hi');
    await texting.says('1');
    const sent = texting.messenger.sent.length;
    await texting.visit();
    expect(texting.messenger.sent.length).toBe(sent);
    texting.later(1.1);
    await texting.visit();
    await texting.visit();
    expect(texting.messenger.sent.slice(sent).map(({ text }) => text)).toEqual([
      expect.stringMatching(/begun.*Where/s),
    ]);
    texting.later(2.1);
    await texting.visit();
    expect(await parkedDialogues(texting)).toMatchObject([
      { phone, office: 'cn-440309', dialogue: { answers: { kind: 'wage.unpaid' } } },
    ]);
    await texting.visit();
    expect(await parkedDialogues(texting)).toHaveLength(1);
    expect((await texting.says('Longhua'))[0]).toContain('Who is it');
    // nobody calls back who is writing
    expect(await parkedDialogues(texting)).toEqual([]);
  });

  test('nobody is reminded of what was sent', async () => {
    await filedByText(texting);
    const sent = texting.messenger.sent.length;
    texting.later(1.1);
    await texting.visit();
    texting.later(3);
    await texting.visit();
    expect(texting.messenger.sent.length).toBe(sent);
    expect(await parkedDialogues(texting)).toEqual([]);
  });

  test('words of which nobody said where they belong go to the case after a day, and once', async () => {
    await filedByText(texting);
    const said = await texting.says('学校不收我的孩子');
    expect(said.join()).toContain('1');
    const sent = texting.messenger.sent.length;
    texting.later(1.1);
    await texting.visit();
    texting.later(2.1);
    await texting.visit();
    expect(texting.messenger.sent.slice(sent)).toEqual([]);
    expect(await wordsToCase(texting)).toEqual(['学校不收我的孩子']);
    expect((await texting.says('ok')).join()).not.toContain('是一件事吗');
  });
});
