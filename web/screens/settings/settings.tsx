/** What each member chooses for themself: how they are told, when they are away, and how this browser shows the desk. */
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useIntl } from 'react-intl';
import { useMe } from '../../api/queries.ts';
import { Notices } from './notices.tsx';
import { OwnAbsence } from './own-absence.tsx';
import { ThisBrowser } from './this-browser.tsx';

export const SettingsScreen = () => {
  const { formatMessage } = useIntl();
  const me = useMe();
  return (
    <ContentLayout header={<Header variant="h1">{formatMessage({ id: 'settings.title' })}</Header>}>
      {me !== undefined && (
        <SpaceBetween size="l">
          <Notices me={me} />
          <OwnAbsence me={me} />
          <ThisBrowser />
        </SpaceBetween>
      )}
    </ContentLayout>
  );
};
