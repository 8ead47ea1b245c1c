/** What a time, a length of time, a number of people or a sum beside them is said of, read on 25 November 2026. */
import { describe, expect, test } from 'vitest';
import type { QuestionAsked } from '#domain/understanding/meaning.ts';
import type { Tongue } from '#tests/support/asked.ts';
import { quantitiesRead } from '#tests/support/quantities-read.ts';

type Row = readonly [tongue: Tongue, question: QuestionAsked, text: string, read: string];

const told = (rows: readonly Row[]): void => {
  test.each(rows)('%s, at %s: %s', (tongue, question, text, read) => {
    expect(quantitiesRead(tongue, question, text)).toBe(read);
  });
};

describe('when something was paid for the last time is read back: nothing came only from then on', () => {
  told([
    ['en', 'since', 'last proper payday was 3 august', 'since 2026-08-03?'],
    ['en', 'since', 'last wage i saw was 28 sept', 'since 2026-09-28?'],
    ['en', 'since', 'the last money that came was in june', 'since 2026-06?'],
    ['zh', 'since', '最后一笔钱是8月进的', 'since 2026-08?'],
    ['zh', 'since', '最近一次到账是9月15号', 'since 2026-09-15?'],
    ['tl', 'since', 'huli kong natanggap na sweldo ay Agosto', 'since 2026-08?'],
    ['en', 'since', 'since last pay rise in may', 'since 2026-05'],
    ['zh', 'since', '最后是8月开始没发', 'since 2026-08'],
  ]);
});

describe('a year by itself is that of the month beside it', () => {
  told([
    ['tl', 'since', 'nung isang taon pa, Oktubre', 'since 2025-10'],
    ['en', 'since', 'last year, i think october', 'since 2025-10'],
    ['en', 'since', 'september, last year', 'since 2025-09'],
    ['zh', 'since', '去年，大概十月份', 'since 2025-10'],
  ]);
});

describe('a day of the week on which work is done is no date', () => {
  told([
    ['en', 'howmuch', '85 a day, did mon to thurs', '-'],
    ['zh', 'howmuch', '周一到周六 一天200', '-'],
    ['tl', 'howmuch', 'lunes hanggang biyernes, 500 kada araw', '-'],
    ['en', 'start', 'since i complained im down for every saturday late', '-'],
    ['en', 'since', 'since monday', 'since 2026-11'],
  ]);
});

describe('what had happened by a month, a month that was paid, and one before that was not', () => {
  told([
    ['zh', 'start', '三月就辞职了 工资还没给', 'since 2026-03?'],
    ['zh', 'start', '拆迁的活年初就做完了 还欠我九千', '9000'],
    ['zh', 'start', '五月就没发工资了', 'since 2026-05'],
    ['en', 'since', 'all year except march', '-'],
    ['zh', 'since', '除了五月都没发', '-'],
    ['zh', 'since', '2月有 3月没有 4月又有了 7月到现在都没有', 'since 2026-07?'],
    ['en', 'since', 'april nothing, may paid, june till now nothing', 'since 2026-06?'],
    ['zh', 'since', '7月发了 8月开始没发', 'since 2026-08'],
    ['en', 'since', 'april may and june', '3 mo · since 2026-04'],
    ['zh', 'howmuch', '三千二一月 从六月开始', '3200/mo · since 2026-06'],
  ]);
});

describe('how long something else lasts is no length that is owed for', () => {
  told([
    ['zh', 'start', '跑了九个月代驾 平台把我号封了', '-'],
    ['zh', 'start', '老板跑了三个月了 工资没发', '3 mo'],
    ['zh', 'start', '胰岛素药断了五天 工钱没给', '-'],
    ['zh', 'start', '社保断了五个月', '5 mo'],
    ['zh', 'start', '公积金一天没交过', '-'],
    ['zh', 'since', '头一个月就没给 我6月20进去的', 'since 2026-06-20'],
    ['zh', 'since', '头两个月没给', '2 mo'],
    ['en', 'howmuch', 'holiday pay, 3 weeks at 450', '1350'],
    ['zh', 'since', '干了三年 就最近四个月没给', '4 mo'],
  ]);
});

describe('who is counted', () => {
  told([
    ['zh', 'start', '自从投诉了 就天天让我一个人扫厕所 工资也没给', '-'],
    ['zh', 'start', '教练底薪也没着落 我一个人就一万六', '-'],
    ['zh', 'start', '我一个人 工资没发', '1 people'],
    ['zh', 'people', '我带我徒弟', '2 people'],
    ['zh', 'people', '三个工友加我', '4 people'],
    ['zh', 'people', '父子俩带两个小工', '4 people'],
    ['zh', 'people', '夫妻俩带个孩子', '2 people?'],
    ['zh', 'people', '不光我一个人', '-'],
    ['zh', 'people', '不止我一个 一共五个', '5 people'],
    ['zh', 'people', '不止我一个，还有三个', '4 people'],
    ['zh', 'people', '车间里就我和小李', '2 people'],
    ['zh', 'people', '我们班组12人 加上班长13', '13 people'],
    ['zh', 'people', '男工5人 加上女工6', '11 people'],
    ['en', 'people', 'myself only', '1 people'],
  ]);
});

describe('what a sum is for', () => {
  told([
    ['zh', 'readback', '四千八是一个月的 不是总共', '4800/mo'],
    ['zh', 'howmuch', '7500元一个月的', '7500 · 1 mo'],
    ['zh', 'howmuch', '半年了 月月少发三百', '300/mo · 6 mo'],
    ['zh', 'start', '迟到一分钟扣五十', '-'],
    ['zh', 'start', '旷工一天扣三百', '-'],
    ['en', 'start', "if you're late they dock 20", '-'],
    ['tl', 'start', 'pag late may kaltas na 100', '-'],
    ['zh', 'start', '上个月迟到两次扣了我一百', '100 · since 2026-10'],
    ['zh', 'start', '上班打瞌睡罚款两百', '200'],
    ['zh', 'howmuch', '差一百两万', '1020000?'],
    ['en', 'howmuch', 'four hundred plus my tips', '400?'],
    ['zh', 'howmuch', '三千加提成', '3000?'],
    ['tl', 'howmuch', '5k tsaka bonus', '5000?'],
  ]);
});

describe('a number that is put right at once, and numbers that count nobody', () => {
  told([
    ['en', 'people', 'six. no seven i forgot Ana', '7 people'],
    ['en', 'people', '12 wait no 13', '13 people'],
    ['zh', 'people', '五个，说错了，六个', '6 people'],
    ['zh', 'people', '九，不对，刚又来个要登记的，十', '10 people?'],
    ['tl', 'people', 'tatlo ay hindi apat pala', '4 people'],
    ['en', 'people', 'unit 9 theres twelve of us', '12 people'],
    ['en', 'people', 'line 2 six, line 3 five', '11 people'],
    ['en', 'people', 'fifty, less four who flew home', '50 people?'],
    ['en', 'people', 'seven, not one of us under fifty', '7 people?'],
    ['zh', 'people', '我和老头子 都六十的人了', '-'],
    ['en', 'people', 'was 9. last man standing, me', '9 people?'],
    ['tl', 'people', 'kaming mag-asawa at biyenan ko', '3 people'],
    ['tl', 'people', "tatlumpu't dalawa", '32 people'],
    ['zh', 'people', '本村的八个 外村的翻一倍', '8 people?'],
  ]);
});

describe('times of something else, and months of which each is told', () => {
  told([
    ['en', 'since', 'the xmas before last', 'since 2024-12~'],
    ['en', 'since', 'the october before last', 'since 2025-10'],
    ['en', 'since', 'month before last', 'since 2026-09'],
    ['en', 'start', 'not slept since tuesday no wages', '-'],
    ['tl', 'start', 'di pa kami kumakain simula kahapon', '-'],
    ['zh', 'start', '从昨天就没吃饭了 工资没发', '-'],
    ['zh', 'start', '吐鲁番修路 从七月就没发工资 饭都吃不起', 'since 2026-07'],
    ['tl', 'howmuch', '500 araw araw, 12 araw', '6000'],
    ['zh', 'howmuch', '三月份没发 四月份也没发 每月四千三', '4300/mo · 2 mo · since 2026-03'],
    ['en', 'since', 'july unpaid, august unpaid', '2 mo · since 2026-07'],
    ['zh', 'since', '7月没发 8月发了', 'since 2026-07?'],
  ]);
});

describe('feasts are of their country and their year', () => {
  told([
    ['en', 'since', 'since labor day', 'since 2026-09~'],
    ['en', 'since', 'labor day weekend', 'since 2026-09~'],
    ['en', 'since', 'since labour day', 'since 2026-05~'],
    ['tl', 'since', 'simula labor day', 'since 2026-05~'],
    ['en', 'since', 'Eid, the big one', 'since 2026-05~'],
    ['en', 'since', 'since the big eid', 'since 2026-05~'],
    ['zh', 'since', '三月三以后就停了', 'since 2026-04~'],
    ['zh', 'since', '三月三号开始', 'since 2026-03-03'],
    ['zh', 'since', '三月三十号开始', 'since 2026-03-30'],
    ['zh', 'since', '二月二十号开始', 'since 2026-02-20'],
    ['tl', 'since', 'Undas pa', 'since 2026-11~'],
    ['zh', 'since', '8月15', 'since 2026-08-15?'],
    ['zh', 'since', '8月15号', 'since 2026-08-15'],
    ['zh', 'since', '8月16', 'since 2026-08-16'],
    ['en', 'since', 'thanksgiving', 'since 2025-11~?'],
    ['en', 'since', 'since last thanksgiving', 'since 2025-11~'],
    ['en', 'since', 'since christmas', 'since 2025-12~'],
    ['zh', 'since', '我娃高考那个月', 'since 2026-06~?'],
    ['zh', 'since', '高考那个月', 'since 2026-06~'],
    ['en', 'since', 'memorial day ish', 'since 2026-05~'],
    ['en', 'since', 'end of ramadan', 'since 2026-03~'],
    ['en', 'since', 'since ramadan', 'since 2026-03~?'],
    ['en', 'since', 'since juneteenth', 'since 2026-06~'],
    ['en', 'since', 'thanksgiving last yr', 'since 2025-11~'],
    ['en', 'since', 'since thanksgiving', 'since 2025-11~'],
    ['zh', 'since', '二〇二五年十月十八', 'since 2025-10~'],
  ]);
});

describe('a year left out, a first month that was paid, a feast on which something was given', () => {
  told([
    ['zh', 'since', '3月来的 头一个月给了', 'since 2026-04'],
    ['en', 'since', '24/6', 'since 2026-06-24'],
    ['en', 'since', 'memorial day weekend was the last check i saw', 'since 2026-05~?'],
    ['zh', 'since', '8.5', 'since 2026-08-05?'],
    ['zh', 'since', '24/6', 'since 2026-06-24?'],
    ['zh', 'since', '24.6', 'since 2026-06-24?'],
    ['zh', 'since', '8/24', 'since 2026-08-24'],
    ['en', 'since', 'started in may, first month was paid', 'since 2026-06?'],
    ['en', 'since', 'came in march, they paid me the first two months', 'since 2026-05?'],
    ['zh', 'since', '5月进厂，前两个月发了，后面没发', 'since 2026-07'],
    ['zh', 'since', '从换了老板开始，以前过年还给我们发油，现在没见过工资', '-'],
    ['zh', 'start', '五月份完的工 14万3没给', '143000 · since 2026-05'],
    [
      'en',
      'start',
      'last 2 wks of season never paid, £768. finished 9 Oct',
      '768 · 0.5 mo · since 2026-10-09',
    ],
  ]);
});

describe('how long it is owed for, and how long something else is', () => {
  told([
    ['zh', 'howmuch', '每个月少我两百 从进厂到走二十六个月', '200/mo · 26 mo'],
    ['en', 'howmuch', 'still waiting on 2 of my 5 weeks, 388 a week', '776 · 0.5 mo'],
    ['en', 'since', 'since my baby was born she is 4 months', '4 mo?'],
    ['en', 'since', 'half a yr nearly', '5.5-6 mo'],
    ['en', 'since', 'half a year', '6 mo'],
    ['en', 'since', 'nearly half a yr', '5.5-6 mo'],
    ['zh', 'start', '叫我在工棚坐着 坐一天不给一天钱', '-'],
    ['zh', 'howmuch', '别提了说出来丢人，干了半年就给了我一千块路费，一个月讲的三千八', '21800?'],
    ['zh', 'readback', '钱不对，两万九写成两千九了，差一个零啊大姐，这一个零我要干大半年的呀', '29000'],
    ['zh', 'start', '老细话冇钱出粮 拖咗成两个月', '1.83-2 mo'],
    ['zh', 'start', '老細話冇錢出糧，我喺汕尾魚丸廠做咗兩年，而家三個月冇出過糧，日日得把口', '3 mo'],
    ['zh', 'start', '半年工资压在那里', '6 mo'],
    ['en', 'howmuch', 'meant to be twenty-one fifty a month, had nowt for the last three', '2150/mo? · 3 mo'],
    ['en', 'start', 'boss keep my pay 5 weeks', '1.25 mo'],
    ['tl', 'start', 'sakada po kami, 3 linggo na tapas wala pang bayad', '0.75 mo'],
    ['zh', 'start', '说好一月两千八 干了俩月半 一分木有', '2800/mo · 2.5 mo?'],
    [
      'en',
      'start',
      'unpaid internship that was meant to be 6 weeks, its been 5 months now and im basically running the place',
      '5 mo?',
    ],
    [
      'zh',
      'start',
      '南通 我跟我婆娘两个 每个月合起来九千 7、8、9、10月都没发',
      '9000/mo · 4 mo · since 2026-07 · 2 people',
    ],
    ['zh', 'howmuch', '6个月工资发了4个月', '2 mo?'],
    ['zh', 'since', '6个月工资发了4个月', '2 mo?'],
    ['zh', 'since', '六个月只发了两个月', '4 mo?'],
    ['en', 'since', '6 months and they paid 4 of them', '2 mo?'],
    ['tl', 'since', '6 na buwan, 4 lang ang binayaran', '2 mo?'],
    ['zh', 'start', '6月到9月没给 一个月五千五', '5500/mo · 4 mo · since 2026-06'],
    ['en', 'since', 'its been 4 months', '4 mo'],
    ['zh', 'start', '干一天给一天 现在一个月没给', '1 mo'],
  ]);
});

describe('one rate and one number are multiplied; a total stands with its parts', () => {
  told([
    ['zh', 'howmuch', '14个工 木工价四百二', '5880'],
    ['en', 'howmuch', '£22.50/hr x 61 hrs', '1372.5'],
    ['en', 'howmuch', '3 checks. 512.40 each', '1537.2'],
    ['en', 'howmuch', '£52.80 a sleep in, did 7 of them', '369.6'],
    ['zh', 'howmuch', '吨价820 十七吨半', '14350'],
    ['zh', 'howmuch', '铺砖38一个平方 量出来412平', '15656'],
    ['zh', 'howmuch', '日结的 130 差我11天', '1430'],
    ['zh', 'howmuch', '每趟380 跑了十七趟', '6460'],
    ['zh', 'howmuch', '一块砖2毛8 砌了三万六千块', '10080?'],
    ['zh', 'howmuch', '夜班一晚150上了19个晚上', '2850'],
    ['zh', 'howmuch', '一个礼拜结八百三 五个礼拜没结', '4150 · 1.25 mo'],
    ['zh', 'howmuch', '剖一斤鱼三毛五，我剖了一万斤，腰都直不起来', '3500'],
    ['en', 'howmuch', '85p a bucket i picked 1,240 of em', '1054'],
    ['tl', 'howmuch', 'tig-4k kaming tatlo', '12000? · 3 people'],
    [
      'en',
      'howmuch',
      'two weeks in hand plus the last week, 415 each week',
      '1245? · 0.5 mo? · since 2026-11-16~?',
    ],
    ['zh', 'howmuch', '人均七千三，九个人', '65700? · 9 people'],
    ['zh', 'howmuch', '幕墙一米45，做了210米，拿过4000', '5450'],
    ['zh', 'howmuch', '我跟我男人加起来三万四，他两万我一万四', '34000 · 2 people'],
    ['zh', 'howmuch', '一千八 哦 加上月的 三千六', '3600?'],
    ['zh', 'howmuch', '一千八加上月的一千六 一共三千四', '3400'],
    ['zh', 'readback', '290乘26 你们算少了', '7540?'],
    ['zh', 'howmuch', '服装费180 体检80 押金300 全扣了', '560'],
    ['zh', 'howmuch', '万二啦', '12000'],
    ['zh', 'howmuch', '五七千', '5000-7000?'],
    ['en', 'howmuch', '£2,O5O', '2050'],
    ['zh', 'howmuch', '工钱7300 路费460', '7760'],
    ['zh', 'howmuch', '一共是 9 4 5 0', '9450'],
    ['zh', 'howmuch', '工钱五千 车费二百', '5200'],
    ['zh', 'howmuch', '总账一万三 化肥抵走一千二 现欠一万一千八', '11800'],
    ['tl', 'howmuch', 'dalawang cut off, 5,800 bawat isa', '11600 · 1 mo'],
    ['zh', 'howmuch', '一个礼拜七百五 做了五个礼拜 就给过一个礼拜的', '3750?'],
    ['en', 'howmuch', 'overtime 40 hours at 11', '440?'],
    ['zh', 'howmuch', '加班一小时20，加了60个小时', '1200'],
    ['zh', 'howmuch', '砌砖六毛一块 砌了两万块砖', '12000'],
    ['zh', 'howmuch', '欠我万九', '19000'],
    ['zh', 'howmuch', '每日百五 做咗十六日', '2400'],
    ['en', 'howmuch', '£12 x 40', '-'],
    ['zh', 'readback', '15个不是50个', '15 people'],
    ['zh', 'readback', '哪有9个 3个', '3 people'],
    ['zh', 'readback', '不是我一个，是我们夫妻两个', '2 people'],
    ['en', 'readback', 'the amount is too low by £100', '-'],
    ['zh', 'start', '一个月总共才挣三千 罚了我五百六', '560?'],
    [
      'en',
      'start',
      '3 of us not had sept or oct, about 1,700 a month each',
      '5100/mo? · 2 mo · since 2026-09 · 3 people',
    ],
  ]);
});

describe('more on top of a total, more beside those who are named, a value before the words that it was wrong', () => {
  told([
    ['en', 'readback', 'all ok but its 950 a month', '950/mo'],
    ['en', 'readback', 'no its £1,640 i wrote it wrong', '1640'],
    ['tl', 'readback', 'Agosto po nagsimula', 'since 2026-08'],
    ['tl', 'readback', 'Setyembre po nagsimula di Nobyembre', 'since 2026-09'],
    ['zh', 'start', '欠我两个月工资 一共9000 还有押金500', '9500? · 2 mo'],
    ['zh', 'howmuch', '一共9000 还有押金500', '9500?'],
    ['zh', 'howmuch', '工资5000 还有押金500 一共5500', '5500'],
    ['en', 'start', 'me my brother and 2 mates not paid for 5 weeks', '1.25 mo · 4 people'],
    ['en', 'start', 'me and my brother not paid for 5 weeks', '1.25 mo · 2 people'],
    ['zh', 'start', '我和我弟还有三个老乡工资没发', '5 people'],
    ['zh', 'people', '老板欠了十几个人 我只说我自己', '1 people'],
    ['zh', 'howmuch', '九月二十天的加十月一整个月 月薪4800', '4800/mo · 0.33 mo?'],
    [
      'zh',
      'start',
      '我和堂弟两个 8、9、10月工资没发 我6800他6300',
      '13100? · 3 mo · since 2026-08 · 2 people',
    ],
  ]);
});

describe('when something was counted or came is not since when it is owed', () => {
  told([
    ['en', 'howmuch', '4 thousand left. was 6 but i got 2 off him in aug', '4000?'],
    ['en', 'howmuch', '1750 less the 600 he slung me friday', '1150'],
    ['zh', 'howmuch', '2021年欠的 一万六', '16000 · since 2021-01~?'],
    ['zh', 'start', '云岫隧道公司欠我们喷浆班9个人的工钱 算到10月底一共18万7', '187000 · 9 people'],
    ['zh', 'start', '我刷了二十年墙 欠我的钱没给', '-'],
    ['zh', 'howmuch', '刨掉伙食还剩7340', '7340'],
    ['zh', 'howmuch', '4300还是4500', '4300-4500'],
    ['zh', 'readback', '少打了一个零 28000', '28000'],
  ]);
});

describe('all that was paid is not all that is owed, and months of a year that were paid are not owed', () => {
  told([
    ['zh', 'start', '一天280，总共干了131天，给过两次生活费一共6000，剩下的30680一直不给', '30680'],
    ['zh', 'howmuch', '给过生活费一共6000，还剩30680没给', '30680'],
    ['zh', 'howmuch', '一共发了6000，还差8000', '8000'],
    ['zh', 'howmuch', '一共欠36000，给了6000，还剩30000没给', '30000'],
    ['zh', 'readback', '半年工资发了4个月', '2 mo?'],
    ['zh', 'start', '一年的工资只拿到8个月的，一个月5000', '5000/mo? · 4 mo?'],
    ['zh', 'readback', '5个人，4个月', '4 mo · 5 people'],
    ['en', 'readback', '5 people, 4 months', '4 mo · 5 people'],
    ['tl', 'readback', '5 kami, 4 buwan', '4 mo · 5 people'],
    ['zh', 'start', '欠薪2个月 每月4000，刚才打错了是3个月', '4000/mo · 3 mo'],
    ['zh', 'howmuch', '2个月，每月4000，写错了，是3个月', '4000/mo · 3 mo'],
    ['zh', 'howmuch', '6000，不对，是7000，2个月', '7000 · 2 mo'],
  ]);
});

describe('when it happened is since when it is complained of', () => {
  told([
    ['en', 'start', 'manager slapped me yesterday', 'since 2026-11-24'],
    ['en', 'start', 'broke my arm on 3 october', 'since 2026-10-03'],
    ['en', 'start', 'i broke my leg in august, in Hull', 'since 2026-08'],
    ['en', 'start', 'sacked yesterday from Alpha Build', 'since 2026-11-24'],
    ['tl', 'start', 'tinanggal ako kahapon', 'since 2026-11-24'],
    ['tl', 'start', 'naaksidente ako noong Oktubre 15', 'since 2026-10-15'],
    ['zh', 'start', '10月3号手断了', 'since 2026-10-03'],
    ['zh', 'start', '前天被辞退', 'since 2026-11-23'],
    ['zh', 'start', '老板昨天扇了我一巴掌', 'since 2026-11-24'],
    ['en', 'start', 'nearly fell yesterday', '-'],
    ['en', 'start', 'boss said he will sack me last week', '-'],
    ['zh', 'start', '去年从架子上摔下来', '-'],
    ['zh', 'start', '昨天差点掉下去一个人', '-'],
    ['zh', 'start', '昨天差点摔下来', '-'],
    ['zh', 'start', '老板说下周开除我', '-'],
    ['zh', 'start', '我上个月工伤，到现在没发工资', '-'],
  ]);
});

describe('of a week the day on which it began is kept, and that it is about then', () => {
  told([
    ['en', 'since', 'last week', 'since 2026-11-16~'],
    ['en', 'since', 'the week before last', 'since 2026-11-09~'],
    ['tl', 'since', 'noong isang linggo', 'since 2026-11-16~'],
    ['en', 'start', 'been sacked last week', 'since 2026-11-16~'],
    ['zh', 'start', '上周被开除了', 'since 2026-11-16~'],
    ['zh', 'since', '上周五', 'since 2026-11-20'],
    ['en', 'since', 'last month', 'since 2026-10'],
  ]);
});

describe('for how long somebody had no rest is how long it has been going on', () => {
  told([
    ['en', 'start', 'no day off for 2 months', '2 mo'],
    ['en', 'start', 'havent had a day off in 6 weeks', '1.5 mo'],
    ['tl', 'start', 'walang day off 2 months na', '2 mo'],
    ['zh', 'start', '两个月没休息一天', '2 mo'],
    ['en', 'start', '2 days off a month', '-'],
    ['zh', 'start', '一个月只休两天', '-'],
  ]);
});

describe('who is told of alone is one, and read back', () => {
  told([
    ['en', 'people', 'only my mother', '1 people?'],
    ['en', 'people', 'its for my mum Rosa', '1 people?'],
    ['tl', 'people', 'nanay ko lang', '1 people?'],
    ['tl', 'people', 'para sa kapatid ko po', '1 people?'],
    ['zh', 'people', '我帮我妈问的', '1 people?'],
    ['en', 'people', 'my wife and me', '2 people'],
    ['zh', 'people', '我和我妈', '2 people'],
  ]);
});

describe('a day and so little counts nobody', () => {
  told([
    ['tl', 'start', 'nahulog ako noong Mayo 3', 'since 2026-05-03'],
    ['tl', 'start', 'nahulog ako 3 metro', '-'],
    ['tl', 'start', '3 tao ang nahulog', '3 people'],
    ['en', 'start', 'boss promise 900 but give me only 200', '700?'],
    ['en', 'start', 'not paid, me only, 900', '900 · 1 people'],
  ]);
});

describe('what is left beside what came is told, and nothing is taken off it', () => {
  told([
    ['en', 'howmuch', 'they paid 200 yesterday 700 left', '700?'],
    ['en', 'howmuch', 'he paid me £200 and still owes me £700', '700'],
    ['tl', 'howmuch', 'nagbayad siya ng 2000 kahapon, 7000 pa ang kulang', '7000'],
    ['zh', 'howmuch', '昨天给了200 还剩700', '700'],
    ['en', 'howmuch', 'paid 200 of 900', '700'],
  ]);
});
