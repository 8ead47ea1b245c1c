/** Back from a case the list goes on at its link, by keyboard as by eye. */
import { useEffect } from 'react';
import { takeOpened } from '../../frame/list-walk.ts';

export const useReturn = (isThere: boolean): void => {
  useEffect(() => {
    if (!isThere) return;
    const opened = takeOpened();
    if (opened !== undefined)
      document.querySelector<HTMLElement>(`main a[href*="/workbench/case/${opened}"]`)?.focus();
  }, [isThere]);
};
