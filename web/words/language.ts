/** The language of the desk: as chosen in the settings, else the browser's. */
export const deskLanguages = { en: 'English', 'zh-CN': '中文' } as const;
export type DeskLanguage = keyof typeof deskLanguages;

const place = 'desk.language';
const isDeskLanguage = (tag: string | null): tag is DeskLanguage => tag !== null && tag in deskLanguages;

export const chosenLanguage = (): DeskLanguage => {
  const chosen = localStorage.getItem(place);
  if (isDeskLanguage(chosen)) return chosen;
  return navigator.languages.some((tag) => tag.toLowerCase().startsWith('zh')) ? 'zh-CN' : 'en';
};

/** Keeps the choice and loads the page anew: the API answers in it, too. */
export const chooseLanguage = (language: DeskLanguage): void => {
  localStorage.setItem(place, language);
  location.reload();
};
