/**
 * The sign-in: OIDC code flow with PKCE. The token lives in memory only: a page that is loaded anew goes by the issuer,
 * who knows the person still, and comes back to where it was.
 */
import { InMemoryWebStorage, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { forgetAllDrafts } from '../api/drafts.ts';
import type { DeskSettings } from './settings.ts';
import { type SignInAsking, type SignInReason, signInAsking } from './sign-in-asking.ts';

const home = '/workbench';

export interface Session {
  /** the bearer token of the next request; asks for a sign-in over what is open, where it has run out */
  readonly token: () => Promise<string>;
  /** asks for a sign-in over what is open; the new token */
  readonly again: (why: SignInReason) => Promise<string>;
  /** what is asked for now, if anything */
  readonly asking: SignInAsking;
  readonly name: string;
  readonly signOut: () => Promise<void>;
}

const managerFor = ({ issuer, clientId }: DeskSettings): UserManager =>
  new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: `${location.origin}${home}`,
    popup_redirect_uri: `${location.origin}${home}`,
    scope: 'openid profile',
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    loadUserInfo: false,
    automaticSilentRenew: false,
    popupWindowTarget: 'redress-sign-in',
  });

const isComingBack = (): boolean => {
  const said = new URLSearchParams(location.search);
  return said.has('state') && (said.has('code') || said.has('error'));
};

/** Opened by a desk that waits for the sign-in, and closed when that is done. */
const isOverThePage = (): boolean => window.opener !== null;

/** The address inside the desk that was asked for before the sign-in. */
const placeAskedFor = (): string => location.pathname + location.search + location.hash;

const ownPlace = (state: unknown): string =>
  typeof state === 'string' && state.startsWith(home) ? state : home;

/** Undefined while the browser is on its way to the issuer. */
export const signIn = async (settings: DeskSettings): Promise<Session | undefined> => {
  const manager = managerFor(settings);
  if (!isComingBack()) {
    await manager.signinRedirect({ state: placeAskedFor() });
    return undefined;
  }
  if (isOverThePage()) {
    await manager.signinPopupCallback();
    return undefined;
  }
  let user = await manager.signinCallback();
  if (user === undefined) return undefined;
  history.replaceState(null, '', ownPlace(user.state));
  const asking = signInAsking(async () => {
    const found = await manager.signinPopup({ prompt: 'login', max_age: 0 });
    if (found.profile.sub !== user?.profile.sub) return false;
    user = found;
    return true;
  });
  const again = async (why: SignInReason): Promise<string> => {
    await asking.ask(why);
    return user?.access_token ?? '';
  };
  return {
    token: async () => (user === undefined || user.expired ? again('ended') : user.access_token),
    again,
    asking,
    name: user.profile.name ?? user.profile.sub,
    signOut: async () => {
      await forgetAllDrafts();
      await manager.removeUser();
      location.assign(home);
    },
  };
};
