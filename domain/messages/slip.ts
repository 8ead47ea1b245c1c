/**
 * What a worker takes along who complained at the counter, by letter or telephone: in their language, and without a word of
 * what it is about or whom it concerns, as others may read it.
 */
import type { CaseState } from '#domain/complaint/file/state.ts';
import { type Office, officeName } from '#domain/office/office.ts';
import { phoneText } from '#domain/procedure/phones.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { dateIn } from '#domain/time/deadline.ts';
import { dayText } from './spoken.ts';
import { type Key, type Language, text } from './text.ts';

export interface Slip {
  readonly language: Language;
  readonly title: string;
  /** what stands large on it, each under what it is for */
  readonly codes: readonly { readonly what: string; readonly code: string }[];
  readonly lines: readonly { readonly what: string; readonly says: string }[];
  readonly next: { readonly title: string; readonly says: readonly string[] };
}

interface SlipOrder {
  readonly state: CaseState;
  readonly law: Procedure;
  readonly office: Office | undefined;
  readonly language: Language;
  /** the day on which it is handed over */
  readonly today: string;
  /** as it is shown */
  readonly receipt: string;
  readonly joinCode: string;
}

/** Steps whose words name neither matter nor employer. */
const neutralSteps = [
  ['first_look', 'web.next.first_look'],
  ['acceptance', 'web.next.acceptance'],
] as const satisfies readonly (readonly [string, Key])[];

/** A day that is over is promised to nobody: paper may have lain longer than its first limit. */
const stepsOf = ({ state: { file }, language, today }: SlipOrder): readonly string[] =>
  neutralSteps.flatMap(([limit, key]) => {
    const clock = file.clocks.find((each) => each.limit === limit);
    return clock === undefined || clock.dueOn < today
      ? []
      : [text(language, key, { by: { day: clock.dueOn } })];
  });

const officeLine = ({ office, law, language }: SlipOrder): Slip['lines'] =>
  office === undefined
    ? []
    : [
        {
          what: text(language, 'slip.office'),
          says: `${officeName(office, language)} ${phoneText(law.phones, office.phone)}`,
        },
      ];

export const slipOf = (order: SlipOrder): Slip => {
  const { state, law, language, receipt, joinCode } = order;
  const { number, openedAt } = state.file;
  const say = (key: Key) => text(language, key);
  const received = dayText(language, dateIn(law.timeZone, openedAt));
  return {
    language,
    title: say('slip.title'),
    codes: [
      { what: say('slip.number'), code: number },
      { what: say('slip.receipt'), code: receipt },
      { what: say('slip.join'), code: joinCode },
    ],
    lines: [{ what: say('slip.received'), says: received }, ...officeLine(order)],
    next: {
      title: say('slip.next'),
      says: [...stepsOf(order), say('slip.next_receipt'), say('slip.next_lost')],
    },
  };
};
