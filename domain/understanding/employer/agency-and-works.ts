/** An agency and, beside it, where they work: "Redway sent me, the warehouse is Kell Parcels". The agency likely owes, and it is asked. */
import { employerPassages, employerWordsFirst, nameBehind, tellsOfEmployer } from './words.ts';

const capitalWord = "(?!I\\b|I'm\\b)[\\p{Lu}\\d][\\p{L}\\d'’&.-]*";
const nameFirst = new RegExp(`^${capitalWord}(?: (?:(?:&|and|of|de) )?${capitalWord})*`, 'u');

/** The name with which such words begin, behind a mark or none. */
const nameAt = (behind: string): string | undefined =>
  nameFirst.exec(behind.replace(/^[\s,:]+/u, ''))?.[0].replace(/[.,]$/u, '');

/** "Redway Recruitment sent me", Tatag Services po agency namin: the agency is named before it. */
const agencyBefore = (said: string): string | undefined => {
  const first = said.slice(employerWordsFirst(said, 'with'));
  const name = nameAt(first) ?? '';
  const behind = first
    .trimStart()
    .slice(name.length)
    .replace(/^[\s,]+/u, '');
  return name !== '' && employerWordsFirst(behind, 'sends_us') > 0 ? name : undefined;
};

const agencyNamed = (said: string): string | undefined =>
  agencyBefore(said) ?? nameBehind(said, 'agency_called');

/** "i pack for Corra Bakery", "the warehouse is Kell Parcels", naka-deploy kami sa Hiyas Bottling */
const worksNamed = (said: string): string | undefined =>
  employerPassages(said, 'works_named')
    .map(({ to }) => nameAt(said.slice(to)))
    .find((name) => name !== undefined);

/** Undefined where one of both is not told by name, or where it is told who pays. */
export const agencyBesideWorks = (said: string, isTown: (name: string) => boolean): string | undefined => {
  const agency = agencyNamed(said);
  const works = worksNamed(said);
  if (agency === undefined || works === undefined || agency.includes(works) || isTown(works))
    return undefined;
  return tellsOfEmployer(said, 'umbrella') ? undefined : agency;
};
