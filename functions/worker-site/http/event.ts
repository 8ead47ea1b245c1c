/**
 * hono reads cookies from `event.cookies` and lets an empty list win over the header; the local engine sends an empty
 * list and the header. Gives the event with its cookies in the list.
 */

interface Carries {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly cookies?: string[];
}

export const withCookies = <E extends Carries>(event: E): E => {
  const header = event.headers.cookie ?? event.headers.Cookie;
  if ((event.cookies ?? []).length > 0 || header === undefined) return event;
  return { ...event, cookies: header.split(/;\s*/) };
};
