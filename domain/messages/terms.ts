/** Words that differ by law: what is arbitration in one country is the employment tribunal in another. */
import type { Procedure } from '#domain/procedure/procedure.ts';
import { isKey, type Key } from './catalogue.ts';

interface Terms {
  readonly terms: Readonly<Record<string, string>>;
}

/** The key by which the procedure calls this; the key itself where it has no word of its own. */
export const termIn = ({ terms }: Terms, key: Key): Key => {
  const own = terms[key];
  return own !== undefined && isKey(own) ? own : key;
};

/** What a text is filled with that each law says otherwise. */
export interface LegalTerms {
  /** who decides a claim of the worker's own */
  readonly tribunal: { readonly term: Key };
  /** the office that works under this law, as its workers call it */
  readonly agency: { readonly term: Key };
  /** the numbers to call in an emergency */
  readonly emergency: { readonly anyOf: readonly string[] };
  readonly police: string;
  /** the number for free help with the law; where the law has none, that for questions about work */
  readonly legalHelp: string;
  /** the number for questions about work */
  readonly labourLine: string;
}

type Numbers = Procedure['hotlines'];

const numberFor = (numbers: Numbers, what: string): string | undefined =>
  numbers.find((each) => each.what === what)?.number;

/** The words and numbers of a law: no text names those of one country itself. */
export const legalTermsOf = (procedure: Procedure): LegalTerms => {
  const { emergencyNumbers, hotlines } = procedure;
  const emergency = [...new Set(emergencyNumbers.map(({ number }) => number))];
  return {
    tribunal: { term: termIn(procedure, 'authority.arbitration') },
    agency: { term: termIn(procedure, 'term.any_agency') },
    emergency: { anyOf: emergency },
    police: numberFor(emergencyNumbers, 'police') ?? emergency[0] ?? '',
    legalHelp: numberFor(hotlines, 'legal_aid') ?? numberFor(hotlines, 'labour') ?? '',
    labourLine: numberFor(hotlines, 'labour') ?? hotlines[0]?.number ?? '',
  };
};

const isSaid = (param: unknown): param is { readonly say: Key } =>
  typeof param === 'object' && param !== null && 'say' in param;
const isList = (param: unknown): param is { readonly list: readonly Key[] } =>
  typeof param === 'object' && param !== null && 'list' in param;

const wordedParam = <P>(law: Terms, param: P): P => {
  if (isSaid(param)) return { ...param, say: termIn(law, param.say) };
  return isList(param) ? { ...param, list: param.list.map((key) => termIn(law, key)) } : param;
};

/** The parameters of a message, each that is a message itself in the law's own words. */
export const wordedUnder = <P>(law: Terms, params: Readonly<Record<string, P>>): Record<string, P> =>
  Object.fromEntries(Object.entries(params).map(([name, param]) => [name, wordedParam(law, param)]));
