/** Words beside sums and times as they are said in Scotland and the north, and as they are mistyped, each with the plain one. */

/** havnae, wisnae, wullnae: what is not. */
const nots: Readonly<Record<string, string>> = {
  havent: 'havnae hivnae huvnae havenae haena',
  hasnt: 'hasnae hasna husnae',
  hadnt: 'hadnae hudnae',
  didnt: 'didnae didna',
  wasnt: 'wasnae wisnae wiznae',
  werent: 'werenae wurnae',
  arent: 'arenae urnae arnae',
  isnt: 'isnae',
  wont: 'wullnae willnae winnae wilnae',
  cant: 'cannae',
  dont: 'dinnae dinna dunnae',
  doesnt: 'doesnae disnae',
};

const others: Readonly<Record<string, string>> = {
  half: 'hauf arf',
  about: 'aboot abaht abaat',
  five: 'foive',
  four: 'fower',
  two: 'twa',
  now: 'noo',
  from: 'fae frae',
  since: 'sice sinse snice sicne scince cince sinds sence',
  paid: 'payed payd paied peyed peyd',
  just: 'jist juist',
  myself: 'masel masell mysel masel mysell',
  salary: 'slary sallary salery salarie selary salry',
  wages: 'waiges wagis wegis wajes',
  january: 'januray janury jannuary janaury',
  february: 'febuary feburary febrary febuery',
  august: 'agust augst ogust augest',
  september: 'septembr setember sptember septmber septembe septemer septemba',
  october: 'octobr ocotber octber octobe octomber octoba',
  november: 'novembr novmber noveber novemer novemba',
  december: 'decembr decmber deceber desember decemba',
};

export const inPlainEnglish: ReadonlyMap<string, string> = new Map(
  [...Object.entries(nots), ...Object.entries(others)].flatMap(([plain, said]) =>
    said.split(' ').map((word) => [word, plain] as const),
  ),
);
