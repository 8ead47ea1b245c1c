/** 高是高 惯了 不怕, "u mean like physical? then no": said of danger at that question, and there is none. */
import { hearingOf } from '../text/hearing.ts';
import { blanked, isHeardIn } from '../text/saying.ts';
import { calmEn, calmTl, calmZh } from '../words/calm-figures.ts';

/** What is left of a text without them, and may tell of danger all the same; undefined where there is none. */
export const besideCalmFigure = (text: string): string | undefined => {
  const { han, spaced } = hearingOf(text);
  if (!isHeardIn({ han, spaced }, [calmZh, calmEn, calmTl], 'calm')) return undefined;
  const left = blanked(blanked(spaced, calmEn, 'calm'), calmTl, 'calm');
  return `${blanked(han, calmZh, 'calm')} ${left}`.replace(/[\s_]+/gu, ' ').trim();
};
