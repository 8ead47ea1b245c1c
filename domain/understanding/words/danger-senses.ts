/** What a saying tells of danger. */
export type DangerSense =
  /** a call for help or rescue: always heard, unless it is long ago */
  | 'cry'
  /** "very dangerous": heard as a cry where it is nearly all that is said, asked about beside a hazard */
  | 'perilous'
  /** it is going on or about to happen */
  | 'now'
  /** somebody would end their own life */
  | 'self'
  /** it has happened, just now unless the text says when */
  | 'happened'
  /** something that may hurt soon: asked about */
  | 'hazard'
  /** words that seldom stand for anything but a danger, whatever is said with them: asked about, unless it is over */
  | 'grave'
  /** people who threaten or strike, hold papers or a child at work: asked about */
  | 'threat'
  /** a grave thing in other words, as sex for wages: asked about, whatever the whole text sounds like */
  | 'veiled'
  /** somebody was struck, in so many words: asked about, however calm the rest sounds */
  | 'struck'
  /** hungry, without a roof or a doctor: asked about, unless all are said to be safe */
  | 'want'
  /** fear or doubt in answer to "is anybody in danger?" only */
  | 'uneasy'
  /** neither yes nor no to that question, though it sounds like one */
  | 'doubtful'
  /** a call for help at that question, no more than a reserved word elsewhere */
  | 'called'
  /** words that sound like danger and are none: goods, jobs, firms, figures of speech */
  | 'lookalike'
  /** said that all is well, or that it is over */
  | 'safe'
  /** they that threatened are gone */
  | 'over'
  /** what was dangerous is mended, shut or done with; or there was no more to it */
  | 'closed'
  /** it is still going on, whatever day was named */
  | 'still'
  /** long ago */
  | 'past'
  /** since yesterday, or a few days */
  | 'lately'
  /** what comes after an accident: hospital, report, compensation */
  | 'aftermath'
  /** nobody looks after who is hurt: it may be just now */
  | 'neglected'
  /** not yet: if, when, nearly, later */
  | 'unreal'
  /** a question about the question */
  | 'askedback'
  /** asks what danger is: 什么叫有危险 */
  | 'whatmeant'
  /** asks which number to call if there were danger: "when it is dangerous, whom do I call?" */
  | 'whomtocall'
  /** stands directly before what it denies */
  | 'denial';
