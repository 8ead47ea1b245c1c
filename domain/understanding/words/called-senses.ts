/** What the books of reserved words tell apart. `unsure`: it is asked first whether that is meant. */

export type CalledSense =
  | 'stop'
  | 'stop_unsure'
  /** how our texts are ended, or what that costs: it is asked whether they shall */
  | 'stop_asked'
  /** somebody else's texts, another list than ours, or no wish to end: made blank before an end of ours is looked for */
  | 'not_ours'
  /** beside a wish for no more: somebody else who writes, so that it is asked whose texts are meant */
  | 'other_writes'
  | 'start'
  | 'start_unsure'
  | 'help'
  | 'help_unsure'
  | 'status'
  | 'call'
  /** to be met in person, for which there is a call instead */
  | 'call_unsure'
  | 'add'
  | 'lang'
  | 'lang_unsure'
  | 'test'
  /** whether this is genuine: a question that wants an answer as well */
  | 'test_unsure'
  | 'join'
  | 'join_unsure'
  | 'disagree'
  /** something that was told is to be otherwise */
  | 'correct'
  /** asked about, so that nobody gives up under pressure or by mistake */
  | 'withdraw_unsure'
  /** by its own word */
  | 'withdraw'
  | 'retaliation'
  | 'came'
  /** beside `came`: all of it */
  | 'in_full'
  /** all of it, but not yet, not sure, or not quite */
  | 'not_in_full'
  | 'not_come'
  /** only said by another: no news of the worker's own */
  | 'claimed'
  | 'part_come'
  /** our texts, by whose they are */
  | 'names_us'
  /** it was not meant: 停工, "he won't stop shouting" */
  | 'lookalike';
