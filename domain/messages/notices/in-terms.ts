/** A notice in the words, numbers and currency of the law that the case runs under. */
import type { Procedure } from '#domain/procedure/procedure.ts';
import { type Key, namesParameter } from '../catalogue.ts';
import type { Notice } from '../notice.ts';
import { legalTermsOf, termIn, wordedUnder } from '../terms.ts';

/** The currency of a sum that names none. */
const defaultCurrency = 'CNY';

const inCurrency = (params: Notice['params'], currency: string): Notice['params'] =>
  Object.fromEntries(
    Object.entries(params).map(([name, param]) => [
      name,
      typeof param === 'object' && 'fen' in param ? { ...param, currency } : param,
    ]),
  );

const saidIn = ({ key, params }: Notice): readonly Key[] => [
  key,
  ...Object.values(params).flatMap((param) => {
    if (typeof param !== 'object') return [];
    if ('say' in param) return [param.say];
    return 'list' in param ? param.list : [];
  }),
];

const inCurrencyOf = ({ currency }: Procedure, params: Notice['params']): Notice['params'] =>
  currency === defaultCurrency ? params : inCurrency(params, currency);

/** With the words, the numbers and the currency of the law, as far as the notice, or what is said in it, asks for them. */
export const inTermsOf = (procedure: Procedure, plain: Notice): Notice => {
  const notice = {
    ...plain,
    key: termIn(procedure, plain.key),
    params: wordedUnder(procedure, plain.params),
  };
  const said = saidIn(notice);
  const asked = Object.entries(legalTermsOf(procedure)).filter(([name]) =>
    said.some((key) => namesParameter(key, name)),
  );
  const params = { ...notice.params, ...Object.fromEntries(asked) };
  return { ...notice, params: inCurrencyOf(procedure, params) };
};
