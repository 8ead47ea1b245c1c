/** A firm beside a place, what is no firm's name, and a name or a firm put right at the read-back. */
import { expect, test } from 'vitest';
import type { Turn } from '#domain/sms/turn.ts';
import { dialogueTold } from '#tests/support/dialogue-told.ts';

const told = (...texts: readonly string[]): Turn['dialogue'] | undefined =>
  dialogueTold('cn-mainland', texts, { otherwise: 'zh-CN' });

const wages = '欠薪两个月，9000块';

test.each([
  ['宁波北仑大碶 海天塑料机械厂', '宁波北仑大碶', '海天塑料机械厂'],
  ['广州白云区石井街道，老板叫陈国富', '广州白云区石井街道', '陈国富'],
  ['苏州吴中区木渎镇，公司叫华宇电子', '苏州吴中区木渎镇', '华宇电子'],
])('%s: a place and a firm', (text, place, employer) => {
  expect(told(wages, text)).toMatchObject({ step: 'people', answers: { place, employer } });
});

test.each(['深圳龙华观澜，大水坑村', '龙华区民治街道 3号楼', '佛山顺德 乐从镇', '东莞长安镇，老板跑了'])(
  '%s: a place alone',
  (text) => {
    expect(told(wages, text)?.answers.place).toBeDefined();
    expect(told(wages, text)?.answers.employer).toBeUndefined();
  },
);

test.each([
  ['不知道公司，包工头叫王二麻子', '王二麻子'],
  ['没有公司，老板叫周大海', '周大海'],
  ['公司是华宇电子', '华宇电子'],
  ['单位叫宏图劳务', '宏图劳务'],
  ['小老板刘会军，大老板不知道', '刘会军'],
  ['对得起火锅', '对得起火锅'],
  ['没事找我搬家', '没事找我搬家'],
  ['老李家烧烤店', '老李家烧烤店'],
])('asked for the firm, %s names %s', (text, employer) => {
  expect(told(wages, '龙华', text)?.answers.employer).toBe(employer);
});

test.each(['不知道公司', '没有公司', '不晓得单位', '侬讲个啥', '你说的什么意思'])(
  '%s is no name of a firm',
  (text) => {
    expect(told(wages, '龙华', text)?.answers.employer).toBeUndefined();
  },
);

const readBack = [wages, '龙华', '力源厂', '1', '没有', '李晓冬'];

test.each([
  ['店名是老李家烧烤', { employer: '老李家烧烤', name: '李晓冬' }],
  ['我大名李晓东', { employer: '力源厂', name: '李晓东' }],
  ['我真名叫李晓东', { employer: '力源厂', name: '李晓东' }],
  ['全名张爱国', { employer: '力源厂', name: '张爱国' }],
  ['全名是力源塑料制品厂', { employer: '力源塑料制品厂', name: '李晓冬' }],
  ['工友的大名我不记得', { employer: '力源厂', name: '李晓冬' }],
])('at the read-back %s changes that', (text, answers) => {
  expect(told(...readBack, text)).toMatchObject({ step: 'send', answers });
});

test.each([
  ['他叫李大山', '李大山'],
  ['她名字叫王秀英', '王秀英'],
  ['his name is Sean Murphy', 'Sean Murphy'],
  ['ang pangalan niya ay Jun Reyes', 'Jun Reyes'],
])('asked for a name, %s is read back, as it is somebody else who is told of', (text, name) => {
  const after = told(...readBack.slice(0, -1), text);
  expect(after).toMatchObject({ step: 'name', doubts: { name } });
  expect(after?.answers.name).toBeUndefined();
});

test.each(['他叫我别告', '他叫人来打我', '他叫什么我不知道'])('asked for a name, %s names nobody', (text) => {
  const after = told(...readBack.slice(0, -1), text);
  expect([after?.answers.name, after?.doubts.name]).toEqual([undefined, undefined]);
});

const wholeTold = ['欠工资9000', '长沙', '老张', '7月', '1', '没有', '0'];

test.each([
  ['公司叫湘建 老张是包工头', { employer: '湘建' }],
  ['不对 老张是工头 公司是湘建', { employer: '湘建' }],
  ['公司叫湘建 包工头是老张', { employer: '湘建' }],
  ['老板是老李', { employer: '老李' }],
  ['改一下地址 岳麓区麓谷街道', { place: '岳麓区麓谷街道' }],
  ['改地址 株洲', { place: '株洲' }],
  ['长沙写错了 株洲', { place: '株洲' }],
  ['都对 就是名字我想写 陈刚', { name: '陈刚' }],
  ['人是5 钱是四万 老板叫老章', { people: { low: 5, high: 5 }, money: { low: 4_000_000 }, employer: '老章' }],
] as const)('at the read-back %s puts it right', (text, facts) => {
  expect(told(...wholeTold, text)?.answers).toMatchObject(facts);
});
