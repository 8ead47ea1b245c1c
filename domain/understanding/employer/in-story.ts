/** The employer in a whole story: a firm by its words, or else the boss by name; nothing that is not sure. */
import { bossInChinese, bossInLatin, operatorInLatin } from './in-story/boss.ts';
import { brandIn, houseByItsSign } from './in-story/chinese-brand.ts';
import { contractorCalled, firmCalled } from './in-story/chinese-called.ts';
import { chineseFirm } from './in-story/chinese-firm.ts';
import { tradeByItself } from './in-story/chinese-firm-words.ts';
import {
  boatIn,
  firmAtBeginning,
  firmBehindTown,
  firmByRole,
  firmInPinyin,
} from './in-story/latin-called.ts';
import { latinFirm } from './in-story/latin-firm.ts';
import { firmStated } from './in-story/latin-stated.ts';
import type { FirmFound } from './in-story/passage.ts';
import { publicBodyIn } from './in-story/public-body.ts';

const inChinese = (text: string, jurisdiction: string): FirmFound | undefined => {
  const named = firmCalled(text);
  if (named !== undefined) return named;
  const firm = chineseFirm(text, jurisdiction);
  // a boss by name before works that may be only a town's
  const bossFirst = firm?.sure === false ? bossInChinese(text) : undefined;
  return (
    bossFirst ??
    houseByItsSign(text) ??
    firm ??
    publicBodyIn(text, jurisdiction) ??
    contractorCalled(text) ??
    bossInChinese(text) ??
    tradeByItself(text) ??
    brandIn(text, jurisdiction)
  );
};

const inLatin = (text: string, jurisdiction: string): FirmFound | undefined =>
  latinFirm(text, jurisdiction) ??
  firmByRole(text, jurisdiction) ??
  boatIn(text) ??
  operatorInLatin(text, jurisdiction) ??
  bossInLatin(text) ??
  firmStated(text, jurisdiction) ??
  firmAtBeginning(text, jurisdiction) ??
  firmBehindTown(text, jurisdiction) ??
  firmInPinyin(text);

export const employerInStory = (text: string, jurisdiction: string): FirmFound | undefined =>
  /\p{Script=Han}/u.test(text) ? inChinese(text, jurisdiction) : inLatin(text, jurisdiction);
