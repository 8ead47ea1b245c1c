/** The language of a talk: of its first text, and as it turns out to be. */
import { type Language, languageOfWriting, languages } from '../../messages/text.ts';
import { soundsChinese } from '../../understanding/language-wish.ts';
import type { Dialogue } from '../dialogue.ts';
import { say } from '../replies.ts';
import type { Spoken, TurnContext } from '../turn.ts';

/** Who writes in a language that we don't is told once how to change it; one that we do, the talk goes on in. */
export const inTheirLanguage = (
  spoken: Spoken,
): { readonly spoken: Spoken; readonly told: readonly string[] } => {
  const { dialogue, meaning } = spoken;
  const wished = meaning.languageWished;
  if (wished === undefined || dialogue.toldLanguages || meaning.called?.value.word === 'lang')
    return { spoken, told: [] };
  const isKept = wished === dialogue.language;
  const ours = languages.find((each) => each === wished && !isKept && isLikely(spoken, each));
  const after: Dialogue = { ...dialogue, toldLanguages: true, ...(ours && { language: ours }) };
  return {
    spoken: { ...spoken, dialogue: after },
    told: say(after, ours === undefined ? 'sms.our_languages' : 'sms.lang_changed'),
  };
};

/** Its own letters are certain; by sound (pinyin) a language is likely only where it is usual. */
const isLikely = ({ message, context }: Spoken, language: Language): boolean =>
  language === context.otherwise || languageOfWriting(message.text, context.otherwise) === language;

/** TD, a digit, a mark: of any language. */
const saysNoLanguage = /^(?:\P{L}*|\P{L}*(?:td|[a-z])\P{L}*)$/iu;

/** A first text that is Chinese by its sound is answered in Chinese, where that is usual. */
export const languageOfFirst = (text: string, { otherwise }: TurnContext): Language =>
  saysNoLanguage.test(text) || (otherwise === 'zh-CN' && soundsChinese(text))
    ? otherwise
    : languageOfWriting(text, otherwise);
