/** Somebody who poses as an office, or as us, and wants papers, codes or money. */
import { expect, test } from 'vitest';
import { gaveReceiptAway, tellsOfImpostor } from '#domain/understanding/impostor.ts';

test.each([
  ...['有个电话打来说是劳动局要我身份证号', '有人说是你们的人让我发验证码', '有人自称法院的 让我转账'],
  ...['劳动局打电话要我身份证号', '收到短信说是社保局的 让我点链接'],
  'someone phoned me saying he is from the labour office and wants my passport number',
  'a man said he is from the council and asked for my bank details',
  'may tumawag na taga DOLE daw hinihingi ang ID ko',
])('%s', (text) => {
  expect(tellsOfImpostor(text)).toBe(true);
});

test.each([
  ...['老板要我身份证', '老板说劳动局来了也不怕 要我交押金', '我去劳动局说了', '你们要我的身份证吗'],
  ...[
    'my boss said he needs my passport',
    'the agency took my passport',
    'you called me',
    'hinihingi ng amo ang ID ko',
  ],
])('nobody poses in %s', (text) => {
  expect(tellsOfImpostor(text)).toBe(false);
});

test.each([
  ['有人冒充劳动局问我回执号,我给了', true],
  ['a man said he is from the office and asked for my receipt, i gave it to him', true],
  ['有人冒充劳动局问我回执号', false],
  ['有人冒充劳动局问我银行卡,我给了', false],
  ['我把回执号给老婆了', false],
])('%s: the number of the receipt is given away: %s', (text, isGiven) => {
  expect(gaveReceiptAway(text)).toBe(isGiven);
});
