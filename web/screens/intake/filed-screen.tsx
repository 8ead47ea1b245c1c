/** It is filed: the slip for the worker, printed at once where they are there to take it, and where to go from here. */
import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { Slip } from './slip.tsx';
import type { Filed } from './use-filing.ts';

/** By telephone it is read out; nobody is there to take paper. */
const usePrintedOnce = (prints: boolean) => {
  const printed = useRef(false);
  useEffect(() => {
    if (!prints || printed.current) return;
    printed.current = true;
    window.print();
  }, [prints]);
};

export const FiledScreen = ({ filed, again }: { readonly filed: Filed; readonly again: () => void }) => {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const { caseId, slip, channel, danger, linked } = filed;
  usePrintedOnce(channel !== 'phone');
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.focus();
    top.current?.scrollIntoView({ block: 'center' });
  }, []);
  const say = (id: string) => formatMessage({ id });
  return (
    <Container
      header={
        <div ref={top} tabIndex={-1}>
          <Header variant="h2">{say('intake.filed')}</Header>
        </div>
      }
    >
      <SpaceBetween size="m">
        {danger && <Alert type="warning">{say('intake.duty_told')}</Alert>}
        {linked !== undefined && (
          <Alert type={linked ? 'success' : 'warning'}>
            {say(linked ? 'intake.linked' : 'intake.not_linked')}
          </Alert>
        )}
        <Alert type="info">{say(channel === 'phone' ? 'intake.read_out' : 'receipt.once')}</Alert>
        <Slip slip={slip} />
        <SpaceBetween size="xs" direction="horizontal">
          <Button iconName="file" onClick={() => window.print()}>
            {say('receipt.print')}
          </Button>
          <Button onClick={() => void navigate({ to: '/case/$caseId', params: { caseId } })}>
            {say('intake.open')}
          </Button>
          <Button onClick={again}>{say('intake.again')}</Button>
        </SpaceBetween>
      </SpaceBetween>
    </Container>
  );
};
