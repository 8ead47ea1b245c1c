/** Languages by their names in the reader's own, without the country: it says nothing of who can speak it. */
import { useIntl } from 'react-intl';

export const useLanguageName = (): ((tag: string) => string) => {
  const { formatDisplayName } = useIntl();
  return (tag) => formatDisplayName(tag.split('-')[0] ?? tag, { type: 'language' }) ?? tag;
};

/** Languages that are spoken at the door, in the reader’s own words for them. */
export const spokenAtTheDoor = [
  'zh-CN',
  'en',
  'vi',
  'my',
  'fil',
  'id',
  'th',
  'km',
  'ne',
  'bn',
  'hi',
  'ur',
  'ar',
  'ru',
  'pl',
  'ro',
];
