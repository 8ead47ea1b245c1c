/** The simulator's page: talks on the left, one talk with a box to write as that phone on the right. */
import { phoneStyle } from './style.ts';
import { phoneOf, type StoredText, type Texts } from './texts.ts';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
const clock = (at: string): string => `${at.slice(0, 16).replace('T', ' ')} UTC`;

export const phonePage = (texts: Texts, phone: string, failure: string | null): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${phone ? `${escapeHtml(phone)} · ` : ''}Phone simulator · 手机模拟器</title>
<style>${phoneStyle}</style>
<header><h1><a href="/">Phone simulator <span lang="zh">手机模拟器</span></a></h1>
<p>Texts of the local environment. No real phone is reached. <span lang="zh">仅限本机，不会发送真实短信。</span></p></header>
<main>
<nav aria-label="Conversations">
<h2>Conversations <span lang="zh">会话</span></h2>
${talkList(texts, phone)}
</nav>
<section aria-label="Messages">
<h2>${phone ? escapeHtml(phone) : 'New text <span lang="zh">新短信</span>'}</h2>
${failure ? `<p class="failure" role="alert">Redress refused the text (HTTP ${escapeHtml(failure)}). <span lang="zh">短信未送达。</span></p>` : ''}
<ol class="talk" id="talk">${texts.of(phone).map(bubble).join('\n')}</ol>
${writeBox(phone)}
</section>
</main>
<script>${refresh}</script>
</html>
`;

const talkList = (texts: Texts, phone: string): string => {
  const rows = texts.talks().map(({ last }) => talkRow(last, phoneOf(last) === phone));
  return rows.length > 0
    ? `<ul>${rows.join('\n')}</ul>`
    : '<p class="empty">No texts yet. <span lang="zh">暂无短信。</span></p>';
};

const talkRow = (last: StoredText, current: boolean): string => {
  const phone = phoneOf(last);
  const mark = current ? ' aria-current="page"' : '';
  return `<li><a href="/?phone=${encodeURIComponent(phone)}"${mark}><b>${escapeHtml(phone)}</b><span>${escapeHtml(last.body.slice(0, 60))}</span></a></li>`;
};

const bubble = ({ direction, body, at }: StoredText): string =>
  `<li class="${direction}"><p>${escapeHtml(body)}</p><time datetime="${at}">${direction === 'outbound' ? 'Redress' : 'Phone · 手机'} · ${clock(at)}</time></li>`;

const writeBox = (phone: string): string => `<form method="post" action="/texts">
<label><b>Write as <span lang="zh">发信号码</span></b>
<input name="phone" type="tel" required pattern="\\+[0-9 \\-]{6,20}" value="${escapeHtml(phone || '+8613800000001')}"></label>
<label><b>Text <span lang="zh">内容</span></b>
<textarea name="body" rows="2" required${phone ? ' autofocus' : ''}></textarea></label>
<button>Send <span lang="zh">发送</span></button>
</form>`;

/** Fetches the page again every two seconds and replaces the talk only: what is being typed stays. */
const refresh = `
const end = () => { const last = document.querySelector('#talk li:last-child'); if (last) last.scrollIntoView({ block: 'nearest' }); };
end();
setInterval(async () => {
  const fresh = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
  for (const part of ['#talk', 'nav']) {
    const old = document.querySelector(part), now = fresh.querySelector(part);
    if (old.innerHTML !== now.innerHTML) { old.innerHTML = now.innerHTML; end(); }
  }
}, 2000);
`;
