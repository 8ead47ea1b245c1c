/** The bar at the top: settings of this browser, and who is signed in. */
import TopNavigation from '@cloudscape-design/components/top-navigation';
import { useNavigate } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useMe } from '../api/queries.ts';
import { useLabel } from '../api/reference.ts';
import { useSession } from '../session/session-context.ts';
import { switchVeil, useVeil } from '../shown/veil.tsx';
import { chooseLanguage, deskLanguages } from '../words/language.ts';
import { chooseLook, useIsDark } from './look.ts';
import { home } from './places.ts';
import { switchSingleKeys, useSingleKeysAreOn } from './single-keys.ts';

interface Setting {
  /** what it says, and so what choosing it does next */
  readonly text: string;
  readonly choose: () => void;
}

const useSettings = (showKeys: () => void): Readonly<Record<string, Setting>> => {
  const { formatMessage } = useIntl();
  const say = (id: string) => formatMessage({ id: `settings.${id}` });
  const dark = useIsDark();
  const keysAreOn = useSingleKeysAreOn();
  const veiled = useVeil();
  const navigate = useNavigate();
  return {
    en: { text: deskLanguages.en, choose: () => chooseLanguage('en') },
    'zh-CN': { text: deskLanguages['zh-CN'], choose: () => chooseLanguage('zh-CN') },
    look: { text: say(dark ? 'light' : 'dark'), choose: () => chooseLook(dark ? 'light' : 'dark') },
    veil: { text: say(veiled ? 'veil_off' : 'veil_on'), choose: switchVeil },
    keys: { text: say(keysAreOn ? 'keys_off' : 'keys_on'), choose: switchSingleKeys },
    help: { text: say('keys_help'), choose: showKeys },
    all: { text: say('all'), choose: () => void navigate({ to: '/settings' }) },
  };
};

export const UserMenu = ({ showKeys }: { readonly showKeys: () => void }) => {
  const { formatMessage } = useIntl();
  const session = useSession();
  const label = useLabel();
  const me = useMe();
  const settings = useSettings(showKeys);
  const title = formatMessage({ id: 'settings.title' });
  return (
    <TopNavigation
      identity={{ href: home, title: formatMessage({ id: 'desk.title' }) }}
      utilities={[
        {
          type: 'menu-dropdown',
          iconName: 'settings',
          ariaLabel: title,
          title,
          items: Object.entries(settings).map(([id, { text }]) => ({ id, text })),
          onItemClick: ({ detail: { id } }) => settings[id]?.choose(),
        },
        {
          type: 'menu-dropdown',
          iconName: 'user-profile',
          text: session.name,
          description: me?.roles.map((role) => label('role', role)).join(', ') ?? '',
          items: [{ id: 'out', text: formatMessage({ id: 'session.sign_out' }) }],
          onItemClick: () => void session.signOut(),
        },
      ]}
    />
  );
};
