/** So much for each and how many they are, and nothing else: "£350 each, 4 of us", 一人3500 五个人, lima kami, tig-3500. */
import { isNumber, isWhen } from './beside.ts';
import type { NumberItem, Scan } from './item.ts';
import { sumsIn } from './sums.ts';

const words =
  '(?:each|at|apiece|a head|per (?:person|head|man|worker)|for|of|to|us|we|were|weve|are|is|theres|there|its|all|and|so|the|people|persons|workers|drivers|lads|men|guys|kami|kaming|po|ang|yung|bawat|isa|kada|tig|na|sa|amin|samin|tao|katao)';
const signs =
  '(?:我们|俺们|咱们?|一共|总共|共|每人|每个人|每位|人均|平均下来|平均|各|一人|一个人|都|是|欠着?|差|有|个|人|名|位|的|钱|工资|工钱|块|元)';
const nothingElse = new RegExp(
  `^(?:(?<![a-z])${words}(?![a-z])|${signs}|[\\s,，.。!！;；:：、£₱+=-])*$`,
  'u',
);

const withoutNumbers = ({ text }: Scan, numbers: readonly NumberItem[]): string =>
  numbers
    .toSorted((one, other) => other.start - one.start)
    .reduce((so, { start, end }) => `${so.slice(0, start)} ${so.slice(end)}`, text);

const isPersonAlone = ({ counts }: NumberItem): boolean =>
  counts.of === 'person' || counts.of === 'head' || counts.of === 'bare';

/** The number of people beside the only sum, which is each one's. */
export const peopleOfEachAlone = (scan: Scan): NumberItem | undefined => {
  const [sum, ...more] = sumsIn(scan);
  const numbers = scan.items.filter(isNumber);
  const [count, ...others] = numbers.filter((item) => item !== sum?.item && !item.one);
  if (sum === undefined || count === undefined || more.length + others.length > 0) return undefined;
  const isPlain =
    sum.each && sum.by === undefined && count.low > 1 && count.low < 500 && isPersonAlone(count);
  return isPlain && !scan.items.some(isWhen) && nothingElse.test(withoutNumbers(scan, numbers))
    ? count
    : undefined;
};
