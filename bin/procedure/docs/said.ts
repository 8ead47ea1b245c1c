/** Words for a procedure's data, as an official reads them. */
import { saidUnder } from '#domain/messages/said-under.ts';
import { isKey, text } from '#domain/messages/text.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { TimeLimit } from '#domain/procedure/time-limit.ts';
import type { Duration } from '#domain/time/duration.ts';

/** The words of a code in the English catalogue. */
export const catalogueName = (group: string, code: string): string => {
  const key = `${group}.${code}`;
  return isKey(key) ? text('en', key) : code.replaceAll('_', ' ');
};

/** The words of a code as this procedure calls it. */
export const called = (procedure: Procedure, group: string, code: string): string => {
  const key = `${group}.${code}`;
  return isKey(key) ? saidUnder(procedure, 'en', key) : catalogueName(group, code);
};

export const calledTogether = (of: Procedure, group: string, codes: readonly string[]): string =>
  codes.map((code) => called(of, group, code)).join(', ');

const units = {
  min: 'minutes',
  h: 'hours',
  wd: 'working days',
  d: 'days',
  w: 'weeks',
  m: 'months',
  y: 'years',
} as const;

const rolls = {
  none: '; stays on a day off',
  next: '; moves to the next working day',
  prev: '; moves to the working day before',
} as const;

export const lengthText = ({ value, unit, offset, roll }: Duration): string =>
  [
    `${value} ${value === 1 ? units[unit].slice(0, -1) : units[unit]}`,
    offset === undefined ? '' : offset < 0 ? ` less ${-offset} day` : ` and ${offset} day`,
    roll === undefined ? '' : rolls[roll],
  ].join('');

const changesText = ({ changes = [] }: Pick<TimeLimit, 'changes'>): string =>
  changes
    .map(
      ({ from, length, basis, commenced }) =>
        `; from ${from} ${lengthText(length)} (${basis}${commenced ? '' : '; planned, not applied'})`,
    )
    .join('');

export const limitLength = (limit: Pick<TimeLimit, 'length' | 'changes'>): string =>
  (limit.length === undefined ? 'the day that was named' : lengthText(limit.length)) + changesText(limit);

export const currencyText = (currency: string, smallest: number): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).format(smallest / 100);

export const mark = (verified: boolean): string => (verified ? 'yes' : '**not yet**');

export const eventsText = (events: readonly string[]): string =>
  events.map((each) => each.replaceAll('_', ' ')).join(', ');

const rulePrefix = (rule: string): string => rule.slice(0, rule.indexOf('-') + 1);

/** A sentence without what it says of the rules of other laws: "(CN-LI-05)" is nothing to an official elsewhere. */
export const underLaw = ({ timeLimits, limitation }: Procedure, sentence: string): string => {
  const own = [limitation, ...timeLimits].flatMap(({ rule }) => (rule === undefined ? [] : rulePrefix(rule)));
  return sentence.replaceAll(/ \([^()]*?\b([A-Z]{2}-)[A-Z]{2}-\d+[^()]*\)/g, (said, prefix: string) =>
    own.includes(prefix) ? said : '',
  );
};
