import { describe, expect, it } from 'vitest';
import { isWeighed } from '#domain/understanding/kind/net.ts';
import { kindIn } from '#domain/understanding/kind.ts';
import type { QuestionAsked } from '#domain/understanding/meaning.ts';
import { askedWith, inShort, misheardIn } from './said.ts';

const kindOf = (text: string, question: QuestionAsked = 'start'): string => {
  const kind = kindIn(askedWith(text, question));
  return inShort(kind?.value, kind?.sure);
};

describe('the kind of complaint', () => {
  it('is heard as it is meant', () => {
    expect(
      misheardIn('kind', (asked) => {
        const kind = kindIn(asked);
        return inShort(kind?.value, kind?.sure);
      }),
    ).toEqual([]);
  });

  it('is asked about where a single word only points to it', () => {
    expect(kindOf('工资')).toBe('wage.unpaid?');
    expect(kindOf('wages')).toBe('wage.unpaid?');
  });

  it('is asked about where two complaints weigh the same', () => {
    expect(kindOf('被辞退了，工资也没给')).toMatch(/\?$/);
  });

  it('is what the boss did after a complaint, not the complaint', () => {
    expect(kindOf('我去投诉工资，老板就把我开除了')).toBe('retaliation');
    expect(kindOf('cut my shifts because i complained about wages')).toBe('retaliation');
  });

  it('is only likely where the books doubt whether it is a complaint', () => {
    expect(kindOf('他欠我三万六不还，我是给他装修房子的')).toMatch(/\?$/);
    expect(kindOf('the mate i lent money to wont pay me back')).toMatch(/\?$|^none$/);
  });

  it('is what the books name, where too few have told of it to be weighed', () => {
    expect(isWeighed('wage.card_held')).toBe(false);
    expect(kindOf('工资卡在老板手里')).toBe('wage.card_held');
  });

  it('is known from the whole text, where no book knows a word of it', () => {
    const text = '干满一个月，财务说系统里没有我，一分都没打';
    expect(kindOf(text)).toBe('wage.unpaid');
  });

  it('is danger first, and never for somebody who would harm themselves', () => {
    expect(kindOf('脚手架要塌了，工资也没发')).toBe('safety.imminent');
    expect(kindOf('我不想活了，干了一年工资没给')).toBe('wage.unpaid');
  });

  it.each([
    ['never got sick pay for the week i was off with flu', 'wage.partial'],
    ['no sick pay after accident', 'injury.not_reported'],
    ['trial shift 9 hours in the kitchen no pay', 'wage.unpaid'],
    ['they switched my account off no warning after 3 years', 'contract.dismissal'],
    ['posted about tips on facebook, next day off the rota', 'retaliation'],
    ['paid aff the hale squad at the yard, nae redundancy', 'contract.severance'],
    ['ma wages urnae in again', 'wage.unpaid'],
    ['i work 70 hours the payslip say 40 and they pay the 40', 'wage.overtime'],
    ['入职到现在就口头说说，合同影子都没见过', 'contract.none'],
    ['养老院护工 夜班多上的钟点不算钱', 'wage.overtime'],
    ['站长把我账号封了 就因为我发了个抖音说工资', 'retaliation'],
    ['农村医保，在广东住院报不到，喊我自己出', 'service.medical'],
    ['给人抬棺的，一趟说好260，欠我九趟', 'wage.unpaid'],
    ['安全带卡扣是坏的还叫我们上十九层', 'safety.no_ppe'],
    ['公司拖着不给开离职证明', 'none'],
    ['再不给钱我就从塔吊上跳下去', 'wage.unpaid'],
    ['12 oras trbho arw arw wla byad ang sobra', 'wage.overtime'],
    ['hindi rin sila nagre-remit ng Pag-IBIG', 'social.not_registered'],
    ['expired na yung contract pero pinapapasok pa rin kami', 'contract.none'],
  ])('is what other people say in other words: %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it('is asked about where an agency promised money of its own: 返费', () => {
    expect(kindOf('中介说好返费4000，干满三个月又说没有了')).toBe('wage.unpaid?');
  });

  it('is not looked for in names and sums', () => {
    expect(kindOf('加班费讨薪公司', 'who')).toBe('none');
    expect(kindOf('工资 5000', 'howmuch')).toBe('none');
  });
});
