/** That it may yet come, or whether it would: nothing was done so far. */
const fears =
  /怕|万一|要是|如果|担心|会不会|\b(?:worried|afraid|scared|frightened|if (?:he|she|they|i|we)|what if|might|takot|natatakot|baka)\b/iu;

export const isFeared = (text: string): boolean => fears.test(text);
