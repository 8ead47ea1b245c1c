/** Who tells that help has come and that they are well is out of danger, though words for an ambulance are words of a cry. */
import { hearingOf } from './hearing.ts';
import { isHeard } from './saying.ts';
import { type RescueSense, rescueEn, rescueTl, rescueZh } from './words/rescue.ts';

const tellsOf = (text: string, sense: RescueSense): boolean => {
  const { han, spaced } = hearingOf(text);
  return isHeard(han, rescueZh, sense) || [rescueEn, rescueTl].some((book) => isHeard(spaced, book, sense));
};

/** "The ambulance came, I'm ok now"; not where somebody is inside still. */
export const isRescued = (text: string): boolean =>
  tellsOf(text, 'rescued') && tellsOf(text, 'well') && !tellsOf(text, 'still');
