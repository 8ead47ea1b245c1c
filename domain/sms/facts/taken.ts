/** What a text tells, taken into the dialogue. */
import { namedPlacesIn, placeNamedIn } from '#domain/jurisdictions/named-places.ts';
import { present } from '#domain/terms/present.ts';
import { dateIn } from '#domain/time/deadline.ts';
import { officesUnder } from '../../office/routing.ts';
import { matterOf } from '../../procedure/matters.ts';
import type { Meaning } from '../../understanding/meaning.ts';
import type { Dialogue } from '../dialogue.ts';
import { type Facts, factsIn, gatheredWith, type Replaces, without } from '../facts.ts';
import type { Spoken, TurnContext } from '../turn.ts';
import { type PlaceTold, withFinerPlace } from './finer-place.ts';
import { eachAsTold, timesAll, withEachOf, withoutTimesBefore, withPeopleBeside } from './for-each.ts';
import { withPaidKept } from './paid-before.ts';
import { areaIn } from './place.ts';
import { withRateKept } from './rate-kept.ts';

/** Kinds that may not be complained of here are no kinds; a place gets its area. */
const grounded = (meaning: Meaning, { procedure }: TurnContext): Meaning => {
  const { kind, ...rest } = meaning;
  const isKnown = kind !== undefined && matterOf(procedure, kind.value) !== undefined;
  return isKnown ? meaning : rest;
};

/** "Also they didn't pay holiday pay": the kind that was told first stands, and the words go along. */
const withoutSecondKind = ({ answers, doubts }: Dialogue, meaning: Meaning): Meaning => {
  const { kind: _, ...others } = meaning;
  const isKnown = answers.kind !== undefined || doubts.kind !== undefined;
  return isKnown && meaning.secondKind ? others : meaning;
};

export const areaOf = (place: string | undefined, { procedure, offices }: TurnContext): string | undefined =>
  place === undefined
    ? undefined
    : (placeNamedIn(procedure.jurisdiction, place) ??
      areaIn(place, officesUnder(offices, procedure.jurisdiction)));

/** The divisions that a place may lie in: the one that it names, or all that bear its name. */
const areasIn = (place: string, context: TurnContext): readonly string[] => {
  const area = areaOf(place, context);
  const { jurisdiction } = context.procedure;
  return area === undefined ? namedPlacesIn(jurisdiction, place).flatMap(({ areas }) => areas) : [area];
};

export const placeToldOf = (value: string, context: TurnContext): PlaceTold => ({
  value,
  areas: areasIn(value, context),
});

/** The dialogue with the facts of a text; `replaces`: those that it may change. */
export const withFactsOf = (
  { dialogue: known, context }: Pick<Spoken, 'dialogue' | 'context'>,
  told: Meaning,
  replaces: Replaces,
): { readonly dialogue: Dialogue; readonly news: Facts } => {
  const { dialogue, meaning, elsewhere } = withFinerPlace(known, told, replaces, (value) =>
    placeToldOf(value, context),
  );
  const read = eachAsTold(grounded(withoutSecondKind(dialogue, meaning), context));
  const { answers, doubts, news } = gatheredWith(dialogue, read, read.further ? 'surer' : replaces);
  const area = areaOf(news.place === undefined ? undefined : answers.place, context);
  const before = news.money === undefined ? dialogue : withProductOf(dialogue, read);
  const after = {
    ...before,
    answers: area === undefined ? answers : { ...answers, area },
    doubts: { ...doubts, ...elsewhere },
  };
  const each = withPeopleBeside(
    withEachOf(dialogue, withoutTimesBefore(dialogue, after, news), read, news),
    read,
    news,
    context.procedure.currency,
  );
  return {
    dialogue: timesAll(
      withMoneyAsked(
        withPaidKept(withRateKept(each, read, news, dateIn(context.procedure.timeZone, each.lastAt)), read),
        meaning,
      ),
    ),
    news,
  };
};

/** What the new sum was multiplied from. */
const withProductOf = ({ product: _, ...dialogue }: Dialogue, { product }: Meaning): Dialogue => ({
  ...dialogue,
  ...present({ product }),
});

/** A sum in another money is none that was told; it is asked for in the money of here until it is. */
const withMoneyAsked = ({ otherMoney: asked, ...dialogue }: Dialogue, { otherMoney }: Meaning): Dialogue => {
  const { answers, doubts } = dialogue;
  if (answers.money !== undefined) return dialogue;
  if (otherMoney === true) return { ...dialogue, doubts: without(doubts, ['money']), otherMoney };
  return { ...dialogue, ...present({ otherMoney: doubts.money === undefined ? asked : undefined }) };
};

export const tellsFact = (meaning: Meaning): boolean => {
  const { sure, likely } = factsIn(meaning);
  return Object.keys({ ...sure, ...likely }).length > 0;
};

export const corrects = ({ answer }: Meaning): boolean => answer === 'part' || answer === 'no';
