/** Money by web: so many months at so much, a sum for one month given as the whole, overtime as the law counts it, people. */
import { describe, expect, it } from 'vitest';
import { memorySite } from '../memory-site.ts';
import { answer, type Seen, wages, worker } from '../worker.ts';

const atAmount = async (told = wages, method = 'months') => {
  const by = worker(memorySite());
  await answer(by, '/file/topic', { ...told, method: { method } }, '/file/amount');
  return by;
};
const filledIn = ({ html }: Seen, name: string): string =>
  new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(html)?.[1] ?? '';

describe('how much is owed', () => {
  it('offers so many months at so much first', async () => {
    const by = worker(memorySite());
    await answer(by, '/file/topic', wages, '/file/method');
    const { html } = await by.get('/file/method');
    expect([...html.matchAll(/type="radio"[^>]*value="([a-z]+)"/g)][0]?.[1]).toBe('months');
  });

  it.each([
    [{ rate: '5000', count: '3' }, '¥15,000.00'],
    [{ rate: '5,000', count: '2.5', paid: '1000' }, '¥11,500.00'],
  ])('works months out, parts of one too, less what was paid: %j', async (fields, owed) => {
    const by = await atAmount();
    expect((await by.post('/file/amount', fields)).path).toBe('/file/people');
    expect((await by.post('/file/amount', { ...fields, go: 'stay' })).html).toContain(`= ${owed}`);
  });

  it('asks whether a sum is for one month when it says so, and then for how many', async () => {
    const by = await atAmount(wages, 'sum');
    const asked = await by.post('/file/amount', { sum: '每月3500' });
    expect([asked.path, asked.html.includes('Is that for one month?')]).toEqual(['/file/amount', true]);
    const months = await by.post('/file/amount', { sum: '每月3500', one_month: 'yes' });
    expect(months.path).toBe('/file/amount');
    expect(months.html).toContain('Months not paid');
    expect(filledIn(months, 'rate')).toBe('3500');
    expect((await by.post('/file/amount', { rate: '3500', count: '4' })).path).toBe('/file/people');
    const whole = await atAmount(wages, 'sum');
    expect((await whole.post('/file/amount', { sum: '每月3500', one_month: 'no' })).path).toBe(
      '/file/people',
    );
  });

  it('counts overtime as the law does, never at the plain rate', async () => {
    const told = { ...wages, kind: { kind: 'wage.overtime' } };
    const by = await atAmount(told, 'overtime');
    const page = await by.get('/file/amount');
    for (const rate of ['150 %', '200 %', '300 %']) expect(page.html).toContain(rate);
    expect((await by.post('/file/amount', { rate: '4350', count: '', rest: '', holiday: '' })).path).toBe(
      '/file/amount',
    );
    // 4,350 a month is 25 an hour: 20 × 37.50 + 8 × 50 + 4 × 75
    const told_ = await by.post('/file/amount', {
      rate: '4350',
      count: '20',
      rest: '8',
      holiday: '4',
      go: 'stay',
    });
    expect(told_.html).toContain('¥1,450.00');
    await by.post('/file/method', { method: 'hours' });
    expect((await by.get('/file/method')).html).toContain('Choose one of the answers');
  });
});

describe('how many people', () => {
  it.each(['五六个', '5-6', '5 or 6', '七八人'])(
    '%s is asked again, never taken for one number',
    async (number) => {
      const by = worker(memorySite());
      await answer(by, '/file/topic', wages, '/file/people');
      const page = await by.post('/file/people', { people: 'group', number });
      expect(page.path).toBe('/file/people');
      expect(page.html).toContain('Write one number');
    },
  );

  it.each(['十二', '12', '二十五个'])('%s is a number', async (number) => {
    const by = worker(memorySite());
    await answer(by, '/file/topic', wages, '/file/people');
    expect((await by.post('/file/people', { people: 'group', number })).path).toBe('/file/danger');
  });
});
