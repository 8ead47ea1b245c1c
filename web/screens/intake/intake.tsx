/**
 * A complaint that came on paper, by telephone or at the counter, written down in the order in which people tell it. At
 * the end the slip for the worker, shown once.
 */
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useMe } from '../../api/queries.ts';
import { useReference } from '../../api/reference.ts';
import { FiledScreen } from './filed-screen.tsx';
import { FilingForm } from './filing-form.tsx';
import type { Filed } from './use-filing.ts';

export const Intake = () => {
  const { formatMessage } = useIntl();
  const me = useMe();
  const reference = useReference();
  const form = reference?.commands.file_complaint;
  const [filed, setFiled] = useState<Filed>();
  if (me === undefined || reference === undefined || form === undefined) return null;
  return (
    <ContentLayout
      header={
        <Header variant="h1" description={formatMessage({ id: 'intake.about' })}>
          {formatMessage({ id: 'intake.title' })}
        </Header>
      }
    >
      {filed === undefined ? (
        <FilingForm
          form={form}
          office={me.office}
          area={me.at?.area}
          spoken={reference.language}
          filed={setFiled}
        />
      ) : (
        <FiledScreen filed={filed} again={() => setFiled(undefined)} />
      )}
    </ContentLayout>
  );
};
