import { describe, expect, it } from 'vitest';
import { dangerBeside } from '#domain/understanding/danger/beside.ts';
import { dangerIn } from '#domain/understanding/danger.ts';
import type { QuestionAsked } from '#domain/understanding/meaning.ts';
import { asksWhatIsMeant } from '#domain/understanding/our-words.ts';
import { understand } from '#domain/understanding/understand.ts';
import { lastTold } from '#tests/support/dialogue-told.ts';
import { askedWith } from './said.ts';

const besideIt = (text: string, question: QuestionAsked): string => {
  const asked = askedWith(text, question);
  return dangerBeside(asked, understand(asked));
};

/** Elsewhere than at its own question a no is nothing said. */
const heardPlainly = (text: string, question: QuestionAsked): string => {
  const heard = dangerIn(askedWith(text, question));
  return question !== 'danger' && heard === 'no' ? 'none' : heard;
};

describe('what is said of our own words about danger', () => {
  it.each([
    '没有危险 你们写成有危险了 改一下',
    '人都好好的 怎么写成有危险了',
    '没人有危险 上面写着有危险 去掉',
    '不对 你写的是有人有危险 其实没有',
    '短信里写我们有危险 我们没有危险 请删掉',
    '没有危险啊 谁写的有危险 改掉',
    '危险那条删了吧 没有危险',
    '你们记成有危险了 没有的事',
    '我没说有危险 你写成有了',
    'nobody is in danger, you wrote that someone is in danger',
    'it says someone is in danger, we are not, take it out',
    'you put danger yes. there is no danger here',
    'wrong, you have down that we are in danger, nobody is',
    'no danger here, your text says danger',
    "you've written were in danger but were all fine",
    'walang panganib po, sinulat nyo na may nasa panganib',
    'nakasulat po may panganib, wala naman po, pakitanggal',
    'wala pong nasa panganib, nilagay nyo na may panganib',
    'mali po, ligtas kami lahat, bakit nakalagay na may panganib',
    '我们没有危险 你写成有危险了 改掉',
    'nobody is in danger',
    'there is no danger here',
  ])('we wrote of one that is none, at any question: %s', (text) => {
    for (const question of ['readback', 'people', 'who', 'any'] as const)
      expect(['no', 'none'], question).toContain(besideIt(text, question));
    expect(besideIt(text, 'readback')).toBe('no');
  });

  it.each([
    '我写了有危险 你们怎么还不来人',
    '对 你写下来 我们有危险',
    '你写错了 是有危险 他拿刀在门口',
    'write down that we are in danger',
    'you wrote no danger, we are in danger',
    'our boss put us in danger, the roof is falling on us now',
    'you put 3 people. we are in danger, come quick',
    'nasa panganib kami ngayon, isulat nyo yan',
  ])('a cry is one, whatever was written: %s', (text) => {
    expect(besideIt(text, 'readback')).toBe('yes');
  });

  it.each([
    '什么叫有人有危险',
    '有人有危险是什么意思',
    '什么样的算有危险',
    '怎样才算有危险啊',
    '你说的有危险是指什么',
    '啥叫危险',
    '哪种情况算有人有危险？',
    '有危险是啥意思',
    '危险是指哪方面',
    '你问的有危险指的是啥',
    '什么是有危险呀',
    'what do you mean someone in danger',
    'what does in danger mean',
    'what counts as danger',
    'what do u mean by danger',
    'in danger how',
    'danger of what',
    'what sort of danger do you mean',
    'what is danger here',
    'how do you mean in danger',
    'what would be in danger',
    'ano pong ibig sabihin ng nasa panganib',
    'anong klaseng panganib po',
    'ano po ba ang panganib na sinasabi nyo',
    'paanong nasa panganib',
    'ano po ang ibig nyong sabihin sa may panganib',
  ])('who asks what is meant tells of none, and is asked again: %s', (text) => {
    expect(asksWhatIsMeant(text)).toBe(true);
    const meaning = understand(askedWith(text, 'danger'));
    expect(meaning.danger).toBe('none');
    expect(meaning.asksBack.length).toBeGreaterThan(0);
  });

  it.each([
    '什么叫有没有危险 人都埋在下面了',
    '你说什么叫危险 他拿刀追我',
    'what do you mean danger, the roof is coming down on us',
    'what do you mean in danger? hes not breathing',
    'anong panganib, nasusunog na po dito',
  ])('who tells of one beside it is heard: %s', (text) => {
    expect(asksWhatIsMeant(text)).toBe(false);
    expect(dangerIn(askedWith(text, 'danger'))).toBe('yes');
  });

  it('is explained where it is asked whether somebody is in danger, and nobody is called out', () => {
    const turn = lastTold('gb', ['forklift has no brakes', 'what do you mean somebody in danger']);
    expect(turn.command).toBeUndefined();
    expect(turn.replies.join(' ')).toMatch(/We mean: .* Is somebody in danger now/s);
  });
});

describe('neither yes nor no', () => {
  it.each([
    '不是没有',
    '也不是没有',
    '不能说没有',
    '不是没有危险',
    '也不能说没危险',
    '不是不危险',
    '谈不上没有',
    '并不是没有',
    '不敢说没有',
    'not exactly no',
    'i wouldnt say no',
    'i wouldnt say there isnt',
    'its not that theres none',
    'cant say there isnt',
    'wouldnt call it safe',
    'hindi naman sa wala',
    'di ko masasabing wala',
    'di naman pwedeng sabihing wala',
    '怎么说呢',
    '这个怎么说呢',
    '咋说呢',
    '不好讲',
    '这个嘛',
    '嗯……怎么讲呢',
    '一言难尽',
    'how do i put it',
    'how shall i say',
    'well its complicated',
    'hard to explain',
    'paano ko ba sasabihin',
    'mahirap ipaliwanag',
    'paano ba',
    '快饿死了算不算',
    '没水喝算不算',
    '宿舍漏电算不算',
    '被老板骂算不算危险',
    'were starving does that count',
    'no water for two days does it count',
    'aye right',
    'yeah right',
    'aye sure',
    'oh yeah sure',
  ])('is asked again: %s', (text) => {
    expect(besideIt(text, 'danger')).toBe('maybe');
  });

  it.each([
    ['不是 没有', 'no'],
    ['不是，没有危险', 'no'],
    ['没有 没有', 'no'],
    ['不是的没有', 'no'],
    ['no not really no', 'no'],
    ['no, there isnt', 'no'],
    ['hindi po, wala', 'no'],
    ['yeah right now', 'yes'],
    ['aye there is', 'yes'],
    ['yes sure there is', 'yes'],
    ['什么危险都没有', 'no'],
    ['哪有什么危险', 'no'],
    ['不算有危险', 'no'],
    ['not that i know', 'no'],
  ])('is none of these: %s is %s', (text, heard) => {
    expect(besideIt(text, 'danger')).toBe(heard);
  });

  it.each([
    '喘不上气 老毛病了',
    '喘不过气 多年的老毛病了',
    'cant breathe well but its my old asthma',
    'chest pains, had them for years',
  ])('an illness of years is asked about: %s', (text) => {
    expect(besideIt(text, 'danger')).toBe('maybe');
  });

  it.each([
    '老毛病犯了 喘不上气 嘴都紫了',
    '他喘不上气 脸都白了',
    '心脏病老毛病又犯了 人倒地上了',
    'old asthma come back he cant breathe lips blue',
  ])('and rings where it is worse now: %s', (text) => {
    expect(besideIt(text, 'danger')).toBe('yes');
  });
});

describe('danger told in other words of the same kind', () => {
  it.each([
    ['start', '门口有人把着 不交钱不让走出大院'],
    ['start', '走不出这个院子 门口有保安 说把钱交了才放'],
    ['start', 'we can not go outside the compound, there is guard at the gate'],
    ['start', 'cant get out of the yard, two men on the gate wanting money before we go'],
    ['start', 'the guard wont open the gate for us till we pay the boss'],
    ['start', 'hindi kami makalabas ng compound, may guard sa gate, bayad daw muna'],
    ['start', 'di po kami pinapalabas, may gwardya sa gate, magbayad daw muna ng 60k'],
    ['danger', '有人误喝了天那水'],
    ['danger', '小李喝了半瓶洁厕灵'],
    ['danger', '有个人喝下去一口甲醇'],
    ['danger', '他误把防冻液当饮料喝了'],
    ['danger', 'my workmate drank white spirit'],
    ['danger', 'she has drunk bleach'],
    ['start', 'a lad swallowed drain cleaner'],
    ['start', 'my co worker is drinking muriatic acid'],
    ['danger', 'nakainom po ng thinner yung isa'],
    ['start', 'yung kasamahan ko uminom ng asido'],
    ['danger', 'nobody can reach her shes in the freezer and the doors shut'],
    ['danger', 'no one can get near, hes swinging on the rope'],
    ['danger', 'none of us can get him out of the pit'],
    ['danger', '没人够得着他 挂在安全带上吊着呢'],
    ['danger', '谁也够不到他 人吊在半空'],
    ['danger', 'walang makakuha sa kanya, nakalambitin sya'],
    ['danger', 'wala pong makaalis dito naka padlock'],
    ['danger', 'wala po makakalabas, may bantay'],
    ['danger', '没人出得去 门锁着'],
    ['danger', 'nobody can get out theyve locked it'],
    ['start', 'naipit ang kamay nya sa makina ngayon, di matanggal'],
    ['start', '锁骨都戳出来了 刚摔的 快叫车'],
    ['start', '打手守在厂门口不让我们出去'],
    ['start', 'no brakes no brakes its rolling at the lads'],
    ['start', 'bricks dropping off the gable over our heads'],
    ['start', '屋顶铁皮让风掀起来了 就在我们头顶上'],
    ['start', 'natatanggal na po ang yero sa ibabaw namin'],
  ])('rings, at %s: %s', (question, text) => {
    expect(heardPlainly(text, question as QuestionAsked)).toBe('yes');
  });

  it.each([
    ['start', 'his men wait for me at the gate every night'],
    ['start', '组长夜里来敲我宿舍的门'],
    ['start', 'supervisor knocks on my room at night, says be his girlfriend and no night shift'],
    ['start', 'kumakatok ang supervisor sa kwarto ko pag gabi, gawin daw akong girlfriend'],
    ['danger', 'theres no brakes on the tractor'],
    ['danger', 'walang preno yung forklift'],
    ['start', '洗外墙就一根绳 没有副绳'],
    ['start', 'abseiling on one rope, no backup line'],
    ['start', 'naglilinis kami ng bintana sa taas isang lubid lang walang backup'],
  ])('is asked about, at %s: %s', (question, text) => {
    expect(heardPlainly(text, question as QuestionAsked)).toBe('maybe');
  });

  it.each([
    ['start', '保安守门口 说没有工牌不能进去拿行李'],
    ['start', 'we cannot go on holiday, boss says pay first'],
    ['start', '老板喝了酒就骂人 工资不发'],
    ['start', '稀料都是我们自己掏钱买 不报销'],
    ['start', 'he drinks our wages at the pub and wont pay'],
    ['start', 'umiinom lang ng alak ang amo, di nagbabayad'],
    ['start', 'my job is hanging by a thread'],
    ['start', 'no one can reach him, phones off, owes me 2 grand'],
    ['start', 'nabagsakan ng hollow block paa ko nung nakaraang buwan, ayaw sagutin ospital'],
    ['start', 'napaso braso ko sa kusina, wag daw sabihin sa DOLE'],
    ['start', 'cut my hand on the slicer, manager told me not to put it in the accident book'],
    ['start', 'hurt my back lifting, not recorded, told to use my holidays'],
    ['start', '送餐摔断了锁骨 站点说我是众包 不认'],
    ['start', '炸锅烫了胳膊 店长让我别声张'],
    ['start', '老板失联了 大伙都蹲在公司门口'],
    ['start', '工友们堵在厂门口等老板出来'],
    ['start', '我们守着厂门等结工资'],
    ['start', 'we are all sat at the factory gate waiting for wages'],
    ['start', 'tinakbuhan kami ng amo, 20 kami naghihintay sa gate'],
    ['start', '劳动局来敲门检查过 没用'],
  ])('is none, at %s: %s', (question, text) => {
    expect(heardPlainly(text, question as QuestionAsked)).toBe('none');
  });

  it.each([['danger', 'wala pong nakakulong']])('is a no, at %s: %s', (question, text) => {
    expect(heardPlainly(text, question as QuestionAsked)).toBe('no');
  });
});
