/**
 * A talk by text as anybody can read it: `> ` what the worker writes, `< ` what we answer, `= ` what the office learns.
 * Lines that begin otherwise say what else happens; they are listed in `happenings`.
 */
import type { Submission } from '#casework/submission.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { tailOf } from '#domain/messages/notice.ts';
import { isShownToWorker } from '#domain/messages/shown.ts';
import { isKey, text } from '#domain/messages/text.ts';
import { newTexting, phone, type Texting } from '#tests/support/texting.ts';
import { keptOf } from '#tests/support/vault-of.ts';

/** The day of every talk, 11 in the morning in China. */
const began = new Date('2026-11-25T03:00:00Z');

interface Stage {
  readonly texting: Texting;
  from: string;
  last: readonly string[];
}

const casesOf = async ({ texting, from }: Stage): Promise<readonly string[]> =>
  (await texting.store.find('phone', await texting.index.hash('phone', from))).map(({ caseId }) => caseId);

const newestCase = async (stage: Stage): Promise<string> => {
  const caseId = (await casesOf(stage)).at(-1);
  if (caseId === undefined) throw new Error('No case yet');
  return caseId;
};

type CaseEvent = Awaited<ReturnType<Texting['store']['history']>>['items'][number]['event'];
type Filed = Extract<CaseEvent, { type: 'complaint_filed' }>;

const sumIn = (fen: number): string => (fen / 100).toLocaleString('en');

const claimInWords = ({ claim, headcount, naming }: Filed): readonly string[] => [
  claim.claimedFen === undefined ? '' : `owed ${sumIn(claim.claimedFen)}`,
  claim.claimedUpToFen === undefined ? '' : `up to ${sumIn(claim.claimedUpToFen)}`,
  claim.from === undefined ? '' : `from ${claim.about ? 'about ' : ''}${claim.from}`,
  headcount === 1 ? '1 person' : `${headcount} people`,
  naming === 'anonymous' ? 'without a name' : 'under a name',
];

const partiesOf = async ({ texting }: Stage, caseId: string): Promise<readonly string[]> =>
  Object.values((await keptOf(texting, caseId)).party).map(({ name = '' }) => `against ${name}`);

/** What the office learns from an event, in English. */
const inWords = async (stage: Stage, caseId: string, event: CaseEvent): Promise<string> => {
  const said = Object.entries('words' in event ? (event.words ?? {}) : {});
  const words = await Promise.all(
    said.map(async ([name, ref]) => `${name}: ${(await stage.texting.vault.get(caseId, 'text', ref))?.text}`),
  );
  const key = `event.${event.type}`;
  const parts = [
    event.type === 'complaint_filed' ? `filed: ${event.kind}` : isKey(key) ? text('en', key) : event.type,
    ...(event.type === 'complaint_filed' ? claimInWords(event) : []),
    ...(event.type === 'retaliation_reported' ? [text('en', `retaliation.${event.kind}`)] : []),
    ...(event.type === 'danger_reported' ? ['the officer on duty is told'] : []),
    ...words.map((each) => each.replaceAll('\n', ' / ')),
    ...(event.type === 'complaint_filed' ? await partiesOf(stage, caseId) : []),
  ];
  return parts.filter((each) => each !== '').join('; ');
};

/** What happened in the cases of this phone, as far as a worker is shown it. */
const happened = async (stage: Stage): Promise<readonly string[]> => {
  const all: string[] = [];
  for (const caseId of await casesOf(stage)) {
    const { items } = await stage.texting.store.history(caseId);
    for (const { event } of items) if (isShownToWorker(event)) all.push(await inWords(stage, caseId, event));
  }
  return all;
};

const officer = { role: 'intake_officer' as const, id: 'liu.yang', office: 'cn-440309' };

const officeDoes = async (stage: Stage, command: Submission['command']): Promise<void> => {
  const done = await stage.texting.submit({ caseId: await newestCase(stage), command, actor: officer });
  if (done.outcome !== 'done') throw new Error(JSON.stringify(done));
};

type Happening = (stage: Stage, args: readonly string[]) => Promise<void>;

/** A complaint filed before the talk begins; what was said then is not shown again. */
const beforehand = /^\.\.\. after a complaint in (\w+)$/;
const filedBefore: Readonly<Record<string, readonly string[]>> = {
  English: ['unpaid wages', 'Longhua', 'Liyuan Ltd', '18000, 3 months', '1', 'no', 'Wang Wei', '1'],
  Chinese: ['欠薪', '龙华', '力源厂', '18000，3个月', '1', '没有', '张卫', '1'],
};

/** What a line may say beside what is written: its first words, and what it does. */
const happenings: readonly (readonly [RegExp, Happening])[] = [
  [
    /^\.\.\. (\d+) (minute|hour|day)s? later$/,
    async ({ texting }, [count = '', unit = '']) => {
      const days = { minute: 1 / 1440, hour: 1 / 24, day: 1 }[unit] ?? 0;
      texting.later(Number(count) * days);
      await texting.visit();
    },
  ],
  [
    beforehand,
    async ({ texting, from }, [language = 'English']) => {
      for (const words of filedBefore[language] ?? []) await texting.says(words, from);
    },
  ],
  [
    /^\.\.\. from the phone (\+\d+)$/,
    async (stage, [number = phone]) => {
      stage.from = number;
    },
  ],
  [
    /^! the office notes that (\d+) was paid$/,
    async (stage, [sum = '']) => {
      await officeDoes(stage, { type: 'begin_coordination' });
      const lines = [{ worker: 'w1', fen: Number(sum) * 100 }];
      await officeDoes(stage, { type: 'record_payment', proof: 'bank_record', lines });
    },
  ],
];

/** The worker's words: the case's last four and the receipt are filled in where they are named. */
const filled = async (stage: Stage, words: string): Promise<string> => {
  if (!/TAIL|RECEIPT|JOINCODE/.test(words)) return words;
  const sent = stage.texting.messenger.sent.map((each) => each.text).join('\n');
  if (words.includes('JOINCODE'))
    return words.replaceAll('JOINCODE', sent.match(/[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2}(?![-0-9A-Z])/)?.[0] ?? '');
  const head = words.includes('TAIL') ? await stage.texting.store.head(await newestCase(stage)) : undefined;
  const receipt = sent.match(/\d{4}(?: \d{4}){4}/g)?.at(-1) ?? '';
  return words.replaceAll('TAIL', tailOf(head?.state.file.number ?? '')).replaceAll('RECEIPT', receipt);
};

const lawOf = (lines: readonly string[]): string =>
  lines.find((line) => line.startsWith('law: '))?.slice(5) ?? 'cn-mainland';
const phoneUnder: Readonly<Record<string, string>> = {
  'cn-mainland': '+8613800000001',
  gb: '+447700900123',
  ph: '+639171234567',
};

const shown = (mark: string, said: string): readonly string[] =>
  said.split('\n').map((line, n) => (n === 0 ? `${mark} ${line}` : `  ${line}`));

const isPlayed = (line: string): boolean => /^(?:>|!|\.\.\.)/.test(line);

/** Plays a talk and gives it with the answers that came. */
export const played = async (written: string): Promise<string> => {
  const lines = written.split('\n');
  const law = lawOf(lines);
  const texting = newTexting(newestProcedure(law));
  texting.later((began.getTime() - texting.now().getTime()) / 86_400_000);
  const stage: Stage = { texting, from: phoneUnder[law] ?? phone, last: [] };
  const out: string[] = [...lines.slice(0, lines.findIndex(isPlayed))];
  while (out.at(-1) === '') out.pop();
  out.push('');
  for (const line of lines.filter(isPlayed)) {
    const before = await happened(stage);
    const sentBefore = texting.messenger.sent.length;
    out.push(line);
    if (line.startsWith('>')) await texting.says(await filled(stage, line.slice(2)), stage.from);
    else await happens(stage, line);
    const answers = beforehand.test(line) ? [] : texting.messenger.sent.slice(sentBefore);
    for (const each of answers) out.push(...shown('<', each.text));
    const news = (await happened(stage)).slice(before.length);
    for (const each of news) out.push(`= ${each}`);
    out.push('');
  }
  return `${out.join('\n').trimEnd()}\n`;
};

const happens = async (stage: Stage, line: string): Promise<void> => {
  for (const [pattern, does] of happenings) {
    const found = pattern.exec(line);
    if (found !== null) return does(stage, found.slice(1));
  }
  throw new Error(`Nobody knows how this happens: ${line}`);
};
