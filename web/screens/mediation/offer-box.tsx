/** Where the mediator writes an offer down; whose it is stands on the button, and nobody else is shown it. */
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useIntl } from 'react-intl';
import type { Offering } from '../../api/mediation.ts';
import type { Case } from '../../api/queries.ts';
import { type CommandForm, useLabel } from '../../api/reference.ts';
import { RefusalSaid } from '../act/refusal-said.tsx';
import { isRecord } from '../act/schema.ts';
import { useAct } from '../act/use-act.ts';

interface OfferBoxProps {
  readonly of: Case;
  readonly from: Offering;
  readonly form: CommandForm;
  readonly done: () => void;
}

export const OfferBox = ({ of, from, form, done }: OfferBoxProps) => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const act = useAct({ of, type: 'record_offer', form, begins: { side: from }, close: done });
  const kind = from === 'mediator' ? 'proposal' : 'offer';
  const { words } = act.value;
  const offer = isRecord(words) && typeof words.offer === 'string' ? words.offer : '';
  return (
    <SpaceBetween size="s">
      {act.refused !== undefined && <RefusalSaid refused={act.refused} office={of.office} />}
      <FormField
        stretch
        label={formatMessage({ id: `talks.new_${kind}` })}
        description={formatMessage({ id: `talks.${kind}_about` })}
      >
        <Textarea
          rows={3}
          value={offer}
          disabled={!act.ready}
          onChange={({ detail }) => act.change({ side: from, words: { offer: detail.value } })}
        />
      </FormField>
      <Button
        variant="primary"
        loading={act.sending}
        disabled={!act.ready || offer.trim() === ''}
        onClick={act.send}
      >
        {formatMessage({ id: `talks.record_${kind}` }, { side: label('choice', from) })}
      </Button>
    </SpaceBetween>
  );
};
