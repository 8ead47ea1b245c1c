/** The context of every page: its language, and the words of the catalogue. */
import type { Context } from 'hono';
import type { Language, Params } from '#domain/messages/text.ts';

/** Says a message of the catalogue in the page's language. Throws for a key that isn't there. */
export type Say = (key: string, params?: Params) => string;

export interface Site {
  Variables: { readonly say: Say; readonly language: Language };
}
export type Web = Context<Site>;
