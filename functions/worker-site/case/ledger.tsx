/** What is owed to the worker and what was paid, one sentence a sum, so that it can be read on a small telephone. */
import { type LedgerStatement, statementOf } from '#domain/complaint/ledger/statement.ts';
import { dayText, moneyText } from '#domain/messages/spoken.ts';
import type { Say, Web } from '../web.ts';
import type { WorkerCase } from './read.ts';

interface Props {
  readonly c: Web;
  readonly standing: WorkerCase;
}

/** How much is still owed, and what of it is late, or came beside it. */
const Totals = ({ say, money, of }: { say: Say; money: (fen: number) => string; of: LedgerStatement }) => {
  const sums = [
    ['owed', of.owed],
    ['late', of.late],
    ['beyond', of.beyond],
    ['interest', of.interest],
  ] as const;
  return (
    <ul>
      {of.inForce > 0 && of.owed === 0 ? <li>{say('web.case.ledger.nothing')}</li> : null}
      {sums
        .filter(([, fen]) => fen > 0)
        .map(([name, fen]) => (
          <li>{say(`web.case.ledger.${name}`, { sum: money(fen) })}</li>
        ))}
    </ul>
  );
};

export const LedgerSection = ({ c, standing }: Props) => {
  const { state, worker, procedure, today } = standing;
  const say = c.get('say');
  const language = c.get('language');
  const money = (fen: number): string => moneyText(language, fen, procedure.currency);
  const of = statementOf(state.file, worker, today);
  if (of.dues.length + of.payments.length === 0) return null;
  return (
    <>
      <h2>{say('web.case.ledger.title')}</h2>
      <Totals say={say} money={money} of={of} />
      <ul>
        {of.dues.map(({ dueOn, what, kind, fen, paid, owed }) => (
          <li>
            {say('web.case.ledger.due', {
              day: dayText(language, dueOn),
              what: say(`web.case.ledger.what.${kind === 'compensation' ? kind : what}`),
              due: money(fen),
              paid: money(paid),
              owed: money(owed),
            })}
          </li>
        ))}
        {of.payments.map(({ paidOn, fen, standing: how }) => {
          const told = say('web.case.ledger.payment', {
            day: dayText(language, paidOn),
            sum: money(fen),
            how: say(`web.case.ledger.how.${how}`),
          });
          return <li>{how === 'retracted' ? <s>{told}</s> : told}</li>;
        })}
      </ul>
    </>
  );
};
