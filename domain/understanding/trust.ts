/** Whether somebody asks who we are: a fraud, a machine, a real office? It is answered honestly, whatever else was asked. */
import { lowered } from './text/spelling.ts';
import { asTyped } from './text/typed.ts';
import { trustEn, trustPinyin, trustTl, trustZh } from './words/trust.ts';

const trusting = asTyped([trustZh, trustEn, trustTl, trustPinyin]);

/** "Who are you?" is no firm and no place. */
export const asksWhoWeAre = (text: string): boolean => trusting.isIn(lowered(text).trim(), 'who');

export const doubtsUs = (text: string): boolean =>
  trusting.isIn(lowered(text), 'doubts') || asksWhoWeAre(text);
