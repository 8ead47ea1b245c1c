/** What we wrote of how many they are, and how many they are: "u put 1 worker, theres eleven", 你写的1个人，其实7个. */

const latinPut =
  /^(?:but |no,? |sorry,? |it )?(?:u|you|ya|yous|it|that)(?:'?ve)? (?:put|wrote|said|says|have|got|have put|have got|has)(?: down)?(?: only| just)? (?:\d{1,3}|an?|one|two|three|four|five) (?:workers?|persons?|people|m[ae]n|of us)[\s,.;-]+(?:but |and |when )?(?=(?:theres|there's|there are|there is|its|it's|it is|we're|were|we are|should be|we have|im|i mean) )/iu;
const tagalogPut =
  /^(?:pero )?(?:nilagay|sinulat|nakalagay|nakasulat)(?: (?:nyo|niyo|ninyo|mo|po|ay|na))* (?:\d{1,3}|isa|dalawa|tatlo)(?:ng)?(?: (?:lang|lng|tao|worker|manggagawa|po))*[\s,.;-]+(?:pero |e |eh )?(?=.*(?:kami|tao|katao))/iu;
const chinesePut =
  /^(?:但是?|不对)?[\s,，]*(?:你们?|上面|这)?写(?:的|了|成)(?:是|只有|就)?[\d一二两三四五六七八九十]{1,3}个?人?[\s,，。]+(?:其实|实际|应该)?(?:是|有)?(?=[我俺咱]们|[\d一二两三四五六七八九十]{1,3}个?人?(?:$|[\s,，。]))/u;
const notOnlyMe =
  /^不[光止只单]是?[我俺][\s,，。]+(?=(?:是|有|我们|一共)?[\d一二两三四五六七八九十]{1,3}个)/u;

/** "Its right", "its three months": no number of people. */
const tellsElse =
  /months?|weeks?|days?|years?|hours?|quid|pounds?|[£₱]|\d{4}|buwan|linggo|月|周|天|年|块|元|(?<![a-z])(?:right|correct|fine|ok|tama|wrong)(?![a-z])|对|没错/iu;

const putForms: readonly RegExp[] = [latinPut, tagalogPut, chinesePut, notOnlyMe];

/** The words that say how many they are; undefined where ours are not put against them. */
export const peopleInstead = (text: string): string | undefined => {
  const put = putForms.find((form) => form.test(text));
  const rest =
    put &&
    text
      .replace(put, '')
      .split(/[，。；;]|,(?!\d{3})/u)[0]
      ?.trim();
  return rest === undefined || rest === '' || tellsElse.test(rest) ? undefined : rest;
};
