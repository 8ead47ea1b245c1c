/** A case that was filed on the memory site, and its page as the worker sees it. */
import { memorySite } from './memory-site.ts';
import { files, worker } from './worker.ts';

export const filedCase = async () => {
  const here = memorySite();
  const first = await files(worker(here));
  const { deps } = here;
  const [found] = await deps.store.find('receipt', await deps.index.hash('receipt', first.receipt));
  return { here, ...first, caseId: found?.caseId ?? '' };
};

export const openedCase = async () => {
  const all = await filedCase();
  const by = worker(all.here);
  const page = await by.post('/case', { receipt: all.receipt });
  return { ...all, by, page };
};
