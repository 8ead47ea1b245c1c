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
    ['我是那个在昆山周市镇一个叫欣桦电子的厂里面上班的我叫龙秀英', '龙秀英'],
    ['小张', '小张'],
    ['老薛', '老薛'],
    ["I was fired in September. Name's Kofi Mensah", 'Kofi Mensah'],
    ["I'm from Poland, name Piotr", 'Piotr'],
    ['I left in May. Im Ilie', 'Ilie'],
    ['put Sioned', 'Sioned'],
    ['Oyelaran, first name Dele', 'Dele Oyelaran'],
    ['Fatima, surname Begum', 'Fatima Begum'],
    ['May Thompson', 'May Thompson'],
    ['Scarlett', 'Scarlett'],
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
    ['真名马得草', '马得草'],
    ['全名叫钟秀兰', '钟秀兰'],
    ['身份证上写的是龙在天', '龙在天'],
    ['都叫我老五，大名石建国', '石建国'],
    ['叫我秀姐就行 本名孔令秀', '孔令秀'],
    ['又是我 田小草', '田小草'],
    ['俺叫牛满仓', '牛满仓'],
    ['我喊陈二狗', '陈二狗'],
    ['姓谭 单名一个飞', '谭飞'],
    ['姓水 名无痕', '水无痕'],
    ['姓龙名大海', '龙大海'],
    ['我姓安 叫安全', '安全'],
    ['弓长张 张力', '张力'],
    ['木子李 李卫东', '李卫东'],
    ['古丽娜尔', '古丽娜尔'],
    ['热依汗古丽', '热依汗古丽'],
    ['买买提江', '买买提江'],
    ['its me again, Radu', 'Radu'],
    ['me again Grace Obi', 'Grace Obi'],
    ['legal name Ramatu Sesay', 'Ramatu Sesay'],
    ['on my passport its Olha Kovalenko', 'Olha Kovalenko'],
    ['boss knows me as Ray, real name Rahim Uddin', 'Rahim Uddin'],
    ['First name Dinesh surname Gurung', 'Dinesh Gurung'],
    ['mick (michael dunne)', 'michael dunne'],
    ['you can write sam', 'sam'],
    ['Bong, pero Benigno Salonga sa ID', 'Benigno Salonga'],
    ['sa ID po Teresita Bautista', 'Teresita Bautista'],
    ['si Nenita po ito', 'Nenita'],
  ])('%s is %s', (text, name) => {
    const { name: got, asksBack } = answered(text);
    expect({ got, asksBack }).toEqual({ got: { value: name, sure: true }, asksBack: [] });
  });

  it.each([
    '匿名',
    '同上',
    '跟身份证一样',
    '方便面',
    '都行',
    '明天再说',
    '白天打给我',
    'same as before',
    'as above',
    'night shift',
    'ask my friend',
    'later maybe',
    'mamaya na',
    'bu shuo',
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

  it.each([
    '成都人',
    '钢筋工',
    'writing for my husband Imran Malik',
    'hes called Imran Malik',
    'yung asawa ko si Ramon',
  ])('%s: whether it is theirs is asked', (text) => {
    const { name, asksBack } = answered(text);
    expect({ sure: name?.sure, asksBack }).toEqual({ sure: false, asksBack: ['which_name'] });
  });

  it('is heard beside the answer to "may we call you?"', () => {
    expect(answered('可以打，我叫毕仁贵', 'contact').name).toEqual({ value: '毕仁贵', sure: true });
    expect(answered('yes, my name is Joy', 'contact').name).toEqual({ value: 'Joy', sure: true });
    expect(answered('能打', 'contact').name).toBeUndefined();
  });

  it.each([
    ['姓祁 祁连山的祁 叫素芬', '祁素芬'],
    ['Its Desiree but everybody calls me Dee', 'Desiree'],
    ['李大姐', '李大姐'],
  ])('is whole where it is told in halves or beside a nickname: %s', (text, name) => {
    expect(answered(text).name).toEqual({ value: name, sure: true });
  });

  it.each(['大姐', '叫我阿姨吧', '叫我师傅就行'])(
    'is none where only a form of address is told: %s',
    (text) => {
      expect(answered(text).name).toBeUndefined();
    },
  );

  it('is refused where none is left', () => {
    const { name, answer } = answered('名字不留 你们叫我大姐吧');
    expect({ name, answer }).toEqual({ name: undefined, answer: 'no' });
  });
});
