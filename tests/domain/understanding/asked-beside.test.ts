/** A question to us beside an answer is parted from it. */
import { expect, test } from 'vitest';
import { questionBesideIn } from '#domain/understanding/asked-beside.ts';

test.each([
  ['东莞长安，要钱吗', 'free', '东莞长安'],
  ['要钱吗，东莞长安', 'free', '东莞长安'],
  ['宏发五金厂 老板会知道吗', 'untold', '宏发五金厂'],
  ['8000 多久能拿到', 'when_paid', '8000'],
  ['八月开始的，没有合同可以吗', 'proof', '八月开始的'],
  ['就我一个，能匿名吗', 'anonymous', '就我一个'],
  ['Leeds. is it free?', 'free', 'Leeds.'],
  ['Leeds but how much does it cost', 'free', 'Leeds'],
  ['Costcut Ltd will they know it was me', 'untold', 'Costcut Ltd'],
  ['£800 how long does it take', 'how_soon', '£800'],
  ['since august do i need papers', 'proof', 'since august'],
  ['no. who reads these', 'untold', 'no.'],
  ['Batangas City, magkano po', 'free', 'Batangas City'],
  ['8000 gaano katagal', 'how_soon', '8000'],
  ['noong agosto, anong papeles ang kailangan', 'proof', 'noong agosto'],
  ['ako lang kailangan ba pangalan ko', 'anonymous', 'ako lang'],
])('%s asks %s beside %s', (text, asks, rest) => {
  expect(questionBesideIn(text)).toMatchObject({ asks, rest });
});

test.each([
  'is it free?',
  'Will Smith Ltd',
  'May Wong',
  'Free Range Farm Leeds',
  'the boss asked who will see this',
  '欠了多久我也不知道',
  '他不给钱，要多久才给我钱',
  "i don't know who they are",
])('%s asks nothing beside an answer', (text) => {
  expect(questionBesideIn(text)).toBeUndefined();
});
