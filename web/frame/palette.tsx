/** Ctrl+K: go anywhere, or open an act of the case that is shown. Single keys move and never act; none while an IME composes. */
import Autosuggest, { type AutosuggestProps } from '@cloudscape-design/components/autosuggest';
import Modal from '@cloudscape-design/components/modal';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { tinykeys } from 'tinykeys';
import { useStaffApi } from '../api/client.ts';
import { caseQuery, ownQueueQuery } from '../api/queries.ts';
import { useReference } from '../api/reference.ts';
import { usePlaces } from './places.ts';
import { imeKeyCode } from './single-keys.ts';
import { settleFocus } from './use-arrival.ts';

const useCaseActs = () => {
  const { caseId = '' } = useParams({ strict: false });
  const api = useStaffApi();
  const commands = useReference()?.commands;
  const { data } = useQuery({ ...caseQuery(api, caseId), enabled: false });
  return (data?.allowed ?? []).map(({ type }) => ({
    value: `act ${type}`,
    label: commands?.[type]?.name ?? type,
  }));
};

interface Option {
  readonly label: string;
  readonly tags?: readonly string[];
}

const isMatch = ({ label, tags = [] }: Option, typed: string): boolean =>
  typed.trim() !== '' && [label, ...tags].some((each) => each.toLowerCase().includes(typed.toLowerCase()));

/** Has one of those that are shown been gone to? */
const isMarked = (): boolean => document.activeElement?.getAttribute('aria-activedescendant') !== null;

export const Palette = () => {
  const { formatMessage } = useIntl();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const navigate = useNavigate();
  const { caseId } = useParams({ strict: false });
  const acts = useCaseActs();
  const places = usePlaces().flatMap(({ places: each }) => each);
  const queue =
    useInfiniteQuery(ownQueueQuery(useStaffApi())).data?.pages.flatMap(({ items }) => items) ?? [];
  useEffect(
    () =>
      tinykeys(window, {
        '$mod+KeyK': (event) => {
          if (event.isComposing) return;
          event.preventDefault();
          setTyped('');
          setOpen(true);
        },
      }),
    [],
  );
  const go = (value: string) => {
    const [what, id = ''] = value.split(' ');
    setOpen(false);
    settleFocus();
    if (what === 'act' && caseId !== undefined)
      void navigate({ to: '/case/$caseId', params: { caseId }, search: { act: id } });
    if (what === 'case') void navigate({ to: '/case/$caseId', params: { caseId: id } });
    if (what === 'place') void navigate({ href: id });
  };
  const box = useRef<AutosuggestProps.Ref>(null);
  // a dialog takes the focus to its first button; whoever opened this one types
  useEffect(() => {
    if (!open) return undefined;
    const waiting = requestAnimationFrame(() => box.current?.focus());
    return () => cancelAnimationFrame(waiting);
  }, [open]);
  if (!open) return null;
  const options = [
    ...acts,
    ...places.map(({ href, text, also }) => ({
      value: `place ${href}`,
      label: text,
      ...(also === undefined ? {} : { tags: [...also] }),
    })),
    ...queue.map(({ caseId: id, number }) => ({ value: `case ${id}`, label: number })),
  ];
  return (
    <Modal
      visible
      onDismiss={() => setOpen(false)}
      header={formatMessage({ id: 'palette.title' })}
      closeAriaLabel={formatMessage({ id: 'act.close' })}
    >
      <Autosuggest
        ref={box}
        value={typed}
        onChange={({ detail }) => setTyped(detail.value)}
        onSelect={({ detail }) => go(detail.selectedOption?.value ?? '')}
        enteredTextLabel={(value) => value}
        hideEnteredTextOption
        placeholder={formatMessage({ id: 'palette.placeholder' })}
        empty={formatMessage({ id: 'list.no_match' })}
        onKeyDown={({ detail: { key, keyCode, isComposing } }) => {
          const first = options.find((each) => isMatch(each, typed));
          if (key !== 'Enter' || isComposing || keyCode === imeKeyCode || isMarked() || first === undefined)
            return;
          go(first.value);
        }}
        options={options}
      />
    </Modal>
  );
};
