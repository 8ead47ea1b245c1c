/** How a reader of notices is told: in which way, in which language, and how plainly. */
import type { Contact } from '#adapters/vault/port.ts';
import type { Language } from '#domain/messages/listed-languages.ts';
import { type NoticeChannel, noticeChannelOf } from '#domain/terms/vocabulary.ts';

export interface NoticeVoice {
  readonly language: Language;
  readonly mayBePlain: boolean;
  readonly onlyNumberAndDate?: boolean;
}

/** The way in which this worker wants notices; undefined: none may be sent. */
export const wantedChannel = ({ channel, stopped }: Contact): NoticeChannel | undefined =>
  stopped === true ? undefined : noticeChannelOf(channel);
