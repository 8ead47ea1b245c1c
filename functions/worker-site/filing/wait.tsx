/** Too much comes from this network just now: the complaint is kept, and is taken when the button is pressed again. */
import { SitePage, showPage } from '../components/layout.tsx';
import { Back, Buttons, Next } from '../components/pieces.tsx';
import type { Draft } from '../draft/answers.ts';
import { draftHours } from '../http/cookies.ts';
import type { FilingQueue } from '../http/filing-pace.ts';
import type { Web } from '../web.ts';
import type { HeldDraft, Tools } from './tools.ts';

const isUrgent = ({ answers: { lane, danger } }: Draft): boolean => lane === 'fast' || danger === 'yes';

/** Who joins is no further complaint: a whole dormitory may join one case in an evening. */
const neverWaits = (draft: Draft): boolean => isUrgent(draft) || draft.joins !== undefined;

/** Seconds until the complaint is taken; 0 = now. It is counted when it is first sent, not with each press. */
export const secondsLeft = async (
  c: Web,
  { deps, drafts }: Tools,
  queue: FilingQueue,
  { id, draft }: HeldDraft,
): Promise<number> => {
  if (neverWaits(draft)) return 0;
  const from = draft.takenFrom ?? (await queue.placeOf(c));
  if (draft.takenFrom === undefined)
    await drafts.change(id, (now = draft) => ({ ...now, takenFrom: now.takenFrom ?? from }), draftHours);
  return Math.max(0, Math.ceil((from - deps.now().getTime()) / 1000));
};

export const showWait = (c: Web, seconds: number) => {
  const say = c.get('say');
  c.header('retry-after', `${seconds}`);
  return showPage(
    c,
    <SitePage c={c} title={say('web.wait.title')}>
      <Back say={say} href="/file/check" />
      <h1>{say('web.wait.heading', { seconds })}</h1>
      <p>{say('web.wait.text')}</p>
      <p>{say('web.message.hotline')}</p>
      <form method="post" action="/file/check">
        <Buttons>
          <Next label={say('web.wait.again')} />
        </Buttons>
      </form>
    </SitePage>,
    429,
  );
};
