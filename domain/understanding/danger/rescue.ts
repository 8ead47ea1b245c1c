/** Who tells that help has come and that they are well is out of danger, though words for an ambulance are words of a cry. */
import { hearingOf } from '../text/hearing.ts';
import { isHeardIn } from '../text/saying.ts';
import { type RescueSense, rescueEn, rescueTl, rescueZh } from '../words/rescue.ts';

const rescues = [rescueZh, rescueEn, rescueTl];
const tellsOf = (text: string, sense: RescueSense): boolean => isHeardIn(hearingOf(text), rescues, sense);

/** Help is there or on its way, and nobody is said to be worse off: 120来了. */
export const isHelpThere = (text: string): boolean =>
  tellsOf(text, 'onway') || (tellsOf(text, 'rescued') && !tellsOf(text, 'still'));

/** Sent by mistake, and nothing else: 没事，按错了, "false alarm sorry". */
export const isMistaken = (text: string): boolean => tellsOf(text, 'mistaken');

/** "The ambulance came, I'm ok now"; not where somebody is inside still. */
export const isRescued = (text: string): boolean =>
  tellsOf(text, 'rescued') && tellsOf(text, 'well') && !tellsOf(text, 'still');
