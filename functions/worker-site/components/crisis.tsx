/** Whom to call who writes that they would end their own life: a voice first, on top of the page that comes next. */
import { termIn } from '#domain/messages/terms.ts';
import { type Language, text } from '#domain/messages/text.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { isDespair } from '#domain/understanding/danger/despair.ts';
import type { Say } from '../web.ts';
import { Panel } from './pieces.tsx';

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly procedure: Procedure;
}

/** A human word, the line of those who listen, the emergency numbers, and the officer on duty. */
export const CrisisLine = ({ say, language, procedure }: Props) => (
  <Panel kind="note">
    <p class="lead">{say('web.crisis.matters')}</p>
    <p>{say('web.crisis.call')}</p>
    <ul class="calls">
      {procedure.hotlines
        .filter(({ what }) => what === 'crisis')
        .map(({ number }) => (
          <li>
            <a href={`tel:${number}`}>
              <b>{number}</b> <span>{text(language, termIn(procedure, 'hotline.crisis'))}</span>
            </a>
          </li>
        ))}
    </ul>
    <p>{say('web.crisis.at_once')}</p>
    <p>
      <a href="/danger">{say('web.crisis.officer')}</a>
    </p>
  </Panel>
);

/** The same, where the words that the worker wrote tell of it; what they came for goes on below. */
export const CrisisLineFor = ({ words, ...about }: Props & { readonly words: string }) =>
  isDespair(words) ? <CrisisLine {...about} /> : null;
