/** A notice in the words in which its reader gets it: sent by the notifier, shown to staff before they write. */
import type { Directory } from '#adapters/directory/port.ts';
import { littleText } from '#domain/messages/little.ts';
import type { Notice, NoticeParam } from '#domain/messages/notice.ts';
import { type Language, type Param, text } from '#domain/messages/text.ts';
import type { NoticeVoice } from './notice-voice.ts';
import { officeNameIn } from './office-name.ts';

const paramInWords = async (
  directory: Pick<Directory, 'office'>,
  language: Language,
  param: NoticeParam,
): Promise<Param> => {
  if (typeof param !== 'object' || !('office' in param)) return param;
  return officeNameIn(directory, param.office, language);
};

/**
 * The notice in words. Names neither the employer nor the matter, unless the worker said that it may; to who was promised
 * so, it gives a number and a date, and nothing more.
 */
export const noticeTextOf = async (
  directory: Pick<Directory, 'office'>,
  notice: Notice,
  reader: NoticeVoice,
): Promise<string> => {
  const { language } = reader;
  if (reader.onlyNumberAndDate && notice.audience === 'worker') return littleText(language, notice);
  const pairs = Object.entries(notice.params).map(
    async ([name, param]) => [name, await paramInWords(directory, language, param)] as const,
  );
  const said = text(language, notice.key, Object.fromEntries(await Promise.all(pairs)));
  return reader.mayBePlain && notice.audience === 'worker'
    ? text(language, 'notice.plain', { text: said })
    : said;
};
