import { type Language, languages } from './listed-languages.ts';

const primarySubtag = (tag: string): string => tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';

const languageWithTag = (tag: string): Language | undefined =>
  languages.find((language) => primarySubtag(language) === primarySubtag(tag));

const weighted = (part: string): { tag: string; weight: number } => {
  const [tag = '', ...options] = part.split(';');
  const q = options.find((option) => option.trim().startsWith('q='));
  return { tag, weight: q === undefined ? 1 : Number(q.trim().slice(2)) || 0 };
};

/**
 * The language of ours that fits what somebody asks for: `wanted` is a BCP 47 tag or a whole `Accept-Language` header.
 */
export const languageOf = (wanted: string | undefined, otherwise: Language = 'en'): Language => {
  const asked = (wanted ?? '').slice(0, 200).split(',').map(weighted);
  const byWeight = [...asked].sort((a, b) => b.weight - a.weight).filter((each) => each.weight > 0);
  return (
    byWeight.map((each) => languageWithTag(each.tag)).find((language) => language !== undefined) ?? otherwise
  );
};
