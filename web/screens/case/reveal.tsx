/**
 * Who a worker is: absent until it is asked for with a purpose, shown for ten minutes, and never kept. The worker sees
 * that it was asked for.
 */
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import Modal from '@cloudscape-design/components/modal';
import RadioGroup from '@cloudscape-design/components/radio-group';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../../api/client.ts';
import type { Case } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { useDays } from '../../shown/days.ts';
import { Veiled } from '../../shown/veil.tsx';
import { useWholeCase } from '../act/whole-case.ts';
import type { Revealed } from './revealed.ts';

const revealPurposes = ['contact', 'interview', 'service', 'payment', 'safety'] as const;
type Purpose = (typeof revealPurposes)[number];

const isPurpose = (value: string): value is Purpose => revealPurposes.some((each) => each === value);

const route = getRouteApi('/case/$caseId');

const shownFor = 10 * 60_000;

interface RevealProps {
  readonly of: Case;
  readonly shown: (revealed: Revealed) => void;
  readonly close: () => void;
}

export const Reveal = ({ of, shown, close }: RevealProps) => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const api = useStaffApi();
  const queries = useQueryClient();
  const { worker: looked } = route.useSearch();
  const workers = Object.keys(useWholeCase(of).workers).map((value) => ({ value, label: value }));
  const [worker, setWorker] = useState(looked || (workers[0]?.value ?? ''));
  const [purpose, setPurpose] = useState<Purpose>();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (why: Purpose) =>
      (
        await api.POST('/cases/{caseId}/identity', {
          params: { path: { caseId: of.caseId } },
          body: { worker, purpose: why },
        })
      ).data,
    // what is shown is kept by the screen alone, never among what was read before
    gcTime: 0,
    onSuccess: (identity) => {
      if (identity !== undefined) shown({ identity, until: Date.now() + shownFor });
      close();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['case', of.caseId] }),
  });
  return (
    <Modal
      visible
      onDismiss={close}
      closeAriaLabel={formatMessage({ id: 'act.close' })}
      header={formatMessage({ id: 'reveal.title' })}
      footer={
        <Box float="right">
          <Button
            variant="primary"
            loading={isPending}
            disabled={purpose === undefined}
            onClick={() => purpose !== undefined && mutate(purpose)}
          >
            {formatMessage({ id: 'reveal.do' }, { worker })}
          </Button>
        </Box>
      }
    >
      <SpaceBetween size="m">
        {error !== null && <Alert type="error">{error.message}</Alert>}
        <Box>{formatMessage({ id: 'reveal.about' })}</Box>
        {workers.length > 1 && (
          <FormField label={label('field', 'worker')}>
            <Select
              options={workers}
              filteringType="auto"
              selectedOption={workers.find(({ value }) => value === worker) ?? null}
              onChange={({ detail }) => setWorker(detail.selectedOption.value ?? '')}
            />
          </FormField>
        )}
        <FormField label={label('field', 'purpose')}>
          <RadioGroup
            value={purpose ?? null}
            items={revealPurposes.map((each) => ({ value: each, label: label('choice', each) }))}
            onChange={({ detail }) => isPurpose(detail.value) && setPurpose(detail.value)}
          />
        </FormField>
      </SpaceBetween>
    </Modal>
  );
};

interface RevealedPanelProps {
  readonly revealed: Revealed;
  readonly hide: () => void;
}

export const RevealedPanel = ({ revealed: { identity, until }, hide }: RevealedPanelProps) => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const { hour } = useDays();
  useEffect(() => {
    const end = setTimeout(hide, until - Date.now());
    return () => clearTimeout(end);
  }, [until, hide]);
  const { identity: who, contact, naming, worker } = identity;
  const safe = [contact.safeFrom, contact.safeUntil].filter((each) => typeof each === 'string').join('–');
  return (
    <Container
      header={
        <Header
          variant="h2"
          description={formatMessage({ id: 'reveal.until' }, { hour: hour(new Date(until).toISOString()) })}
          actions={<Button onClick={hide}>{formatMessage({ id: 'reveal.hide' })}</Button>}
        >
          {worker}
        </Header>
      }
    >
      <KeyValuePairs
        columns={4}
        items={[
          { label: label('field', 'name'), value: <Veiled>{who.name ?? '–'}</Veiled> },
          { label: label('field', 'idNumber'), value: <Veiled>{who.idNumber ?? '–'}</Veiled> },
          { label: label('field', 'phone'), value: <Veiled>{contact.phone ?? '–'}</Veiled> },
          { label: label('field', 'channel'), value: label('contact_channel', contact.channel ?? 'none') },
          { label: formatMessage({ id: 'reveal.safe' }), value: safe || '–' },
          { label: label('field', 'naming'), value: label('naming', naming) },
        ]}
      />
    </Container>
  );
};
