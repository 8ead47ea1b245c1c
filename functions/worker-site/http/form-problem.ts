/** What is wrong with a form, field by field, in words that every language has. */
import { isKey, type Key } from '#domain/messages/text.ts';

/** A name under `web.error`; one that is not there would leave the worker with a page that fails. */
export type ErrorKey = Key extends infer K ? (K extends `web.error.${infer Name}` ? Name : never) : never;

export interface FormProblem {
  readonly field: string;
  readonly key: ErrorKey;
}

const isErrorKey = (name: string): name is ErrorKey => isKey(`web.error.${name}`);

/** The words for what a schema found; its own English ones are no words for a worker. */
export const errorKeyOf = (message: string): ErrorKey => (isErrorKey(message) ? message : 'not_read');
