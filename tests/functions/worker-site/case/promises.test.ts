/** Whoever chose no contact is promised none, anywhere: they are told to look in. */
import { describe, expect, it } from 'vitest';
import { catalogues } from '#domain/messages/listed-catalogues.ts';
import { languages } from '#domain/messages/text.ts';
import { memorySite } from '../memory-site.ts';
import { files, wages, worker } from '../worker.ts';

/** Words that promise that somebody gets in touch. */
const promises =
  /contacts? you|calls? you|asks? you|speaks? with you|hears? from us|tells you|(?<!您)联系您|问您|与您核实|向您核实|告诉您|打电话/;

const contactless = async () => {
  const here = memorySite();
  const told = { ...wages, contact: { channel: 'none' } };
  const { receipt } = await files(worker(here), told);
  const by = worker(here);
  await by.post('/case', { receipt });
  const [found] = await here.deps.store.find('receipt', await here.deps.index.hash('receipt', receipt));
  return { here, by, caseId: found?.caseId ?? '' };
};

/** The main part of a page, without what is told to everybody. */
const mainOf = (html: string): string => html.slice(html.indexOf('<main'), html.indexOf('</main'));

describe('a worker who chose no contact', () => {
  it.each(languages)('has other words in %s wherever contact is promised', (language) => {
    const all = catalogues[language];
    const keys = [...all.keys()].filter((key) => /^web\.(next\.|act\.[a-z]+\.(about|done))/.test(key));
    const bare = keys.filter(
      (key) => !key.endsWith('_look') && promises.test(all.get(key) ?? '') && !all.has(`${key}_look`),
    );
    expect(bare).toEqual([]);
    const still = keys.filter((key) => key.endsWith('_look') && promises.test(all.get(key) ?? ''));
    expect(still.filter((key) => !/look in here|回到这里/i.test(all.get(key) ?? ''))).toEqual([]);
  });

  it('is told to look in when they report punishment, and when they withdraw', async () => {
    const { by } = await contactless();
    const told = await by.post('/case/retaliation', { kind: 'threat', text: '' });
    expect(mainOf(told.html)).toContain('Look in here tomorrow');
    expect(mainOf(told.html)).not.toMatch(/contacts? you/);
    const asked = await by.post('/case/withdraw', { text: '' });
    expect(mainOf(asked.html)).toContain('before it ends we ask you here');
    expect(mainOf(asked.html)).not.toMatch(/speak with you/);
  });
});
