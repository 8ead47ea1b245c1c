/** Where the work is: in a first text without a word before it, and of several places that are named. */
import { describe, expect, it } from 'vitest';
import { understand } from '#domain/understanding/understand.ts';
import { askedAt } from '../../../bin/understanding/reading.ts';

const place = (lang: string, question: string, text: string) =>
  understand(askedAt(lang, question, text)).place;

describe('a place', () => {
  it.each([
    ['zh', 'start', '荔浦摘砂糖橘 一斤两毛二 没付', '荔浦'],
    ['zh', 'start', '瑞丽剥坚果 没钱', '瑞丽'],
    ['zh', 'start', '给合肥一个物流公司跑长途 不退风险金', '合肥'],
    ['en', 'start', 'live in carer Exmouth, up 24/7 for 560 a week', 'Exmouth'],
    ['en', 'start', 'cockle picking morecambe bay, gaffer wont pay', 'morecambe bay'],
    ['en', 'start', 'car wash on Ringle Rd Telford and not a penny', 'Telford'],
    ['en', 'start', 'farm by Kings Lynn has my passport', 'Kings Lynn'],
    [
      'en',
      'start',
      'I was kitchen porter in the Saltmarsh Hotel, Southwold, from 2 May. not paid',
      'Southwold',
    ],
    ['en', 'start', 'Veg packer at Cawdle Fen Produce, Tilney. not paid', 'Tilney'],
    ['en', 'start', "packer B'ham, no wages 3 weeks", "B'ham"],
    ['tl', 'start', 'labandera po sa QC, 200 lang maghapon', 'QC'],
    ['tl', 'start', 'rider sa CDO, kinaltasan', 'CDO'],
    ['tl', 'place', 'qc po', 'qc'],
    ['en', 'place', 'not head office in Slough, the depot at Thatcham', 'Thatcham'],
    ['en', 'place', 'lol Leeds', 'Leeds'],
    ['en', 'place', 'Brighton and Hove', 'Brighton and Hove'],
    ['tl', 'place', 'Makati, malapit sa ayala at greenbelt', 'Makati, malapit sa ayala at greenbelt'],
  ])('%s at %s: %s is %s', (lang, question, text, value) => {
    expect(place(lang, question, text)).toEqual({ value, sure: true });
  });

  it.each([
    ['en', 'place', 'lol where isnt it. Leeds Bradford and Keighley', 'Leeds Bradford and Keighley'],
    ['en', 'place', 'Hull or Goole', 'Hull or Goole'],
    ['tl', 'place', 'Makati at saka Pasig', 'Makati at saka Pasig'],
    ['zh', 'place', '在家接单做客服 家在邯郸永年', '邯郸永年'],
  ])('%s at %s: %s is asked about as %s', (lang, question, text, value) => {
    expect(place(lang, question, text)).toEqual({ value, sure: false });
  });

  it.each([
    ['zh', 'place', '我老家周口的'],
    ['zh', 'place', '俺老家是阜阳的'],
    ['en', 'start', 'my mate Lincoln, same thing, no wages'],
    ['en', 'start', 'cleaning beds, no overtime pay'],
    ['en', 'start', 'I came from Bristol, now no job no pay'],
    ['en', 'start', 'I work for Cawdle Fen Produce, Anna, not paid'],
  ])('%s at %s: %s is none', (lang, question, text) => {
    expect(place(lang, question, text)).toBeUndefined();
  });
});
