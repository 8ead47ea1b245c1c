/** Made from the files of this folder by `npm run languages`. */
import type { Language } from '../listed-languages.ts';
import en from './en.json' with { type: 'json' };
import zhCn from './zh-CN.json' with { type: 'json' };

export const deskWords: Readonly<Record<Language, typeof en>> = {
  en,
  'zh-CN': zhCn,
};
