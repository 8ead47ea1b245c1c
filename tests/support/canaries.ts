/** Names, places and sentences that are planted in the stories and must stand nowhere but in the vault. */
export const canaries = {
  story1: {
    names: [
      '张伟强',
      '李娜英',
      '王强胜',
      '刘洋洋',
      '陈杰文',
      '杨敏慧',
      '赵磊军',
      '黄丽芳',
      '周勇刚',
      '吴霞云',
      '徐斌武',
      '孙浩然',
    ],
    numbers: Array.from({ length: 12 }, (_, n) => `+86138001381${String(n + 10)}`),
    words: '我们十二个人在工地干了三个月CANARYWAGES一分钱没有拿到',
    place: '宝安中心地铁口CANARYPLACE三号楼',
    employer: '鑫隆CANARYFOREMAN劳务分包队',
    contractor: '宏大CANARYCONTRACTOR建设集团',
  },
  story2: {
    number: '+8613900139002',
    words: 'The scaffold CANARYSCAFFOLD on the east side is coming down',
    employer: 'Eastern CANARYEAST Steel',
  },
  /** texts us in the middle of nothing */
  texter: { number: '+8613900139088' },
  story3: {
    words: 'The school CANARYSCHOOL says my daughter has no place',
    school: 'CANARYBUREAU primary school',
    offer: 'CANARYOFFER a place in the second term',
    terms: 'CANARYTERMS place from Monday',
  },
  /** whom an officer writes down, and looks for */
  firm: { number: '91310115560190417K', address: '西乡CANARYADDRESS工业园' },
  /** three who talk, of whom one settles alone */
  story4: {
    names: ['马晓东', '胡桂兰', '朱建明'],
    numbers: ['+8613900139041', '+8613900139042', '+8613900139043'],
    words: '我们三个人被欠了三个月CANARYTALKS工资',
    why: '他CANARYALONE接受老板的条件',
    terms: '现场CANARYPEACE一次付清',
  },
} as const;

const texts = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : [];

/** Each canary in the forms in which it could leak: as it is, in base64, percent-encoded, a number in its usual forms. */
export const canaryMarks = (): readonly string[] => {
  const marks = texts(canaries).flatMap((text) => /CANARY[A-Z]+/.exec(text)?.[0] ?? [text]);
  return [...new Set(marks)].flatMap((mark) => [
    mark,
    Buffer.from(mark).toString('base64').replace(/=+$/, '').slice(0, -2),
    ...(/^[A-Z]+$/.test(mark) ? [] : [encodeURIComponent(mark)]),
    ...(mark.startsWith('+86') ? [mark.slice(3)] : []),
  ]);
};
