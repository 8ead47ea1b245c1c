/** Firms, bosses and names in a first text: behind a label, in brackets, by who owns it, and where no firm is named. */
import { describe, expect, test } from 'vitest';
import { understand } from '#domain/understanding/understand.ts';
import { askedAt } from '../../../bin/understanding/reading.ts';

const told = (lang: string, text: string) => understand(askedAt(lang, 'start', text));

test.each([
  ['zh', '我在绵阳一个做线路板的厂（谷田电路）蚀刻，手套都不发', '谷田电路'],
  ['zh', '唐山丰润一家铸造厂（厂名恒桥铸件）三个月没发工资', '恒桥铸件'],
  ['zh', '河北安平的丝网厂，厂名冀海丝网，两个月工资没给', '冀海丝网'],
  ['zh', '抹灰三个月没拿到钱，总包单位桂海建工', '桂海建工'],
  ['zh', '桐乡崇福镇 宏丝皮草 4个月没发', '宏丝皮草'],
  ['zh', '柯桥有家没执照的绣花作坊，老板姓骆，欠我们计件钱8740', '骆'],
  ['zh', '天津武清曜远汽配厂，拖欠工资四个月了，老板叫霍建业', '曜远汽配厂'],
  ['tl', '4 na buwan walang sweldo dito sa Bulacan, Marilag Footwear po', 'Marilag Footwear'],
  ['tl', '3 months na po wala sweldo dito sa Mabuhay Ice Plant, General Santos', 'Mabuhay Ice Plant'],
  [
    'tl',
    'dalawang taon na kaming 280 lang isang araw sa panaderya, may ari po si Aling Corazon',
    'Aling Corazon',
  ],
  ['tl', '350 kada araw kahit 14 oras, may ari si Mrs. Villarosa', 'Mrs. Villarosa'],
])('%s: the firm of %s is kept', (lang, text, value) => {
  expect(told(lang, text).employer).toEqual({ value, sure: true });
});

test.each([
  ['tl', 'Rodel po, driver ng trak sa Taguig, tatlong buwan nang di pinapasahod', 'Rodel'],
  ['tl', 'Rosalie po pangalan ko, yaya sa Quezon City, 5 buwan na di pinapasahod', 'Rosalie'],
  ['tl', 'Arnel po name ko, welder sa Subic, 3 buwan na di pa sumasahod', 'Arnel'],
  [
    'en',
    'im a welder near Telford, owed £2,275 since september, 7 of us in same boat, names Darius',
    'Darius',
  ],
  ['en', 'not paid 900 at a farm in Ely. name is Ionela', 'Ionela'],
])('%s: the name in %s is kept', (lang, text, value) => {
  expect(told(lang, text).name).toEqual({ value, sure: true });
});

test.each([
  ['en', 'boss hasnt paid 3 weeks, names Darius'],
  ['tl', 'Boss po, driver ng trak, di nagbabayad'],
])('%s: nobody writes by name in %s', (lang, text) => {
  expect(told(lang, text).name).toBeUndefined();
});

describe('no firm is named', () => {
  test.each([
    ['zh', '想告公司'],
    ['zh', '我要告公司'],
    ['zh', '我们在医院搞卫生，归外包公司管，五一加班没有加班钱'],
    ['zh', '我在爆破公司上班 四个月工资没给'],
    ['zh', '阿拉饭店老板钞票拖牢勿发'],
    ['zh', '刚才到厂门口保安不让进 说我已经被除名'],
    ['zh', '社保能让公司补交吗，人事说不行'],
    ['zh', '孩子报不进去 说我社保断了 其实是公司停了没给交'],
    ['zh', '我爸在小区当保安 夜里巡逻摔断腿 物业叫他自费'],
    ['zh', '掰辣椒掰了六天没拿着钱，带班的叫问老板，老板叫问带班的'],
    ['en', 'canteen owner in Davao has not paid me 9,750 pesos'],
  ])('%s: %s', (lang, text) => {
    expect(told(lang, text).employer).toBeUndefined();
  });
});
