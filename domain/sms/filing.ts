/** From a dialogue to a complaint: when everything is said, when danger can't wait, or when a call is asked for. */
import type { PartyRelation } from '#domain/terms/vocabulary.ts';
import { tailOf } from '../messages/notice.ts';
import { isOfBuildingSite, kindInDanger, matterOf } from '../procedure/matters.ts';
import { clearedDialogue, type Dialogue } from './dialogue.ts';
import { emergency, openQuestion, say } from './replies.ts';
import { type KnownCase, placeholders, type SmsCommand, type Turn, type TurnContext } from './turn.ts';

type Parties = readonly { readonly relation: PartyRelation; readonly name: string }[];

/** The parties that were named. In "Firm, main contractor" the second name counts on a building site only. */
const partiesIn = ({ answers: { employer, kind } }: Dialogue, { procedure }: TurnContext): Parties => {
  if (employer === undefined) return [];
  if (kind !== undefined && matterOf(procedure, kind)?.against === 'public_body')
    return [{ relation: 'public_authority', name: employer }];
  if (kind === undefined || !isOfBuildingSite(procedure, kind))
    return [{ relation: 'employer', name: employer }];
  const [name = '', contractor = ''] = employer.split(/[,，、;；\n]/u).map((each) => each.trim());
  const both = [
    { relation: 'employer', name },
    { relation: 'general_contractor', name: contractor },
  ] as const;
  return both.filter((each) => each.name !== '');
};

const claimIn = ({ answers }: Dialogue) => ({
  ...(answers.claimedFen === undefined ? {} : { claimedFen: answers.claimedFen }),
  ...(answers.since === undefined ? {} : { from: answers.since }),
});

const optionalFields = ({ answers }: Dialogue) => ({
  ...(answers.name === undefined ? {} : { name: answers.name }),
  ...(answers.place === undefined ? {} : { place: answers.place }),
  ...(answers.area === undefined ? {} : { area: answers.area }),
});

const filingCommand = (dialogue: Dialogue, danger: boolean, context: TurnContext): SmsCommand => ({
  do: 'file',
  draft: dialogue.draft,
  kind: dialogue.answers.kind ?? kindInDanger(context.procedure),
  language: dialogue.language,
  naming: dialogue.answers.name === undefined ? 'anonymous' : 'confidential',
  parties: partiesIn(dialogue, context),
  claim: claimIn(dialogue),
  headcount: dialogue.answers.people ?? 1,
  danger,
  callBack: dialogue.wantsCall,
  statement: dialogue.notes.join('\n'),
  ...optionalFields(dialogue),
});

const receiptReplies = (dialogue: Dialogue): readonly string[] =>
  say(dialogue, 'sms.receipt', { receipt: placeholders.receipt });

/** The turn in which everything is said and confirmed: the complaint is filed. */
export const filedTurn = (dialogue: Dialogue, context: TurnContext): Turn => {
  const { number, tail } = placeholders;
  const said = dialogue.wantsCall
    ? say(dialogue, 'sms.call_soon', { number, tail })
    : say(dialogue, 'sms.received', { number, tail, days: 1 });
  return {
    dialogue: clearedDialogue(dialogue),
    command: filingCommand(dialogue, false, context),
    replies: [...said, ...receiptReplies(dialogue)],
    refused: say(dialogue, 'sms.sorry'),
  };
};

export const joinedTurn = (dialogue: Dialogue, caseId: string): Turn => {
  const { number, tail } = placeholders;
  const { answers, language, draft } = dialogue;
  return {
    dialogue: clearedDialogue(dialogue),
    command: {
      do: 'join',
      draft,
      caseId,
      language,
      claim: claimIn(dialogue),
      ...(answers.name === undefined ? {} : { name: answers.name }),
    },
    replies: [...say(dialogue, 'sms.joined', { number, tail }), ...receiptReplies(dialogue)],
    refused: say(dialogue, 'sms.join_unknown'),
  };
};

const describingDanger = (dialogue: Dialogue, caseId: string): Dialogue => ({
  ...clearedDialogue(dialogue),
  step: 'danger_details',
  endangered: caseId,
});

/** The turn of a danger: says the number to call, files at once what is known, and asks afterwards what happens. */
export const dangerTurn = (dialogue: Dialogue, context: TurnContext): Turn => {
  const after = describingDanger(dialogue, 'new');
  const numbers = emergency(dialogue, context.procedure);
  return {
    dialogue: after,
    command: filingCommand(dialogue, true, context),
    replies: [
      ...numbers,
      ...say(dialogue, 'sms.danger_filed', { number: placeholders.number }),
      ...openQuestion(after, context.procedure),
    ],
    refused: [...numbers, ...say(dialogue, 'sms.sorry')],
  };
};

/** The turn of a danger where this phone has an open case: the danger is reported in that case. */
export const knownCaseDangerTurn = (dialogue: Dialogue, on: KnownCase, context: TurnContext): Turn => {
  const after = describingDanger(dialogue, on.caseId);
  const numbers = emergency(dialogue, context.procedure);
  return {
    dialogue: after,
    command: { do: 'report_danger', on },
    replies: [
      ...numbers,
      ...say(dialogue, 'sms.danger_known', { tail: tailOf(on.number) }),
      ...openQuestion(after, context.procedure),
    ],
    refused: [...numbers, ...say(dialogue, 'sms.sorry')],
  };
};
