/** The desk's own words by react-intl; those of Cloudscape's parts come with it. */

import { I18nProvider, type I18nProviderProps } from '@cloudscape-design/components/i18n';
import { type PropsWithChildren, use } from 'react';
import { IntlProvider } from 'react-intl';
import type { DeskLanguage } from './language.ts';

interface LoadedWords {
  readonly own: Readonly<Record<string, string>>;
  readonly parts: I18nProviderProps.Messages;
}

const loaders: Readonly<Record<DeskLanguage, () => Promise<LoadedWords>>> = {
  en: async () => ({
    own: (await import('./en.json')).default,
    parts: (await import('@cloudscape-design/components/i18n/messages/all.en-GB')).default,
  }),
  'zh-CN': async () => ({
    own: (await import('./zh-CN.json')).default,
    parts: (await import('@cloudscape-design/components/i18n/messages/all.zh-CN')).default,
  }),
};

const loading = new Map<DeskLanguage, Promise<LoadedWords>>();
const wordsOf = (language: DeskLanguage): Promise<LoadedWords> => {
  const words = loading.get(language) ?? loaders[language]();
  loading.set(language, words);
  return words;
};

/** As dates are written in English at an office, and as Cloudscape calls its own English words. */
const localeOf = (language: DeskLanguage): string => (language === 'en' ? 'en-GB' : language);

export const Words = ({ language, children }: PropsWithChildren<{ readonly language: DeskLanguage }>) => {
  const { own, parts } = use(wordsOf(language));
  return (
    <IntlProvider locale={localeOf(language)} messages={own} defaultLocale="en">
      <I18nProvider locale={localeOf(language)} messages={[parts]}>
        {children}
      </I18nProvider>
    </IntlProvider>
  );
};
