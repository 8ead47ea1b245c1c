/** A whole crew and how many it has, without a word for people: "whole team 12", buong grupo 9, 我们组12. */
import { fewInEnglish } from './few-in-english.ts';

const crewEn = '(?:crew|gang|team|squad|group|shift)';
const crewTl = '(?:team|grupo|crew|gang|tropa|barkada|pangkat|shift|squad)';
const crewZh = '(?:班组|小组|团队|施工队|工程队|工队|组|班|队)';
const opens = '(?:^|[,.;!?] |(?<![a-z])(?:we are|were|we re|all of|and) )';

/** What stands before the number of a crew. */
export const beforeCrewNumber: readonly string[] = [
  `(?<![a-z])(?:whole|entire|full) ${crewEn}(?: (?:of|of us|is|are|about|all))*,? $`,
  `${opens}(?:an? |our |my )?(?:crew|gang|squad|bunch|team|group) of (?:about )?$`,
  `(?<![a-z])buong ${crewTl}(?: (?:namin|ko|po|ay|na|mga))*,? $`,
  `(?:[我俺咱]们?(?:的)?(?:整个|全)?|整个|全)(?:装修|木工|瓦工|泥工|钢筋|水电|夜|白)?${crewZh}(?:里|一共|总共|共|有|就|是|大概)*\\s?$`,
];

/** So many of a crew, and nothing else, whatever was asked. */
export const crewBySelf = {
  en: `^(just |only )?((the|our|my|a|an) )*((whole|entire|full) ${crewEn}( is| are| of)?|(crew|gang|squad|team|group) of),? (about )?(\\d{1,2}|${fewInEnglish.join('|')})( of us| people| lads| men| workers)?$`,
  tl: `^buong ${crewTl}( (namin|ko|po|ay|na|mga))*,? (\\d{1,2}|dalawa|tatlo|apat|lima|anim|pito|walo|siyam|sampu)( (kami|katao|tao|po))*$`,
  zh: `^([我俺咱]们?(的)?(整个|全)?|整个|全)${crewZh}(里|一共|总共|共|有|就|是|大概)*[\\d一二两三四五六七八九十]{1,3}[个名位]?人?$`,
} as const;
