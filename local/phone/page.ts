/** The simulator's page: all talks in a list, and one or several of them side by side, each with a box to write in. */

import { escapeHtml } from '../html.ts';
import { phoneStyle } from './style.ts';
import { phoneOf, type StoredText, type Texts } from './texts.ts';
import { LOCAL_SMS_NUMBER } from './twilio.ts';

/** The address of a page that shows these phones. */
export const addressOf = (phones: readonly string[]): string =>
  `/?${new URLSearchParams(phones.map((phone) => ['phone', phone])).toString()}`;

export const phonePage = (
  texts: Texts,
  phones: readonly string[],
  failure: string | null,
): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${phones.length > 0 ? `${escapeHtml(phones.join(', '))} · ` : ''}Phone simulator · 手机模拟器</title>
<style>${phoneStyle}</style>
<header><h1><a href="/">Phone simulator <span lang="zh">手机模拟器</span></a></h1>
<p>Texts of the local environment. No real phone is reached. <span lang="zh">仅限本机，不会发送真实短信。</span></p></header>
<main>
<nav aria-label="Conversations">
<h2>Conversations <span lang="zh">会话</span></h2>
${talkList(texts, phones)}
</nav>
${failure ? `<p class="failure" role="alert">Redress refused the text (HTTP ${escapeHtml(failure)}). <span lang="zh">短信未送达。</span></p>` : ''}
<div class="phones">
${(phones.length > 0 ? phones : ['']).map((phone) => phoneSection(texts, phone, phones)).join('\n')}
</div>
</main>
<script>${refresh}</script>
</html>
`;

const talkList = (texts: Texts, phones: readonly string[]): string => {
  const rows = texts.talks().map(({ last }) => talkRow(last, phones));
  return rows.length > 0
    ? `<ul>${rows.join('\n')}</ul>`
    : '<p class="empty">No texts yet. <span lang="zh">暂无短信。</span></p>';
};

const talkRow = (last: StoredText, phones: readonly string[]): string => {
  const phone = phoneOf(last);
  const isShown = phones.includes(phone);
  const mark = isShown ? ' aria-current="page"' : '';
  const beside =
    phones.length === 0 || isShown
      ? ''
      : `<a class="beside" href="${escapeHtml(addressOf([...phones, phone]))}">beside<span class="hidden"> the others: ${escapeHtml(phone)}</span> <span lang="zh">并排</span></a>`;
  return `<li><a href="${escapeHtml(addressOf([phone]))}"${mark}><b>${escapeHtml(phone)}</b><span>${escapeHtml(last.body.slice(0, 60))}</span></a>${beside}</li>`;
};

const phoneSection = (texts: Texts, phone: string, phones: readonly string[]): string => {
  const id = phone.replace(/\D/g, '');
  const others = phones.filter((each) => each !== phone);
  const close =
    others.length === 0
      ? ''
      : ` <a class="beside" href="${escapeHtml(addressOf(others))}">close <span lang="zh">关闭</span></a>`;
  return `<section aria-labelledby="h${id}">
<h2 id="h${id}">${phone ? escapeHtml(phone) : 'New text <span lang="zh">新短信</span>'}${close}</h2>
<ol class="talk" id="talk${id}">${talkItems(texts.of(phone))}</ol>
${writeBox(phone, phones, id)}
</section>`;
};

const dayOf = ({ at }: StoredText): string => at.slice(0, 10);

/** The day stands once above its texts, the hour below each. */
const talkItems = (talk: readonly StoredText[]): string =>
  talk
    .map((each, n) => {
      const before = talk[n - 1];
      const isNewDay = before === undefined || dayOf(before) !== dayOf(each);
      return `${isNewDay ? `<li class="day"><time datetime="${dayOf(each)}">${dayOf(each)} UTC</time></li>\n` : ''}${bubble(each)}`;
    })
    .join('\n');

const bubble = ({ direction, body, at }: StoredText): string =>
  `<li class="${direction}"><p dir="auto">${escapeHtml(body)}</p><time datetime="${at}"><span class="hidden">${direction === 'outbound' ? 'Redress' : 'The worker'}, </span>${at.slice(11, 16)}</time></li>`;

const writeBox = (
  phone: string,
  phones: readonly string[],
  id: string,
): string => `<form method="post" action="/texts">
${phones.map((each) => `<input type="hidden" name="shown" value="${escapeHtml(each)}">`).join('')}
${
  phone
    ? `<input type="hidden" name="phone" value="${escapeHtml(phone)}">`
    : `<label><b>Write as <span lang="zh">发信号码</span></b>
<input name="phone" type="tel" required pattern="\\+[0-9 \\-]{6,20}" value="+8613800000001"></label>`
}
<label for="body${id}"><b>Text to ${LOCAL_SMS_NUMBER} <span lang="zh">内容</span></b></label>
<textarea id="body${id}" name="body" rows="2" required${phone && phones.length === 1 ? ' autofocus' : ''}></textarea>
<button>Send <span lang="zh">发送</span></button>
</form>`;

/** Fetches the page again every two seconds and replaces the talks only: what is being typed stays. */
const refresh = `
const end = () => { for (const last of document.querySelectorAll('.talk li:last-child')) last.parentElement.scrollTop = last.parentElement.scrollHeight; };
end();
setInterval(async () => {
  const fresh = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
  for (const old of document.querySelectorAll('.talk, nav')) {
    const now = fresh.querySelector(old.id ? '#' + old.id : 'nav');
    if (now && old.innerHTML !== now.innerHTML) { old.innerHTML = now.innerHTML; end(); }
  }
}, 2000);
`;
