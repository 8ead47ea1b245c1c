/** The divisions of the country, for choosing a place: asked for whole and chosen from by the screen, so that no place is sent while somebody looks. */
import * as z from 'zod/mini';
import type { Divisions } from '#domain/jurisdictions/divisions.ts';
import type { Language } from '#domain/messages/text.ts';
import { declaredRoute } from '../route.ts';
import { unchangingAnswers } from './unchanging.ts';

const division = z.object({
  code: z.string(),
  name: z.string(),
  /** the code of the division that it lies right below */
  within: z.optional(z.string()),
});

const divisionsBody = z.object({ items: z.array(division) });

const allBelow = (
  divisions: Divisions,
  language: Language,
  within?: string,
): readonly z.infer<typeof division>[] =>
  divisions
    .below(within)
    .flatMap((code) => [
      { code, name: divisions.name(code, language), ...(within === undefined ? {} : { within }) },
      ...allBelow(divisions, language, code),
    ]);

const answerOnce = unchangingAnswers();

export const divisionsRoute = declaredRoute({
  method: 'GET',
  path: '/divisions',
  says: 'Every division of the country of your office (in China provinces, cities and districts), by its name in your language, each before those within it. With an ETag: it changes only with a release.',
  answers: divisionsBody,
  takes: ['NoneMatch'],
  handle: async ({ directory, jurisdiction }, { staff, language, ifNoneMatch }) => {
    const id = (await directory.office(staff.office))?.jurisdiction ?? jurisdiction;
    return answerOnce(`${id} ${language}`, ifNoneMatch, async () => {
      const { divisionsOf } = await import('#domain/jurisdictions/divisions.ts');
      return { items: allBelow(divisionsOf(id), language) };
    });
  },
});
