/** A talk by text from a phone that nobody knew before, stored between the texts as it is outside of tests. */
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import type { Language } from '#domain/messages/text.ts';
import { type Dialogue, dialogue as stored } from '#domain/sms/dialogue.ts';
import { takeTurn } from '#domain/sms/engine.ts';
import type { KnownCase, Turn } from '#domain/sms/turn.ts';

const morning = new Date('2026-11-24T03:00:00Z');

interface Told {
  /** cases of this phone */
  readonly cases?: readonly KnownCase[];
  /** answered so where the text does not say in which language */
  readonly otherwise?: Language;
  readonly procedure?: ReturnType<typeof newestProcedure>;
  /** when each text comes; else in the morning of 24 November 2026 */
  readonly at?: Date;
}

/** What is answered to each of these texts. */
export const turnsTold = (
  law: string,
  texts: readonly string[],
  { at: now = morning, ...told }: Told = {},
): readonly Turn[] => {
  const context = {
    procedure: newestProcedure(law),
    offices: [],
    cases: [],
    otherwise: 'en',
    ...told,
  } as const;
  let dialogue: Dialogue | undefined;
  return texts.map((text, n) => {
    const turn = takeTurn(dialogue, { sid: `s${n}`, text }, now, context);
    dialogue = stored.parse(JSON.parse(JSON.stringify(turn.dialogue)));
    return turn;
  });
};

/** What is answered to the last of them. */
export const lastTold = (law: string, texts: readonly string[], told: Told = {}): Turn => {
  const turn = turnsTold(law, texts, told).at(-1);
  if (turn === undefined) throw new Error('nothing was said');
  return turn;
};

export const dialogueTold = (law: string, texts: readonly string[], told: Told = {}): Dialogue =>
  lastTold(law, texts, told).dialogue;

/** Wages that are not paid, the town and the firm: what was told before the sum is asked for. */
export const untilTheSum = {
  'cn-mainland': ['欠薪', '坪山', '腾跃五金厂'],
  gb: ['unpaid wages', 'Leeds', 'Pell Roofing'],
  ph: ['unpaid wages', 'Makati', 'Santos Builders'],
} as const;

/** The dialogue after these texts, told behind what wages, where and whose they are. */
export const toldBehindFirm = (law: keyof typeof untilTheSum, texts: readonly string[]): Dialogue =>
  dialogueTold(law, [...untilTheSum[law], ...texts]);
