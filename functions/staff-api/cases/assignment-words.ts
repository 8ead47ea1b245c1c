/** Words for reasons and bars of an assignment: codes and numbers for programs, a sentence for people. */
import * as z from 'zod/mini';
import type { NotTaken } from '#domain/assignment/hand-over.ts';
import type { Source, SuitabilityReason } from '#domain/assignment/suitability.ts';
import { type Language, text } from '#domain/messages/text.ts';

const barSource = { rule: z.optional(z.string()), basis: z.optional(z.string()) };

export const reasonBody = z.object({
  code: z.string(),
  says: z.string(),
  topic: z.optional(z.string()),
  language: z.optional(z.string()),
  cases: z.optional(z.int()),
  orMore: z.optional(z.boolean()),
});

export const barBody = z.object({
  code: z.string(),
  says: z.string(),
  until: z.optional(z.string()),
  ...barSource,
});

export const statedSource = ({ rule, basis }: Source): Source => ({
  ...(rule === undefined ? {} : { rule }),
  ...(basis === undefined ? {} : { basis }),
});

/** The name of a language, without script or region: of what people wrote only the first part is sure to be a tag. */
const nameOf = (language: Language, tag: string): string => {
  const [first = tag] = tag.split('-');
  return new Intl.DisplayNames(language, { type: 'language' }).of(first) ?? first;
};

const reasonSentence = (language: Language, reason: SuitabilityReason): string => {
  switch (reason.code) {
    case 'knows_topic':
    case 'other_topic':
      return text(language, `assignment.${reason.code}`, { topic: { say: `topic.${reason.topic}` } });
    case 'speaks_language':
    case 'other_language':
      return text(language, `assignment.${reason.code}`, { language: nameOf(language, reason.language) });
    case 'load':
      return text(language, reason.orMore ? 'assignment.load_or_more' : 'assignment.load', {
        cases: reason.cases,
      });
    case 'urgent':
      return text(language, 'assignment.urgent');
    default:
      return reason satisfies never;
  }
};

export const reasonInWords = (language: Language, reason: SuitabilityReason): z.infer<typeof reasonBody> => ({
  ...reason,
  says: reasonSentence(language, reason),
});

export const barInWords = (language: Language, bar: NotTaken['bar']): z.infer<typeof barBody> => ({
  code: bar.code,
  says:
    bar.code === 'absent'
      ? text(language, 'assignment.absent', { day: { day: bar.until } })
      : text(language, `assignment.${bar.code}`),
  ...(bar.code === 'absent' ? { until: bar.until } : {}),
  ...('rule' in bar || 'basis' in bar ? statedSource(bar) : {}),
});
