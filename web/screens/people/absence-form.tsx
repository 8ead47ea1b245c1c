import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import DatePicker from '@cloudscape-design/components/date-picker';
import FormField from '@cloudscape-design/components/form-field';
import Modal from '@cloudscape-design/components/modal';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../../api/client.ts';
import type { Colleague } from '../../api/queries.ts';
import { useDays } from '../../shown/days.ts';

interface AbsenceFormProps {
  readonly office: string;
  readonly of: Colleague;
  readonly all: readonly Colleague[];
  readonly close: () => void;
}

/** When somebody is away, both days included, and who stands in; or that they are back. */
export const AbsenceForm = ({ office, of, all, close }: AbsenceFormProps) => {
  const { formatMessage } = useIntl();
  const api = useStaffApi();
  const queries = useQueryClient();
  const { day, today } = useDays();
  const [from, setFrom] = useState(of.absent?.from ?? today);
  const [until, setUntil] = useState(of.absent?.until ?? '');
  const [deputy, setDeputy] = useState(of.absent?.deputy ?? '');
  const path = { office, staffId: of.id };
  const { mutate, error, isPending } = useMutation({
    mutationFn: async (away: boolean) => {
      const params = { path };
      if (away)
        await api.PUT('/offices/{office}/staff/{staffId}/absence', {
          params,
          body: { from, until, ...(deputy === '' ? {} : { deputy }) },
        });
      else await api.DELETE('/offices/{office}/staff/{staffId}/absence', { params });
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['staff', office] });
      close();
    },
  });
  const fits = ({ id, roles }: Colleague) => id !== of.id && roles.some((each) => of.roles.includes(each));
  const options = [
    { value: '', label: formatMessage({ id: 'absence.nobody' }) },
    ...all.filter(fits).map(({ id, name, absent }) => ({
      value: id,
      label: name,
      ...(absent === undefined ? {} : { description: `${day(absent.from)} – ${day(absent.until)}` }),
    })),
  ];
  const field = (id: string) => formatMessage({ id: `absence.${id}` });
  return (
    <Modal
      visible
      onDismiss={close}
      closeAriaLabel={formatMessage({ id: 'act.close' })}
      header={formatMessage({ id: 'absence.title' }, { name: of.name })}
      footer={
        <Box float="right">
          <SpaceBetween size="xs" direction="horizontal">
            {of.absent !== undefined && <Button onClick={() => mutate(false)}>{field('back')}</Button>}
            <Button
              variant="primary"
              loading={isPending}
              disabled={from === '' || until === ''}
              onClick={() => mutate(true)}
            >
              {field('do')}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="m">
        {error !== null && <Alert type="error">{error.message}</Alert>}
        <FormField label={field('from')} constraintText={from === '' ? '' : day(from)}>
          <DatePicker format="iso" value={from} onChange={({ detail }) => setFrom(detail.value)} />
        </FormField>
        <FormField label={field('until')} constraintText={until === '' ? '' : day(until)}>
          <DatePicker format="iso" value={until} onChange={({ detail }) => setUntil(detail.value)} />
        </FormField>
        <FormField label={field('deputy')} description={field('deputy_about')}>
          <Select
            options={options}
            selectedOption={options.find(({ value }) => value === deputy) ?? null}
            onChange={({ detail }) => setDeputy(detail.selectedOption.value ?? '')}
          />
        </FormField>
      </SpaceBetween>
    </Modal>
  );
};
