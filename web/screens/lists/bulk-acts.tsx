/** What can be done with marked rows: given to others, or taken along as a table. Acts in law are given in each case. */
import Button from '@cloudscape-design/components/button';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Refused, useStaffApi } from '../../api/client.ts';
import { useMe } from '../../api/queries.ts';
import { saveFile } from '../../shown/save-file.ts';
import { csvText } from '../figures/csv.ts';
import { AssignMarked } from './assign-marked.tsx';
import type { Marks } from './marks.ts';
import { useRowsAsText } from './rows-as-text.ts';

/** The API reads so many at once, and gives them to who has just signed in. */
const atOnce = 100;

const useExport = (marked: Marks['marked']) => {
  const api = useStaffApi();
  const asText = useRowsAsText();
  return useMutation({
    mutationFn: async () => {
      const items = [];
      for (let rest = marked.map(({ caseId }) => caseId); rest.length > 0; rest = rest.slice(atOnce)) {
        const { data } = await api.POST('/exports', { body: { cases: rest.slice(0, atOnce) } });
        items.push(...(data?.items ?? []));
      }
      saveFile(new Blob([csvText(asText(items))], { type: 'text/csv' }), 'cases.csv');
    },
  });
};

interface BulkActsProps {
  readonly marks: Marks;
  readonly office: string;
}

export const BulkActs = ({ marks: { marked, clear }, office }: BulkActsProps) => {
  const { formatMessage } = useIntl();
  const me = useMe();
  const exporting = useExport(marked);
  const refused = Refused.from(exporting.error);
  const [assigning, setAssigning] = useState(false);
  if (marked.length === 0 && !assigning) return null;
  const count = marked.length;
  const mayAssign = me?.office === office && me.roles.includes('supervisor');
  return (
    <>
      {mayAssign && (
        <Button onClick={() => setAssigning(true)}>{formatMessage({ id: 'bulk.assign' }, { count })}</Button>
      )}
      <Button iconName="download" loading={exporting.isPending} onClick={() => exporting.mutate()}>
        {formatMessage({ id: 'bulk.export' }, { count })}
      </Button>
      {refused !== undefined && <StatusIndicator type="error">{refused.message}</StatusIndicator>}
      {assigning && (
        <AssignMarked
          rows={marked}
          office={office}
          close={(isDone) => {
            setAssigning(false);
            if (isDone) clear();
          }}
        />
      )}
    </>
  );
};
