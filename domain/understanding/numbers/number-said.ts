/** A number as it was written, and how far it can be trusted. */
export interface NumberSaid {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  /** the marks allow two readings (1,2345 or 12,00), or the end could belong to the next number (五千三个月) */
  readonly doubtful: boolean;
  /** no number in truth: 几千, "a few" */
  readonly vague: boolean;
  /** figure: 0-9 and nothing else; word: some of it is said in words (1万2, 2k, three) */
  readonly form: 'figure' | 'word';
  /** the greatest word for a power of ten in it (万, k, hundred), 1 where there is none */
  readonly scale: number;
}

export const exactly = (
  start: number,
  end: number,
  value: number,
  more: Partial<NumberSaid> = {},
): NumberSaid => ({
  start,
  end,
  low: value,
  high: value,
  doubtful: false,
  vague: false,
  form: 'figure',
  scale: 1,
  ...more,
});
