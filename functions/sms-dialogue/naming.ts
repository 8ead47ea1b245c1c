/** Where a phone's dialogue is kept: by its blind index, never by its number. */
export const dialogueId = (phoneHash: string): string => `dialogue-${phoneHash}`;
