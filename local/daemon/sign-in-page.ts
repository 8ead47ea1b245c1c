/** The sign-in page of the local issuer: one card a demo member, one click, no password; in the browser's language. */
import { type Language, languageOf, text } from '#domain/messages/text.ts';
import { type Office, officeName } from '#domain/office/office.ts';
import type { Demo } from '../demo/demo.ts';
import { escapeHtml } from '../html.ts';
import { signInStyle } from './sign-in-style.ts';

const sayings: Readonly<Record<'en' | 'zh-CN', Readonly<Record<string, string>>>> = {
  en: {
    title: 'Redress desk',
    who: 'Who is at the desk?',
    about:
      'Demo staff of this machine: one click signs in. An authority’s own sign-in asks for its own proof.',
    other: '中文',
  },
  'zh-CN': {
    title: '劳动维权工作台',
    who: '请选择登录身份',
    about: '本机演示人员，点击即登录。正式环境使用本单位的统一身份认证。',
    other: 'English',
  },
};

const deskLanguageOf = (asked: string | undefined): 'en' | 'zh-CN' =>
  languageOf(asked) === 'zh-CN' ? 'zh-CN' : 'en';

type Member = Demo['staff'][number];

const rolesIn = (language: Language, { roles }: Member): string =>
  roles.map((role) => text(language, `role.${role}`)).join(language === 'zh-CN' ? '、' : ', ');

const card = (member: Member, language: Language): string =>
  `<li><button name="member" value="${escapeHtml(member.id)}"><b>${escapeHtml(member.name)}</b><span>${escapeHtml(rolesIn(language, member))}</span></button></li>`;

const cardsOf = (office: Office, staff: readonly Member[], language: Language): string =>
  `<section><h2>${escapeHtml(officeName(office, language))}</h2>
<ul>${staff.map((member) => card(member, language)).join('\n')}</ul></section>`;

/** The office where most people are stands first. */
const officesOf = ({ offices, staff }: Demo) =>
  offices
    .map((office) => ({ office, members: staff.filter((each) => each.office === office.id) }))
    .filter(({ members }) => members.length > 0)
    .toSorted((a, b) => b.members.length - a.members.length);

/** @param asked where the choice is sent, and in which languages the reader reads, as the browser says it */
export const signInPage = (
  demo: Demo,
  asked: { readonly action: string; readonly languages: string | undefined },
): string => {
  const { searchParams, pathname } = new URL(asked.action, 'http://localhost');
  const language = deskLanguageOf(searchParams.get('language') ?? asked.languages);
  const says = sayings[language];
  const other = language === 'en' ? 'zh-CN' : 'en';
  const offices = officesOf(demo).map(({ office, members }) => cardsOf(office, members, language));
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${says.title}</title>
<style>${signInStyle}</style>
<header><b>${says.title}</b><a href="?language=${other}" lang="${other}">${says.other}</a></header>
<main><h1>${says.who}</h1>
<p>${says.about}</p>
<form method="post" action="${escapeHtml(pathname)}">
${offices.join('\n')}
</form></main>
</html>
`;
};
