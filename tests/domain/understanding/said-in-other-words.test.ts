/** Reserved words, answers, places, firms and names, said in words of which only a part was known. */
import { expect, test } from 'vitest';
import { understand } from '#domain/understanding/understand.ts';
import { askedAt } from '../../../bin/understanding/reading.ts';

const read = (lang: string, question: string, text: string) => understand(askedAt(lang, question, text));

test.each([
  ['zh', '再记一条 端午也没给加班', 'add'],
  ['zh', '还给我添一笔 高温补贴没有', 'add'],
  ['en', 'is this thing on', 'test'],
  ['en', 'is this number still working', 'test'],
  ['en', 'thats not how it happened, you ruled it wrong', 'disagree'],
  ['en', 'u judged my case all wrong', 'disagree'],
  ['zh', '工友给了一串号码 说填了就算一起的', 'join'],
  ['zh', '就因为找过你们 把我一个人排大夜', 'retaliation'],
  ['en', 'ever since the inspector was here he has me scrubbing bins', 'retaliation'],
])('%s: %s is %s', (lang, text, word) => {
  expect(read(lang, 'any', text).called).toMatchObject({ value: { word }, sure: true });
});

test.each([
  ['zh', '我想跟你们当面谈行不'],
  ['zh', '打字慢 能当面讲吗'],
  ['en', 'can i talk to someone face to face'],
  ['en', 'rather speak in person'],
])('%s: %s asks whether a call will do', (lang, text) => {
  expect(read(lang, 'any', text).called).toMatchObject({ value: { word: 'call' }, sure: false });
});

test.each([
  ['zh', '老板记了一笔我的加班 没给钱'],
  ['en', 'the machine is not working'],
  ['en', 'thats not what happened to my mate'],
  ['zh', '老板当面骂我'],
  ['zh', '工友给了我一百块'],
])('%s: %s is no such word', (lang, text) => {
  const word = read(lang, 'any', text).called?.value.word;
  expect(['add', 'test', 'disagree', 'call', 'join']).not.toContain(word);
});

test.each([
  ['zh', 'readback', '一个字都不用改动', 'yes'],
  ['zh', 'readback', '哪里都不用动', 'yes'],
  ['zh', 'readback', '写得乱七八糟 我不是那个意思', 'no'],
  ['zh', 'readback', '根本不是我说的那样', 'no'],
  ['zh', 'readback', '还没看完', undefined],
  ['zh', 'readback', '字太多 还没看完呢', undefined],
  ['en', 'readback', 'hold on my son is reading it', undefined],
  ['en', 'readback', 'still reading', undefined],
  ['tl', 'readback', 'binabasa ko pa po', undefined],
  ['zh', 'contact', '打呗', 'yes'],
  ['zh', 'contact', '打嘛 我都在', 'yes'],
  ['zh', 'contact', '千万别 老公会骂', 'no'],
  ['zh', 'contact', '可千万莫打', 'no'],
  ['en', 'contact', 'rather ring you myself', 'no'],
  ['en', 'contact', 'god no', 'no'],
  ['en', 'howmuch', 'ill have to look that up', 'unknown'],
  ['en', 'howmuch', 'id need to check my bank', 'unknown'],
  ['zh', 'howmuch', '数目要等会计算出来', 'unknown'],
  ['zh', 'who', '给一户人家做饭 姓什么没打听过', 'unknown'],
  ['en', 'who', 'dont work for anyone its gig work', 'unknown'],
  ['tl', 'since', 'kailan nga ba yun', 'unknown'],
  ['tl', 'since', 'di ko na matandaan kung kelan', 'unknown'],
])('%s at %s: %s is %s', (lang, question, text, answer) => {
  expect(read(lang, question, text).answer).toBe(answer);
});

test.each([
  ['zh', '以前在义乌 现在厂子搬诸暨了', '诸暨'],
  ['zh', '原来在江阴 去年公司搬靖江了', '靖江'],
  ['tl', 'nasa dagat po, daong namin Navotas', 'Navotas'],
  ['tl', 'sa laot, ang daungan namin Lucena', 'Lucena'],
])('%s: %s is likely %s', (lang, text, value) => {
  expect(read(lang, 'place', text).place).toEqual({ value, sure: false });
});

test.each([
  ['en', 'wherever they send us, this week Luton'],
  ['en', 'different site every day, today Bolton'],
  ['en', 'depends where the van goes, Hull this week'],
  ['en', 'a farm 8 miles from Kendal'],
  ['en', 'quarry about 20 mins outside Thirsk'],
  ['en', 'start in York and end up in Selby'],
  ['en', 'pick up in Dover drop off in Crewe'],
  ['tl', 'kung saan dalhin ng van, ngayon Bacoor'],
  ['zh', '车拉到哪干到哪 今天在昆山'],
])('%s: %s is asked', (lang, text) => {
  const { place, asksBack } = read(lang, 'place', text);
  expect(place?.sure ?? false).toBe(false);
  expect(asksBack).toContain('which_place');
});

test.each([
  ['en', 'Miles Platting, Manchester'],
  ['en', 'Mile End, London'],
  ['en', 'Starbeck, Harrogate'],
  ['en', 'Finsbury Park'],
  ['en', 'Pickering'],
])('%s: %s is where it is', (lang, text) => {
  expect(read(lang, 'place', text).place).toEqual({ value: text, sure: true });
});

test.each([
  ['zh', '只晓得微信名 叫"平安是福"'],
  ['zh', '他微信号叫开心每一天'],
  ['zh', '瘸腿老李'],
  ['zh', '独眼老王'],
  ['zh', '豁牙老刘'],
  ['en', 'the council'],
  ['en', 'the school'],
  ['en', 'the hospital'],
  ['tl', 'iba iba po ang nagbabayad'],
  ['en', 'different people pay us each week'],
  ['zh', '每次发钱的人都不一样'],
])('%s: who %s is stays asked', (lang, text) => {
  const { employer, asksBack } = read(lang, 'who', text);
  expect(employer?.sure ?? false).toBe(false);
  expect(asksBack).toContain('which_employer');
});

test.each([
  ['zh', '老张面馆', '老张面馆'],
  ['zh', '店名叫"一路顺风"', '一路顺风'],
  ['zh', '再来一局电竞馆', '再来一局电竞馆'],
  ['zh', '一把过驾校', '一把过驾校'],
  ['zh', '锦榕物业下面的保洁队', '锦榕物业'],
  ['zh', '华鼎建设手下的钢筋班', '华鼎建设'],
  ['zh-pinyin', 'hong da zhuangshi, laoban bu lu mian', 'hong da zhuangshi'],
  ['en', 'Leeds City Council', 'Leeds City Council'],
  ['en', 'The Old School Bakery', 'The Old School Bakery'],
])('%s: who %s is', (lang, text, value) => {
  expect(read(lang, 'who', text).employer).toEqual({ value, sure: true });
});

test.each([
  ['tl', 'utang po samin ng Kidlat Builders 90k', 'Kidlat Builders'],
  ['tl', 'di kami binayaran ng Bagwis Construction', 'Bagwis Construction'],
  ['zh', '在阜阳的一路通驾校看门 半年工资没发', '一路通驾校'],
])('%s: in a story, %s', (lang, text, value) => {
  expect(read(lang, 'start', text).employer?.value).toBe(value);
});

test('of two bosses the one that owes is likely, as far as a surname goes', () => {
  const { employer } = read('zh', 'who', '小老板姓牛 大老板姓马 欠钱的是姓马的');
  expect(employer).toEqual({ value: '马', sure: false });
});

test('a town in brackets behind a firm is where it is', () => {
  const { employer, place } = read('en', 'start', 'Wexmoor Transport (Felixstowe) owes me 3 weeks');
  expect(employer?.value).toBe('Wexmoor Transport');
  expect(place?.value).toBe('Felixstowe');
});

test.each([
  ['zh', '写我老婆的吧 张秀英', '张秀英', false],
  ['zh', '就用我老公的名字 刘国强', '刘国强', false],
  ['zh', '免贵姓赵 单名一个磊字', '赵磊', true],
  ['zh', '姓顾 单名一个峰', '顾峰', true],
  ['en', 'Susan Palmer but they call me Sue', 'Susan Palmer', true],
  ['en', 'Robert Lane, everyone calls me Bob', 'Robert Lane', true],
])('%s: the name in %s', (lang, text, value, sure) => {
  expect(read(lang, 'name', text).name).toEqual({ value, sure });
});

test.each([
  ['en', 'just put Mr X'],
  ['en', 'put me down as Mr Nobody'],
  ['en', 'John Doe'],
  ['zh', '写某某就行'],
  ['zh', '就写无名氏吧'],
])('%s: %s is no name, and none is to be written', (lang, text) => {
  const { name, answer } = read(lang, 'name', text);
  expect(name).toBeUndefined();
  expect(answer).toBe('no');
});

test.each([
  ['Jomar Santos po, welder ng Bagong Sikat Steel, di pa sinasahod', 'Jomar Santos'],
  ['Liza Manalo po, kasambahay sa Pasig, walang sahod 2 buwan', 'Liza Manalo'],
])('in a story: %s', (text, value) => {
  expect(read('tl', 'start', text).name?.value).toBe(value);
});

test.each([
  ['zh', 'danger', '头疼 想吐 车间里大家都这样', 'yes'],
  ['tl', 'start', 'limang buwan na nila akong kinakandado sa kwarto', 'yes'],
  ['tl', 'start', 'kinakandado nila ako pag aalis sila', 'yes'],
  ['zh', 'start', '食堂饭菜馊的 几个人都拉肚子', 'maybe'],
  ['en', 'danger', 'his cousins are coming sunday to have a word with me', 'maybe'],
  ['zh', 'danger', '不严重 就是一股煤气味', 'maybe'],
  ['zh', 'danger', '烫了 手上起泡 抹过药膏了', 'maybe'],
  ['en', 'danger', 'not too bad, just a bit of smoke in the corridor', 'maybe'],
  ['tl', 'danger', 'siguro pag umulan, gumuguho yung lupa', 'maybe'],
  ['en', 'danger', 'yeah if you count the canteen food', 'maybe'],
  ['en', 'danger', 'not in the least', 'no'],
  ['zh', 'danger', '要说危险 那就是钱包', 'no'],
  ['zh', 'danger', '挺安生的 就是蚊子多', 'no'],
  ['zh', 'danger', '有 但不是人 是我的饭碗悬', 'no'],
  ['tl', 'danger', 'sa awa ng Diyos wala po', 'no'],
])('%s at %s: %s is %s', (lang, question, text, danger) => {
  expect(read(lang, question, text).danger).toBe(danger);
});

test.each([
  ['en', 'danger', 'not serious, he is trapped under the beam'],
  ['zh', 'danger', '有 煤气漏了'],
  ['zh', 'danger', '手指断了 不严重'],
  ['en', 'danger', 'yes from the gas'],
])('%s at %s: %s is a danger all the same', (lang, question, text) => {
  expect(read(lang, question, text).danger).toBe('yes');
});

test.each([
  ['zh', 'start', '水也停电也停 就工资停得最久', 'wage.unpaid'],
  ['zh', 'start', '死工资三千 还押着我两个月', 'wage.unpaid'],
  ['zh', 'start', '工资条上写的4900 到账4100', 'wage.partial'],
  ['zh', 'start', '提成合同里有 老板说今年全取消了', 'wage.partial'],
  ['en', 'start', 'a fiver off me every time a plate breaks', 'wage.deduction'],
  ['en', 'start', 'she helped herself to my wages for a lost key', 'wage.deduction'],
  ['en', 'start', 'owner pockets all the card tips', 'wage.deduction'],
  ['en', 'start', 'bonus for spring never came, basic was fine', 'wage.partial'],
  ['en', 'start', 'new rota is up and my names not on it', 'contract.dismissal'],
  ['tl', 'start', 'dinaya po kami sa kilo ng mais', 'wage.partial'],
])('%s at %s: %s is of %s', (lang, question, text, kind) => {
  expect(read(lang, question, text).kind?.value).toBe(kind);
});

test.each([
  ['zh', 'start', '停电了 一整天没法干活'],
  ['en', 'start', 'tips are pooled and shared fairly'],
  ['en', 'start', 'a tenner off the price every time'],
  ['zh', 'start', '这个月奖金发了'],
])('%s at %s: %s is none of them for sure', (lang, question, text) => {
  const { kind } = read(lang, question, text);
  expect(kind?.sure === true && /unpaid|partial|deduction/.test(kind.value)).toBe(false);
});
