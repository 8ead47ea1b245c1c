/** The frame of every page: language, the way out, the way to help, and a heading that says where one is. */
import type { Child } from 'hono/jsx';
import { languages, text } from '#domain/messages/text.ts';
import type { Say, Web } from '../web.ts';
import { stylesheetPath } from './stylesheet.ts';

/** The languages that the page is not in. On a page with a form they send it, so that nothing typed is lost. */
const LanguageSwitch = ({ c, form }: { c: Web; form: string | undefined }) => (
  <nav class="languages" aria-label={c.get('say')('web.language')}>
    {languages
      .filter((each) => each !== c.get('language'))
      .map((each) =>
        form === undefined ? (
          <a href={`?lang=${each}`} lang={each} hreflang={each}>
            {text(each, 'language.name')}
          </a>
        ) : (
          <button type="submit" form={form} name="lang" value={each} class="link" lang={each}>
            {text(each, 'language.name')}
          </button>
        ),
      )}
  </nav>
);

/** What the Enter key presses: of several buttons a browser takes the first of the form, which must not be a language. */
const EnterKey = ({ say, form }: { say: Say; form: string | undefined }) =>
  form === undefined ? null : (
    <button type="submit" form={form} class="quiet" tabindex={-1}>
      {say('web.continue')}
    </button>
  );

export interface SitePageProps {
  readonly c: Web;
  /** neutral: it stands in the browser's tab and history */
  readonly title: string;
  readonly wrong?: boolean;
  /** the emergency page does not offer itself */
  readonly calm?: boolean;
  /** the id of the form that keeps what was typed when the language is changed; absent: there is none */
  readonly form?: string;
  readonly children?: Child;
}

export const SitePage = ({ c, title, wrong = false, calm = false, form, children }: SitePageProps) => {
  const say = c.get('say');
  return (
    <html lang={c.get('language')}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <title>{`${wrong ? `${say('web.error.title')} ` : ''}${title} · ${say('web.site_title')}`}</title>
        <link rel="stylesheet" href={stylesheetPath} />
      </head>
      <body>
        <a class="skip" href="#main">
          {say('web.skip')}
        </a>
        <header>
          <EnterKey say={say} form={form} />
          <div class="frame">
            <a class="home" href="/">
              {say('web.name')}
            </a>
            <LanguageSwitch c={c} form={form} />
          </div>
        </header>
        <nav class="ways" aria-label={say('web.ways')}>
          <div class="frame">
            {calm ? (
              <span />
            ) : (
              <a class="alarm" href="/danger">
                {say('web.danger.link')}
              </a>
            )}
            <a class="leave" href="/leave" rel="nofollow">
              {say('web.leave.link')}
            </a>
          </div>
        </nav>
        <main id="main" class="frame" tabindex={-1}>
          {children}
        </main>
        <footer>
          <div class="frame">
            <p>{say('web.footer.help')}</p>
            <p>{say('web.footer.privacy')}</p>
          </div>
        </footer>
      </body>
    </html>
  );
};

/** Answers with a whole page. */
export const showPage = (
  c: Web,
  page: Child,
  status: 200 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503 = 200,
) => c.html(`<!DOCTYPE html>${String(page)}`, status);
