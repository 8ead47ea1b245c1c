import { expect, test } from 'vitest';
import { filingFrom } from '../../web/screens/parked/filing-from.ts';

test('what was said by text stands in the form, and what was not is not there', () => {
  expect(
    filingFrom({
      ...{ phone: '+8613800138000', language: 'zh-CN', kind: 'wage.unpaid', area: '440306' },
      ...{ employer: '恒发电子', people: 11.5, words: ['没发工资', '三个月'] },
    }),
  ).toEqual({
    ...{ language: 'zh-CN', kind: 'wage.unpaid', area: '440306', channel: 'phone', headcount: 12 },
    worker: { phone: '+8613800138000' },
    words: { what_happened: '没发工资\n三个月' },
    parties: [{ relation: 'employer', name: '恒发电子' }],
  });
  expect(filingFrom({ phone: '+8613800138000', language: 'en', words: [] })).toEqual({
    language: 'en',
    channel: 'phone',
    worker: { phone: '+8613800138000' },
    words: {},
  });
});
