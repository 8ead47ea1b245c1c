import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calledIn } from '#domain/understanding/called.ts';
import { type QuestionAsked, questionsAsked, reservedWords } from '#domain/understanding/meaning.ts';
import { understand } from '#domain/understanding/understand.ts';
import { runs } from '#tests/support/seeded.ts';
import { namesLikeWords } from './names-like-words.ts';
import { askedWith, inShort, misheardIn } from './said.ts';

const calledBy = (text: string, question: QuestionAsked = 'any'): string =>
  inShort(calledIn(askedWith(text, question))?.value.word);

const invisible = ['', '\u200b', '\u200e', '\u2060', '\ufeff', '\u00ad', '\ufe0f', '\u202a'];
const around = ['', ' ', '"', '“', '(', '*', '...', '!!', '。', '！', '「', '\n'];
const asTyped: ReadonlyArray<(word: string) => string> = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => word.charAt(0).toUpperCase() + word.slice(1),
  // full width, as a Chinese keyboard types it
  (word) => word.replace(/[a-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
];

describe('a reserved word', () => {
  it('is heard as it is meant, by itself or in everyday words', () => {
    expect(
      misheardIn('called', (asked) => {
        const { called } = understand(asked);
        return inShort(called?.value.word, called?.sure);
      }),
    ).toEqual([]);
  });

  it('that ends all texts is heard in any script, case and dress, and with marks that nobody sees', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('stop', 'stopall', 'unsubscribe', 'td', '退订', '停', '拒收', '退订回t', 'itigil'),
        fc.constantFrom(...asTyped),
        fc.constantFrom(...invisible),
        fc.constantFrom(...around),
        fc.constantFrom(...around),
        fc.constantFrom(...questionsAsked.filter((question) => question !== 'readback')),
        (word, typed, mark, before, after, question) => {
          const text = `${before}${mark}${[...typed(word)].join(mark)}${after}`;
          expect(calledBy(text, question), JSON.stringify(text)).toBe('stop');
        },
      ),
      { numRuns: runs(400) },
    );
  });

  it('that begins a name is part of the name', () => {
    for (const question of ['who', 'place', 'name'] as const)
      expect(namesLikeWords.filter((name) => calledIn(askedWith(name, question)) !== undefined)).toEqual([]);
  });

  it('with the number of a case after it is the word, at any question', () => {
    for (const question of ['any', 'who', 'place', 'howmuch'] as const) {
      expect(calledIn(askedWith('STATUS 4821', question))?.value).toEqual({ word: 'status', rest: '4821' });
      expect(calledIn(askedWith('状态4821', question))?.value).toEqual({ word: 'status', rest: '4821' });
      expect(calledIn(askedWith('JOIN 7K2P-9QXM', question))?.value).toEqual({
        word: 'join',
        rest: '7K2P-9QXM',
      });
    }
  });

  it.each([
    ...['不要联系我单位', '别联系我老板', '不要给我老板发短信', '别通知我单位', '别联系我家里人'],
    ...['dont text my boss', "don't send messages to my employer", 'wag nyo itext ang amo ko'],
    ...['my boss checks my phone so dont text me anything about this', '我老板看我手机，别发短信说这事'],
  ])('is none where another shall not be spoken to, or little be written: %s', (text) => {
    for (const question of questionsAsked) expect(calledBy(text, question)).toBe('none');
  });

  it.each([
    ...['别联系我', '不要再联系我了', '不要给我发短信了', 'dont contact me', 'dont text me anything'],
    ...[
      'my husband reads my phone so stop texting me',
      'dont text me about this again',
      'wag nyo na ako itext',
    ],
  ])('ends our texts where ours are meant: %s', (text) => {
    for (const question of ['any', 'who', 'name'] as const) expect(calledBy(text, question)).toBe('stop');
  });

  it('keeps what is added as it was written', () => {
    expect(calledIn(askedWith('ADD He also took my tips', 'any'))?.value).toEqual({
      word: 'add',
      rest: 'He also took my tips',
    });
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom(...questionsAsked),
        (text, question) => {
          expect(['none', ...reservedWords]).toContain(calledBy(text, question));
        },
      ),
    );
  });
});
