/** Avara, told where none was asked for: it is asked once whether that is who it is about. */
import type { Dialogue } from '../dialogue.ts';

const withoutMarksAround = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** A text of its own was nothing but the name of who is likely the employer. */
export const isFirmSentAlone = ({ doubts, notes }: Pick<Dialogue, 'doubts' | 'notes'>): boolean =>
  doubts.employer !== undefined && notes.some((note) => withoutMarksAround(note) === doubts.employer);
