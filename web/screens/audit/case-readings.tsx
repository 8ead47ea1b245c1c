/** Leads to the readings of one case, found as any case is: by its number or its last four. */
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../../api/client.ts';

export const CaseReadings = ({ open }: { readonly open: (caseId: string) => void }) => {
  const { formatMessage } = useIntl();
  const api = useStaffApi();
  const [text, setText] = useState('');
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: async () => {
      const found = await api.POST('/search', { body: { text } });
      const [first] = found.data?.items ?? [];
      if (first !== undefined) open(first.caseId);
      return first !== undefined;
    },
  });
  const trouble = error?.message ?? (data === false ? formatMessage({ id: 'search.none' }) : '');
  return (
    <FormField
      label={formatMessage({ id: 'audit.case' })}
      errorText={trouble}
      secondaryControl={
        <Button loading={isPending} disabled={text.trim() === ''} onClick={() => mutate()}>
          {formatMessage({ id: 'audit.case_open' })}
        </Button>
      }
    >
      <Input
        value={text}
        onChange={({ detail }) => setText(detail.value)}
        onKeyDown={({ detail: { key, isComposing } }) => {
          if (key === 'Enter' && !isComposing && text.trim() !== '') mutate();
        }}
      />
    </FormField>
  );
};
