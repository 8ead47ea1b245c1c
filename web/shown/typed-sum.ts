/** Sums as officers type them: `54000`, `54,000.50`, `5.4万`. */

/** Hundredths of the currency; undefined for what is no sum, which is left as it was typed. */
export const typedSum = (text: string): number | undefined => {
  const plain = text.normalize('NFKC').replace(/[\s¥£₱,]/g, '');
  const found = /^(\d+(?:\.\d{1,6})?)(万?)$/.exec(plain);
  if (found === null) return undefined;
  const fen = Number(found[1]) * (found[2] === '' ? 100 : 1_000_000);
  // what is finer than a hundredth is a slip
  return Math.abs(fen - Math.round(fen)) < 1e-6 && Number.isSafeInteger(Math.round(fen))
    ? Math.round(fen)
    : undefined;
};
