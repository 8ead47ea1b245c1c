import { describe, expect, it } from 'vitest';
import { discretionIn, wantsNoName } from '#domain/understanding/discretion.ts';

describe('how a worker wants to be treated', () => {
  it.each([
    ['little', 'my husband reads my phone'],
    ['little', 'please say little, my husband reads my phone'],
    ['little', "don't write what it is about"],
    ['little', 'dont put details in the texts'],
    ['little', 'I share this phone with my sister'],
    ['little', '短信里别写什么事'],
    ['little', '我老公会看我手机'],
    ['little', '老公翻我手机，少写点'],
    ['little', '手机是和室友共用的'],
    ['little', 'binabasa ng asawa ko ang phone ko'],
    ['little', 'wag nyo isulat kung ano tungkol'],
    ['little', 'dont write about money in sms my manager check my phone'],
    ['little', 'please never mention Brightclean or wages in the texts'],
    ['little', 'please dont write my wages in texts'],
    ['little', 'my manager holds my phone so careful'],
    ['little', 'dont text me about the money'],
    ['little', 'wag nyo po i text yung tungkol sa sahod'],
    ['no_call', 'pls wag nyo ko tawagan'],
    ['no_call', 'wag niyo ako tatawagan ha'],
    ['no_call', 'wag kang tumawag'],
    ['no_call', 'stop calling me'],
    ['untold', 'dont tell my name to boss pls'],
    ['untold', 'wag kang tatawag sa amo ko'],
    ['little', '少发点短信 我手机老板要查'],
    ['little', '老婆孩子会看到 写少点'],
    ['little', '老板在看 我手机'],
    ['little', 'my phone gets checked by the boss'],
    ['little', 'konti lang ang text, tinitingnan ng amo ang cellphone ko'],
    ['no_call', '你们打电话来被老板听到了 不要再打了'],
    ['no_call', '打电话来的时候老板在 别再打了'],
    ['no_call', '为什么打电话给我 说好不打的'],
    ['no_call', '谁让你们打我电话的'],
    ['no_call', '不是说好不打电话的吗'],
    ['no_call', '我电话不方便接'],
    ['no_call', '别打我电话 我上班不能接'],
    ['no_call', 'you rang at work, dont do it again'],
    ['no_call', 'please stop calling me'],
    ['no_call', 'why did you ring me you said no calls'],
    ['no_call', "i can't really pick up the phone"],
    ['no_call', 'tumawag kayo narinig ng amo ko, wag na ulit'],
    ['no_call', 'hindi ako makasagot ng tawag'],
    ['untold', '不要给老板看'],
    ['untold', '别让我老婆知道'],
    ['untold', 'wag ipakita sa amo ko'],
    ['no_call', "don't call me, text only"],
    ['no_call', 'no calls please'],
    ['no_call', '别打电话'],
    ['no_call', '发短信就行，别打电话'],
    ['no_call', '不要给我打电话'],
    ['no_call', 'wag nyo ako tawagan'],
    ['no_call', 'text na lang po'],
    ['no_call', 'bie da dian hua'],
    ['no_contact', 'no contact'],
    ['no_contact', 'no contact please'],
    ['no_contact', '不用联系'],
    ['untold', "don't tell my boss"],
    ['untold', 'please dont let my manager know'],
    ['untold', 'my boss must not find out'],
    ['untold', '别告诉老板'],
    ['untold', '千万别让老板知道'],
    ['untold', '别跟厂里说是我告的'],
    ['untold', 'i dont want my boss to know my name'],
    ['untold', '保密，别让人知道'],
    ['no_call', '不要给我家里打电话'],
    ['untold', 'huwag sabihin sa amo ko'],
    ['untold', 'wag po ipaalam sa boss ko'],
    ['untold', '不要联系我单位'],
    ['untold', '别给我老板打电话'],
    ['untold', '先别联系厂里'],
    ['untold', '不要找我们单位，怕报复'],
    ['untold', 'please do not contact my workplace'],
    ['untold', 'dont email my manager'],
    ['untold', 'wag nyo itext ang amo ko'],
    ['untold', 'wag kayo pumunta sa trabaho ko'],
    ['little', 'my boss checks my phone so dont text me anything about this'],
    ['little', '我老板看我手机，别发短信说这事'],
    ['no_call', '不要打电话给我，家里人不知道'],
    ['no_call', "dont call me, my family doesn't know"],
  ] as const)('%s: %s', (wish, text) => {
    expect(discretionIn(text)).toMatchObject({ wishes: [wish], rest: '' });
  });

  it.each([
    ['untold', '欠我工资3个月，别让老板知道是我', '欠我工资3个月，'],
    ['no_call', '张三，别打电话', '张三，'],
    ['untold', '嗯嗯都对 就是别让他知道是我', '嗯嗯都对'],
    ['untold', 'Harewood Homes Ltd but dont tell them', 'Harewood Homes Ltd'],
    ['untold', '力源厂，但是别告诉他们', '力源厂，'],
    ['no_call', 'they owe me 900, dont ring me he listens', 'they owe me 900,'],
    ['untold', '不要告诉老板，怕他打我', '怕他打我'],
  ] as const)('%s is parted from what else is told: %s', (wish, text, rest) => {
    expect(discretionIn(text)).toMatchObject({ wishes: [wish], rest });
  });

  it.each([
    ...['boss told me not to tell anyone', 'they dont call me back', 'he does not call me', 'please call me'],
    ...['they never call me for shifts', 'call centre, Leeds', 'I have no contract', 'he took my phone'],
    ...['we have little money left', 'he reads out our names', 'tell my boss to pay me', 'they say nothing'],
    ...[
      '老板叫我别打电话',
      '他不接电话',
      '老板不让我告诉别人',
      '给我打电话',
      '能不能打个电话给我',
      '老板看监控',
    ],
    ...[
      '我不能联系老板',
      '老板叫我不要联系工友',
      '老板说别去厂里',
      '不要找借口',
      'i dont go to my work any more',
    ],
    ...['stop calling me names', 'boss keeps my phone', 'they said dont write about money'],
    ...['不要告诉我没有钱', 'sabi ng amo wag daw magsumbong', 'tawagan nyo ako'],
  ])('is not spoken of: %s', (text) => {
    expect(discretionIn(text)).toBeUndefined();
  });
});

describe('who does not want to talk', () => {
  it.each([
    'i dont want talk',
    "I don't want to talk to anyone",
    'i dont want to talk on phone',
    'no i dont wanna speak to nobody',
    'sorry i not want talk',
    'i would rather not talk',
    'please no talking',
    'we dont want to speak on the phone',
    'i no want talk with person',
    'ayoko po makipag usap sa telepono',
    'ayaw ko po makipagusap',
    'ayokong makipag-usap kahit kanino',
    'di po ako pwede magsalita',
    'ayoko ng tawag',
    'hindi ko po gustong makipag-usap sa phone',
    '我不想说话',
    '不想打电话',
    '不想跟人说话',
    '我不愿意通电话',
    '我现在不能说话',
    '不敢接电话',
    'wo bu xiang da dian hua',
  ])('%s: is not phoned', (text) => {
    expect(discretionIn(text)?.wishes).toEqual(['no_call']);
  });

  it.each([
    'boss dont want to talk to me',
    'he doesnt want talk',
    'i want to talk',
    'i dont want to talk to the boss',
    'can i talk to someone, i dont want to text',
    'they dont let us talk',
    'i talk to him and he not want pay',
    'ayaw makipag usap ng amo ko',
    'gusto ko po makipag usap',
    '老板不想跟我说话',
    '我想打电话',
    '他不愿意说话',
    '不想打字，想打电话',
    '我不想跟老板说话',
  ])('%s: wishes for nothing of the kind', (text) => {
    expect(discretionIn(text)?.wishes ?? []).not.toContain('no_call');
  });
});

describe('a call that is not wanted', () => {
  it.each([
    'no calls please. not paid 2 weeks, £700',
    'No calls, please! he owes me',
    '不要打电话。欠薪两个月',
    'wag po tumawag. di ako sinahuran',
  ])('%s: is heard in whatever sentence it stands', (text) => {
    expect(discretionIn(text)?.wishes).toEqual(['no_call']);
  });

  it.each([
    'dont phone me at work, only after 6pm',
    'please dont ring while im working',
    'i dont want calls at work',
    '上班时别打电话',
    '别在上班时间打电话',
    '白天别打电话',
    'wag po tumawag habang nasa trabaho ako',
  ])('%s: says when, and not never', (text) => {
    expect(discretionIn(text)).toBeUndefined();
  });
});

describe('a complaint that shall bear no name', () => {
  it.each([
    'i want to be anonymous',
    'actually no name',
    'no name please',
    'dont put my name on it',
    'leave my name out',
    'keep my name out of it',
    'remove my name',
    'anonymous please',
    'can i stay anonymous',
    'id rather not give my name',
    'yes but no name',
    'make it anonymous, its 3 weeks',
    'wag nyo ilagay pangalan ko',
    'walang pangalan po',
    'tanggalin nyo po pangalan ko',
    'gusto ko anonymous',
    '匿名',
    '我想匿名',
    '名字别写了',
    '不要写我的名字',
    '把名字去掉',
    '不想用实名',
  ])('%s', (text) => {
    expect(wantsNoName(text)).toBe(true);
  });

  it.each([
    'my name is wrong',
    'thats not my name',
    'is it anonymous?',
    'will i be anonymous',
    'not anonymous',
    'dont give my name to my boss',
    'no name on the door',
    'i want my name on it',
    'mali ang pangalan',
    '名字写错了',
    '别把我的名字写错',
    '老板名字不写',
    '别告诉老板我的名字',
    '不要写成李明',
  ])('%s: is something else', (text) => {
    expect(wantsNoName(text)).toBe(false);
  });
});

describe('no wish at all', () => {
  it.each([
    ...[
      '他昨天打电话骂我 不要再打了',
      '他打我 不要再打了',
      '我打电话给老板 他说别再打了',
      '老板的电话我不敢接',
    ],
    ...['工资少发一点', '老板看我不顺眼', '短信里老板看起来很凶', '老板接到你们电话了', '有个电话打来'],
    ...[
      'he hits me, please stop it',
      'someone called the police, dont do it again',
      'he never called me back',
    ],
    ...['tumawag ang amo, wag na daw ulit', 'i cant take this any more'],
  ])('%s', (text) => {
    expect(discretionIn(text)).toBeUndefined();
  });
});
