/** The id of a phone's dialogue: made from its blind index, never from its number. */
export const dialogueId = (phoneHash: string): string => `dialogue-${phoneHash}`;
