/** Whether a case is what its events say, with the digest to note; read when it is asked for, as all events are read for it. */
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import CopyToClipboard from '@cloudscape-design/components/copy-to-clipboard';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../../api/client.ts';
import { integrityQuery } from '../../api/queries.ts';
import { addressOfCase } from '../../shown/case-link.tsx';
import { Trouble } from '../trouble.tsx';

const Held = ({ holds, yes, no }: { readonly holds: boolean; readonly yes: string; readonly no: string }) => (
  <StatusIndicator type={holds ? 'success' : 'error'}>{holds ? yes : no}</StatusIndicator>
);

export const Integrity = ({ caseId }: { readonly caseId: string }) => {
  const { formatMessage } = useIntl();
  const say = (id: string) => formatMessage({ id: `integrity.${id}` });
  const [asked, setAsked] = useState(false);
  const { data, error, isFetching, refetch } = useQuery({
    ...integrityQuery(useStaffApi(), caseId),
    enabled: asked,
  });
  return (
    <Container
      header={
        <Header
          variant="h2"
          description={say('about')}
          actions={
            <SpaceBetween size="xs" direction="horizontal">
              <Button href={addressOfCase(caseId)}>{say('open')}</Button>
              <Button loading={isFetching} onClick={() => (asked ? void refetch() : setAsked(true))}>
                {say('check')}
              </Button>
            </SpaceBetween>
          }
        >
          {say('title')}
        </Header>
      }
    >
      {error !== null && <Trouble error={error} again={refetch} />}
      {data === undefined ? (
        <Box color="text-body-secondary">{say('not_yet')}</Box>
      ) : (
        <KeyValuePairs
          columns={3}
          items={[
            { label: say('events'), value: `${data.events}` },
            {
              label: say('order'),
              value: <Held holds={data.inOrder} yes={say('in_order')} no={say('gap')} />,
            },
            {
              label: say('state'),
              value: <Held holds={data.sameState ?? false} yes={say('same')} no={say('other')} />,
            },
            {
              label: say('digest'),
              value: (
                <CopyToClipboard
                  variant="inline"
                  textToCopy={`${data.version} ${data.digest}`}
                  textToDisplay={`${data.digest.slice(0, 16)}…`}
                  copyButtonAriaLabel={say('copy')}
                  copySuccessText={formatMessage({ id: 'case.copied' })}
                  copyErrorText={formatMessage({ id: 'case.not_copied' })}
                />
              ),
              info: <Box variant="small">{say('digest_about')}</Box>,
            },
          ]}
        />
      )}
    </Container>
  );
};
