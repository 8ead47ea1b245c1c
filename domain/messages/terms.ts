/** Words that differ by law: what is arbitration in one country is the employment tribunal in another. */
import { isKey, type Key } from './catalogue.ts';

interface Terms {
  readonly terms: Readonly<Record<string, string>>;
}

/** The key by which the procedure calls this; the key itself where it has no word of its own. */
export const termIn = ({ terms }: Terms, key: Key): Key => {
  const own = terms[key];
  return own !== undefined && isKey(own) ? own : key;
};
