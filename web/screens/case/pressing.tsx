/** Why a case is late, or what is due in it next: the limit with its article, who has the case and since when, and for whom it waits. */
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { trackQuery } from '../../api/case-page.ts';
import { useStaffApi } from '../../api/client.ts';
import { now } from '../../api/office-clock.ts';
import type { Case } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { useCited } from '../../shown/cited.ts';
import { useDays } from '../../shown/days.ts';
import { Due } from '../../shown/due.tsx';
import { useLimitName } from '../../shown/limit-name.ts';
import { useHolder } from './holder.ts';
import { LimitExplained } from './limit-explained.tsx';
import { pressingLimit } from './pressing-limit.ts';

/** Since when the case is in its status. */
const useSince = ({ caseId, version }: Case): string | undefined => {
  const { data = [] } = useQuery(trackQuery(useStaffApi(), caseId, version));
  return data.find(({ when }) => when === 'now')?.since;
};

export const Pressing = ({ of }: { readonly of: Case }) => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const limitName = useLimitName();
  const cited = useCited();
  const { moment } = useDays();
  const holder = useHolder(of);
  const since = useSince(of);
  const clock = pressingLimit(of.clocks);
  if (clock === undefined) return null;
  const head = (id: string) => formatMessage({ id: `pressing.${id}` });
  const late = Date.parse(clock.due) <= now();
  const article =
    clock.kind === 'service' && clock.rule === undefined ? undefined : clock.basis && cited(clock.basis);
  const by = [formatMessage({ id: `limit_kind.${clock.kind}` }), article];
  return (
    <section className="pressing" aria-label={head('title')}>
      <KeyValuePairs
        columns={4}
        items={[
          {
            label: (
              <LimitExplained clock={clock} caseId={of.caseId}>
                {formatMessage(
                  { id: late ? 'pressing.late' : 'pressing.next' },
                  { limit: limitName(clock.clock) },
                )}
              </LimitExplained>
            ),
            value: (
              <>
                <Due on={clock.dueOn} at={clock.due} />
                <div className="small">{by.filter((each) => each !== undefined).join(' · ')}</div>
              </>
            ),
          },
          { label: head('with'), value: holder },
          { label: head('since'), value: since === undefined ? '–' : moment(since) },
          {
            label: head('waits'),
            value: of.waitsFor === undefined ? head('office') : label('waits_for', of.waitsFor),
          },
        ]}
      />
    </section>
  );
};
