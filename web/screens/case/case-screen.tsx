/** A case: who and what, what is grave, where the law has it, what comes next, and all that is known. */
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useStaffApi } from '../../api/client.ts';
import { type Case, caseQuery } from '../../api/queries.ts';
import { settleFocus } from '../../frame/use-arrival.ts';
import { useNarrow } from '../../shown/narrow.ts';
import { ActForm } from '../act/act-form.tsx';
import { beginsOn } from '../act/second-word.ts';
import { Trouble } from '../trouble.tsx';
import { ActBar, Acts, WhyNot } from './acts.tsx';
import { Banners } from './banners.tsx';
import { CaseTabs } from './case-tabs.tsx';
import { IdentityBar } from './identity-bar.tsx';
import { NewsBar } from './news-bar.tsx';
import { Pressing } from './pressing.tsx';
import { Proposals } from './proposals.tsx';
import { Reveal, RevealedPanel } from './reveal.tsx';
import { type Revealed, RevealedContext } from './revealed.ts';
import { useSeenBefore } from './seen.ts';
import { TalksLink } from './talks-link.tsx';
import { Track } from './track.tsx';
import { Writers, WritingContext } from './writing.tsx';

const PrintSheet = lazy(async () => ({ default: (await import('./print-sheet.tsx')).PrintSheet }));

const route = getRouteApi('/case/$caseId');

/** Showing an identity is no form among others: it answers with what is kept nowhere. */
const revealAct = 'reveal_identity';

/** A statement has a screen of its own: facts and what follows from them side by side. */
const wageAct = 'record_wage_statement';

const OpenedAct = ({ of, shown }: { readonly of: Case; readonly shown: (revealed: Revealed) => void }) => {
  const { act, on = '' } = route.useSearch();
  const navigate = route.useNavigate();
  // on the way back nobody comes to a form that is done
  const close = () =>
    void navigate({ search: ({ act: _, on: __, ...before }) => before, replace: true }).then(settleFocus);
  if (act === undefined || act === '') return null;
  if (act === wageAct) return <Navigate to="/case/$caseId/wages" params={{ caseId: of.caseId }} replace />;
  return act === revealAct ? (
    <Reveal of={of} shown={shown} close={close} />
  ) : (
    <ActForm
      key={`${of.caseId} ${act} ${on}`}
      of={of}
      type={act}
      begins={beginsOn(of, act, on)}
      close={close}
    />
  );
};

/** What is being written here: the form that is open, else a message or a note. */
const useWritten = () => {
  const { act } = route.useSearch();
  const [beside, tell] = useState<string>();
  return { writes: act === undefined || act === '' || act === revealAct ? beside : act, tell };
};

const CaseOf = ({ of }: { readonly of: Case }) => {
  const navigate = route.useNavigate();
  const narrow = useNarrow();
  const seen = useSeenBefore(of.caseId, of.version);
  const { writes, tell } = useWritten();
  const [printing, setPrinting] = useState(false);
  const [revealed, setRevealed] = useState<Revealed>();
  const hide = useCallback(() => setRevealed(undefined), []);
  useEffect(() => {
    document.title = of.number;
  }, [of.number]);
  const open = (type: string, on?: string) =>
    void navigate({ search: (before) => ({ ...before, act: type, on }) });
  const mayReveal = of.allowed.some(({ type }) => type === revealAct);
  return (
    <WritingContext value={tell}>
      <IdentityBar
        of={of}
        print={() => setPrinting(true)}
        writers={<Writers caseId={of.caseId} writes={writes} />}
        {...(mayReveal ? { reveal: () => open(revealAct) } : {})}
      />
      <SpaceBetween size="l">
        {revealed !== undefined && <RevealedPanel revealed={revealed} hide={hide} />}
        <Banners of={of} open={open} />
        <Proposals of={of} open={open} />
        <TalksLink of={of} />
        <Pressing of={of} />
        <Track of={of} />
        {narrow ? <WhyNot of={of} /> : <Acts of={of} open={open} />}
        <RevealedContext value={revealed}>
          <CaseTabs of={of} seen={seen} />
        </RevealedContext>
      </SpaceBetween>
      <div className="case-foot">
        <NewsBar of={of} />
        {narrow && <ActBar of={of} open={open} />}
      </div>
      <OpenedAct of={of} shown={setRevealed} />
      {printing && (
        <Suspense>
          <PrintSheet of={of} done={() => setPrinting(false)} />
        </Suspense>
      )}
    </WritingContext>
  );
};

export const CaseScreen = () => {
  const { caseId } = route.useParams();
  const { data, error, refetch } = useQuery(caseQuery(useStaffApi(), caseId));
  if (data === undefined)
    return error === null ? <Spinner size="large" /> : <Trouble error={error} again={refetch} />;
  // another case is another screen: nothing that was shown of one stays over the next
  return <CaseOf key={caseId} of={data} />;
};
