/** One complaint that is being written down: its draft, the one key under which it is filed, and what came of it. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Paths } from '#functions/staff-api/paths.ts';
import { Refused, type StaffApi, useStaffApi } from '../../api/client.ts';
import { forgetDraft } from '../../api/drafts.ts';
import { useDays } from '../../shown/days.ts';
import { bodyFor, isRecord, missingIn, type Schema, type Value } from '../act/schema.ts';
import { useDraft } from '../act/use-draft.ts';
import { endParked } from '../parked/parked-filing.ts';
import { partiesIn } from './employer-part.tsx';

type FilingAnswer = Paths['/cases']['post']['responses'][200]['content']['application/json'];

export interface Filed extends FilingAnswer {
  readonly channel: unknown;
  readonly danger: boolean;
  /** whether it stands linked to the case that was chosen; undefined: none was */
  readonly linked: boolean | undefined;
}

const draftName = 'file_complaint';

/** What stands in the form before anything is chosen; in danger what is likeliest is there already. */
const begun = (value: Value, area: string | undefined, spoken: string): Value => ({
  ...(area === undefined ? {} : { area }),
  language: spoken.startsWith('en') ? 'en' : spoken,
  naming: 'confidential',
  headcount: 1,
  ...(value.danger === true ? { channel: 'phone', kind: 'safety.imminent' } : {}),
  ...value,
});

/** An employer of whom nothing was typed is not filed. */
const withoutBlankParties = (value: Value): Value => {
  const told = partiesIn(value).filter(({ relation: _, ...details }) =>
    Object.values(details).some((each) => each !== undefined && each !== ''),
  );
  return { ...value, parties: told };
};

/** Beside what the API must have: whether anybody is in danger is asked, and a letter says when it came and why it lay. */
const intakeSchema = (schema: Schema, { receivedOn }: Value, today: string): Schema => {
  const words = schema.properties?.words;
  const isEarlier = receivedOn !== undefined && receivedOn !== today;
  return {
    ...schema,
    required: [...(schema.required ?? []), 'danger', 'area', 'headcount', ...(isEarlier ? ['words'] : [])],
    properties: {
      ...schema.properties,
      ...(words !== undefined && { words: isEarlier ? { ...words, required: ['why_late'] } : words }),
    },
  };
};

interface Filing {
  /** of what is filed */
  readonly form: Schema;
  /** of the office */
  readonly area: string | undefined;
  /** with whoever has not said another language: that of the place, and not the officer's */
  readonly spoken: string;
  /** the case to which it shall be linked */
  readonly link: string | undefined;
  readonly filed: (filed: Filed) => void;
}

/** It is filed, whatever becomes of the link: that can be made at the case. */
const linkTo = async (api: StaffApi, caseId: string, other: string | undefined, key: string) => {
  if (other === undefined) return undefined;
  return api
    .POST('/cases/{caseId}/commands/{type}', {
      params: { path: { caseId, type: 'link_case' }, header: { 'Idempotency-Key': `${key}-link` } },
      body: { other, relation: 'lead' },
    })
    .then(
      () => true,
      () => false,
    );
};

export const useFiling = ({ form, area, spoken, link, filed }: Filing) => {
  const { formatMessage } = useIntl();
  const api = useStaffApi();
  const queries = useQueryClient();
  const key = useRef(crypto.randomUUID());
  const draft = useDraft(draftName);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const value = begun(draft.value, area, spoken);
  const schema = intakeSchema(form, value, useDays().today);
  const body = bodyFor(form, withoutBlankParties(value));
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      const { data } = await api.POST('/cases', {
        params: { header: { 'Idempotency-Key': key.current } },
        // made by the schema of this very body; what is amiss in it the API says, at its field
        body: body as never,
      });
      if (data === undefined) throw new Error('The API gave no answer');
      await endParked(api, isRecord(value.worker) ? value.worker.phone : undefined);
      const linked = await linkTo(api, data.caseId, link, key.current);
      return { ...data, channel: value.channel, danger: value.danger === true, linked };
    },
    // a receipt is kept by nobody
    gcTime: 0,
    onSuccess: async (done) => {
      await forgetDraft(draftName);
      filed(done);
      await queries.invalidateQueries({ queryKey: ['queue'] });
    },
    onError: (problem) => {
      if (problem instanceof Refused && problem.status < 500) key.current = crypto.randomUUID();
    },
  });
  const refused = Refused.from(error);
  const needed = missing.map((path) => ({ path, says: formatMessage({ id: 'act.needed' }) }));
  return {
    schema,
    value,
    ready: draft.ready,
    change: draft.change,
    issues: missing.length > 0 ? needed : (refused?.issues ?? []),
    send: () => {
      const lacks = missingIn(schema, body);
      setMissing(lacks);
      if (lacks.length === 0) mutate();
    },
    sending: isPending,
    refused,
  };
};
