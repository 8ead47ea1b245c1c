/** Emergency numbers as links that a phone dials, on top of every page on which somebody may be in danger. */

import type { Language } from '#domain/messages/text.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { territoryName } from '../questions/country.tsx';
import type { Say } from '../web.ts';

interface Props {
  readonly say: Say;
  readonly language: Language;
  /** of the worker's country; of all that the site serves as long as it is not known */
  readonly procedures: readonly Procedure[];
}

export const Calls = ({ say, language, procedures }: Props) => (
  <>
    {procedures.map((procedure) => (
      <section>
        {procedures.length > 1 ? <h2>{territoryName(procedure, language)}</h2> : null}
        <ul class="calls">
          {procedure.emergencyNumbers.map(({ number, what }) => (
            <li>
              <a href={`tel:${number}`}>
                <b>{number}</b> <span>{say(`web.danger.${what}`)}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
);
