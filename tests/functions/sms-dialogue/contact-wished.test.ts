/** What a worker asks for in words stands in the record of how they are reached, in the new case and in those that exist. */
import { describe, expect, it } from 'vitest';
import { filedByText, newTexting, type Texting } from '#tests/support/texting.ts';
import { keptOf } from '#tests/support/vault-of.ts';

const story = ['unpaid wages', 'Longhua', 'Liyuan Ltd', '18000, 3 months', '1', 'no', 'Wang Wei'];
const phone = '+8613800000001';

const contactOf = async (texting: Texting) => {
  const [found] = await texting.store.find('phone', await texting.index.hash('phone', phone));
  return (await keptOf(texting, found?.caseId ?? '')).contact.w1;
};

describe('a wish in words', () => {
  it.each([
    ['my husband reads my phone', { onlyNumberAndDate: true }],
    ['no contact please', { stopped: true }],
  ])('%s: is kept with the complaint', async (wish, kept) => {
    const texting = newTexting();
    for (const text of [...story, wish, '1']) await texting.says(text, phone);
    expect(await contactOf(texting)).toMatchObject(kept);
  });

  it('counts at once in a case that exists', async () => {
    const texting = newTexting();
    await filedByText(texting);
    expect(await contactOf(texting)).not.toHaveProperty('onlyNumberAndDate');
    await texting.says('please say little, my husband reads my phone', phone);
    expect(await contactOf(texting)).toMatchObject({ onlyNumberAndDate: true });
  });

  it('START takes no contact back', async () => {
    const texting = newTexting();
    await filedByText(texting);
    await texting.says('no contact please', phone);
    expect(await contactOf(texting)).toMatchObject({ stopped: true });
    await texting.says('START', phone);
    expect(await contactOf(texting)).toMatchObject({ stopped: false });
  });
});
