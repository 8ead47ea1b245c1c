/** When the reader is away, and who has their cases meanwhile. */
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../../api/client.ts';
import { colleaguesQuery, type Me } from '../../api/queries.ts';
import { AbsenceForm } from '../people/absence-form.tsx';
import { Away } from '../people/away.tsx';

export const OwnAbsence = ({ me }: { readonly me: Me }) => {
  const { formatMessage } = useIntl();
  const { data = [] } = useQuery(colleaguesQuery(useStaffApi(), me.office));
  const [open, setOpen] = useState(false);
  const own = data.find(({ id }) => id === me.id);
  return (
    <Container
      header={
        <Header
          variant="h2"
          description={formatMessage({ id: 'absence.about' })}
          actions={
            <Button disabled={own === undefined} onClick={() => setOpen(true)}>
              {formatMessage({ id: own?.absent === undefined ? 'absence.record' : 'absence.change' })}
            </Button>
          }
        >
          {formatMessage({ id: 'absence.own' })}
        </Header>
      }
    >
      {own?.absent === undefined ? (
        <Box>{formatMessage({ id: 'absence.none' })}</Box>
      ) : (
        <Away of={own} all={data} />
      )}
      {open && own !== undefined && (
        <AbsenceForm office={me.office} of={own} all={data} close={() => setOpen(false)} />
      )}
    </Container>
  );
};
