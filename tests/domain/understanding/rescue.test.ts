import { describe, expect, it } from 'vitest';
import { dangerBeside } from '#domain/understanding/danger-beside.ts';
import { understand } from '#domain/understanding/understand.ts';
import { askedWith } from './said.ts';

const heard = (text: string): string => {
  const asked = askedWith(text, 'danger');
  return dangerBeside(asked, understand(asked));
};

describe('help that has come', () => {
  it.each([
    ...[
      '救护车来了，我没事了',
      '警察来了，我安全了',
      '已经送医院了，没事了',
      '人救出来了，都没事',
      '120来过了，人没事',
    ],
    ...["ambulance came, I'm ok now", 'ambulance is here and I am fine now', 'police came, he left, im safe'],
    ...['paramedics took him, he is ok', 'fire brigade is here, everyone out safe'],
    ...['okay na po ako, dumating na ang ambulansya', 'ligtas na kami, nandito na ang pulis'],
    ...['jiu hu che lai le, wo mei shi le'],
  ])('is an all-clear where they are well: %s', (text) => {
    expect(heard(text)).toBe('no');
  });

  it.each([
    ...[
      '救护车来了，他还没出来',
      '救护车来了，我还是喘不上气',
      '警察来了又走了，他还在门口',
      '叫了救护车，还没来',
    ],
    ...[
      'ambulance came but he is still inside',
      'ambulance came, he is not breathing',
      'ambulance is coming',
    ],
    ...['dumating na ambulansya pero nasa loob pa sya'],
  ])('is none where it goes on: %s', (text) => {
    expect(['yes', 'maybe']).toContain(heard(text));
  });
});
