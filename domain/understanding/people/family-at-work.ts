/** A family in a first text: 欠我们夫妻俩, 我和我表妹的工钱都没结, 一家三口都在里面干. */
import type { Asked, Reading, Span } from '../meaning.ts';
import { numberInGroup } from '../quantities/groups-alike.ts';

const pair =
  '(?:两口子|小两口|老两口|两公婆|(?:夫妻|夫妇|父子|母女|母子|父女|兄弟|姐妹|姊妹|兄妹|姐弟|叔侄|师徒|婆媳|爷|娘|哥|姐|妯娌|翁婿|公媳)儿?(?:俩|两个?人?|二人)|两(?:夫妻|兄弟|姐妹|姊妹|父子|母女|母子|爷子|爷崽|娘母))';
const kin =
  '(?:老婆|媳妇|爱人|老公|丈夫|对象|男人|女人|婆娘|堂客|女朋友|男朋友|[表堂]?(?:哥|弟|姐|妹)|哥哥|弟弟|姐姐|妹妹|爸|妈|爹|娘|父亲|母亲|儿子|女儿|闺女|儿媳妇?|女婿|嫂子|弟媳|姐夫|妹夫|小舅子|舅舅?|叔叔?|姑姑?|姨|侄子|侄女|外甥|老乡|室友|徒弟|工友|同学)';
const wages = '(?:两个?人?|俩|两人)?的?(?:计件|加班|这几个月|几个月|血汗)?(?:工资|工钱|薪水|钱|血汗钱)';

/** Wages are theirs: both are owed. */
const bothOwed: readonly RegExp[] = [
  new RegExp(
    `(?:欠|差|拖欠|拖着|压着?|扣着?|没给|没发|骗了?|坑了?)(?:了|着)?(?:我们?|俺们?|咱们?)?${pair}`,
    'u',
  ),
  new RegExp(`${pair}(?:人)?${wages}`, 'u'),
  new RegExp(`(?:^|[\\s,，。、欠差])[我俺](?:和|跟|与|同)(?:我|俺)?${kin}${wages}`, 'u'),
  new RegExp(
    `[我俺](?:和|跟|与|同)(?:我|俺)?${kin}[^，。,]{0,8}[\\s,，]+(?:两|俩|两个)人?(?:的)?(?:工资|工钱|钱)`,
    'u',
  ),
];

const household = /一家(?:子|人)?([两二三四五六七八九\d])(?:大?口子?|个人?|人)/u;
const severalOfKin = /(?:姐妹|兄弟|姊妹|弟兄|兄妹|妯娌|爷|哥|姐)(?:儿|们)?([三四五六七])个/u;
/** 我跟媳妇带俩儿子 */
const withChildren =
  /[我俺](?:和|跟|与)(?:我|俺)?(?:老婆|媳妇|爱人|老公|婆娘|堂客|男人|对象)(?:带|还有|和|加)(?:着|上)?([一两俩二三仨四]|\d)个?(?:儿子?|女儿|闺女|孩子|娃|崽|小子|丫头)/u;
const paidOnceAYear =
  /(?:一年|每年|年底|到年底|年终|一年到头|过年)(?:才|就|都|只|到头)*(?:一起|一把|一次性)?(?:[结算给发][一二]?[次回遍]?(?:清|总)?(?:账|帐|钱|工钱|工资)?)/u;

const countOfKin = (said: string | undefined): number | undefined => {
  if (said === undefined) return undefined;
  return numberInGroup(said === '俩' ? '两' : said === '仨' ? '三' : said);
};

const span = (count: number, sure: boolean): Reading<Span> => ({ value: { low: count, high: count }, sure });

/** A whole house that works together, paid once a year: who of them is owed is read back. */
const ofHousehold = (text: string): Reading<Span> | undefined => {
  const house = countOfKin(household.exec(text)?.[1]);
  if (house !== undefined) return span(house, !paidOnceAYear.test(text));
  const children = countOfKin(withChildren.exec(text)?.[1]);
  if (children !== undefined) return span(children + 2, false);
  if (!paidOnceAYear.test(text)) return undefined;
  const several = countOfKin(severalOfKin.exec(text)?.[1]);
  if (several !== undefined) return span(several, false);
  return new RegExp(pair, 'u').test(text) ? span(2, false) : undefined;
};

const wagesSpokenOf = /工资|工钱|薪|[欠账帐]|钱|没[结给发算]/u;

/** Undefined of any other question, and where a number of people is told besides. */
export const familyAtWork = ({ question, text }: Asked): Reading<Span> | undefined => {
  if (question !== 'start' || !wagesSpokenOf.test(text)) return undefined;
  if (/[\d一二两三四五六七八九十]个(?:人|工友|老乡|工人|兄弟)|\d+人|带(?:个|着个)/u.test(text))
    return undefined;
  const house = ofHousehold(text);
  if (house !== undefined) return house;
  return bothOwed.some((form) => form.test(text)) ? span(2, true) : undefined;
};
