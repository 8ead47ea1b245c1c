/** Made from the catalogue files of this folder by `npm run languages`. */
export const languages = ['en', 'zh-CN'] as const;
export type Language = (typeof languages)[number];
