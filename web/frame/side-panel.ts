/** The panel beside the screen, in which one thing of a list is looked at while the list stays. */
import { createContext, type ReactElement, use, useEffect } from 'react';

export interface SidePanel {
  readonly content: ReactElement;
  readonly close: () => void;
}

export const SidePanelContext = createContext<(panel: SidePanel | undefined) => void>(() => undefined);

/** Shows this as long as the screen stands; undefined: nothing. The panel is to keep its identity while it is the same. */
export const useSidePanel = (panel: SidePanel | undefined): void => {
  const show = use(SidePanelContext);
  useEffect(() => {
    show(panel);
    return () => show(undefined);
  }, [panel, show]);
};
