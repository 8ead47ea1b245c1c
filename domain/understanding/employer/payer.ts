/** Who pays, where another firm is named as well: who pays owes, whatever the place of work is called. */
import { nameTrimmed } from './said.ts';
import {
  employerPassages,
  employerWordsFirst,
  isNobody,
  nameBehind,
  tellsOfEmployer,
  withoutLead,
} from './words.ts';

/** "Tally Staffing pay me but I work at Ridge Foods": who pays owes; the workplace is another firm, so it is asked. */
const payerBefore = (said: string): string | undefined => {
  const pays = employerPassages(said, 'pays_me').find(({ from }) => from > 1);
  if (pays === undefined || !tellsOfEmployer(said.slice(pays.to), 'but_works')) return undefined;
  const payer = said.slice(0, pays.from).trim();
  return nameTrimmed(withoutLead(payer));
};

/** "I work at Ridge Foods but Tally Staffing pays us": who pays, said last. */
const payerLast = (said: string): string | undefined => {
  const pays = employerPassages(said, 'pays_me').at(-1);
  const before = said.slice(0, pays?.from ?? 0).trim();
  const turn = employerPassages(before, 'else').at(-1);
  const name = turn === undefined ? '' : before.slice(turn.to).trim();
  return /^\p{Lu}/u.test(name) && tellsOfEmployer(before.slice(0, turn?.from), 'works')
    ? nameTrimmed(name)
    : undefined;
};

export const payerNamed = (said: string): string | undefined => {
  const value =
    payerBefore(said) ??
    payerLast(said) ??
    nameBehind(said, 'paid_by') ??
    (tellsOfEmployer(said, 'but') ? nameBehind(said, 'on_payslip') : undefined) ??
    '';
  return value === '' || isNobody(value) || employerWordsFirst(value, 'no_payer') > 0 ? undefined : value;
};
