/** A problem in the language of whoever asked: its title, its sentence and its issues; roles, days and people by name. */
import { deskWords } from '#domain/messages/desk/listed-desk-words.ts';
import { dayText, moneyText } from '#domain/messages/spoken.ts';
import { filledSentence, staffSentence } from '#domain/messages/staff-sentence.ts';
import { isKey, type Language, text } from '#domain/messages/text.ts';
import { officeName } from '#domain/office/office.ts';
import type { StaffApiDeps } from '../deps.ts';
import { type Problem, problemBody } from './problem.ts';
import type { Reply } from './reply.ts';

type Names = Pick<StaffApiDeps, 'directory'>;

const codeSayer =
  (group: string) =>
  (language: Language, code: string): string => {
    const key = `${group}.${code}`;
    return isKey(key) ? text(language, key) : code;
  };

const isCivilDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value);

/** How the values of a sentence are said, by the first word of their name. */
const valueSayers: Readonly<Record<string, (language: Language, value: string) => string>> = {
  role: codeSayer('role'),
  status: (language, status) => {
    const names: Readonly<Record<string, string>> = deskWords[language].status;
    return names[status] ?? status;
  },
  kind: codeSayer('kind'),
  authority: codeSayer('authority'),
  reason: codeSayer('closing_reason'),
  day: (language, value) => (isCivilDay(value) ? dayText(language, value) : value),
  fen: (language, value) => moneyText(language, Number(value)),
  text: (language, name) => {
    const names: Readonly<Record<string, string>> = deskWords[language].text;
    return names[name] ?? name;
  },
};

const nameKnown = async ({ directory }: Names, language: Language, what: string, id: string) => {
  if (what === 'staff') return (await directory.staffMember(id))?.name;
  if (what !== 'office') return undefined;
  const office = await directory.office(id);
  return office && officeName(office, language);
};

const saidValue = async (deps: Names, language: Language, name: string, value: string) => {
  const [what = ''] = name.split('_');
  return (await nameKnown(deps, language, what, value)) ?? valueSayers[what]?.(language, value) ?? value;
};

/** What the catalogue does not know is said as it is. */
const sentenceIn = async (deps: Names, language: Language, sentence: string): Promise<string> => {
  const found = staffSentence(language, sentence);
  if (found === undefined) return sentence;
  const values = await Promise.all(
    Object.entries(found.values).map(
      async ([name, value]) => [name, await saidValue(deps, language, name, value)] as const,
    ),
  );
  return filledSentence(found.pattern, Object.fromEntries(values));
};

const titleOf = (language: Language, { status, title }: Problem): string => {
  const titles: Readonly<Record<string, string>> = deskWords[language].problem;
  return titles[status] ?? title;
};

/** The same problem in this language; what is none stays as it is. */
export const spokenProblem = async (deps: Names, answer: Reply, language: Language): Promise<Reply> => {
  const { success, data: problem } = problemBody.safeParse(answer.body);
  if (!success) return answer;
  const issues = problem.issues?.map(async ({ path, says }) => ({
    path,
    says: await sentenceIn(deps, language, says),
  }));
  const body: Problem = {
    ...problem,
    title: titleOf(language, problem),
    detail: await sentenceIn(deps, language, problem.detail),
    ...(issues === undefined ? {} : { issues: await Promise.all(issues) }),
  };
  return { ...answer, body, headers: { ...answer.headers, 'content-language': language } };
};
