/** A sum in equal parts whose total is the sum: by largest remainder, the odd fen on the first parts. */
export const inParts = (totalFen: number, parts: number): readonly number[] => {
  const least = Math.floor(totalFen / parts);
  const odd = totalFen - least * parts;
  return Array.from({ length: parts }, (_, n) => (n < odd ? least + 1 : least));
};
