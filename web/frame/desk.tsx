/** The shell around every screen: who is here, where to go, what has just happened. */
import AppLayout from '@cloudscape-design/components/app-layout';
import Badge from '@cloudscape-design/components/badge';
import Flashbar from '@cloudscape-design/components/flashbar';
import SideNavigation, { type SideNavigationProps } from '@cloudscape-design/components/side-navigation';
import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { useMe } from '../api/queries.ts';
import { useOfficeName } from '../shown/names.ts';
import { AlarmsContext, useAlarmMessages, useAlarms } from './alarms.tsx';
import { FlashesContext, useFlashList } from './flashes.ts';
import { KeysHelp } from './keys-help.tsx';
import { Palette } from './palette.tsx';
import { home, type Place, type PlaceGroup, usePlaces } from './places.ts';
import { type SidePanel, SidePanelContext } from './side-panel.ts';
import { useSingleKeys } from './single-keys.ts';
import { contentId, toContent, useArrival } from './use-arrival.ts';
import { UserMenu } from './user-menu.tsx';

/** A title that says what waits, for whoever has the desk in one tab of many. */
const useTitle = (place: string, first: Place | undefined): void => {
  const { formatMessage } = useIntl();
  const count = first?.count;
  useEffect(() => {
    // a case says its number itself, as soon as it is there
    if (place.includes('/case/')) return;
    const title = formatMessage({ id: 'desk.title' });
    document.title = count === undefined ? title : `(${count}) ${title}`;
  }, [place, count, formatMessage]);
};

const linkOf = ({ text, href, count }: Place): SideNavigationProps.Link => ({
  type: 'link',
  text,
  href,
  ...(count === undefined ? {} : { info: <Badge color="blue">{count}</Badge> }),
});

const itemsOf = ({ title, places }: PlaceGroup, n: number): readonly SideNavigationProps.Item[] => {
  const items = places.map(linkOf);
  if (title !== undefined) return [{ type: 'section', text: title, items }];
  return n === 0 ? items : [{ type: 'divider' }, ...items];
};

/** The place where the reader is: with all that its address asks, else with its view, else by its path alone. */
const activeAmong = (groups: readonly PlaceGroup[], pathname: string, search: object): string => {
  const path = pathname.startsWith(home) ? pathname : home + pathname;
  const asked = new URLSearchParams({ ...search });
  const view = new URLSearchParams({ view: asked.get('view') ?? 'open' });
  const hrefs = groups.flatMap(({ places }) => places.map(({ href }) => href));
  const wanted = [`${path}?${asked}`, `${path}?${view}`, path.replace(/\/$/, '')];
  return wanted.find((each) => hrefs.includes(each)) ?? path;
};

/** Goes inside the desk without loading the page anew; a click with a modifier stays the browser's. */
const useFollow = () => {
  const navigate = useNavigate();
  return (event: CustomEvent<{ href?: string; external?: boolean }>) => {
    const { href, external } = event.detail;
    if (href === undefined || external) return;
    event.preventDefault();
    void navigate({ href });
  };
};

export const Desk = () => {
  const me = useMe();
  const places = usePlaces();
  const { pathname: place, search } = useRouterState({ select: ({ location }) => location });
  const follow = useFollow();
  const officeName = useOfficeName();
  const { formatMessage } = useIntl();
  const [keysShown, setKeysShown] = useState(false);
  const showKeys = useCallback(() => setKeysShown(true), []);
  useSingleKeys(showKeys);
  useTitle(place, places[0]?.places[0]);
  const flashes = useFlashList();
  const alarms = useAlarms();
  const alarmMessages = useAlarmMessages();
  useEffect(() => flashes.arrive(place), [flashes.arrive, place]);
  useArrival(place);
  const [panel, setPanel] = useState<SidePanel>();
  const [open, setOpen] = useState(window.innerWidth > 900);
  return (
    <SidePanelContext value={setPanel}>
      <FlashesContext value={flashes.add}>
        <AlarmsContext value={alarms.alarms}>
          <div id="top">
            <a className="to-content" href={`#${contentId}`} onClick={toContent}>
              {formatMessage({ id: 'desk.to_content' })}
            </a>
            <UserMenu showKeys={showKeys} />
          </div>
          <AppLayout
            headerSelector="#top"
            toolsHide
            navigationOpen={open}
            onNavigationChange={({ detail }) => setOpen(detail.open)}
            navigation={
              <SideNavigation
                // until the office is known, the way home is called after the desk
                header={{
                  text: (me && officeName(me.office)) || formatMessage({ id: 'desk.title' }),
                  href: home,
                }}
                activeHref={activeAmong(places, place, search)}
                items={places.flatMap(itemsOf)}
                onFollow={follow}
              />
            }
            notifications={<Flashbar items={[...alarmMessages(alarms), ...flashes.items]} stackItems />}
            content={
              <div id={contentId} tabIndex={-1}>
                <Outlet />
              </div>
            }
            splitPanel={panel?.content}
            splitPanelOpen={panel !== undefined}
            onSplitPanelToggle={({ detail }) => detail.open || panel?.close()}
            splitPanelPreferences={{ position: 'side' }}
          />
          <Palette />
          {keysShown && <KeysHelp close={() => setKeysShown(false)} />}
        </AlarmsContext>
      </FlashesContext>
    </SidePanelContext>
  );
};
