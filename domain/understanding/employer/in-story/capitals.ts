/** Words with capitals in a row, as the names of firms are written in Latin letters. */
import { namedPlacesIn } from '#domain/jurisdictions/named-places.ts';
import { capitalsOfNobody } from '../../words/employer-in-story.ts';
import { englishTrade, legalForm } from '../firm-words.ts';

const word = String.raw`(?:\p{Lu}[\p{L}\d'’-]*(?:\.(?=\p{L})[\p{L}.]*|(?<=\b(?:Co|Mr|Mrs|Ms|St|Sta|Sto|Inc|Ltd|Corp|\p{Lu}))\.)?|\d+\p{L}[\p{L}\d]*|\d+(?= \p{Lu}))`;
/** A comma stands within a name before its legal form and in a row of partners. */
const joint = String.raw`(?: (?:(?:&|and|of|n|the) )?|, (?=(?:Ltd|Limited|LLC|LLP|Inc|Corp|Co|PLC)\b|${word}(?:, ${word})* (?:&|and) ${word}))`;
/** The pattern of one row of them. */
export const capitals = String.raw`${word}(?:${joint}(?:${word}|\([\p{L} ]+\)))*`;

/** "Polish lads", "Boss", "Monday": a word with a capital that begins no firm's name. */
export const startsWithNobody = new RegExp(`^(?:${capitalsOfNobody.join('|')})(?: |$)`, 'u');

/** A street, which is no firm. */
export const streetName =
  /\b(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Square|Crescent|Terrace|Row|Way|Walk|Parade|Mews|Bridge|Station|Airport|Market)\.?$/u;

/** Without the towns at its end: "Fenmoor Foods Boston Lincs". */
export const withoutTown = (name: string, jurisdiction: string): string => {
  const places = namedPlacesIn(jurisdiction, name);
  const first = places.find(({ index, end }) => index > 0 && /^[\s,]*(?:$|\p{Lu})/u.test(name.slice(end)));
  const cut = first === undefined ? name : name.slice(0, first.index).replace(/[\s,]+$/u, '');
  const behind = name.slice(first?.end ?? name.length);
  return legalForm.test(behind) || englishTrade.test(behind) ? name : cut;
};
