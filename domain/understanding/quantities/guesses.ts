/** A number of people that is a guess, or none: "dont know, 10?", 不知道，大概10, "-5". */
import type { NumberItem, Scan } from './item.ts';

/** Nothing is known, and not something else ("dont know their names"). */
const knowsNot =
  /(?:(?<![a-z])(?:(?:i )?(?:dont|do not|didnt) (?:really |actually )?know(?: (?:exactly|how many|for sure|the number|really|tbh|sorry))?|idk|no idea|not (?:too |really )?sure(?: how many)?|cant (?:say|remember)(?: how many)?|hard to say|(?:hindi|di) ko (?:po )?alam(?: kung ilan)?|ewan(?: ko)?|(?:hindi|di) (?:ako )?sigurado)(?: but| maybe| mga| po| pero)?|(?:不知道|不清楚|不晓得|说不准|说不好|不好说|不确定|记不清|没数过)(?:几个|多少人?|有几个|有多少人?|具体)?了?(?:但|大概|可能|估计)?)(?=$|[\s]*[,.!?;，。！？；…-]|\s*(?:[\d一二两三四五六七八九十]))/u;

/** "10?", "maybe 10?"; "i dunno 6?" is how somebody talks who counts them. */
const isAskedNumber = ({ text }: Scan, { start, end }: NumberItem): boolean =>
  /^(?:maybe|perhaps|like|about|around|think|i think|probably|mga|siguro|大概|可能|应该|差不多|[\s,，])*$/u.test(
    text.slice(0, start),
  ) && /^ ?(?:people|of us|workers|个?人|个|kami|katao|吧)? ?[?？]/u.test(text.slice(end));

const isBelowNought = ({ text }: Scan, { start }: NumberItem): boolean =>
  /^\s*(?:[-−–]|minus |negative |负)$/u.test(text.slice(0, start));

/** So many can be nobody's count of people: read back. */
export const isGuess = (scan: Scan, heads: readonly NumberItem[]): boolean =>
  knowsNot.test(scan.text) || heads.some((one) => isAskedNumber(scan, one) || isBelowNought(scan, one));
