/** Divisions as they are looked for: each with those that it lies in. */

interface Division {
  readonly code: string;
  readonly name: string;
  readonly within?: string | undefined;
}

/** The names of each division and of those around it, its own first. */
export const pathsOf = (divisions: readonly Division[]): ReadonlyMap<string, readonly string[]> => {
  const paths = new Map<string, readonly string[]>();
  for (const { code, name, within } of divisions)
    paths.set(code, [name, ...(within === undefined ? [] : (paths.get(within) ?? []))]);
  return paths;
};

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .normalize('NFD')
    .replaceAll(/[\p{M}\s,，·-]/gu, '')
    .toLowerCase();

/** Whether the letters come in this order. */
const holds = (whole: string, letters: string): boolean => {
  let at = -1;
  for (const each of letters) {
    at = whole.indexOf(each, at + 1);
    if (at < 0) return false;
  }
  return true;
};

/** The word is in the division's own name, or ends in it behind names around it, as Chinese is written: 深圳龙华. */
const isNamed = (own: string, around: string, word: string): boolean =>
  own.includes(word) ||
  (/^\p{Script=Han}+$/u.test(word) &&
    Array.from({ length: Math.max(0, word.length - 2) }, (_, n) => n + 1).some(
      (n) => own.includes(word.slice(n)) && holds(around, word.slice(0, n)),
    ));

/** 深圳龙华 and "Shenzhen, Longhua" find Longhua in Shenzhen; 深圳 brings the city and not all its districts. */
export const matchesPlace = ([name = '', ...others]: readonly string[], typed: string): boolean => {
  const words = typed
    .split(/[\s,，]+/)
    .map(plain)
    .filter((each) => each !== '');
  const own = plain(name);
  const around = plain(others.toReversed().join(''));
  if (words.length === 1) return isNamed(own, around, words[0] ?? '');
  return (
    words.every((word) => own.includes(word) || around.includes(word)) &&
    (words.length === 0 || words.some((word) => own.includes(word)))
  );
};
