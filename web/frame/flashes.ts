/** What has just happened, said at the top until it is dismissed; where it can be taken back, with the way. */
import type { FlashbarProps } from '@cloudscape-design/components/flashbar';
import { createContext, createElement, type ReactNode, use, useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import { flashesAt, withFlash } from './flash-list.ts';
import { Undo } from './undo.tsx';

export interface Flash {
  readonly type: 'success' | 'info' | 'warning' | 'error';
  readonly header: string;
  readonly content?: ReactNode;
  readonly action?: ReactNode;
  /** the case of which it says what came of an act: the newest stands alone, and no longer than the case or a list is open */
  readonly of?: string;
  /** takes it back; what it says is gone with it */
  readonly undo?: () => Promise<void>;
}

export const FlashesContext = createContext<(flash: Flash) => void>(() => undefined);
export const useFlash = () => use(FlashesContext);

interface Item extends FlashbarProps.MessageDefinition {
  readonly of?: string | undefined;
}

export const useFlashList = () => {
  const { formatMessage } = useIntl();
  const [items, setItems] = useState<readonly Item[]>([]);
  const arrive = useCallback((place: string) => setItems((now) => flashesAt(now, place)), []);
  const add = ({ undo, action, ...flash }: Flash): void => {
    const id = crypto.randomUUID();
    const dismiss = () => setItems((now) => now.filter((each) => each.id !== id));
    const takeBack = () => {
      dismiss();
      // what goes wrong says so itself
      void undo?.().catch(() => undefined);
    };
    const item = {
      ...flash,
      id,
      dismissible: true,
      dismissLabel: formatMessage({ id: 'act.close' }),
      onDismiss: dismiss,
      action: undo === undefined ? action : createElement(Undo, { undo: takeBack }),
    };
    setItems((now) => withFlash(now, item));
  };
  return { items: items.map(({ of: _, ...item }) => item), add, arrive };
};
