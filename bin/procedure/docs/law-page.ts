/** The law of a procedure on one page, as an official of the place reads it: in the office's own language, and in English. */
import { calendarOf } from '#domain/jurisdictions/calendars.ts';
import { jurisdictionOf } from '#domain/jurisdictions/jurisdictions.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { TimeLimit } from '#domain/procedure/time-limit.ts';
import { calendarsNamed } from '#domain/procedure-tools/coming.ts';
import { nameIn } from '#domain/terms/names.ts';
import { basisIn, type PageLanguage, statutesIn } from './bases.ts';
import { anchorsSaid, headings, heads, notes, pers } from './law-sentences.ts';
import { approverIn, checkedIn, daysIn, deskNamed, lengthIn, named, type Said, sumIn } from './law-words.ts';
import { markdownTable } from './markdown.ts';

const comma: Said = { en: ', ', 'zh-CN': '，' };
const together: Said = { en: ', ', 'zh-CN': '、' };
const colon: Said = { en: ': ', 'zh-CN': '：' };

interface Page {
  readonly of: Procedure;
  readonly language: PageLanguage;
}

const table = ({ language }: Page, columns: readonly Said[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0
    ? notes.none[language]
    : markdownTable(
        columns.map((each) => each[language]),
        rows,
      );

/** The last cells of a row: its basis, its rule, whether it was checked. */
const source = (
  { of, language }: Page,
  { basis, rule = '', verified }: { basis: string; rule?: string | undefined; verified: boolean },
): readonly string[] => [basisIn(language, of.jurisdiction, basis), rule, checkedIn(language, verified)];
const sourceHeads = [heads.basis, heads.rule, heads.checked];

const lengthsOf = (language: PageLanguage, { length, changes = [] }: Pick<TimeLimit, 'length' | 'changes'>) =>
  [
    length === undefined ? notes.namedDay[language] : lengthIn(language, length),
    ...changes.map(
      (each) =>
        `${daysIn(language, { from: each.from })}: ${lengthIn(language, each.length)}${each.commenced ? '' : notes.planned[language]}`,
    ),
  ].join('; ');

const limitRows = (page: Page, kinds: readonly TimeLimit['kind'][]): readonly (readonly string[])[] =>
  page.of.timeLimits
    .filter(({ kind }) => kinds.includes(kind))
    .map((limit) => {
      const { of, language } = page;
      const { extension, after } = limit;
      return [
        deskNamed(language, 'limit', limit.id) ?? named(of, language, 'limit', limit.id),
        lengthsOf(language, limit.countsFrom === 'limitation' ? of.limitation : limit),
        [
          anchorsSaid[limit.countsFrom][language],
          ...(after ? [notes.after[language].replace('{length}', lengthIn(language, after))] : []),
        ].join(comma[language]),
        extension === undefined
          ? ''
          : `${lengthIn(language, extension.length)} × ${extension.times}${comma[language]}${approverIn[extension.approver][language]}`,
        ...source(page, limit),
      ];
    });

/** A promise is its own source: nothing is to be checked. */
const promiseRows = (page: Page) => limitRows(page, ['service']).map((cells) => cells.slice(0, -1));

const limitHeads = [heads.limit, heads.length, heads.countsFrom, heads.extension, ...sourceHeads];

const objectionRows = (page: Page) =>
  (
    [
      ['disputeWithin', notes.dispute],
      ['reviewWithin', notes.review],
      ['suitWithin', notes.suit],
    ] as const
  ).map(([key, said]) => {
    const right = page.of[key];
    return [said[page.language], lengthIn(page.language, right.length), ...source(page, right)];
  });

const claimRows = (page: Page) => {
  const { of, language } = page;
  const { limitation } = of;
  return [
    [notes.otherClaims[language], lengthsOf(language, limitation), ...source(page, limitation)],
    ...(limitation.claims ?? []).map((each) => [
      each.kinds.map((kind) => named(of, language, 'kind', kind)).join(together[language]),
      lengthIn(language, each.length),
      ...source(page, each),
    ]),
    ...(limitation.fromEndOfWork
      ? [[notes.endOfWork[language], '', ...source(page, limitation.fromEndOfWork)]]
      : []),
  ];
};

const fineRows = (page: Page) => {
  const { of, language } = page;
  const sum = (smallest: number) => sumIn(language, of.currency, smallest);
  return of.fines.map((fine) => [
    deskNamed(language, 'fine', fine.id) ?? fine.what,
    fine.times === undefined
      ? `${sum(fine.leastInAll ?? fine.min ?? 0)} – ${sum(fine.max ?? 0)}`
      : `${fine.times.min} – ${fine.times.max} ×`,
    pers[fine.per][language],
    daysIn(language, fine.inForce),
    ...source(page, fine),
  ]);
};

const thresholdRows = (page: Page) => {
  const { of, language } = page;
  const { policeThreshold: law, variations = [] } = of;
  if (law === undefined) return [];
  const sum = (smallest: number) => sumIn(language, of.currency, smallest);
  return [
    [
      notes.everywhereElse[language],
      `${sum(law.single.min)} – ${sum(law.single.max)}`,
      `${sum(law.group.min)} – ${sum(law.group.max)}`,
      '',
      ...source(page, law),
    ],
    ...variations.flatMap(({ name, policeThreshold, inForce, ...each }) =>
      policeThreshold === undefined
        ? []
        : [
            [
              nameIn(name, language) ?? '',
              sum(policeThreshold.single),
              sum(policeThreshold.group),
              daysIn(language, inForce),
              ...source(page, each),
            ],
          ],
    ),
  ];
};

const refusalRows = (page: Page) =>
  page.of.refusals.map(({ reason, instead, ...each }) => [
    named(page.of, page.language, 'refusal_reason', reason),
    instead === undefined ? '' : named(page.of, page.language, 'authority', instead),
    ...source(page, each),
  ]);

const competenceRows = (page: Page) =>
  page.of.competence.map(({ kinds, authority, exclusive, inForce, ...each }) => [
    kinds.map((kind) => named(page.of, page.language, 'kind', kind)).join(together[page.language]),
    named(page.of, page.language, 'authority', authority),
    exclusive ? notes.yes[page.language] : '',
    daysIn(page.language, inForce),
    ...source(page, each),
  ]);

const numberRows = ({ of, language }: Page) =>
  [
    ...of.emergencyNumbers.map((each) => ['emergency', each] as const),
    ...of.hotlines.map((each) => ['hotline', each] as const),
  ].map(([group, { number, what, source: from = '', verified = false }]) => [
    number,
    named(of, language, group, what),
    from,
    checkedIn(language, verified),
  ]);

const wageRows = (page: Page) =>
  (jurisdictionOf(page.of.jurisdiction)?.wageRules ?? []).map((each) => [
    named(page.of, page.language, 'wages.rule', each.id),
    basisIn(page.language, page.of.jurisdiction, each.basis),
    checkedIn(page.language, each.verified),
  ]);

const calendarRows = ({ of }: Page) =>
  calendarsNamed(of)
    .map(calendarOf)
    .map(({ id, coverageFrom, coverageUntil }) => [`\`${id}\``, coverageFrom, coverageUntil]);

const extraOf = (page: Page): string => {
  const { minPercent, maxPercent, ...each } = page.of.extraCompensation;
  return table(
    page,
    [heads.percent, ...sourceHeads],
    [[`${minPercent} – ${maxPercent} %`, ...source(page, each)]],
  );
};

/** Every section: its heading, and its content. */
const sections = (page: Page): readonly (readonly [Said, string])[] => [
  [headings.legal, table(page, limitHeads, limitRows(page, ['legal', 'limitation']))],
  [headings.promises, table(page, limitHeads.slice(0, -1), promiseRows(page))],
  [headings.objections, table(page, [heads.objection, heads.length, ...sourceHeads], objectionRows(page))],
  [headings.claims, table(page, [heads.claim, heads.length, ...sourceHeads], claimRows(page))],
  [
    headings.competence,
    table(
      page,
      [heads.kinds, heads.authority, heads.exclusive, heads.inForce, ...sourceHeads],
      competenceRows(page),
    ),
  ],
  [headings.refusals, table(page, [heads.reason, heads.instead, ...sourceHeads], refusalRows(page))],
  [
    headings.fines,
    table(page, [heads.fine, heads.sum, heads.per, heads.inForce, ...sourceHeads], fineRows(page)),
  ],
  [headings.extra, extraOf(page)],
  [
    headings.threshold,
    table(page, [heads.place, heads.single, heads.group, heads.inForce, ...sourceHeads], thresholdRows(page)),
  ],
  [headings.wages, table(page, [heads.wageRule, heads.basis, heads.checked], wageRows(page))],
  [headings.numbers, table(page, [heads.number, heads.for, heads.readIn, heads.checked], numberRows(page))],
  [
    headings.calendars,
    `${notes.calendars[page.language]}\n\n${table(page, [heads.calendar, heads.from, heads.until], calendarRows(page))}`,
  ],
];

const statutesOf = ({ of, language }: Page): string => {
  const texts = [
    JSON.stringify(of),
    ...(jurisdictionOf(of.jurisdiction)?.wageRules ?? []).map(({ basis }) => basis),
  ];
  const all = statutesIn(of.jurisdiction, texts);
  return language === 'en'
    ? markdownTable(
        ['code', 'statute'],
        all.map(({ code, en }) => [code, en]),
      )
    : [...new Set(all.map((each) => each['zh-CN'] ?? each.en))].map((each) => `- ${each}`).join('\n');
};

export const lawPageOf = (of: Procedure, language: PageLanguage): string => {
  const page = { of, language };
  return [
    `# ${nameIn(of.name, language) ?? of.id}${colon[language]}${headings.page[language]}`,
    notes.made[language].replace('{id}', of.id).replace('{jurisdiction}', of.jurisdiction),
    `## ${headings.statutes[language]}`,
    statutesOf(page),
    ...sections(page).flatMap(([heading, content]) => [`## ${heading[language]}`, content]),
    '',
  ].join('\n\n');
};
