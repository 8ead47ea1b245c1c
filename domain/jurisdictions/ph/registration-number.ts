/**
 * The number of a firm at the SEC (a corporation: CS201212345, A199812345, 2021020004567-00) or at the DTI (a trader: seven
 * or eight digits). Neither has a check digit.
 */

const forms = [/^(?:CS|AS|A|PW|CN|FS)\d{6,11}$/, /^\d{13}(?:\d{2})?$/, /^\d{7,8}$/];

/** Without gaps and hyphens; undefined for what is no such number. */
export const registrationNumber = (text: string): string | undefined => {
  const plain = text.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/g, '');
  return forms.some((form) => form.test(plain)) ? plain : undefined;
};
