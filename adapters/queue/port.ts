export interface QueuedMessage {
  /** ids and codes only, becomes JSON */
  readonly body: unknown;
  /** FIFO queues: messages of one group come in order */
  readonly group?: string;
  /** FIFO queues: the same text within five minutes is taken once */
  readonly once?: string;
  /** not before so many seconds, 900 at most; FIFO queues know no delay of one message */
  readonly afterSeconds?: number;
}

/** Puts messages into a queue, in their order. Throws unless all are in; some may be in then. */
export type Enqueue = (messages: readonly QueuedMessage[]) => Promise<void>;
