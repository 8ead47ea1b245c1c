/**
 * Keys that move and never act: `j` and `k` through the links of a list (Enter follows one, as everywhere), `x` marks the
 * row, `/` goes to the filter or else to the search, `[` and `]` to the case before and after, `v` lets the veil down, `?` says all this. Dead in
 * fields, in dialogs, and while an IME composes; they can be switched off (WCAG 2.1.4).
 */
import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useSyncExternalStore } from 'react';
import { tinykeys } from 'tinykeys';
import { switchVeil } from '../shown/veil.tsx';
import { neighbourOf } from './list-walk.ts';

const place = 'desk.keys';
const listeners = new Set<() => void>();

const areOn = (): boolean => localStorage.getItem(place) !== 'off';

export const switchSingleKeys = (): void => {
  localStorage.setItem(place, areOn() ? 'off' : 'on');
  for (const each of listeners) each();
};

export const useSingleKeysAreOn = (): boolean =>
  useSyncExternalStore((changed) => {
    listeners.add(changed);
    return () => listeners.delete(changed);
  }, areOn);

/** A box that is ticked takes no letters. */
const fields = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], [role=dialog]';

const inField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(fields) !== null;

/** Only where a single key can mean nothing else. */
const whereFree =
  (does: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.keyCode === imeKeyCode || inField(event.target)) return;
    event.preventDefault();
    does();
  };

/** What browsers report for a key that an IME takes before they call it composing; of what is composed tinykeys tells nothing. */
export const imeKeyCode = 229;

const caseLinks = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('main a[href*="/workbench/case/"]'),
];

const rowOf = (link: Element | null): Element | null => link?.closest('tr, li') ?? link;

/** The first link of each row: its act, where it has one. */
const rowLinks = (): readonly HTMLElement[] =>
  [
    ...new Map(
      caseLinks()
        .toReversed()
        .map((link) => [rowOf(link), link] as const),
    ).values(),
  ].toReversed();

const focusLink = (by: 1 | -1) => (): void => {
  const links = rowLinks();
  const here = rowOf(document.activeElement);
  const at = links.findIndex((link) => rowOf(link) === here);
  const next = at === -1 ? (by === 1 ? 0 : links.length - 1) : at + by;
  links[Math.min(Math.max(next, 0), links.length - 1)]?.focus();
};

const filterHere = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('main :is(input[type=search], .list-filter input)');

/** The row of the link that has the focus, where rows can be marked; the focus stays where it is. */
const markRow = (): void => {
  const link = document.activeElement;
  link?.closest('tr, li')?.querySelector<HTMLElement>('input[type=checkbox]')?.click();
  if (link instanceof HTMLElement) link.focus();
};

export const useSingleKeys = (showKeys: () => void): void => {
  const on = useSingleKeysAreOn();
  const navigate = useNavigate();
  const { caseId } = useParams({ strict: false });
  useEffect(() => {
    if (!on) return undefined;
    const walk = (by: 1 | -1) => (): void => {
      const to = caseId === undefined ? undefined : neighbourOf(caseId, by);
      if (to !== undefined) void navigate({ to: '/case/$caseId', params: { caseId: to } });
    };
    const find = (): void => {
      const filter = filterHere();
      if (filter === null) void navigate({ to: '/search' });
      else filter.focus();
    };
    return tinykeys(window, {
      j: whereFree(focusLink(1)),
      k: whereFree(focusLink(-1)),
      '/': whereFree(find),
      '[': whereFree(walk(-1)),
      ']': whereFree(walk(1)),
      x: whereFree(markRow),
      v: whereFree(switchVeil),
      'Shift+?': whereFree(showKeys),
    });
  }, [on, navigate, caseId, showKeys]);
};
