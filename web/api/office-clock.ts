/** The clock by which limits run is the API's: on a machine that is set wrong no day is off. */

/** so many milliseconds before the machine's own */
let ahead = 0;

export const hearTime = ({ headers }: Response): void => {
  const answered = headers.get('x-answered-at');
  if (answered !== null) ahead = Date.parse(answered) - Date.now();
};

/** milliseconds since 1970 */
export const now = (): number => Date.now() + ahead;
