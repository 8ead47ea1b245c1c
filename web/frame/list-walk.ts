/** The list from which somebody came to a case: the next one is a key away. Kept in memory: it goes with the page. */
let listed: readonly string[] = [];
let opened: string | undefined;

export const rememberList = (caseIds: readonly string[]): void => {
  listed = caseIds;
};

/** The case so many places on in the list; undefined at its ends, and for a case that did not come from it. */
export const neighbourOf = (caseId: string, by: 1 | -1): string | undefined => {
  const at = listed.indexOf(caseId);
  return at === -1 ? undefined : listed[at + by];
};

export const rememberOpened = (caseId: string): void => {
  opened = caseId;
};

/** The case that was opened last, told once: on the way back the list goes on where it was left. */
export const takeOpened = (): string | undefined => {
  const last = opened;
  opened = undefined;
  return last;
};
