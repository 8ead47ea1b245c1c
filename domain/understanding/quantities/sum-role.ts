/** What is said of a sum: that it is owed, was paid, is another one's figure. */
import type { Cue } from '../words/cues.ts';
import { writtenDebtGiven } from '../words/written-debt.ts';
import { behind, cuesBefore, gapBetween, isCue, isNumber, touchesBefore, touchesBehind } from './beside.ts';
import type { CueItem, Item, NumberItem, Scan } from './item.ts';
import { isNotGivenBack } from './told-sum.ts';

/** open: nothing is said of it. aside: pocket money, a bill, a loan – not what is claimed. */
export type SumRole =
  | 'open'
  | 'owed'
  | 'total'
  | 'short'
  | 'paid'
  | 'due'
  | 'theirs'
  | 'minus'
  | 'aside'
  | 'denied'
  | 'corrected';

const roleOfCue: Readonly<Partial<Record<Cue, SumRole>>> = {
  owed: 'owed',
  unpaid: 'owed',
  cut: 'owed',
  total: 'total',
  short: 'short',
  paid: 'paid',
  due: 'due',
  theirs: 'theirs',
  minus: 'minus',
  allowance: 'aside',
  bill: 'aside',
  loan: 'aside',
  not: 'denied',
  should: 'corrected',
};

/** What may stand behind its sum: "500 paid", "200 short". */
const behindRoles: ReadonlySet<SumRole> = new Set(['paid', 'short', 'due', 'owed', 'total']);

/** 280 支了3000, 4500+4800=9300: the word is the next number's. */
const isOfNext = (scan: Scan, cue: CueItem): boolean => {
  const next = scan.items[cue.index + 1];
  return isNumber(next) && gapBetween(scan, cue, next).trim() === '';
};

/** 9,000 ang usapan 6,500 lang natanggap: the word is the last number's, where the next has its own. */
const isOfLast = (scan: Scan, cue: CueItem): boolean => {
  const last = scan.items[cue.index - 1];
  return isNumber(last) && /^(?: (?:po|pa|ang|yung))* ?$/u.test(gapBetween(scan, last, cue));
};

const roleBehind = (scan: Scan, item: NumberItem, next: Item | undefined): SumRole | undefined => {
  if (
    !isCue(next) ||
    !/^ ?(?:(?:(?:pa|na|lang|lng|ang|yung|akong|kaming|kong|naming|po|already|was|only|are|is) ?){0,3}|[^a-z]{1,2}) ?$/.test(
      gapBetween(scan, item, next),
    )
  )
    return undefined;
  const role = roleOfCue[next.cue];
  return role !== undefined && behindRoles.has(role) && !isOfNext(scan, next) ? role : undefined;
};

/** 6,300 ang kulang sa 9,800: what is named behind is the whole. */
const isLackingIn = ({ text }: Scan, { end }: CueItem): boolean =>
  /^(?: (?:pa|ko|nila|sa akin|sakin))* (?:sa|of|out of|from)(?![a-z])/u.test(text.slice(end));

/** 给过两次钱，一次一千一次八百 */
const eachTimePaid =
  /(?:给|付|打|发|转|结|支)(?:过|了)[\d一二两三四五]{1,2}[次回笔](?:钱|工资)?[\s,，:：]*(?:一[次回笔][^,，]{1,8}[,，、\s]?){0,3}一[次回笔](?:是|给)?$/u;

/** 给过一次2000, "he paid once 300" */
const oncePaid =
  /(?:给|付|打|发|转|结|支)(?:过|了)[一1][次回笔](?:钱|工资)?[\s:：]?$|(?<![a-z])(?:paid|gave)(?: me| us)? once (?:only )?£?$/u;

/** 工钱7300 路费460: beside the wage it is a part of what is owed. */
const isPartBesideWage = ({ text }: Scan, { start }: NumberItem): boolean =>
  /(?:工资|工钱|人工费?|薪水)[是有欠:： ]?[\d一二两三四五六七八九十百千万]+(?:块|元)?[\s,，、]*(?:加|还有)?(?:车费|路费|生活费|饭钱|伙食费?)$/u.test(
    text.slice(0, start),
  ) && !/[给拿付领支预借垫]/u.test(text);

/** 工头说这个月给就是不给总共是两万三: what he says ends where it is told that nothing was paid. */
const isTheirs = (told: readonly CueItem[]): boolean => {
  const said = told.findIndex(({ cue }) => cue === 'theirs');
  const nearer = told.slice(0, said).map(({ cue }) => cue);
  return said >= 0 && !(nearer.includes('total') && nearer.includes('unpaid'));
};

/** 合同写6500 实际每个月给5000: what came each month. */
const reallyCame =
  /(?:实际|其实|真正|都|一直)(?:上)?(?:每一?个?月)?(?:都|就|只|才)*(?:给|发|拿|到手|结)(?:我们?|俺们?)?(?:了|的)?$|每一?个?月(?:都|就|只|才)+(?:给|发|拿|到手|结)(?:我们?|俺们?)?(?:了|的)?$/u;

/** dapat 18k sahod ko pero 12k lang binigay: only so much came, whatever stands before it. */
const onlySo = /^ (?:lang|lng|lamang)(?![a-z])/u;

/** "Had 400 quid so far", "got 500 on account", 收过两千定金: what came before the rest. */
const hadBefore =
  /(?<![a-z])(?:had|ive had|got|drew|drawn|given|seen|been given|subbed)(?: (?:me|a|about|only|just|off|him|them))* ?[£₱]?$/u;
const onAccount =
  /^ ?(?:quid|pounds?|pesos?)?,? ?(?:so far|on account|up ?front|already|in advance|as a sub|as an advance|sub|subs|deposit|down|to start|off him|off them)(?![a-z])/u;
const tookDeposit = /(?:收|拿|领|支)(?:过|了)?$/u;
const asDeposit = /^(?:块钱?|元)?的?(?:定金|订金|预付款?|首付款?|进度款|头款)/u;

const outOfWages =
  /^[^,.;]{0,40} (?:out of|off|from) (?:my|our) (?:pay|wages?|wage packet|check|cheque|money|salary|tips)(?![a-z])/u;
const chargedBefore = /(?<![a-z])charg(?:ed|es|e|ing) (?:me|us) £?$/u;

/** "Charged me £85 for boots out of my wages": taken off, and no bill that was paid. */
const isChargedOnWages = ({ text }: Scan, { start, end }: NumberItem): boolean =>
  chargedBefore.test(text.slice(0, start)) && outOfWages.test(text.slice(end));

const onlyBefore = /(?<![a-z])(?:only|just|but)(?: (?:only|just|about|a))* ?[£₱]?$/u;
const wentIn =
  /^ ?(?:quid|pounds?|pesos?)? ?(?:went in|came in|came through|was put in|got put in|put in|landed|hit (?:my|the) (?:account|bank)|in (?:my|the) (?:account|bank)|into (?:my|the) (?:account|bank)|cleared|turned up|arrived|showed up|dropped)(?![a-z])/u;

/** "Was meant to get 980 only 715 went in": so little came. */
const isWentIn = ({ text }: Scan, { start, end }: NumberItem): boolean =>
  onlyBefore.test(text.slice(0, start)) && wentIn.test(text.slice(end));

/** "Still 1,250 to come": what is left. */
const isStillToCome = ({ text }: Scan, { start, end }: NumberItem): boolean =>
  /^ ?(?:quid|pounds?|pesos?)? ?(?:still |left |yet )?to (?:come|get|go|follow)(?= ?(?:$|[,.!]| from| yet))/u.test(
    text.slice(end),
  ) &&
  /(?<![a-z])(?:still|another|got|theres|the other|other|have)(?: (?:got|have|another|about|a|the))* ?[£₱]?$/u.test(
    text.slice(0, start),
  );

/** 底薪3500是给了的: said of the sum before it, where nothing less is told behind. */
const isGivenBehind = ({ text }: Scan, { end }: NumberItem): boolean =>
  /^(?:块钱?|元)?(?:倒|都|也|早|照|照常|按时|正常)*是?(?:都|也|早就?|照|照常|按时|正常|每月|月月)*(?:给|发|结|付)(?:了|过)的?(?=$|[\s,，。;；吧啊呀])/u.test(
    text.slice(end),
  );

const isOnAccount = ({ text }: Scan, { start, end }: NumberItem): boolean => {
  const [before, behindIt] = [text.slice(0, start), text.slice(end)];
  return (
    (hadBefore.test(before) && onAccount.test(behindIt)) ||
    (tookDeposit.test(before) && asDeposit.test(behindIt))
  );
};

export const roleOf = (scan: Scan, item: NumberItem): SumRole => {
  if (isNotGivenBack(scan, item) || writtenDebtGiven.test(scan.text.slice(0, item.start))) return 'owed';
  if (eachTimePaid.test(scan.text.slice(0, item.start))) return 'paid';
  if (oncePaid.test(scan.text.slice(0, item.start))) return 'paid';
  if (reallyCame.test(scan.text.slice(0, item.start))) return 'paid';
  if (isOnAccount(scan, item) || isGivenBehind(scan, item) || isWentIn(scan, item)) return 'paid';
  if (isStillToCome(scan, item)) return 'short';
  if (isChargedOnWages(scan, item)) return 'owed';
  const next = behind(scan, item);
  if (
    touchesBehind(scan, item, 'short') &&
    /^ ?[a-z]/.test(scan.text.slice(item.end)) &&
    !(isCue(next) && isOfNext(scan, next))
  )
    return 'short';
  const told = cuesBefore(scan, item);
  // 扣三百伙食: taken off the wage, whatever for
  if (touchesBefore(scan, item, 'cut')) return 'owed';
  // 中间拿过一万五生活费: money that came, whatever it was called
  const isGiven = told.some(({ cue }) => cue === 'paid');
  if (
    isCue(next) &&
    next.cue === 'allowance' &&
    gapBetween(scan, item, next).trim() === '' &&
    !isOfNext(scan, next)
  )
    return isGiven ? 'paid' : 'aside';
  if (isTheirs(told)) return 'theirs';
  const behindIt = roleBehind(
    scan,
    item,
    isCue(next) && (next.cue === 'skip' || next.cue === 'now') ? behind(scan, next) : next,
  );
  if (behindIt === 'paid' && onlySo.test(scan.text.slice(item.end))) return 'paid';
  for (const cue of told) {
    const role = roleOfCue[cue.cue];
    if (cue.cue === 'allowance' && isPartBesideWage(scan, item)) continue;
    const isOthers = role === 'due' && behindIt !== undefined && isOfLast(scan, cue);
    if (role === 'short' && isLackingIn(scan, cue) && isOfLast(scan, cue)) continue;
    if (role !== undefined && !isOthers) return role;
  }
  return behindIt ?? 'open';
};
