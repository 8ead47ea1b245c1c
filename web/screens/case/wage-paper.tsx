/** The newest wage statement of a worker on paper: fetched when asked for, as any reading is logged. */
import Button from '@cloudscape-design/components/button';
import { useMutation } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../../api/client.ts';
import { saveFile } from '../../shown/save-file.ts';

interface WagePaperProps {
  readonly caseId: string;
  readonly number: string;
  readonly worker: string;
}

export const WagePaper = ({ caseId, number, worker }: WagePaperProps) => {
  const { formatMessage } = useIntl();
  const api = useStaffApi();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      const { data } = await api.GET('/cases/{caseId}/wage-statements/{worker}', {
        params: { path: { caseId, worker } },
        parseAs: 'blob',
      });
      if (data !== undefined) saveFile(data, `${number}-${worker}.pdf`);
    },
  });
  return (
    <>
      <Button variant="inline-link" loading={isPending} onClick={() => mutate()}>
        {formatMessage({ id: 'wage.paper' })}
      </Button>
      {error?.message}
    </>
  );
};
