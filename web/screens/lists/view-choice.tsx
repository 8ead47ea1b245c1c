/** From one view of the office's cases to another, each with how many it has. */
import Select from '@cloudscape-design/components/select';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../../api/client.ts';
import { countsQuery, savedViewsQuery, useMe } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { home } from '../../frame/places.ts';
import { addressOfOfficeView, type OfficeView, officeViewsShown } from './office-search.ts';
import { addressOfView } from './view-address.ts';

interface ViewChoiceProps {
  readonly office: string;
  readonly view: OfficeView;
}

export const ViewChoice = ({ office, view }: ViewChoiceProps) => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const navigate = useNavigate();
  const api = useStaffApi();
  const me = useMe();
  const { data: counts } = useQuery(countsQuery(api, office));
  const { data: saved = [] } = useQuery(savedViewsQuery(api));
  const own = officeViewsShown(counts, view).map((each) => {
    const count = counts?.views[each];
    return {
      value: home + addressOfOfficeView(office, each),
      label: label('list_view', each),
      ...(count === undefined ? {} : { labelTag: String(count) }),
    };
  });
  const kept = saved
    .filter(() => me?.office === office)
    .map(({ name, asks }) => ({ value: home + addressOfView(asks, office), label: name }));
  const chosen = own.find(({ value }) => value === home + addressOfOfficeView(office, view));
  return (
    <Select
      selectedOption={chosen ?? null}
      options={[
        { label: formatMessage({ id: 'office.title' }), options: own },
        ...(kept.length === 0 ? [] : [{ label: formatMessage({ id: 'views.title' }), options: kept }]),
      ]}
      ariaLabel={formatMessage({ id: 'views.choose' })}
      expandToViewport
      onChange={({ detail }) => void navigate({ href: detail.selectedOption.value ?? home })}
    />
  );
};
