/** A family told without a mark between: 咱家老少三代 我爹我跟我闺女. */
import type { Reading, Span } from '../meaning.ts';
import { isKin } from './kin.ts';

const opening =
  /^(?:就|只有)?(?:我们|咱们?|我|俺)?(?:一?家(?:子|里)?)?(?:老少|老小|祖孙|爷孙)?(?:[两三四二]代人?|[三四五]口(?:人|子)?)?(?:人)?[\s,，:：、]*/u;
const between =
  /[\s,，、和跟与同]+|还有|加上?|(?=[我俺](?:$|[\s,，、和跟与同]))|(?<=\p{Script=Han})(?=[我俺]\p{Script=Han})/u;
const itself = /^[我俺]$/u;

/** Each of them once, and the writer among them. */
export const generationsIn = (text: string): Reading<Span> | undefined => {
  if (!/[代口家]/u.test(text) && !/[爹爸妈娘儿女][我俺]/u.test(text)) return undefined;
  const persons = text
    .replace(opening, '')
    .replace(/[.。!！\s]+$/u, '')
    .split(between)
    .filter((part) => part !== '');
  const isTold = persons.length > 1 && persons.every((part) => itself.test(part) || isKin(part));
  const all = new Set(persons).size;
  return isTold && all === persons.length && persons.some((part) => itself.test(part))
    ? { value: { low: all, high: all }, sure: true }
    : undefined;
};
