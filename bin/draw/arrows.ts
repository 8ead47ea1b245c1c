/** What there is to draw of the machine: its boxes, and the ways between them. */
import type { Asl, AslState } from '#lib/asl.ts';

type Named = readonly [name: string, state: AslState];

export interface PictureBox {
  readonly name: string;
  readonly state: AslState;
  /** what is asked when a case comes out: drawn below the stage, as nothing else leads there */
  readonly question?: Named;
}

export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly kind: 'way' | 'entry' | 'side' | 'otherwise' | 'trouble';
}

/** Stands for every stage in the picture: what is true of all is drawn once. */
export const anyStage = 'At any stage';

const runs =
  (what: string) =>
  ({ Resource }: AslState): boolean =>
    JSON.stringify(Resource ?? '').includes(what);

const isStage = runs('waitForTaskToken');

/** The boxes in the order of the definition. */
export const boxesOf = ({ States }: Asl): readonly PictureBox[] => {
  const states = Object.entries(States);
  const stages = states.filter(([, state]) => isStage(state));
  const questions = states.filter(([name]) => stages.some(([, { Next }]) => Next === name));
  const questionOf = ({ Next }: AslState): Named | undefined => questions.find(([name]) => name === Next);
  return states
    .filter(([name]) => questions.every(([question]) => question !== name))
    .map(([name, state]) => {
      const question = isStage(state) ? questionOf(state) : undefined;
      return question === undefined ? { name, state } : { name, state, question };
    });
};

const waysOf = (from: string, { Choices }: AslState): readonly Arrow[] =>
  Choices.filter(({ Comment }) => Comment === undefined).map(({ Next }) => ({ from, to: Next, kind: 'way' }));

/** Rules with a remark hold for all stages alike. */
const sideWaysOf = (from: string, { Choices }: AslState): readonly Arrow[] =>
  Choices.filter(({ Comment }) => Comment).map(({ Next }) => ({ from, to: Next, kind: 'side' }));

const otherwise = (from: string, { Default }: AslState): readonly Arrow[] =>
  Default === undefined ? [] : [{ from, to: Default, kind: 'otherwise' }];

/** The dead man's switch leads back to the same state, and would only be a loop at each. */
const troubles = (from: string, { Catch }: AslState, self: string): readonly Arrow[] =>
  Catch.filter(({ Next }) => Next !== self).map(({ Next }) => ({ from, to: Next, kind: 'trouble' }));

/** What every stage has in common leads away from `anyStage`. */
const fromStage = ({ name, state }: PictureBox, [, question]: Named): readonly Arrow[] => [
  ...waysOf(name, question),
  ...sideWaysOf(anyStage, question),
  ...otherwise(anyStage, question),
  ...troubles(anyStage, state, name),
];

/**
 * The first way is that of a new case, the others those of a case that comes in again; a restart leads to any stage.
 */
const fromHub = ({ name, state }: PictureBox): readonly Arrow[] => [
  ...waysOf(name, state).map((arrow, n): Arrow => (n === 0 ? arrow : { ...arrow, kind: 'entry' })),
  ...otherwise(name, state),
];

const fromOther = ({ name, state }: PictureBox): readonly Arrow[] => [
  ...(state.Next === undefined ? [] : [{ from: name, to: state.Next, kind: 'way' } as const]),
  ...(state.Type === 'Choice' ? fromHub({ name, state }) : []),
  ...troubles(name, state, name),
];

const arrowsFrom = (box: PictureBox): readonly Arrow[] =>
  box.question === undefined ? fromOther(box) : fromStage(box, box.question);

export const arrowsOf = (boxes: readonly PictureBox[]): readonly Arrow[] => boxes.flatMap(arrowsFrom);
