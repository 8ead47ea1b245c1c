import { readFileSync } from 'node:fs';
import { jurisdictions } from '#domain/jurisdictions/jurisdictions.ts';
import { type Settings, settingsShape } from '#lib/settings.ts';

/** Wrong settings, told to whoever deploys in sentences; a stack of calls would not help. */
export class WrongSettings extends Error {
  override readonly name = 'WrongSettings';
}

const howTo =
  'Set REDRESS_SETTINGS to the path of a JSON file with the settings of the environment (docs/deploy.md says which).';

const contentOf = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is no JSON' : 'cannot be read';
    throw new WrongSettings(`The settings file ${path} ${why}. ${howTo}`);
  }
};

/** All problems of the settings, in one sentence each. */
const problemsText = (
  path: string,
  problems: readonly { missing: boolean; name: string; message: string }[],
) => {
  const missing = problems.filter((each) => each.missing).map(({ name }) => name);
  const wrong = problems.filter((each) => !each.missing).map(({ name, message }) => `${name} (${message})`);
  return [
    `The settings in ${path} will not do.`,
    ...(missing.length > 0 ? [`Missing: ${missing.join(', ')}.`] : []),
    ...(wrong.length > 0 ? [`Wrong: ${wrong.join(', ')}.`] : []),
  ].join(' ');
};

const known = jurisdictions.map(({ id }) => id);

const withKnownJurisdictions = (path: string, settings: Settings): Settings => {
  const unknown = settings.jurisdictions.filter((each) => !known.includes(each));
  if (unknown.length === 0) return settings;
  const message = `there is no jurisdiction ${unknown.join(', ')}; there are ${known.join(', ')}`;
  throw new WrongSettings(problemsText(path, [{ missing: false, name: 'jurisdictions', message }]));
};

/** Throws WrongSettings, which names all that is missing or wrong at once. */
export const settingsFrom = (path: string | undefined): Settings => {
  if (path === undefined || path === '') throw new WrongSettings(howTo);
  const parsed = settingsShape.safeParse(contentOf(path), { reportInput: true });
  if (parsed.success) return withKnownJurisdictions(path, parsed.data);
  const problems = parsed.error.issues.map((issue) => ({
    missing: issue.input === undefined,
    name: issue.path.join('.'),
    message: issue.message,
  }));
  throw new WrongSettings(problemsText(path, problems));
};
