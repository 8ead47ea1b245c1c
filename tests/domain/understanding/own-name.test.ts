import { describe, expect, it } from 'vitest';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import type { Meaning, QuestionAsked } from '#domain/understanding/meaning.ts';
import { understand } from '#domain/understanding/understand.ts';

const answered = (text: string, question: QuestionAsked = 'name'): Meaning =>
  understand({
    question,
    text,
    language: /\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en',
    today: '2026-11-25',
    procedure: newestProcedure(/\p{Script=Han}/u.test(text) ? 'cn-mainland' : 'gb'),
  });

describe('the answer to "what is your name?"', () => {
  it.each([
    ['张伟', '张伟'],
    ['我叫张伟', '张伟'],
    ['我的名字叫张伟', '张伟'],
    ['姓名：张伟', '张伟'],
    ['名字是欧阳小凤', '欧阳小凤'],
    ['本人张伟', '张伟'],
    ['张伟，男，43岁', '张伟'],
    ['张伟 13000001357', '张伟'],
    ['13000001357 张伟', '张伟'],
    ['张伟，电话13000001357', '张伟'],
    ['张伟 晚上八点后打', '张伟'],
    ['张伟（保安）', '张伟'],
    ['我叫张伟 别告诉老板', '张伟'],
    ['你好 我叫张伟', '张伟'],
    ['张伟 谢谢', '张伟'],
    ['阿依古丽·麦麦提', '阿依古丽·麦麦提'],
    ['我叫买买提·吐尔逊', '买买提·吐尔逊'],
    ['次仁多吉', '次仁多吉'],
    ['我是罗布次仁', '罗布次仁'],
    ['小张', '小张'],
    ['老薛', '老薛'],
    ['my names joy', 'joy'],
    ["my name's Joy Adeyemi", 'Joy Adeyemi'],
    ['My name is Joy', 'Joy'],
    ['name: Joy', 'Joy'],
    ['joy', 'joy'],
    ['im joy', 'joy'],
    ['its Joy', 'Joy'],
    ['call me Joy', 'Joy'],
    ['Joy, 07700900222', 'Joy'],
    ['07700900222 Joy', 'Joy'],
    ['Joy Adeyemi after 6pm', 'Joy Adeyemi'],
    ['Mr Joy Adeyemi', 'Joy Adeyemi'],
    ["Siobhan O'Brien-Walsh", "Siobhan O'Brien-Walsh"],
    ['Will Stopford', 'Will Stopford'],
    ['Grace Help', 'Grace Help'],
    ['Noah Nope', 'Noah Nope'],
    ['Anona Winn', 'Anona Winn'],
    ['Joy thanks', 'Joy'],
    ['Ștefan Țurcanu', 'Ștefan Țurcanu'],
    ['Nenita Magsulat po', 'Nenita Magsulat'],
    ['ako po si Nenita', 'Nenita'],
    ['pangalan ko po ay Nenita', 'Nenita'],
    ['Jun-jun lang po', 'Jun-jun'],
    ['si Nenita po ito', 'Nenita'],
  ])('%s is %s', (text, name) => {
    const { name: got, asksBack } = answered(text);
    expect({ got, asksBack }).toEqual({ got: { value: name, sure: true }, asksBack: [] });
  });

  it.each([
    '匿名',
    '不想说',
    '不方便留名字',
    '没有名字',
    '不用写名字',
    '别写我名字',
    '可以，13000002468',
    '13000002468',
    '是我本人',
    '为什么要名字',
    '保密行吗',
    '不',
    '0',
    'anon',
    'no name pls',
    'not my name pls',
    'rather not',
    "i don't want to give my name",
    'why',
    'do i have to',
    'no',
    '07700900222',
    'wag na po pangalan',
    'ayaw ko po ilagay',
  ])('%s is no name', (text) => {
    expect(answered(text).name).toBeUndefined();
  });

  it('is heard beside the answer to "may we call you?"', () => {
    expect(answered('可以打，我叫毕仁贵', 'contact').name).toEqual({ value: '毕仁贵', sure: true });
    expect(answered('yes, my name is Joy', 'contact').name).toEqual({ value: 'Joy', sure: true });
    expect(answered('能打', 'contact').name).toBeUndefined();
  });
});
