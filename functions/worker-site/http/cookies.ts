/** Cookies with ids: of the draft that the browser is writing, of its report of danger, of the case it has opened. */
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Web } from '../web.ts';

const anId = /^[0-9a-f]{32}$/;

interface IdCookie {
  readonly read: (c: Web) => string | undefined;
  readonly keep: (c: Web, id: string) => void;
  readonly drop: (c: Web) => void;
}

/** `__Host-` ties the cookie to this very host; browsers take that prefix over https only. */
const idCookie = (plainName: string, secure: boolean, hours?: number): IdCookie => {
  const name = secure ? `__Host-${plainName}` : plainName;
  const age = hours === undefined ? {} : { maxAge: hours * 3600 };
  return {
    read: (c) => {
      const id = getCookie(c, name);
      return id !== undefined && anId.test(id) ? id : undefined;
    },
    keep: (c, id) => setCookie(c, name, id, { path: '/', secure, httpOnly: true, sameSite: 'Lax', ...age }),
    drop: (c) => {
      deleteCookie(c, name, { path: '/', secure });
    },
  };
};

export const draftHours = 72;
export const sessionHours = 1;

export const cookies = (secure: boolean) => ({
  draft: idCookie('draft', secure, draftHours),
  session: idCookie('session', secure),
  /** of a report of danger, which stands beside whatever else is being written */
  danger: idCookie('danger', secure, draftHours),
  away: idCookie('away', secure, draftHours),
});
export type Cookies = ReturnType<typeof cookies>;
