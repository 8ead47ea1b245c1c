import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { languageOf } from '#domain/messages/language.ts';
import type { Language } from '#domain/messages/listed-languages.ts';
import type { StaffMember } from '#domain/office/office.ts';

/** A request as it comes from the HTTP API, and what is noted about it for its log line. */
export interface StaffEvent extends APIGatewayProxyEventV2 {
  staff?: StaffMember;
  /** when they last proved who they are, in seconds since 1970; absent where the issuer does not say */
  signedInAt?: number;
  notes?: Record<string, string | number>;
}
export type StaffResult = APIGatewayProxyStructuredResultV2;

export const note = (event: StaffEvent, notes: Readonly<Record<string, string | number>> = {}): void => {
  event.notes = { ...event.notes, ...notes };
};

export const header = (event: StaffEvent, name: string): string | undefined =>
  Object.entries(event.headers ?? {}).find(([each]) => each.toLowerCase() === name)?.[1];

/** The language in which whoever asked is answered. */
export const languageFor = (event: StaffEvent): Language => languageOf(header(event, 'accept-language'));
