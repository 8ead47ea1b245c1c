/** One instant of the history: what was done, by whom, when, after which article; its limits folded, its texts on demand. */
import Box from '@cloudscape-design/components/box';
import CopyToClipboard from '@cloudscape-design/components/copy-to-clipboard';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useIntl } from 'react-intl';
import type { Case, HistoryEntry } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { useDays } from '../../shown/days.ts';
import { Folded } from '../../shown/folded.tsx';
import { useMoney } from '../../shown/money.ts';
import { useActorName } from '../../shown/names.ts';
import { FactsShown } from '../act/facts-shown.tsx';
import { CaseText } from './case-text.tsx';
import type { Instant } from './entries.ts';

/** The facts that say something by themselves: sums and days. */
const useFactsSaid = () => {
  const label = useLabel();
  const money = useMoney();
  const { day } = useDays();
  return ({ facts }: HistoryEntry): string => {
    const lines = Array.isArray(facts.lines) ? (facts.lines as readonly { readonly fen: number }[]) : [];
    const sum = lines.reduce((all, { fen }) => all + fen, 0);
    const shown = [
      typeof facts.worker === 'string' ? facts.worker : '',
      sum > 0 ? money(sum) : '',
      typeof facts.dueOn === 'string' ? day(facts.dueOn) : '',
      typeof facts.basis === 'string' && facts.basis.includes(' ') ? label('basis', facts.basis) : '',
    ];
    return shown.filter((each) => each !== '').join(' · ');
  };
};

export type ArticleOf = (limit: string) => string | undefined;

/** What a limit did: begun, ended, moved; with its name, its day and its article. */
const useLimitSaid = (articleOf: ArticleOf) => {
  const label = useLabel();
  const { day } = useDays();
  return ({ type, facts }: HistoryEntry): string => {
    const limit = String(facts.limit ?? facts.clock ?? '').replace(/:.*$/, '');
    const due = typeof facts.dueOn === 'string' ? day(facts.dueOn) : '';
    const article = articleOf(limit);
    return [
      `${label('event', type)}: ${label('limit', limit)}`,
      due,
      article === undefined ? '' : label('basis', article),
    ]
      .filter((each) => each !== '')
      .join(' · ');
  };
};

/** All that an act said, for whoever wants it. */
const Details = ({ of, entry }: { readonly of: Case; readonly entry: HistoryEntry }) => {
  const { formatMessage } = useIntl();
  const { facts } = entry;
  const said = Object.keys(facts).filter((name) => name !== 'worker');
  return said.length === 0 ? null : (
    <Folded says={formatMessage({ id: 'history.details' })}>
      <FactsShown of={of} facts={facts} />
    </Folded>
  );
};

interface HistoryEntryProps {
  readonly of: Case;
  readonly instant: Instant;
  readonly articleOf: ArticleOf;
  readonly limitsOpen: boolean;
  /** the one to which a link leads */
  readonly sought: boolean;
}

/** Where somebody else finds this entry; it names nobody. */
const addressOf = (caseId: string, seq: number): string =>
  `${location.origin}/workbench/case/${caseId}?tab=history&event=${seq}`;

export const HistoryInstant = ({ of, instant, articleOf, limitsOpen, sought }: HistoryEntryProps) => {
  const { formatMessage } = useIntl();
  const { moment } = useDays();
  const factsSaid = useFactsSaid();
  const limitSaid = useLimitSaid(articleOf);
  const actorName = useActorName(of.office);
  const { at, by, acts, limits, seq } = instant;
  return (
    <li
      id={`event-${seq}`}
      className={sought ? 'entry sought' : 'entry'}
      {...(sought ? { 'aria-current': 'true' as const } : {})}
    >
      <div className="entry-when">
        <time dateTime={at}>{moment(at)}</time>
        <Box variant="small" display="block">
          {actorName(by)}
        </Box>
      </div>
      <div className="entry-what">
        {acts.map((entry, n) => (
          // entries of a case that was joined share one number
          // biome-ignore lint/suspicious/noArrayIndexKey: the order of what has happened never changes
          <div key={n}>
            <Box fontWeight="bold">{entry.text}</Box>
            <Box variant="small" display="block">
              {factsSaid(entry)}
            </Box>
            <Details of={of} entry={entry} />
            <SpaceBetween size="xxs">
              {Object.entries(entry.words).map(([name, ref]) => (
                <CaseText key={ref} caseId={of.caseId} name={name} at={ref} />
              ))}
            </SpaceBetween>
          </div>
        ))}
        {limits.length > 0 && (
          <Folded
            key={String(limitsOpen)}
            open={limitsOpen}
            says={formatMessage({ id: 'history.limits' }, { count: limits.length })}
          >
            <ul className="happenings">
              {limits.map((entry) => (
                <li key={entry.seq}>{limitSaid(entry)}</li>
              ))}
            </ul>
          </Folded>
        )}
      </div>
      <div className="entry-link">
        <CopyToClipboard
          variant="icon"
          textToCopy={addressOf(of.caseId, seq)}
          copyButtonAriaLabel={formatMessage({ id: 'history.copy_link' }, { seq })}
          copySuccessText={formatMessage({ id: 'case.copied' })}
          copyErrorText={formatMessage({ id: 'case.not_copied' })}
        />
      </div>
    </li>
  );
};
