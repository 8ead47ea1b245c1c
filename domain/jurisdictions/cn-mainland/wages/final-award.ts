/**
Whether an arbitral award would be final. LDMAL art. 47, 法释〔2020〕26号 art. 19 (CN-AR-14): when each item by itself is
 * no more than twelve local monthly minimum wages; never by their total.
 */
export interface FinalAward {
  readonly limitFen: number;
  readonly within: readonly boolean[];
  readonly final: boolean;
}

export const finalAward = (itemsFen: readonly number[], minimumFen: number): FinalAward => {
  const limitFen = 12 * minimumFen;
  const within = itemsFen.map((item) => item <= limitFen);
  return { limitFen, within, final: within.every((each) => each) };
};
