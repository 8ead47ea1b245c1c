/** Views of lists that members of staff save for themselves: a name, and what is asked. */
import * as z from 'zod/mini';

/** Views of one member; a list of more finds nobody anything. */
export const mostViews = 30;

export const savedViewId = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));

export const savedView = z.strictObject({
  id: savedViewId,
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)),
  /** which list, and what it is asked: parameters of its route, none of them a name or phone */
  asks: z.record(z.string().check(z.maxLength(20)), z.string().check(z.maxLength(60))),
});
export type SavedView = z.infer<typeof savedView>;

/** The views with this one, in place of one of its id; undefined: there are as many as there may be. */
export const withView = (views: readonly SavedView[], view: SavedView): readonly SavedView[] | undefined => {
  const at = views.findIndex(({ id }) => id === view.id);
  if (at === -1) return views.length < mostViews ? [...views, view] : undefined;
  return views.with(at, view);
};

/** The views without the one of this id; undefined: there is none. */
export const withoutView = (views: readonly SavedView[], id: string): readonly SavedView[] | undefined => {
  const rest = views.filter((each) => each.id !== id);
  return rest.length === views.length ? undefined : rest;
};
