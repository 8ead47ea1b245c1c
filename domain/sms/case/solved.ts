/** Who has a case and tells that it is solved is asked whether the money came; nothing ends by it. */
import { tailOf } from '#domain/messages/notice.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import { text } from '../../messages/text.ts';
import { isSolved } from '../../understanding/after-filing.ts';
import { onlyAnswerIn } from '../../understanding/answer/plain.ts';
import { moneyCameIn } from '../../understanding/called.ts';
import { withoutBetween } from '../dialogue.ts';
import { digitIn } from '../menus.ts';
import { say } from '../replies.ts';
import type { KnownCase, Spoken, Turn } from '../turn.ts';
import { asksSomething } from './known-case.ts';
import { readsLittle } from './money-news.ts';
import { onlyCase } from './named.ts';

const isIdle = ({ dialogue, meaning }: Spoken): boolean => {
  const { step, between, stopped } = dialogue;
  const isFree = between === undefined || between.about === 'belongs';
  return step === 'idle' && isFree && !stopped && (meaning.danger === 'none' || meaning.danger === 'no');
};

const askedWhetherItCame = ({ dialogue, message }: Spoken, on: KnownCase): Turn => {
  const after = withoutBetween(dialogue);
  const key = readsLittle(dialogue, on) ? 'sms.little_noted' : 'sms.news_solved';
  return {
    dialogue: asksSomething(on) ? after : { ...after, tailAsked: 'money' },
    command: { do: 'write', on, words: message.text },
    replies: say(dialogue, key, { tail: tailOf(on.number) }),
    refused: say(dialogue, 'sms.sorry_status'),
  };
};

/** "Yes" or "no" to whether it came; 0 says that nothing did. */
const whetherItCame = ({ message }: Spoken): 'yes' | 'no' | undefined => {
  const digit = digitIn(message.text);
  if (digit === 0) return 'no';
  // 到了 by itself is said of the money that was asked about
  const said = onlyAnswerIn(message.text) ?? moneyCameIn({ text: `钱${message.text}` });
  return said === 'yes' || said === 'no' ? said : undefined;
};

const cameNoted = ({ dialogue, message }: Spoken, on: KnownCase, came: 'yes' | 'no'): Turn => {
  const asked = text(dialogue.language, 'sms.money_asked');
  const key = readsLittle(dialogue, on) ? 'sms.little_noted' : came === 'yes' ? 'sms.news_came' : 'sms.added';
  return {
    dialogue,
    command: { do: 'write', on, words: `${asked}\n${message.text}` },
    replies: say(dialogue, key, { tail: tailOf(on.number) }),
    refused: say(dialogue, 'sms.sorry_status'),
  };
};

/** Undefined for any other text, and where several cases could be meant. */
export const solvedTurn = (spoken: Spoken): Turn | undefined => {
  const on = isIdle(spoken) ? onlyCase(spoken.context) : undefined;
  if (on === undefined || !isOpen(on.status)) return undefined;
  if (isSolved(spoken.message.text)) return askedWhetherItCame(spoken, on);
  const isBare = spoken.tailAsked === 'money' && !/\p{N}{2}/u.test(spoken.message.text);
  const came = isBare ? whetherItCame(spoken) : undefined;
  return came && cameNoted(spoken, on, came);
};
