/** A dialogue by text from nobody known to no office, as it stands after these texts. */
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import type { Dialogue } from '#domain/sms/dialogue.ts';
import { takeTurn } from '#domain/sms/engine.ts';

const now = new Date('2026-11-24T03:00:00Z');

export const dialogueTold = (law: string, texts: readonly string[]): Dialogue => {
  const context = { procedure: newestProcedure(law), offices: [], cases: [], otherwise: 'en' } as const;
  let dialogue: Dialogue | undefined;
  for (const [n, text] of texts.entries())
    dialogue = takeTurn(dialogue, { sid: `s${n}`, text }, now, context).dialogue;
  if (dialogue === undefined) throw new Error('nothing was said');
  return dialogue;
};
