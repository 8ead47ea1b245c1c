/** The second word on what somebody proposed: it names what was proposed, whatever the form held before that was known. */
import type { Case } from '../../api/queries.ts';
import { isRecord, type Value } from './schema.ts';

export type Proposal = Case['proposals'][number];

export interface SecondWord {
  readonly proposal: Proposal;
  readonly carries: Value;
}

/** What says which of several is meant; whoever means another than what was proposed still chooses it here. */
const which = ['payment', 'limit'];

const namesAnother = (value: Value, carries: Value): boolean =>
  which.some((name) => name in carries && value[name] !== undefined && value[name] !== carries[name]);

/** The proposal on which this command, as the form holds it, is the second word of who reads it. */
export const secondWordOn = (
  { proposals }: Pick<Case, 'proposals'>,
  type: string,
  value: Value,
): SecondWord | undefined =>
  proposals
    .flatMap((proposal) =>
      [proposal.sign, proposal.sendBack]
        .filter((word) => word.type === type && word.allowed)
        .map(({ carries }) => ({ proposal, carries: isRecord(carries) ? carries : {} })),
    )
    .find(({ carries }) => !namesAnother(value, carries));

/** The thing that a proposal is about, where there may be several proposals at once. */
export const thingIn = (carries: Value): string | undefined =>
  which.map((name) => carries[name]).find((each) => typeof each === 'string');

/** What a form begins with that is opened on the proposal about this thing. */
export const beginsOn = ({ proposals }: Pick<Case, 'proposals'>, type: string, thing: string): Value => {
  const carries = proposals
    .flatMap(({ sign, sendBack }) => [sign, sendBack])
    .find((word) => word.type === type && thingIn(word.carries) === thing)?.carries;
  return Object.fromEntries(Object.entries(carries ?? {}).filter(([name]) => which.includes(name)));
};

/** What the proposal says already, and nobody is asked for again. */
export const saidAlready = (second: SecondWord | undefined): readonly string[] =>
  Object.keys(second?.carries ?? {}).filter((name) => !which.includes(name));

/** What the form holds after a change; whoever turns to another thing does not take along what was proposed of this one. */
export const turnedTo = (second: SecondWord | undefined, next: Value): Value => {
  if (second === undefined || !namesAnother(next, second.carries)) return next;
  const said = saidAlready(second);
  return Object.fromEntries(Object.entries(next).filter(([name]) => !said.includes(name)));
};
