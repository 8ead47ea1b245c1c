/** Whether somebody wants the worker to sign something, 老板叫我签放弃工资的协议, or they ask whether to sign. */
import { hearingOf } from './text/hearing.ts';
import { isHeardIn } from './text/saying.ts';
import { type SignSense, signSpaced, signZh } from './words/told-to-sign.ts';

/** In signs: a whole story is told for what else is in it. */
const longestOfPaper = 160;

const tellsOfPaper = (text: string, sense: SignSense): boolean =>
  text.length <= longestOfPaper && isHeardIn(hearingOf(text), [signZh, signSpaced], sense);

export const isToldToSign = (text: string): boolean => tellsOfPaper(text, 'demanded');

export const asksWhetherToSign = (text: string): boolean => tellsOfPaper(text, 'asked');
