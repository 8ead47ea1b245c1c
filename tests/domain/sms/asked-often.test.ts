/** Questions and wishes that come at any point, and a new matter told in one text after a complaint. */
import { describe, expect, test } from 'vitest';
import type { Dialogue } from '#domain/sms/dialogue.ts';
import { takeTurn } from '#domain/sms/engine.ts';
import type { KnownCase, Turn, TurnContext } from '#domain/sms/turn.ts';
import { askedOftenIn } from '#domain/understanding/asked-often.ts';
import { cnMainland } from '#tests/support/procedures.ts';
import { knownCase } from '#tests/support/whatever-sent.ts';

const now = new Date('2026-11-24T03:00:00Z');
const on: KnownCase = { ...knownCase, payments: [] };

const texted = (texts: readonly string[], cases: readonly KnownCase[] = []): Turn => {
  const context: TurnContext = { procedure: cnMainland, offices: [], cases, otherwise: 'zh-CN' };
  const turn = (before: Dialogue | undefined, text: string, n: number): Turn =>
    takeTurn(before, { sid: `s${n}`, text }, now, context);
  return texts
    .slice(1)
    .reduce((so, text, n) => turn(so.dialogue, text, n + 1), turn(undefined, texts[0] ?? '', 0));
};

describe('a new number', () => {
  test.each(['my number changed to 07700900999', '我换号码了，新号13800138000'])(
    '%s reaches the case',
    (words) => {
      expect(texted([words], [on]).command).toEqual({ do: 'write', on, words });
    },
  );

  test.each(['老板换号码了，联系不上', 'my boss changed his number'])(
    '%s is no number of theirs',
    (words) => {
      expect(askedOftenIn(words)).toBeUndefined();
    },
  );
});

describe('what is asked often', () => {
  test.each([
    [
      'free',
      [
        '要收费吗',
        '请问收钱吗',
        '多少钱',
        '免费的吗',
        'is it free?',
        'do i have to pay',
        'magkano po ang bayad',
      ],
    ],
    [
      'number_lost',
      ['我把编号弄丢了', '编号忘了', '找不到回执了怎么办', 'lost my number', 'nawala ko ang number'],
    ],
    [
      'new_number',
      [
        ...['我换号码了，新号13800138000', '我手机号换了', 'my number changed to 07700900999'],
        ...['i have a new number 07700900999', 'bago na po number ko 09171234567'],
      ],
    ],
    [
      'anonymous',
      [
        '能匿名吗',
        '可以不留名吗',
        'can i stay anonymous',
        'do i have to give my name',
        'pwede po bang walang pangalan',
      ],
    ],
    [
      'why_employer',
      ['为啥要写单位', '为什么要老板名字', 'why do you need my boss name', 'bakit kailangan ang kumpanya'],
    ],
    ['why_place', ['为什么要写地址', 'why do you need the address']],
    ['why_name', ['为什么要名字', 'why do you want my name', 'bakit po kailangan ang pangalan ko']],
    ['why_number', ['为什么要问几个人', 'why do you need to know how much']],
    ['how_soon', ['你们什么时候来', '什么时候来我这里']],
    ['join_how', ['my mate Dave worked there too how can he join?']],
    [
      'when_paid',
      ['什么时候给钱', '钱什么时候到', 'when will i get my money', 'kailan ko makukuha ang pera'],
    ],
    [
      'untold',
      [
        ...[
          '会不会被老板知道？',
          '你们会告诉我老板吗',
          '会不会通知单位',
          '能保密吗',
          '要是投诉了公司会知道吗',
        ],
        ...['will my boss find out?', 'will you tell my employer about this', 'is this confidential?'],
        ...['malalaman ba ng amo ko?', 'sasabihin nyo ba sa amo ko'],
      ],
    ],
    [
      'how_soon',
      [
        ...['多久有结果？', '那你们多久打电话给我', '几天能办好', '要等多久', 'how long does it take?'],
        ...['when will someone call me', 'how long until i hear from you', 'gaano katagal po bago sumagot'],
      ],
    ],
    [
      'how_soon',
      ['and when they call me?', 'kailan po ako matatawagan', 'who is my inspector', '咋个还没得消息呢'],
    ],
    [
      'papers',
      ['can police deport me? my visa finish', 'can they arrest me if i complain', '签证到期了怎么办'],
    ],
    ['free', ['how much cost', 'how much it cost po']],
    ['join_how', ['my friend also want to complain how', 'what is JOIN', '我老乡也想告 咋弄']],
    ['thanks', ['ok thank you very much god bless', 'maraming salamat po sa tulong']],
    ['seen', ['ok', 'ok po', 'sige po', '好的', '知道了']],
    ['there', ['在吗', '你好在吗', '有人吗', 'hello is anyone there?', 'may tao po ba dyan']],
    ['number_lost', ['编号多少我忘了', '我的编号是多少来着忘了']],
    ['anew', ['重新来', '从头开始', 'start over', 'Restart please', 'ulit sa simula']],
    ['step_back', ['回到上一步', '上一步', 'go back', 'previous question']],
  ])('%s', (sense, texts) => {
    for (const text of texts) expect(askedOftenIn(text), text).toBe(sense);
  });

  test.each([
    '要交押金吗',
    ...['老板知道了', '老板会给钱吗', '不要告诉老板', '请保密', '多久没发了', '等了三天没人', '我在'],
    ...['my boss found out', 'will my boss pay me?', 'how long have i worked'],
    '老板收费吗',
    'does he have to pay me',
    'I lost my phone number',
    'my friend also not paid',
    'ok 900',
    '我老乡也没发工资',
    'police came to the site',
    'when did he pay',
    '重新上班',
    'I want to go back home',
    'he took it back',
  ])('%s is something else', (text) => {
    expect(askedOftenIn(text)).toBeUndefined();
  });

  test('who asks what it costs is told that it is free, and the question stays open', () => {
    const { replies } = texted(['欠薪', '龙华', '要收费吗']);
    expect(replies.join()).toMatch(/不收费.*单位或老板叫什么/su);
    expect(texted(['要收费吗'], [on]).dialogue.between).toBeUndefined();
  });

  test.each(['我把编号弄丢了', '什么时候给钱'])('%s: how the case stands, with its last four', (text) => {
    expect(texted([text], [on]).replies.join()).toContain('9X3T');
    expect(texted([text], [on]).dialogue.between).toBeUndefined();
  });

  test.each([
    ['会不会被老板知道？', /不会告诉单位.*单位或老板叫什么/su],
    ['多久有结果？', /1个工作日内查看.*单位或老板叫什么/su],
    ['在吗', /在的.*单位或老板叫什么/su],
  ])('%s: is answered, and the question stays open', (text, answer) => {
    expect(texted(['欠薪', '龙华', text]).replies.join()).toMatch(answer);
  });

  test.each(['都三天了怎么没人联系我', '编号多少我忘了', '多久有结果'])('%s: how the case stands', (text) => {
    expect(texted([text], [on]).replies.join()).toContain('9X3T');
  });

  test.each(['还是弄吧', '还是告吧', 'ok lets do it after all', 'sige ituloy na lang'])(
    '%s: goes on',
    (text) => {
      const asked = texted(['欠我两万块钱', '算了不弄了', text]);
      expect(asked.dialogue).toMatchObject({ step: 'place', answers: { money: { low: 2_000_000 } } });
      expect(asked.dialogue.between).toBeUndefined();
      // given up, and taken back
      expect(texted(['欠我两万块钱', '算了不弄了', '1', text]).dialogue).toMatchObject({
        step: 'place',
        answers: { money: { low: 2_000_000 } },
      });
    },
  );

  test.each(['还是算了', '还是不弄了'])('%s: does not', (text) => {
    expect(texted(['欠我两万块钱', '算了不弄了', text]).replies.join()).not.toContain('接着说');
  });

  test('ok asks for nothing, but where a case does', () => {
    expect(texted(['ok po'], [on])).toMatchObject({ dialogue: { step: 'idle' } });
    expect(texted(['ok po'], [on]).dialogue.between).toBeUndefined();
    expect(texted(['ok'], [{ ...on, asksTalk: true }]).replies.join()).not.toContain('welcome');
  });

  test('who has a case is told how workmates join', () => {
    expect(texted(['我老乡也想告 咋弄'], [on]).replies.join()).toContain('加入');
    expect(texted(['我老乡也想告 咋弄']).dialogue.step).not.toBe('idle');
  });

  test('go back puts the question before, and its new answer stands', () => {
    const back = texted(['欠薪', '龙华', '回到上一步']);
    expect(back.dialogue.step).toBe('place');
    const { dialogue } = texted(['欠薪', '龙华', 'go back', '龙岗']);
    expect([dialogue.step, dialogue.answers.place]).toEqual(['employer', '龙岗']);
  });

  test('start over is asked about first', () => {
    const { dialogue } = texted(['欠薪', '龙华', '力源厂', '重新来']);
    expect(dialogue.between).toMatchObject({ about: 'word', word: 'start' });
    expect(texted(['欠薪', '龙华', '力源厂', '重新来', '1']).dialogue.answers).toEqual({});
  });

  test.each([
    ['5周', '5周'],
    ['7周', '7周'],
    ['三个星期', '3周'],
    ['一个半月', '1.5个月'],
    ['2个月', '2个月'],
  ])('%s is said back as %s', (text, said) => {
    expect(texted(['欠薪', '龙华', '力源厂', '18000', text]).replies.join()).toContain(`好的：${said}`);
  });
});

describe('another matter in one text', () => {
  test.each([
    ['另一个厂也欠我工资，惠州惠阳永利厂，5000，1个月', 500_000],
    ['还有一个老板欠我5000', 500_000],
    ['我还有一件事，上一个老板欠我3000', 300_000],
    ['another boss owes me 5000 too', 500_000],
    ['I have a new complaint, Best Cleaning Ltd in Dongguan owes me 3000', 300_000],
  ])('%s: asked whether it is the same, and its facts are there after the answer', (text, fen) => {
    expect(texted([text], [on]).dialogue.between).toMatchObject({ about: 'belongs', words: text });
    const { dialogue } = texted([text, '2'], [on]);
    expect({ ...dialogue.doubts, ...dialogue.answers }).toMatchObject({
      kind: 'wage.unpaid',
      money: { low: fen },
    });
    expect(dialogue.notes).toContain(text);
    expect(texted([text, '1'], [on]).command).toMatchObject({ do: 'write', words: text });
  });

  test.each(['开始', '新的投诉', 'new complaint'])('%s tells nothing yet, and begins one', (text) => {
    expect(texted([text], [on]).dialogue).toMatchObject({ step: 'kind', answers: {} });
  });
});

describe('who writes for somebody that cannot', () => {
  test.each([
    '我替工友写的，他不识字，他叫李大山，老板欠他9000块',
    '我爸不会打字，工地欠他9000',
    'my dad cant read or write, his boss owes him 9000',
  ])('%s: is asked on, and nothing is lost', (text) => {
    const { dialogue } = texted([text]);
    expect(dialogue.between).toBeUndefined();
    expect(dialogue).toMatchObject({ answers: { money: { low: 900_000 } }, notes: [text] });
  });

  test.each(['老板不发工资，欠我9000块，我不识字', 'not paid, 9000 owed, i cant read well'])(
    '%s: a call is offered, and what was told is kept whatever is said to that',
    (text) => {
      expect(texted([text]).dialogue.between).toMatchObject({ about: 'word', word: 'call' });
      expect(texted([text, '2']).dialogue).toMatchObject({ answers: { money: { low: 900_000 } } });
      expect(texted([text, '1']).dialogue).toMatchObject({
        ...{ wantsCall: true, notes: [text] },
        answers: { money: { low: 900_000 } },
      });
    },
  );
});
