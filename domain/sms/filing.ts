/** From a dialogue to a complaint: when everything is said, when danger can't wait, or when a call is asked for. */
import type { PartyRelation } from '#domain/terms/vocabulary.ts';
import { tailOf } from '../messages/notice.ts';
import { isOfBuildingSite, kindInDanger, matterOf } from '../procedure/matters.ts';
import { cleared, type Dialogue } from './dialogue.ts';
import { emergency, question, say } from './replies.ts';
import { type Around, type KnownCase, placeholders, type SmsCommand, type Turn } from './turn.ts';

type Parties = readonly { readonly relation: PartyRelation; readonly name: string }[];

/** Who is known. "Firm, main contractor": the second name counts on a building site only. */
const partiesOf = ({ answers: { employer, kind } }: Dialogue, { procedure }: Around): Parties => {
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

const claimOf = ({ answers }: Dialogue) => ({
  ...(answers.claimedFen === undefined ? {} : { claimedFen: answers.claimedFen }),
  ...(answers.since === undefined ? {} : { from: answers.since }),
});

const optional = ({ answers }: Dialogue) => ({
  ...(answers.name === undefined ? {} : { name: answers.name }),
  ...(answers.place === undefined ? {} : { place: answers.place }),
  ...(answers.area === undefined ? {} : { area: answers.area }),
});

const fileCommand = (dialogue: Dialogue, danger: boolean, around: Around): SmsCommand => ({
  do: 'file',
  draft: dialogue.draft,
  kind: dialogue.answers.kind ?? kindInDanger(around.procedure),
  language: dialogue.language,
  naming: dialogue.answers.name === undefined ? 'anonymous' : 'confidential',
  parties: partiesOf(dialogue, around),
  claim: claimOf(dialogue),
  headcount: dialogue.answers.people ?? 1,
  danger,
  callBack: dialogue.wantsCall,
  statement: dialogue.notes.join('\n'),
  ...optional(dialogue),
});

const receipts = (dialogue: Dialogue): readonly string[] =>
  say(dialogue, 'sms.receipt', { receipt: placeholders.receipt });

/** Everything is said and confirmed. */
export const filed = (dialogue: Dialogue, around: Around): Turn => {
  const { number, tail } = placeholders;
  const said = dialogue.wantsCall
    ? say(dialogue, 'sms.call_soon', { number, tail })
    : say(dialogue, 'sms.received', { number, tail, days: 1 });
  return {
    dialogue: cleared(dialogue),
    command: fileCommand(dialogue, false, around),
    replies: [...said, ...receipts(dialogue)],
    refused: say(dialogue, 'sms.sorry'),
  };
};

export const joined = (dialogue: Dialogue, caseId: string): Turn => {
  const { number, tail } = placeholders;
  const { answers, language, draft } = dialogue;
  return {
    dialogue: cleared(dialogue),
    command: {
      do: 'join',
      draft,
      caseId,
      language,
      claim: claimOf(dialogue),
      ...(answers.name === undefined ? {} : { name: answers.name }),
    },
    replies: [...say(dialogue, 'sms.joined', { number, tail }), ...receipts(dialogue)],
    refused: say(dialogue, 'sms.join_unknown'),
  };
};

const describing = (dialogue: Dialogue, caseId: string): Dialogue => ({
  ...cleared(dialogue),
  step: 'danger_details',
  endangered: caseId,
});

/** The number to call first; then what is known is filed at once, and what happens is asked after it. */
export const inDanger = (dialogue: Dialogue, around: Around): Turn => {
  const after = describing(dialogue, 'new');
  const numbers = emergency(dialogue, around.procedure);
  return {
    dialogue: after,
    command: fileCommand(dialogue, true, around),
    replies: [
      ...numbers,
      ...say(dialogue, 'sms.danger_filed', { number: placeholders.number }),
      ...question(after, around.procedure),
    ],
    refused: [...numbers, ...say(dialogue, 'sms.sorry')],
  };
};

/** A case of this phone is open already: the danger is reported in it. */
export const inDangerKnown = (dialogue: Dialogue, on: KnownCase, around: Around): Turn => {
  const after = describing(dialogue, on.caseId);
  const numbers = emergency(dialogue, around.procedure);
  return {
    dialogue: after,
    command: { do: 'report_danger', on },
    replies: [
      ...numbers,
      ...say(dialogue, 'sms.danger_known', { tail: tailOf(on.number) }),
      ...question(after, around.procedure),
    ],
    refused: [...numbers, ...say(dialogue, 'sms.sorry')],
  };
};
