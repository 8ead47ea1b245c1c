/** Offices and their staff by name; who is not known to the reader’s office stays an id. */
import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../api/client.ts';
import { colleaguesQuery, officesQuery } from '../api/queries.ts';
import { useLabel } from '../api/reference.ts';

export const useStaffName = (office: string | undefined): ((id: string) => string) => {
  const { data = [] } = useQuery({
    ...colleaguesQuery(useStaffApi(), office ?? ''),
    enabled: office !== undefined,
  });
  return (id) => data.find((each) => each.id === id)?.name ?? id;
};

export const useOfficeName = (): ((id: string) => string) => {
  const { data = [] } = useQuery(officesQuery(useStaffApi()));
  return (id) => data.find((each) => each.id === id)?.name ?? id;
};

/** Who did something: a colleague by name, a worker by reference, each with the role in which they did it. */
export const useActorName = (
  office: string,
): ((by: { readonly role: string; readonly id: string }) => string) => {
  const label = useLabel();
  const { formatMessage } = useIntl();
  const staffName = useStaffName(office);
  return ({ role, id }) =>
    formatMessage({ id: 'actor.as' }, { name: staffName(id), role: label('role', role) });
};
