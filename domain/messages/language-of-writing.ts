import { catalogues } from './listed-catalogues.ts';
import { type Language, languages } from './listed-languages.ts';

const latin = 'Latin';
const scriptOf = (language: Language): string => catalogues[language].get('language.script') ?? latin;

/** One letter tells a script, but a single Latin one is as likely a code or a slip. */
const hasScript = (text: string, script: string): boolean =>
  new RegExp(`\\p{Script=${script}}${script === latin ? '{2}' : ''}`, 'u').test(text);

/**
 * The language of a message by its script; Latin letters tell least, as they stand in texts of any language. Of several
 * languages with one script it is `otherwise`, or else the first listed.
 */
export const languageOfWriting = (text: string, otherwise: Language): Language => {
  const written = languages.filter((language) => hasScript(text, scriptOf(language)));
  const telling = written.filter((language) => scriptOf(language) !== latin);
  const fitting = telling.length > 0 ? telling : written;
  return fitting.includes(otherwise) ? otherwise : (fitting[0] ?? otherwise);
};
