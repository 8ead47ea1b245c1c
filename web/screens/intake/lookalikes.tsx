/** Cases that the complaint may already be: to be opened, linked when this one is filed, or joined by this worker instead. */
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Toggle from '@cloudscape-design/components/toggle';
import { useNavigate } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { keepDraft } from '../../api/drafts.ts';
import type { Lookalike } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { CaseLink } from '../../shown/case-link.tsx';
import { Veiled } from '../../shown/veil.tsx';
import { isRecord, type Value } from '../act/schema.ts';

interface LookalikesProps {
  readonly items: readonly Lookalike[];
  readonly value: Value;
  /** the case that this one shall be linked to */
  readonly link: string | undefined;
  readonly setLink: (caseId: string | undefined) => void;
}

/** What was typed of the worker goes along into the form by which they join. */
const joinerFrom = ({ worker, claim, naming, words }: Value): Value => {
  const story = isRecord(words) ? words.what_happened : undefined;
  return { worker, claim, naming, ...(story === undefined ? {} : { words: { what_happened: story } }) };
};

const One = ({
  item,
  value,
  link,
  setLink,
}: Omit<LookalikesProps, 'items'> & { readonly item: Lookalike }) => {
  const { formatMessage, formatList } = useIntl();
  const label = useLabel();
  const navigate = useNavigate();
  const { caseId, status, kind, employer, because } = item;
  const same = formatList(because.map((each) => formatMessage({ id: `lookalike.${each}` })));
  const join = async () => {
    await keepDraft(`${caseId} join_complaint`, joinerFrom(value));
    await navigate({ to: '/case/$caseId', params: { caseId }, search: { act: 'join_complaint' } });
  };
  return (
    <SpaceBetween size="xxs">
      <Box>
        <CaseLink row={item} /> · {label('status', status)} · {label('kind', kind)}
        {employer !== undefined && (
          <>
            {' · '}
            <Veiled>{employer}</Veiled>
          </>
        )}
      </Box>
      <SpaceBetween size="s" direction="horizontal" alignItems="center">
        <Box variant="small">{formatMessage({ id: 'lookalike.same' }, { same })}</Box>
        <Toggle
          ariaLabel={`${formatMessage({ id: 'lookalike.link' })}: ${item.number}`}
          checked={link === caseId}
          onChange={({ detail }) => setLink(detail.checked ? caseId : undefined)}
        >
          {formatMessage({ id: 'lookalike.link' })}
        </Toggle>
        <Button
          variant="inline-link"
          ariaLabel={`${formatMessage({ id: 'lookalike.join' })}: ${item.number}`}
          onClick={() => void join()}
        >
          {formatMessage({ id: 'lookalike.join' })}
        </Button>
      </SpaceBetween>
    </SpaceBetween>
  );
};

/** Of more than these one searches. */
const mostShown = 5;

export const Lookalikes = ({ items, ...rest }: LookalikesProps) => {
  const { formatMessage } = useIntl();
  return (
    <div aria-live="polite">
      {items.length > 0 && (
        <Alert type="info" header={formatMessage({ id: 'lookalike.title' }, { count: items.length })}>
          <SpaceBetween size="m">
            {items.slice(0, mostShown).map((item) => (
              <One key={item.caseId} item={item} {...rest} />
            ))}
            <Box variant="small">
              {items.length > mostShown &&
                `${formatMessage({ id: 'lookalike.further' }, { count: items.length - mostShown })} `}
              {formatMessage({ id: 'lookalike.anyway' })}
            </Box>
          </SpaceBetween>
        </Alert>
      )}
    </div>
  );
};
