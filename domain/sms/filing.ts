/** From a dialogue to a complaint: when everything is said, when danger can't wait, or when a call is asked for. */

import { present } from '#domain/terms/present.ts';
import type { ComplaintKind, PartyRelation } from '#domain/terms/vocabulary.ts';
import { isAgainstPublicBody, isOfBuildingSite, kindInDanger, matterOf } from '../procedure/matters.ts';
import { clearedDialogue, type Dialogue } from './dialogue.ts';
import { claimIn } from './facts/claim.ts';
import { firstLookDays, inReplies, say } from './replies.ts';
import { placeholders, type SmsCommand, type Spoken, type Turn, type TurnContext } from './turn.ts';

/** Words for a building site, where others answer for wages too. */
const buildingSite =
  /工地|建筑|总包|包工头|项目部|\b(?:building site|construction|site wages|scaffold\w*)\b/iu;

/** The kind as it is filed: on a building site it may be another one (WPMW art. 30). */
const kindIn = ({ answers, notes }: Dialogue, { procedure }: TurnContext): ComplaintKind => {
  const { kind = kindInDanger(procedure), contractor, place = '' } = answers;
  const onSite = matterOf(procedure, kind)?.onBuildingSite;
  const isSite = contractor !== undefined || buildingSite.test([...notes, place].join('\n'));
  return onSite !== undefined && isSite ? onSite : kind;
};

type Parties = readonly { readonly relation: PartyRelation; readonly name: string }[];

/** The parties that were named; a main contractor answers on a building site only. */
const partiesIn = (dialogue: Dialogue, context: TurnContext): Parties => {
  const { procedure } = context;
  const { employer, contractor } = dialogue.answers;
  const kind = kindIn(dialogue, context);
  const isPublic = isAgainstPublicBody(procedure, kind);
  const isOnSite = isOfBuildingSite(procedure, kind);
  const named = [
    { relation: isPublic ? 'public_authority' : 'employer', name: employer },
    { relation: 'general_contractor', name: isOnSite ? contractor : undefined },
  ] as const;
  return named.flatMap(({ relation, name }) => (name === undefined ? [] : [{ relation, name }]));
};

/** In danger a likely place is better than none. */
const placeIn = ({ answers, doubts }: Dialogue, danger: boolean): string | undefined =>
  answers.place ?? (danger ? doubts.place : undefined);

export type Filing = Pick<Spoken, 'dialogue' | 'context' | 'today'>;

export const filingCommand = ({ dialogue, context, today }: Filing, danger: boolean): SmsCommand => {
  const { answers } = dialogue;
  return {
    do: 'file',
    draft: dialogue.draft,
    kind: kindIn(dialogue, context),
    language: dialogue.language,
    naming: answers.name === undefined ? 'anonymous' : 'confidential',
    parties: partiesIn(dialogue, context),
    claim: claimIn(answers, today),
    headcount: answers.people?.low ?? 1,
    danger,
    callBack: dialogue.wantsCall,
    statement: dialogue.notes.join('\n'),
    ...present({
      name: answers.name,
      place: placeIn(dialogue, danger),
      area: answers.area,
      wishes: dialogue.wishes,
    }),
  };
};

const receiptReplies = (dialogue: Dialogue, { site }: TurnContext): readonly string[] =>
  site === undefined
    ? say(dialogue, 'sms.receipt', { receipt: placeholders.receipt })
    : say(dialogue, 'sms.receipt_site', { receipt: placeholders.receipt, site });

/** Several people are hit: the others can join by the code. */
const joinReplies = (dialogue: Dialogue): readonly string[] =>
  (dialogue.answers.people?.high ?? 1) > 1
    ? say(dialogue, 'sms.join_code', { code: placeholders.joinCode })
    : [];

/** The turn in which everything is said and confirmed: the complaint is filed. */
const filedTurn = (filing: Filing): Turn => {
  const { dialogue, context } = filing;
  const { number, tail } = placeholders;
  const said = dialogue.wantsCall
    ? say(dialogue, 'sms.call_soon', { number, tail })
    : say(dialogue, 'sms.received', { number, tail, days: firstLookDays(context.procedure) });
  return {
    dialogue: clearedDialogue(dialogue),
    command: filingCommand(filing, false),
    replies: [...said, ...inOneText([...receiptReplies(dialogue, context), ...joinReplies(dialogue)])],
    refused: say(dialogue, 'sms.sorry'),
  };
};

/** The receipt alone fills a text with what belongs to it; the marks become longer when they are filled in. */
const inOneText = (parts: readonly string[]): readonly string[] => [parts.join('\n')];

const joinedTurn = ({ dialogue, context, today }: Filing, caseId: string): Turn => {
  const { number, tail } = placeholders;
  const { answers, language, draft } = dialogue;
  return {
    dialogue: clearedDialogue(dialogue),
    command: {
      do: 'join',
      draft,
      caseId,
      language,
      claim: claimIn(answers, today),
      callBack: dialogue.wantsCall,
      statement: dialogue.notes.join('\n'),
      ...present({ name: answers.name, wishes: dialogue.wishes }),
    },
    replies: inReplies([
      ...say(dialogue, 'sms.joined', { number, tail }),
      ...(dialogue.wantsCall ? say(dialogue, 'sms.call_case') : []),
      ...receiptReplies(dialogue, context),
    ]),
    refused: say(dialogue, 'sms.join_unknown'),
  };
};

/** Everything is said: it is filed, or the worker joins. */
export const sentTurn = (filing: Filing): Turn =>
  filing.dialogue.joins === undefined ? filedTurn(filing) : joinedTurn(filing, filing.dialogue.joins);
