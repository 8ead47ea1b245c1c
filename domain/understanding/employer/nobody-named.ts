/** Answers to "who is it?" that name nobody: "near the station", mga 9000, sya lang po, 那个女的. */
import { asTyped } from '../text/typed.ts';
import { nobodyNamedEn, nobodyNamedTl, nobodyNamedZh } from '../words/nobody-named.ts';
import { nameTrimmed } from './said.ts';

const nobodyNamed = asTyped([nobodyNamedZh, nobodyNamedEn, nobodyNamedTl], 'names');

/** "near the station Golden Wok", "by the docks, Alpha Build": a name stands beside it. */
const namesBesideIt = /\p{Ll}[,.]? \p{Lu}\S* \p{Lu}/u;

/** "near the station", sa tapat ng munisipyo, 火车站旁边: where it is, by what stands there. */
export const isWhereaboutsOnly = (text: string): boolean =>
  nobodyNamed.isAll(nameTrimmed(text), 'whereabouts') && !namesBesideIt.test(text);

/** Where it is, about how much, or somebody without a name: all of the text. */
export const namesNobody = (text: string): boolean =>
  nobodyNamed.isAll(text, 'roughly') || nobodyNamed.isAll(text, 'somebody') || isWhereaboutsOnly(text);
