/**
 * A wage statement as it is made: the facts on one side, on the other what follows from them. Recording freezes it; what the
 * worker claims stays as it is.
 */
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Grid from '@cloudscape-design/components/grid';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../../api/client.ts';
import { type Case, caseQuery } from '../../api/queries.ts';
import { type CommandForm, useReference } from '../../api/reference.ts';
import { Fields } from '../act/fields.tsx';
import { RefusalSaid } from '../act/refusal-said.tsx';
import { asSchema, isRecord, type Value } from '../act/schema.ts';
import { useAct } from '../act/use-act.ts';
import { useWholeCase } from '../act/whole-case.ts';
import { WagePaper } from '../case/wage-paper.tsx';
import { FollowedLink } from '../supervision/followed-link.tsx';
import { Trouble } from '../trouble.tsx';
import { completeLines } from './complete.ts';
import { LiveLines } from './live-lines.tsx';
import { useWorkedOut } from './use-worked-out.ts';

const route = getRouteApi('/case/$caseId/wages');
const type = 'record_wage_statement';

/** The facts of the newest statement of this worker, to go on from. */
const useNewestFacts = (caseId: string) => {
  const api = useStaffApi();
  return async (worker: string): Promise<Value | undefined> => {
    const { data } = await api.GET('/cases/{caseId}/history', {
      params: { path: { caseId }, query: { type: 'wage_statement_recorded' } },
    });
    const statement = data?.items.findLast(({ facts }) => facts.worker === worker)?.facts.statement;
    if (!isRecord(statement) || !Array.isArray(statement.lines)) return undefined;
    const claims = statement.lines.flatMap((line) => (isRecord(line) ? [line.inputs] : []));
    return { worker, claims, undisputedFen: statement.undisputedFen };
  };
};

interface EditorProps {
  readonly of: Case;
  readonly form: CommandForm;
}

const Facts = ({ of, form, act }: EditorProps & { readonly act: ReturnType<typeof useAct> }) => {
  const { formatMessage } = useIntl();
  const whole = useWholeCase(of);
  const newestFacts = useNewestFacts(of.caseId);
  const { worker } = act.value;
  const { mutate, isPending } = useMutation({
    mutationFn: newestFacts,
    onSuccess: (facts) => facts !== undefined && act.change(facts),
  });
  const hasStatement = typeof worker === 'string' && of.workers[worker]?.statement !== undefined;
  return (
    <Container
      header={
        <Header
          variant="h2"
          actions={
            hasStatement && (
              <Button loading={isPending} onClick={() => mutate(worker)}>
                {formatMessage({ id: 'wage.go_on' })}
              </Button>
            )
          }
        >
          {formatMessage({ id: 'wage.facts' })}
        </Header>
      }
    >
      <SpaceBetween size="m">
        {act.refused !== undefined && <RefusalSaid refused={act.refused} office={of.office} />}
        <Fields
          of={whole}
          schema={asSchema(form.schema)}
          value={act.value}
          issues={act.issues}
          change={act.change}
        />
      </SpaceBetween>
    </Container>
  );
};

const Editor = ({ of, form }: EditorProps) => {
  const { formatMessage } = useIntl();
  const { worker: asked } = route.useSearch();
  const act = useAct({
    of,
    type,
    form,
    ...(asked === undefined || asked === '' ? {} : { begins: { worker: asked } }),
    close: () => undefined,
  });
  useEffect(() => {
    document.title = of.number;
  }, [of.number]);
  const worker = typeof act.value.worker === 'string' ? act.value.worker : undefined;
  const lines = asSchema(form.schema).properties?.claims?.items ?? {};
  const { claims } = act.value;
  const complete = completeLines(lines, claims);
  const worked = useWorkedOut({
    caseId: of.caseId,
    worker,
    claims: complete.map(({ claim }) => claim),
    undisputedFen: act.value.undisputedFen,
  });
  const mayRecord = of.allowed.some((each) => each.type === type);
  const waiting = (Array.isArray(claims) ? claims.length : 0) - complete.length;
  return (
    <ContentLayout
      header={
        <Header
          variant="h1"
          description={
            <FollowedLink href={`/case/${of.caseId}?tab=money`}>
              {of.number} · {of.statusText}
            </FollowedLink>
          }
          actions={
            <SpaceBetween size="xs" direction="horizontal" alignItems="center">
              {worker !== undefined && of.workers[worker]?.statement !== undefined && (
                <WagePaper caseId={of.caseId} number={of.number} worker={worker} />
              )}
              <Button
                variant="primary"
                loading={act.sending}
                disabled={!act.ready || !mayRecord || waiting > 0 || complete.length === 0}
                onClick={act.send}
              >
                {formatMessage({ id: 'wage.record' })}
              </Button>
            </SpaceBetween>
          }
        >
          {formatMessage({ id: 'wage.heading' })}
        </Header>
      }
    >
      <SpaceBetween size="m">
        <Box>{mayRecord ? form.effect : formatMessage({ id: 'wage.only_look' })}</Box>
        <Grid gridDefinition={[{ colspan: { default: 12, s: 6 } }, { colspan: { default: 12, s: 6 } }]}>
          <Facts of={of} form={form} act={act} />
          <LiveLines
            answer={complete.length === 0 ? undefined : worked.data}
            error={worked.error}
            waiting={waiting}
          />
        </Grid>
      </SpaceBetween>
    </ContentLayout>
  );
};

export const WageEditor = () => {
  const { caseId } = route.useParams();
  const { data, error, refetch } = useQuery(caseQuery(useStaffApi(), caseId));
  const form = useReference()?.commands[type];
  if (data !== undefined && form !== undefined) return <Editor key={caseId} of={data} form={form} />;
  return error === null ? <Spinner size="large" /> : <Trouble error={error} again={refetch} />;
};
