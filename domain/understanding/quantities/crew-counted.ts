/** How many a crew has, where no word says that they are people: "the whole team 12", 我们班组12, buong grupo 9. */
import type { NumberSaid } from '../numbers/number-said.ts';
import { beforeCrewNumber } from '../words/crews.ts';

const crewBefore = new RegExp(beforeCrewNumber.join('|'), 'u');

/** No crew has more; whatever is more is what is owed to it. */
const mostOfCrew = 99;

export const isBehindCrew = (text: string, start: number): boolean => crewBefore.test(text.slice(0, start));

export const isNumberOfCrew = (text: string, { start, low, high, scale }: NumberSaid): boolean =>
  scale < 100 && low > 1 && low === high && low <= mostOfCrew && isBehindCrew(text, start);
