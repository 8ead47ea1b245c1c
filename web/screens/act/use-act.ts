/** One opened form: its draft, the one key under which it is sent however often, and what came of it. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { type Issue, Refused, useStaffApi } from '../../api/client.ts';
import { forgetDraft } from '../../api/drafts.ts';
import { type Case, caseQuery } from '../../api/queries.ts';
import type { CommandForm } from '../../api/reference.ts';
import { useFlash } from '../../frame/flashes.ts';
import { afterOwn, type Done, give } from './give.ts';
import { followed, prefilled } from './prefill.ts';
import { useResult } from './result.tsx';
import { asSchema, bodyFor, missingIn, type Value } from './schema.ts';
import { secondWordOn, turnedTo } from './second-word.ts';
import { touchedFields } from './touched.ts';
import { useDraft } from './use-draft.ts';

interface OpenedAct {
  readonly of: Case;
  readonly type: string;
  readonly form: CommandForm;
  /** what is known from where it was opened; its draft is kept apart from others */
  readonly begins?: Value;
  /** called when it is done, with what came of it */
  readonly close: (done?: Done) => void;
}

/** Lists, and how many are in them: an act takes its case out of one and brings it into another. */
const movesWithCases = ['queue', 'office', 'tasks', 'counts'];

/** What is said at the fields: what is missing, what the API found wrong, or what a colleague changed meanwhile. */
const useIssues = () => {
  const { formatMessage } = useIntl();
  return (missing: readonly string[], refused: Refused | undefined, value: Value): readonly Issue[] => {
    if (missing.length > 0)
      return missing.map((path) => ({ path, says: formatMessage({ id: 'act.needed' }) }));
    const touched = touchedFields(refused?.changed ?? [], value).map(({ path, change }) => ({
      path,
      says: formatMessage({ id: 'act.touched' }, { what: change.text }),
    }));
    return [...(refused?.issues ?? []), ...touched];
  };
};

export const useAct = ({ of, type, form, begins = {}, close }: OpenedAct) => {
  const api = useStaffApi();
  const queries = useQueryClient();
  const flash = useFlash();
  const resultOf = useResult();
  const issuesShown = useIssues();
  const key = useRef(crypto.randomUUID());
  const name = [of.caseId, type, ...Object.values(begins)].join(' ');
  const [missing, setMissing] = useState<readonly string[]>([]);
  const schema = asSchema(form.schema);
  const draft = useDraft(name, () => ({ ...prefilled(of, type, schema), ...begins }));
  const second = secondWordOn(of, type, draft.value);
  const value = { ...draft.value, ...second?.carries };
  const body = bodyFor(schema, value);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => give(api, { of, type, body, key: key.current }),
    onSuccess: async (done) => {
      await forgetDraft(name);
      if (done !== undefined) {
        queries.setQueryData(caseQuery(api, of.caseId).queryKey, (kept) => kept && afterOwn(kept, done));
        flash({
          type: 'success',
          header: `${form.name} · ${of.number}`,
          content: resultOf(done),
          of: of.caseId,
        });
      }
      close(done);
    },
    onError: (problem) => {
      // a body that was refused is sent again as another: the key belongs to one body
      if (problem instanceof Refused && problem.status < 500) key.current = crypto.randomUUID();
    },
    onSettled: () =>
      queries.invalidateQueries({
        predicate: ({ queryKey: [what, which] }) =>
          what === 'case' ? which === of.caseId : movesWithCases.includes(String(what)),
      }),
  });
  const refused = Refused.from(error);
  return {
    value,
    /** the proposal that this answers */
    second,
    ready: draft.ready,
    /** as it would be sent, and whether all is in it that must be */
    body,
    whole: missingIn(schema, body).length === 0,
    change: (next: Value) => draft.change(turnedTo(second, followed(of, type, value, next))),
    /** what must be there is looked for first, and then nothing is sent */
    send: () => {
      const lacks = missingIn(schema, body);
      setMissing(lacks);
      if (lacks.length === 0) mutate();
    },
    issues: issuesShown(missing, refused, value),
    sending: isPending,
    refused,
  };
};
