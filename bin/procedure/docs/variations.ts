/** What differs in parts of the country, as a table of a procedure's page. */
import { divisionsOf } from '#domain/jurisdictions/divisions.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { Variation } from '#domain/procedure/variation.ts';
import { markdownTable } from './markdown.ts';
import { catalogueName, currencyText, lengthText, mark } from './said.ts';

const placesText = (jurisdiction: string, { areas }: Variation): string =>
  areas.map((area) => `${divisionsOf(jurisdiction).name(area, 'en')} (${area})`).join(', ');

const limitsText = ({ timeLimits = [] }: Variation): readonly string[] =>
  timeLimits.map(({ id, length, graceDays, pauseCapDays, extension }) =>
    [
      catalogueName('limit', id),
      ...(length === undefined ? [] : [lengthText(length)]),
      ...(graceDays === undefined ? [] : [`${graceDays} days of grace`]),
      ...(pauseCapDays === undefined ? [] : [`${pauseCapDays} days of a pause count at most`]),
      ...(extension === undefined
        ? []
        : [`extension ${lengthText(extension.length)}, ${extension.times} at most`]),
    ].join(': '),
  );

const finesText = ({ currency, fines: all }: Procedure, { fines = [] }: Variation): readonly string[] =>
  fines.map(({ id, min = 0, max = 0, times }) => {
    const what = all.find((each) => each.id === id)?.what ?? id;
    const bounds =
      times === undefined
        ? `${currencyText(currency, min)} to ${currencyText(currency, max)}`
        : `${times.min} to ${times.max} times`;
    return `fine for ${what}: ${bounds}`;
  });

const wagePeriods = { monthly: 'a month', hourly: 'an hour', daily: 'a day' } as const;

const wagesText = (
  rates: Variation['minimumWage'] = {},
  sum: (smallest: number) => string,
): readonly string[] =>
  (['monthly', 'hourly', 'daily'] as const).flatMap((period) => {
    const rate = rates[period];
    if (rate === undefined) return [];
    const said = typeof rate === 'number' ? sum(rate) : `${sum(rate.least)} to ${sum(rate.most)}`;
    return [`minimum wage: ${said} ${wagePeriods[period]}`];
  });

const amountsText = (
  { currency }: Procedure,
  { minimumWage, policeThreshold }: Variation,
): readonly string[] => {
  const sum = (smallest: number) => currencyText(currency, smallest);
  return [
    ...(policeThreshold === undefined
      ? []
      : [
          `large amount of criminal law: ${sum(policeThreshold.single)} for one worker, ${sum(policeThreshold.group)} for a group`,
        ]),
    ...wagesText(minimumWage, sum),
  ];
};

const contentText = (of: Procedure, each: Variation): string =>
  [
    ...(each.calendar === undefined ? [] : [`calendar \`${each.calendar}\``]),
    ...limitsText(each),
    ...finesText(of, each),
    ...amountsText(of, each),
    ...(each.hotlines ?? []).map(({ number, what }) => `${catalogueName('hotline', what)}: ${number}`),
  ].join('; ');

const daysText = ({ inForce: { from, until } = {} }: Variation): string => {
  const days = [...(from ? [`from ${from}`] : []), ...(until ? [`until ${until}`] : [])];
  return days.length === 0 ? 'always' : days.join(' ');
};

export const variationsOf = (of: Procedure): string =>
  of.variations === undefined || of.variations.length === 0
    ? 'Nowhere: it is the same everywhere.'
    : markdownTable(
        ['where', 'what is otherwise there', 'in force', 'legal basis', 'rule', 'checked'],
        of.variations.map((each) => [
          placesText(of.jurisdiction, each),
          contentText(of, each),
          daysText(each),
          each.basis,
          each.rule ?? '',
          mark(each.verified),
        ]),
      );
