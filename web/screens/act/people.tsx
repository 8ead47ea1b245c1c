/** Workers and parties of the case by their references, colleagues with their load, offices by name. */
import Multiselect from '@cloudscape-design/components/multiselect';
import Select, { type SelectProps } from '@cloudscape-design/components/select';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../../api/client.ts';
import { colleaguesQuery, officeListQuery, officesQuery, ownQueueQuery, useMe } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { spokenAtTheDoor } from '../../shown/language-names.ts';
import { useMoney } from '../../shown/money.ts';
import type { CaseParts } from './schema.ts';

interface PickProps {
  readonly value: unknown;
  readonly change: (value: unknown) => void;
  readonly several?: boolean;
}

/** One of these, or several. */
const Pick = ({
  options,
  value,
  change,
  several = false,
}: PickProps & { readonly options: readonly SelectProps.Option[] }) => {
  const { formatMessage } = useIntl();
  const placeholder = formatMessage({ id: 'act.choose' });
  const chosen = Array.isArray(value) ? value : [];
  return several ? (
    <Multiselect
      selectedOptions={options.filter((each) => chosen.includes(each.value))}
      options={options}
      filteringType="auto"
      placeholder={placeholder}
      onChange={({ detail }) => change(detail.selectedOptions.map((each) => each.value))}
    />
  ) : (
    <Select
      selectedOption={options.find((each) => each.value === value) ?? null}
      options={options}
      filteringType="auto"
      placeholder={placeholder}
      onChange={({ detail }) => change(detail.selectedOption.value)}
    />
  );
};

export const WorkerChoice = ({ of, ...pick }: PickProps & { readonly of: CaseParts }) => {
  const money = useMoney();
  const options = Object.entries(of.workers)
    .filter(([, { standing }]) => standing === 'in')
    .map(([worker, { sums }]) => ({ value: worker, label: worker, description: money(sums.claimed) }));
  return <Pick {...pick} options={options} />;
};

export const PartyChoice = ({
  of,
  beside = [],
  ...pick
}: PickProps & { readonly of: CaseParts; readonly beside?: readonly string[] }) => {
  const label = useLabel();
  const parties = Object.entries(of.parties).map(([party, { relation, details }]) => ({
    value: party,
    label: details?.name ?? party,
    description: label('relation', relation),
  }));
  const others = beside.map((code) => ({ value: code, label: label('choice', code) }));
  return <Pick {...pick} options={[...parties, ...others]} />;
};

/** Those of the office who have this role. */
export const Colleagues = ({
  of,
  who,
  ...pick
}: PickProps & { readonly of: CaseParts; readonly who: 'inspector' | 'mediator' }) => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const { data = [] } = useQuery(colleaguesQuery(useStaffApi(), of.office));
  const able = data.filter(({ roles }) => roles.includes(who));
  const options = able.map(({ id, name, roles, cases, away }) => ({
    value: id,
    label: name,
    description: [
      roles.map((each) => label('role', each)).join(', '),
      formatMessage({ id: away ? 'people.away_with' : 'people.with' }, { cases }),
    ].join(' · '),
  }));
  return <Pick {...pick} options={options} />;
};

export const Offices = (pick: PickProps) => {
  const { data = [] } = useQuery(officesQuery(useStaffApi()));
  return (
    <Pick
      {...pick}
      options={data.map(({ id, name, area }) => ({ value: id, label: name, description: area }))}
    />
  );
};

/** Another case by its number: those of the reader’s own list and of their office. */
export const CaseChoice = (pick: PickProps) => {
  const api = useStaffApi();
  const office = useMe()?.office;
  const own = useInfiniteQuery(ownQueueQuery(api)).data;
  const all = useInfiniteQuery({
    ...officeListQuery(api, office ?? '', { view: 'open' }),
    enabled: office !== undefined,
  }).data;
  const rows = [own, all].flatMap((each) => each?.pages.flatMap(({ items }) => items) ?? []);
  const numbers = new Map(rows.map(({ caseId, number }) => [caseId, number]));
  return <Pick {...pick} options={[...numbers].map(([value, label]) => ({ value, label }))} />;
};

export const Tongues = (pick: PickProps) => {
  const { formatDisplayName } = useIntl();
  return (
    <Pick
      {...pick}
      options={spokenAtTheDoor.map((value) => ({
        value,
        label: formatDisplayName(value, { type: 'language' }) ?? value,
      }))}
    />
  );
};
