/** Light or dark, as chosen here or else as the system has it; compact unless more room is chosen, as a desk shows much at once. */
import { applyDensity, applyMode, Density, Mode } from '@cloudscape-design/global-styles';
import { useSyncExternalStore } from 'react';

export const looks = ['system', 'light', 'dark'] as const;
export type Look = (typeof looks)[number];

export const roominesses = ['compact', 'comfortable'] as const;
export type Roominess = (typeof roominesses)[number];

const places = { look: 'desk.look', roominess: 'desk.density' } as const;
const listeners = new Set<() => void>();
const night = matchMedia('(prefers-color-scheme: dark)');

const chosenLook = (): Look => looks.find((each) => each === localStorage.getItem(places.look)) ?? 'system';

const chosenRoominess = (): Roominess =>
  localStorage.getItem(places.roominess) === 'comfortable' ? 'comfortable' : 'compact';

const isDark = (): boolean => (chosenLook() === 'system' ? night.matches : chosenLook() === 'dark');

const show = (): void => {
  applyMode(isDark() ? Mode.Dark : Mode.Light);
  applyDensity(chosenRoominess() === 'compact' ? Density.Compact : Density.Comfortable);
};

const changed = (): void => {
  show();
  for (const each of listeners) each();
};

export const chooseLook = (look: Look): void => {
  localStorage.setItem(places.look, look);
  changed();
};

export const chooseRoominess = (roominess: Roominess): void => {
  localStorage.setItem(places.roominess, roominess);
  changed();
};

show();
night.addEventListener('change', changed);

const subscribe = (told: () => void): (() => void) => {
  listeners.add(told);
  return () => listeners.delete(told);
};

export const useIsDark = (): boolean => useSyncExternalStore(subscribe, isDark);
export const useChosenLook = (): Look => useSyncExternalStore(subscribe, chosenLook);
export const useRoominess = (): Roominess => useSyncExternalStore(subscribe, chosenRoominess);
