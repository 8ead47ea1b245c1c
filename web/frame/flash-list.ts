/** Which of what has happened is still told, and where. */

/** What is told, and of which case where it is what came of an act there. */
interface Told {
  readonly id?: string | undefined;
  readonly of?: string | undefined;
}

const mostShown = 5;

/** Of acts only the newest is told; what is not of a case stays until it is dismissed. */
export const withFlash = <T extends Told>(before: readonly T[], item: T): readonly T[] =>
  [item, ...before.filter(({ of }) => item.of === undefined || of === undefined)].slice(0, mostShown);

const caseIn = /\/case\/([^/]+)/;

/** At another case nobody takes the result of an act for that case's. */
export const flashesAt = <T extends Told>(items: readonly T[], place: string): readonly T[] => {
  const [, here] = caseIn.exec(place) ?? [];
  return here === undefined ? items : items.filter(({ of }) => of === undefined || of === here);
};
