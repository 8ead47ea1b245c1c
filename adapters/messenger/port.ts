import type { NoticeChannel } from '#domain/terms/vocabulary.ts';

export interface OutgoingText {
  /** E.164; of a mail the address */
  readonly to: string;
  readonly text: string;
  /** the provider is asked to send it once under this key, where it can */
  readonly key: string;
}

/** Sends one text. Throws when the provider may be tried again; `refused` when it never will succeed. */
export interface Messenger {
  send(
    text: OutgoingText,
  ): Promise<
    | { readonly outcome: 'sent'; readonly id: string }
    | { readonly outcome: 'refused'; readonly reason: string }
  >;
}

/** The messenger of each channel; mail goes to staff alone, and only where the settings name a sender. */
export type Messengers = Readonly<Record<NoticeChannel, Messenger>> & { readonly mail?: Messenger };
