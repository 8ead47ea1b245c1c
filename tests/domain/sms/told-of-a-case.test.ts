/** After filing: how it stands, workmates who want to complain too, a wish beside its reason; and what is only likely, said back. */
import { describe, expect, it } from 'vitest';
import type { KnownCase, Turn } from '#domain/sms/turn.ts';
import { lastTold } from '#tests/support/dialogue-told.ts';
import { knownCase } from '#tests/support/whatever-sent.ts';

const cases: readonly KnownCase[] = [{ ...knownCase, payments: [] }];
const ofCase = (text: string): Turn => lastTold('cn-mainland', [text], { cases });

describe('of a case', () => {
  it.each([
    '咋个还没得消息呢',
    '啷个还没得回音',
    '怎么还没消息呀',
    'bakit wala pang balita',
    'wala pa pong update',
  ])('%s: how it stands is told', (text) => {
    expect(ofCase(text).replies.join()).toContain('9X3T');
    expect(ofCase(text).dialogue.between).toBeUndefined();
  });

  it.each([
    ...['我老乡也想告 咋弄', '我工友也想投诉 怎么办', 'my mate wants to complain too, how'],
    'gusto rin magreklamo ng kasama ko, paano',
  ])('%s: workmates are told how to come in', (text) => {
    expect(ofCase(text).replies.join()).toMatch(/加入|JOIN/);
    expect(ofCase(text).dialogue.between).toBeUndefined();
  });

  it.each([
    '别打我电话 我上班不能接',
    '你们打电话过来了 老板起疑心了 以后别打',
    'dont ring me i cant answer at work',
  ])('%s: is a wish, and all of it goes to the case', (text) => {
    expect(ofCase(text)).toMatchObject({ wishes: ['no_call'], command: { do: 'write', words: text } });
  });

  it.each(['老板在旁边', 'my boss just came in', 'andito si boss, mamaya na'])(
    '%s: nothing is answered',
    (text) => {
      expect(ofCase(text)).toMatchObject({ replies: [], command: { do: 'write', words: text } });
    },
  );
});

describe('what is only likely', () => {
  it('is noted where little is to be said, and the menu comes again', () => {
    const texts = ['短信别写内容 老板会翻我手机', '我被开除了 没给钱'];
    const { replies } = lastTold('cn-mainland', texts, { otherwise: 'zh-CN' });
    expect(replies.join('\n')).toMatch(/^好的：记下了。\n出了什么事/u);
  });

  it('is not said back as sure before it is asked about', () => {
    const { replies } = lastTold('cn-mainland', ['我被开除了，今天早上保安把我赶出来，没给钱'], {
      otherwise: 'zh-CN',
    });
    expect(replies.join('\n')).not.toContain('好的：被开除');
  });

  it('is no other kind for a length of work', () => {
    const texts = ['我被开除了，今天早上保安把我赶出来，没给钱', '佛山顺德', '美高电器', '干了三年'];
    const { dialogue } = lastTold('cn-mainland', texts, { otherwise: 'zh-CN' });
    expect(dialogue.answers.kind).toBe('contract.dismissal');
  });
});
