/** Why somebody writes for another, "he cant text", 他不识字: it tells of no danger, whatever it sounds like. */
import { asSaid } from './spelling.ts';

const cannotWrite =
  /(?:\b(?:because|cos|coz|as|since|but|and|kasi|dahil) )?\b(?:he|she|they|(?:my|his|her|our) (?:dad|father|mum|mother|mom|husband|wife|brother|sister|uncle|aunt|friend|mate|workmate|cousin)) (?:also |really |just )?(?:(?:cant|can't|cannot|doesnt|doesn't|dont|don't) (?:know how to |really )?(?:text|call|phone|write|read|type|spell|use (?:a |his |her |the )?(?:phone|mobile)|speak (?:much |any |good )?english|do (?:texts?|english))|(?:isnt|isn't|is not|are not|arent) good (?:at|with) (?:texts?|texting|phones?|english|writing|reading))(?: (?:well|himself|herself|themselves|himself so i do|english|properly|much|so i (?:do|write|text)(?: it)?(?: for (?:him|her))?))*(?=[\s,.;!?]|$)|(?:因为|他|她|他们|我爸|我妈|我老公|我老婆|工友|老乡|人家)+(?:也|都|又)?(?:不|没)(?:认?识字|会(?:打字|写字?|发短信|用手机|打电话|普通话|说普通话)|上过学)|\b(?:hindi|di) (?:po )?(?:sya|siya|sila) (?:po )?(?:marunong (?:mag ?)?(?:text|sulat|magsulat|basa|magbasa|english|ingles|mag-?text)|maka(?:pag)?-?(?:text|tawag)|makakapag-?(?:text|tawag))/giu;

/** The text without it, where it tells something else too. */
export const withoutWhyForAnother = (text: string): string => {
  const rest = asSaid(text).replace(cannotWrite, ' ');
  return /\p{L}{2}/u.test(rest) ? rest : text;
};
