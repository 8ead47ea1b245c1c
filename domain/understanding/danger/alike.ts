/** What only sounds like danger — goods, jobs, firms, figures of speech — taken out before danger is listened for. */
import type { Hearing } from '../text/hearing.ts';
import { blanked } from '../text/saying.ts';
import { dangerEn } from '../words/danger.en.ts';
import { dangerTl } from '../words/danger.tl.ts';
import { dangerZh } from '../words/danger.zh.ts';

/** English and Tagalog stand in one text; what only sounds like danger in one of them is none in the other. */
export const withoutLookalikes = ({ han, spaced }: Hearing): Hearing => ({
  han: blanked(han, dangerZh, 'lookalike'),
  spaced: blanked(blanked(spaced, dangerEn, 'lookalike'), dangerTl, 'lookalike'),
});
