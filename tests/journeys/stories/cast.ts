/** Who is who in a story that is told under several laws, and how much money it is about. */
import type { Language } from '#domain/messages/text.ts';
import { canaries } from '#tests/support/canaries.ts';
import type { Answers } from '#tests/support/environment/browser.ts';
import { wageAnswers } from '#tests/support/environment/worker.ts';

type Told = Readonly<Record<string, Answers>>;

interface Person {
  readonly name: string;
  readonly phone: string;
}

export interface Cast {
  /** what the workers read and write in */
  readonly language: Language;
  readonly workers: readonly Person[];
  /** the answers that say where the labour is used and for whom */
  readonly where: Told;
  readonly words: string;
  /** owed to each worker, in the smallest unit of the currency */
  readonly share: number;
  /** the rules that were broken */
  readonly violations: readonly string[];
  /** who has to pay, in this order */
  readonly liable: readonly { readonly party: string; readonly basis: string; readonly order: number }[];
}

/** Twelve workers of a subcontractor on a building site in Bao'an; the general contractor has to pay first. */
export const baoan: Cast = {
  language: 'zh-CN',
  workers: canaries.story1.names.map((name, n) => ({ name, phone: canaries.story1.numbers[n] ?? '' })),
  where: {
    site: { site: canaries.story1.place },
    employer: { employer: canaries.story1.employer },
    contractor: { building: 'yes', contractor: canaries.story1.contractor },
  },
  words: canaries.story1.words,
  share: 1_800_000,
  violations: ['CN-MW-03', 'CN-MW-07'],
  liable: [
    { party: 'p2', basis: 'pay_first', order: 1 },
    { party: 'p1', basis: 'direct', order: 2 },
  ],
};

/** Three packers of a warehouse in Leeds; nobody but their employer has to pay. */
export const leeds: Cast = {
  language: 'en',
  workers: [
    { name: 'Marek Nowak', phone: '+447700900201' },
    { name: 'Ilinca Popa', phone: '+447700900202' },
    { name: 'Sunita Rai', phone: '+447700900203' },
  ],
  where: {
    country: { country: 'gb' },
    province: { province: 'GB-ENG' },
    site: { site: 'Unit 4, Gelderd Road' },
    employer: { employer: 'Airedale Packing Ltd' },
    contractor: { building: 'no' },
  },
  words: 'Three of us have packed since autumn, and no wages came.',
  share: 184_600,
  violations: ['GB-MW-01'],
  liable: [{ party: 'p1', basis: 'direct', order: 1 }],
};

/** Two seamstresses of a workshop in Quezon City; nobody but their employer has to pay. */
export const quezonCity: Cast = {
  language: 'en',
  workers: [
    { name: 'Jocelyn Manalo', phone: '+639170000201' },
    { name: 'Rodel Pascual', phone: '+639170000202' },
  ],
  where: {
    country: { country: 'ph' },
    province: { province: 'PH-00' },
    site: { site: '12 Kamuning Road, Quezon City' },
    employer: { employer: 'Kamuning Garments' },
    contractor: { building: 'no' },
  },
  words: 'Two of us have sewn since autumn, and no wages came.',
  share: 1_560_000,
  violations: [],
  liable: [{ party: 'p1', basis: 'direct', order: 1 }],
};

/** The month that lies `back` months before the one of this day, as the form asks for it. */
const monthBefore = (day: string, back: number) => {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const count = year * 12 + month - 1 - back;
  return { month: String((count % 12) + 1), year: String(Math.floor(count / 12)) };
};

/** What the nth worker answers on `today`, who was paid nothing for three months; the last of them ended `ago` months ago. */
export const toldBy = ({ workers, where, words, share }: Cast, n: number, today: string, ago = 1): Told => {
  const [from, until] = [monthBefore(today, ago + 2), monthBefore(today, ago)];
  return {
    ...wageAnswers,
    ...where,
    story: { story: words },
    period: {
      from_month: from.month,
      from_year: from.year,
      until_month: until.month,
      until_year: until.year,
    },
    amount: { sum: String(share / 100) },
    people: { people: 'group', number: String(workers.length) },
    contact: { channel: 'sms' },
    phone: { phone: workers[n]?.phone ?? '' },
    naming: { naming: 'named' },
    name: { name: workers[n]?.name ?? '' },
  };
};
