/** A worker changes how they are reached with the receipt they hold; who only found it changes nothing that could hurt. */
import { beforeEach, describe, expect, test } from 'vitest';
import { isBareLittle, newReaching, textNumber } from '#tests/support/reaching.ts';
import type { Seen } from '../worker.ts';

const oldPhone = '+8613800138000';
const newPhone = '+8613900139000';

let here = newReaching();
beforeEach(() => {
  here = newReaching();
});

const byText = { contact: { channel: 'sms' }, safe: { safe: 'any' } };
const plain = { ...byText, wording: { wording: 'plain' } };
const other = { channel: 'sms', which: 'other', phone: '139 0013 9000', safe: 'any', wording: 'discreet' };
const same = { channel: 'sms', which: 'same', phone: '', safe: 'any', wording: 'discreet' };

const codeIn = ({ html }: Seen): string =>
  /<span>(\d{5})<\/span> <span>(\d{5})<\/span>/.exec(html)?.slice(1).join('') ?? '';

describe('another number', () => {
  test('counts once the code that the page shows is texted in from it', async () => {
    const { by, caseId } = await here.opened(byText);
    const page = await by.post('/case/contact', other);
    expect(page.path).toBe('/case/contact/code');
    expect(page.html).toContain(textNumber);
    expect(here.messenger.sent.filter(({ to }) => to === newPhone)).toEqual([]);
    expect((await here.contactOf(caseId))?.phone).toBe(oldPhone);
    expect((await by.get('/case/contact/code?sent')).html).toContain('Your text is not here yet');
    expect(await here.says(codeIn(page), newPhone)).toHaveLength(1);
    expect(await here.contactOf(caseId)).toMatchObject({ phone: newPhone, onlyNumberAndDate: true });
    expect((await by.get('/case/contact/code')).html).toContain('From now on we reach you in this way');
    const [told, ...more] = await here.tell(caseId);
    expect(more).toEqual([]);
    expect(told?.to).toBe(oldPhone);
    expect(told?.text).toMatch(/^[0-9A-Z]{4}: 24 Nov 2026\. To read it send: STATUS [0-9A-Z]{4} 3$/);
    await here.write(caseId);
    expect((await here.tell(caseId)).map(({ to }) => to)).toEqual([newPhone]);
    const { html } = await by.get('/case');
    expect(html).toContain('How we can reach you has changed');
    const { items } = await here.store.history(caseId);
    const everywhere = JSON.stringify([items, await here.store.head(caseId)]) + html;
    expect(everywhere).not.toMatch(/139 ?0013 ?9000|138 ?0013 ?8000/);
  });

  test('tells the number before it in words that name nobody and nothing, and whom to call', async () => {
    const { by, caseId } = await here.opened(plain);
    const page = await by.post('/case/contact', { ...other, wording: 'plain' });
    await here.says(codeIn(page), newPhone);
    const [told] = await here.tell(caseId);
    expect(told?.text).toMatch(
      /the way we reach you was changed on 24 Nov 2026. If that was not you, call 12333/,
    );
    expect(told?.text).not.toMatch(/complaint|139|Hongda/);
  });

  test('tells a number that was promised little no more than that, whatever the new one is promised', async () => {
    const { by, caseId } = await here.opened(byText);
    const page = await by.post('/case/contact', { ...other, wording: 'plain' });
    await here.says(codeIn(page), newPhone);
    expect(await here.contactOf(caseId)).toMatchObject({ phone: newPhone, mayBePlain: true });
    const [told] = await here.tell(caseId);
    expect(told?.to).toBe(oldPhone);
    expect(isBareLittle(told?.text ?? '')).toBe(true);
  });

  test('takes the code from no other phone, once, and for a day', async () => {
    const { by, caseId } = await here.opened(byText);
    const code = codeIn(await by.post('/case/contact', other));
    expect((await here.says(code, '+8613700137000')).join()).toMatch(/不是用那部手机发的/);
    expect((await here.contactOf(caseId))?.phone).toBe(oldPhone);
    here.later(2);
    expect((await here.says(code, newPhone)).join()).toMatch(/代码不对|not right/);
    expect((await here.contactOf(caseId))?.phone).toBe(oldPhone);
  });

  test('the same text twice answers as before; the code in another text is worth nothing', async () => {
    const { by, caseId } = await here.opened(byText);
    const code = codeIn(await by.post('/case/contact', other));
    await here.says(code, newPhone);
    const { version } = (await here.store.head(caseId)) ?? { version: 0 };
    await here.work();
    expect((await here.says(code, newPhone)).join()).toMatch(/代码不对|not right/);
    expect((await here.store.head(caseId))?.version).toBe(version);
  });

  test('a code that was asked for before the office wrote down a number is good no more', async () => {
    const { by, caseId } = await here.opened(byText);
    const code = codeIn(await by.post('/case/contact', other));
    const contact = await here.contactOf(caseId);
    if (contact === undefined) throw new Error('No contact');
    await here.submit({
      caseId,
      command: { type: 'change_contact', worker: 'w1' },
      actor: { role: 'intake_officer', id: 'chen.jing', office: 'cn-440309' },
      people: { worker: { contact: { ...contact, phone: '+8613600136000' } } },
    });
    expect((await here.says(code, newPhone)).join()).toMatch(/代码不对|not right/);
  });

  test('five wrong codes a day from a phone, then none is looked at', async () => {
    const { by, caseId } = await here.opened(byText);
    const code = codeIn(await by.post('/case/contact', other));
    for (let n = 0; n < 5; n += 1) await here.says('12345 67890', newPhone);
    expect((await here.says(code, newPhone)).join()).toMatch(/次数太多/);
    expect((await here.contactOf(caseId))?.phone).toBe(oldPhone);
  });

  test('a guess at the number that is known is answered as any other', async () => {
    const { by, caseId } = await here.opened(byText);
    const right = await by.post('/case/contact', { ...other, phone: '138 0013 8000' });
    const wrong = await by.post('/case/contact', { ...other, phone: '138 0013 8001' });
    const without = (page: Seen) => page.html.replaceAll(/\d{5}/g, '#').replaceAll(/\d{10}/g, '#');
    expect(without(right)).toBe(without(wrong));
    expect((await here.store.head(caseId))?.state.file.workers.w1?.contactable).toBe(true);
  });

  test('a landline is called by an officer first; the number is shown on no page', async () => {
    const { by, caseId } = await here.opened(byText);
    const page = await by.post('/case/contact', { ...other, channel: 'call', phone: '0755 2750 0000' });
    expect(page.html).toContain('An officer calls and asks first');
    expect(page.html).toContain('You asked to be reached in another way');
    expect(page.html).not.toMatch(/2750 ?0000/);
    expect((await here.contactOf(caseId))?.phone).toBe(oldPhone);
    const { items } = await here.store.history(caseId);
    const message = items.find(({ event }) => event.type === 'message_written')?.event;
    const words = await here.vault.get(caseId, 'text', message?.words?.message ?? '');
    expect(words?.text).toContain('0755 2750 0000');
    expect(words?.text).toContain('call the number that you have');
    expect(JSON.stringify(items)).not.toMatch(/2750|13800138000/);
    expect((await here.store.head(caseId))?.state.file.workers.w1).toMatchObject({ contactable: true });
  });

  test('who was called until now is asked by an officer, as no text could tell them', async () => {
    const { by, caseId } = await here.opened({ contact: { channel: 'call' }, safe: { safe: 'any' } });
    const page = await by.post('/case/contact', other);
    expect(page.html).toContain('An officer calls and asks first');
    expect((await here.contactOf(caseId))?.phone).toBe(oldPhone);
  });
});

describe('the number that is known', () => {
  test('is told less at once, and is told so itself in the new words', async () => {
    const { by, caseId } = await here.opened(plain);
    const page = await by.post('/case/contact', same);
    expect(page.html).toContain('From now on we reach you in this way');
    expect(await here.contactOf(caseId)).toMatchObject({
      phone: oldPhone,
      onlyNumberAndDate: true,
      mayBePlain: false,
    });
    const [told, ...more] = await here.tell(caseId);
    expect(more).toEqual([]);
    expect(told?.text).toMatch(/^[0-9A-Z]{4}: 24 Nov 2026\./);
  });

  test('is told more only when it has asked for it itself', async () => {
    const { by, caseId } = await here.opened(byText);
    const page = await by.post('/case/contact', { ...same, wording: 'plain' });
    expect(page.path).toBe('/case/contact/code');
    expect((await here.contactOf(caseId))?.mayBePlain).toBe(false);
    await here.says(codeIn(page), newPhone);
    expect((await here.contactOf(caseId))?.mayBePlain).toBe(false);
    await here.says(codeIn(page), oldPhone);
    expect(await here.contactOf(caseId)).toMatchObject({ phone: oldPhone, mayBePlain: true });
    expect(await here.tell(caseId)).toEqual([]);
  });

  test.each([
    ['in another way', { ...same, channel: 'call' }],
    ['at other hours', { ...same, safe: 'evening' }],
  ])('is reached %s only when it has asked for it itself', async (_, wish) => {
    const { by, caseId } = await here.opened({ ...byText, safe: { safe: 'morning' } });
    const before = await here.contactOf(caseId);
    const page = await by.post('/case/contact', wish);
    expect(await here.contactOf(caseId)).toEqual(before);
    await here.says(codeIn(page), oldPhone);
    expect(await here.contactOf(caseId)).not.toEqual(before);
  });

  test('nothing changed is nothing told', async () => {
    const { by, caseId } = await here.opened(byText);
    const before = (await here.store.head(caseId))?.version;
    await by.post('/case/contact', same);
    expect((await here.store.head(caseId))?.version).toBe(before);
    expect(await here.tell(caseId)).toEqual([]);
  });
});

describe('no contact any more', () => {
  test('is told once to the number that was given up, with a number and a date, and nothing after', async () => {
    const { by, caseId } = await here.opened(plain);
    const page = await by.post('/case/contact', { channel: 'none' });
    expect(page.html).toContain('Nobody contacts you any more');
    expect((await here.contactOf(caseId))?.phone).toBeUndefined();
    const told = await here.tell(caseId);
    expect(told.map(({ to }) => to)).toEqual([oldPhone]);
    expect(told[0]?.text).toMatch(/^[0-9A-Z]{4}: 24 Nov 2026\./);
    await here.write(caseId);
    expect(await here.tell(caseId)).toEqual([]);
    const { number } = (await here.store.head(caseId))?.state.file ?? { number: '' };
    expect((await here.says(`STATUS ${number.slice(-4)}`, oldPhone)).join()).not.toContain('read');
  });

  test('was chosen from the first: nobody is told, and a number that is given is confirmed by its code', async () => {
    const { by, caseId } = await here.opened({ contact: { channel: 'none' } });
    const page = await by.post('/case/contact', { ...other, which: '' });
    await here.says(codeIn(page), newPhone);
    expect((await here.contactOf(caseId))?.phone).toBe(newPhone);
    expect(await here.tell(caseId)).toEqual([]);
    await here.write(caseId);
    expect((await here.tell(caseId)).map(({ to }) => to)).toEqual([newPhone]);
  });

  test('who said STOP is told nothing of it', async () => {
    const { by, caseId } = await here.opened(byText);
    await here.says('STOP', oldPhone);
    const page = await by.post('/case/contact', other);
    await here.says(codeIn(page), newPhone);
    expect((await here.contactOf(caseId))?.phone).toBe(newPhone);
    expect(await here.tell(caseId)).toEqual([]);
  });
});

describe('the form', () => {
  test('shows no number, and what is chosen now', async () => {
    const { by } = await here.opened(byText);
    const { html } = await by.get('/case/contact');
    expect(html).not.toMatch(/138 ?0013|8000"/);
    expect(html).toMatch(/value="sms" checked/);
    expect(html).toMatch(/value="discreet" checked/);
    expect(html).toMatch(/value="same" checked/);
  });

  test.each([
    [{}, 'channel'],
    [{ channel: 'sms' }, 'which'],
    [{ ...other, phone: '' }, 'phone'],
    [{ ...other, phone: '12' }, 'phone'],
    [{ ...other, phone: '0755 2750 0000' }, 'phone'],
    [{ ...other, safe: 'noon' }, 'safe'],
    [{ ...other, wording: '' }, 'wording'],
  ])('%j is asked again at %s, and what was typed stays', async (fields, at) => {
    const { by, caseId } = await here.opened(byText);
    const before = (await here.store.head(caseId))?.version;
    const page = await by.post('/case/contact', fields);
    expect(page.path).toBe('/case/contact');
    expect(page.html).toContain(`href="#${at}"`);
    expect((await here.store.head(caseId))?.version).toBe(before);
  });

  test('is open to nobody without the receipt', async () => {
    await here.opened(byText);
    const stranger = await here.opened(byText);
    await stranger.by.post('/case/out', {});
    expect((await stranger.by.get('/case/contact')).path).toBe('/case');
    expect((await stranger.by.post('/case/contact', other)).path).toBe('/case');
    expect((await stranger.by.get('/case/contact/code')).path).toBe('/case');
  });
});

test('ten digits in the middle of a complaint are an answer there', async () => {
  await here.says('hello');
  await here.says('1');
  expect((await here.says('12345 67890')).join()).not.toMatch(/not right/);
});
