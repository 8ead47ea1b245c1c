/**
 * Is it a path of this site, spelt as the site spells its paths? A browser takes `//host`, `/\host` and much that it
 * first tidies (tabs, encoded slashes) for another site's address, so what we lead back to names nothing but itself.
 */
export const isOwnPath = (path: string): boolean => /^\/(?:[a-z0-9_-]+(?:\/[a-z0-9_-]+)*)?$/i.test(path);
