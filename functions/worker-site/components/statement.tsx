/** A wage statement in plain words: each line with its formula, what was taken for granted, and what it comes to. */

import type { WageStatement } from '#domain/jurisdictions/wage-statement.ts';
import { lineText, sumText } from '#domain/messages/wages/in-words.ts';
import type { Web } from '../web.ts';

interface Props {
  readonly c: Web;
  readonly statement: WageStatement;
  readonly currency: string;
}

const StatementTotal = ({ c, statement, currency }: Props) => {
  const say = c.get('say');
  const { worker, fund, undisputedFen } = statement;
  const reader = { language: c.get('language'), currency };
  return (
    <>
      {undisputedFen > 0 ? (
        <p>{say('wages.undisputed', { sum: sumText(reader, undisputedFen, undisputedFen) })}</p>
      ) : null}
      <p>{say('wages.total', { sum: sumText(reader, worker.minFen, worker.maxFen) })}</p>
      {fund.maxFen > 0 ? (
        <p>{say('wages.fund', { sum: sumText(reader, fund.minFen, fund.maxFen) })}</p>
      ) : null}
      <p class="hint">{say('wages.calculated')}</p>
    </>
  );
};

export const Statement = ({ c, statement, currency }: Props) => {
  const say = c.get('say');
  const reader = { language: c.get('language'), currency };
  const lines = statement.lines.map((line) => lineText(reader, line));
  return (
    <section>
      <h2>{say('wages.heading')}</h2>
      <ul>
        {lines.map(({ says, taken, leftOut }) => (
          <li>
            {says}
            {taken.map((what) => (
              <p class="hint">{say('wages.taken', { what })}</p>
            ))}
            {leftOut.map((what) => (
              <p class="hint">{say('wages.left_out', { what })}</p>
            ))}
          </li>
        ))}
      </ul>
      <StatementTotal c={c} statement={statement} currency={currency} />
    </section>
  );
};
