/** Codes of divisions: a province, its cities, their districts. Which lies in which is told by the codes themselves. */

/** A division's own digits: 440300 is 4403, under which all its districts lie. A code with letters (PH-00) is whole. */
export const divisionStem = (code: string): string =>
  /^\d+$/.test(code) ? code.replace(/(00)+$/, '') : code;

/** Does the first code name a place in the second, or the second itself? Codes with letters part their levels by hyphens. */
export const liesIn = (area: string, division: string): boolean => {
  const [inner, outer] = [divisionStem(area), divisionStem(division)];
  return /^\d*$/.test(outer) ? inner.startsWith(outer) : inner === outer || inner.startsWith(`${outer}-`);
};

/**
 * A division and all in which it lies, the nearest first, by their stems; the last is all there is. Codes of digits have
 * two for each level.
 */
export const divisionLine = (code: string): readonly string[] => {
  const stem = divisionStem(code);
  if (stem === '') return [stem];
  const above = /^\d+$/.test(stem)
    ? stem.slice(0, (Math.ceil(stem.length / 2) - 1) * 2)
    : stem.replace(/-?[^-]*$/, '');
  return [stem, ...divisionLine(above)];
};

/** The longer, the nearer: a district's code is longer than its province's. */
export const divisionDepth = (code: string): number => divisionStem(code).length;
