/** Views that the reader keeps: saved, renamed and deleted at once, each with a way back. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../../api/client.ts';
import { type SavedView, savedViewsQuery } from '../../api/queries.ts';
import { useFlash } from '../../frame/flashes.ts';
import { asksSame } from './view-address.ts';

export const useSavedViews = (asks: SavedView['asks']) => {
  const { formatMessage } = useIntl();
  const api = useStaffApi();
  const queries = useQueryClient();
  const flash = useFlash();
  const { data: views = [] } = useQuery(savedViewsQuery(api));
  const told = (done: string, name: string, undo: () => Promise<void>): void =>
    flash({ type: 'info', header: formatMessage({ id: `views.${done}` }, { name }), undo });
  const after = async (does: Promise<unknown>): Promise<void> => {
    try {
      await does;
    } catch (error) {
      const content = error instanceof Error ? error.message : '';
      flash({ type: 'error', header: formatMessage({ id: 'views.not_done' }), content });
      throw error;
    } finally {
      await queries.invalidateQueries({ queryKey: savedViewsQuery(api).queryKey });
    }
  };
  const put = ({ id: view, ...body }: SavedView): Promise<void> =>
    after(api.PUT('/me/views/{view}', { params: { path: { view } }, body }));
  const drop = (view: string): Promise<void> =>
    after(api.DELETE('/me/views/{view}', { params: { path: { view } } }));
  return {
    /** the view that asks just this */
    current: views.find((each) => asksSame(each.asks, asks)),
    save: async (name: string): Promise<void> => {
      const view = { id: crypto.randomUUID(), name, asks };
      await put(view);
      told('saved', name, () => drop(view.id));
    },
    rename: async (view: SavedView, name: string): Promise<void> => {
      await put({ ...view, name });
      told('renamed', name, () => put(view));
    },
    remove: async (view: SavedView): Promise<void> => {
      await drop(view.id);
      told('removed', view.name, () => put(view));
    },
  };
};
