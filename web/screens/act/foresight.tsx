/** What an act leads to, as the API foresees it with what stands in the form: said before it is given. */
import Box from '@cloudscape-design/components/box';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { Refused, useStaffApi } from '../../api/client.ts';
import type { Foreseen } from '../../api/foreseen.ts';
import type { Case } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { useCited } from '../../shown/cited.ts';
import { useDays } from '../../shown/days.ts';
import { WorkersForeseen } from './foreseen-workers.tsx';
import type { Value } from './schema.ts';
import { useToldWords } from './told-words.ts';
import { useSettled } from './use-settled.ts';

interface ForesightOf {
  readonly of: Case;
  readonly type: string;
  readonly body: Value;
  /** everything that must be there is there */
  readonly whole: boolean;
}

/** What a command with a route of its own leads to is known once it is done. */
const isForeseen = (refused: unknown): boolean => !(refused instanceof Refused && refused.status === 404);

/** What would be refused is said at the field when it is sent; here nothing is said then. */
export const useForesight = ({ of, type, body, whole }: ForesightOf) => {
  const api = useStaffApi();
  const typed = JSON.stringify(body);
  const settled = useSettled(typed);
  const { data, error, isFetching, isPlaceholderData } = useQuery({
    queryKey: ['foreseen', of.caseId, of.version, type, settled],
    queryFn: async () =>
      (
        await api.POST('/cases/{caseId}/previews/{type}', {
          params: { path: { caseId: of.caseId, type } },
          body: JSON.parse(settled),
        })
      ).data,
    enabled: whole && of.allowed.some((each) => each.type === type),
    placeholderData: keepPreviousData,
    staleTime: 10_000,
    // what stands in a form is kept nowhere else
    gcTime: 0,
    retry: false,
  });
  // what was answered to something else that stood there before is said no more
  const isOfThis = settled === typed && !isFetching && !isPlaceholderData;
  const refused = isOfThis && error instanceof Refused && isForeseen(error) ? error : undefined;
  return {
    foreseen: whole && error === null ? data : undefined,
    refused: whole ? refused : undefined,
    isFetching,
  };
};

const useBegins = () => {
  const { formatMessage } = useIntl();
  const { day, left } = useDays();
  const cited = useCited();
  return ({ says, kind, basis, length, dueOn }: Foreseen['begins'][number]): string =>
    formatMessage(
      { id: length === undefined ? 'foreseen.until' : 'foreseen.begins' },
      {
        says,
        // a promise of the office stands in no article
        by: [formatMessage({ id: `limit_kind.${kind}` }), kind === 'service' ? '' : cited(basis)]
          .filter((each) => each !== '')
          .join(' · '),
        length:
          length === undefined ? '' : formatMessage({ id: `unit.${length.unit}` }, { value: length.value }),
        day: day(dueOn),
        left: left(dueOn),
      },
    );
};

/** Legal limits first; promises of the office are named, and no more. */
const rank = { legal: 0, limitation: 1, service: 2 } as const;

export const ForeseenWords = ({ foreseen, of }: { readonly foreseen: Foreseen; readonly of: Case }) => {
  const { formatMessage, formatList } = useIntl();
  const label = useLabel();
  const begins = useBegins();
  const told = useToldWords();
  const limits = foreseen.begins.toSorted((a, b) => rank[a.kind] - rank[b.kind]);
  const moves = foreseen.status !== of.status;
  return (
    <div className="foreseen">
      <Box variant="small" fontWeight="bold">
        {formatMessage({ id: 'foreseen.title' })}
      </Box>
      <ul>
        {moves && (
          <li>{formatMessage({ id: 'foreseen.status' }, { status: label('status', foreseen.status) })}</li>
        )}
        {limits.map((each) => (
          <li key={each.limit}>{begins(each)}</li>
        ))}
        {foreseen.ends.length > 0 && (
          <li>
            {formatMessage(
              { id: 'foreseen.ends' },
              { limits: formatList([...new Set(foreseen.ends.map(({ says }) => says))]) },
            )}
          </li>
        )}
        <WorkersForeseen workers={foreseen.workers} />
        {foreseen.others.map(({ number, status, events, begins: limitsThere }) => (
          <li key={number}>
            {formatMessage(
              { id: 'foreseen.other' },
              { number, events: formatList(events), status: label('status', status) },
            )}
            <ul>
              {limitsThere
                .filter(({ kind }) => kind !== 'service')
                .map((each) => (
                  <li key={each.limit}>{begins(each)}</li>
                ))}
            </ul>
          </li>
        ))}
        <li>{told(foreseen.told)}</li>
      </ul>
    </div>
  );
};

export const RefusalForeseen = ({ refused }: { readonly refused: Refused }) => (
  <StatusIndicator type="warning">{refused.message}</StatusIndicator>
);
