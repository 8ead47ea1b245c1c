/** Any phone, under any law, and whatever it sends: for the property tests of the dialogue. */
import fc from 'fast-check';
import { newestProcedure, procedures } from '#domain/jurisdictions/procedures.ts';
import type { Dialogue } from '#domain/sms/dialogue.ts';
import { takeTurn } from '#domain/sms/engine.ts';
import type { KnownCase, Turn, TurnContext } from '#domain/sms/turn.ts';
import { cnMainland } from './procedures.ts';
import { roads } from './random-texts.ts';
import { runs } from './seeded.ts';

const now = new Date('2026-11-24T03:00:00Z');

/** A phone that nobody has heard from, in China. */
const unknownPhone: TurnContext = {
  procedure: cnMainland,
  offices: [],
  cases: [],
  otherwise: 'zh-CN',
};

export const knownCase: KnownCase = {
  caseId: 'c1',
  worker: 'w1',
  number: 'RD26-7K4M2-Q9X3T',
  status: 'plan_active',
  procedure: 'cn-mainland@2026-01',
  office: 'cn-sz-lh',
  nextDay: '2026-12-01',
  fresh: true,
  payments: [{ id: 'm1', paidOn: '2026-11-20' }],
  asksTalk: false,
};
const secondCase: KnownCase = {
  ...knownCase,
  caseId: 'c2',
  number: 'RD26-5NN21-8CHRT',
  status: 'closed',
  payments: [],
};
const joint = { caseId: 'c9', number: 'RD26-02CD9-TT4QE' };

/** new, with a case, with two, with the receipt in hand, told to leave alone, with the code of workmates */
const phonesUnder = (here: TurnContext): readonly TurnContext[] => {
  const known = { ...knownCase, procedure: here.procedure.id };
  return [
    here,
    { ...here, cases: [known] },
    { ...here, cases: [known, secondCase] },
    { ...here, cases: [known], shown: known },
    { ...here, cases: [{ ...known, withdrawing: true, noContact: true }] },
    { ...here, joint },
    { ...here, joint, cases: [known] },
    { ...here, joint, cases: [{ ...known, ...joint }] },
  ];
};

/** Silent for so long that it may have a new owner. */
export const silentPhones: readonly TurnContext[] = procedures.map((procedure) => ({
  ...unknownPhone,
  procedure,
  otherwise: 'en',
  cases: [{ ...knownCase, procedure: procedure.id, fresh: false }],
}));

const allPhones: readonly TurnContext[] = [
  ...phonesUnder(unknownPhone),
  ...(['gb', 'ph'] as const).flatMap((id) =>
    phonesUnder({ ...unknownPhone, procedure: newestProcedure(id), otherwise: 'en' }),
  ),
  ...silentPhones,
];

/** In a counterexample a phone is told by what matters about it, not by the whole of its law. */
const named = (phone: TurnContext): TurnContext =>
  Object.assign(
    { ...phone },
    {
      [fc.toStringMethod]: () =>
        JSON.stringify({ ...phone, procedure: phone.procedure.id, offices: undefined }),
    },
  );
export const phoneOf = (some: readonly TurnContext[]): fc.Arbitrary<TurnContext> =>
  fc.constantFrom(...some.map(named));
export const phones = phoneOf(allPhones);
/** Phones whose texts hold no receipt. */
export const phonesWithoutReceipt = phoneOf(allPhones.filter(({ shown }) => shown === undefined));

export interface Step {
  readonly before: Dialogue | undefined;
  readonly text: string;
  readonly turn: Turn;
}

/** The turns of one phone's texts in order; message ids count up from `s0`. */
export const talked = (texts: readonly string[], given: TurnContext = unknownPhone): readonly Step[] => {
  const steps: Step[] = [];
  for (const [n, text] of texts.entries()) {
    const before = steps.at(-1)?.turn.dialogue;
    steps.push({ before, text, turn: takeTurn(before, { sid: `s${n}`, text }, now, given) });
  }
  return steps;
};
export const endOf = (steps: readonly Step[]): Dialogue | undefined => steps.at(-1)?.turn.dialogue;

/** The same message once more. */
export const sentAgain = (steps: readonly Step[], text: string, given: TurnContext): Turn =>
  takeTurn(endOf(steps), { sid: `s${steps.length - 1}`, text }, now, given);

/** A counterexample is the texts; who has the phone is told by the first line of it. */
export const holds = (
  check: (steps: readonly Step[], texts: readonly string[], given: TurnContext) => void,
  { most = 10, times = 60, from = phones, sent = roads(most, 1) } = {},
): void => {
  fc.assert(
    fc.property(sent, fc.noShrink(from), (texts, given) => {
      check(talked(texts, given), texts, given);
    }),
    { numRuns: runs(times) },
  );
};
