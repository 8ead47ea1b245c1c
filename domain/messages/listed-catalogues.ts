/** Made from the catalogue files of this folder by `npm run languages`. */
import { type Catalogue, catalogueFrom } from './catalogue.ts';
import en from './en.json' with { type: 'json' };
import type { Language } from './listed-languages.ts';
import webEn from './web.en.json' with { type: 'json' };
import webZhCn from './web.zh-CN.json' with { type: 'json' };
import zhCn from './zh-CN.json' with { type: 'json' };

export const catalogues: Readonly<Record<Language, Catalogue>> = {
  en: catalogueFrom(en, webEn),
  'zh-CN': catalogueFrom(zhCn, webZhCn),
};
