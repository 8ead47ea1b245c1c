/** A report of danger as it is posted: a place or a number, without which nobody can come. */
import { placeNamedIn } from '#domain/jurisdictions/named-places.ts';
import type { Office } from '#domain/office/office.ts';
import { kindInDanger } from '#domain/procedure/matters.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { areaIn } from '#domain/sms/facts/place.ts';
import { present } from '#domain/terms/present.ts';
import type { Answers, Draft } from '../draft/answers.ts';
import { firstValue, type PostedForm } from '../http/form.ts';
import type { FormProblem } from '../http/form-problem.ts';
import type { Law } from '../questions/law.ts';
import { phoneError, phoneIn } from '../questions/phone-in.ts';

const longestPlace = 200;

interface DangerTold {
  readonly place: string;
  /** E.164; empty: none */
  readonly phone: string;
}

/** What was told, or why nobody could come. `law`: undefined as long as the country is open. */
export const dangerToldIn = (
  given: PostedForm,
  law: Law | undefined,
): DangerTold | { readonly problems: readonly FormProblem[] } => {
  const place = firstValue(given, 'place').slice(0, longestPlace);
  const typed = firstValue(given, 'phone');
  if (law === undefined) return { problems: [{ field: 'country', key: 'choose' }] };
  if (place === '' && typed === '') return { problems: [{ field: 'place', key: 'nobody_can_come' }] };
  const phone = typed === '' ? undefined : phoneIn(law, typed);
  // with a place somebody can come: a number that can't be read stops nothing
  if (typed !== '' && phone === undefined && place === '')
    return { problems: [{ field: 'phone', key: phoneError(law, typed) }] };
  return {
    place: phone === undefined && typed !== '' ? `${place} (${typed})` : place,
    phone: phone?.number ?? '',
  };
};

/** The area that the words name. Digits are left out: a postcode has the form of a division code, and is none. */
const areaNamed = (
  place: string,
  { jurisdiction }: Procedure,
  offices: readonly Office[],
): string | undefined =>
  placeNamedIn(jurisdiction, place) ?? areaIn(place.replaceAll(/\d{4,}/g, ' '), offices);

const areaChosen = ({ province, city, district }: Answers): string | undefined =>
  [district, city, province].find((code) => code !== undefined && code !== '');

/** The draft of the report; of one begun before, the place that was chosen, the employer and the story come along. */
export const dangerDraft = (
  { place, phone }: DangerTold,
  { procedure }: Law,
  begun: Answers | undefined,
  offices: readonly Office[],
): Draft => {
  const { story, employer, name, naming, people } = begun ?? {};
  const area = (begun && areaChosen(begun)) ?? areaNamed(place, procedure, offices);
  return {
    answers: {
      lane: 'fast',
      procedure: procedure.id,
      kind: kindInDanger(procedure),
      danger: 'yes',
      site: place,
      phone,
      channel: phone === '' ? 'none' : 'call',
      ...present({ story, employer, name, naming, people, district: area }),
    },
    checked: true,
    sent: false,
  };
};
