/** How a member is told of what is due: by which way, and when; of a danger at once, whatever they choose. */
import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Form from '@cloudscape-design/components/form';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import RadioGroup from '@cloudscape-design/components/radio-group';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../../api/client.ts';
import type { Me } from '../../api/queries.ts';
import { useFlash } from '../../frame/flashes.ts';

type Way = Me['channels'][number] | 'none';
type When = 'at_once' | 'morning';

const ways: readonly Way[] = ['sms', 'mail', 'none'];
const times: readonly When[] = ['at_once', 'morning'];

const addressIn = ({ contact }: Me): string => {
  if (contact === undefined) return '';
  return contact.by === 'sms' ? contact.phone : contact.address;
};

interface Choice {
  readonly way: Way;
  readonly to: string;
  readonly when: When;
}

const useKeep = ({ way, to, when }: Choice) => {
  const { formatMessage } = useIntl();
  const api = useStaffApi();
  const queries = useQueryClient();
  const flash = useFlash();
  return useMutation({
    mutationFn: async () => {
      const where = to.replaceAll(/\s/g, '');
      if (way === 'none') await api.DELETE('/me/contact');
      else
        await api.PUT('/me/contact', {
          body: way === 'sms' ? { by: way, phone: where, when } : { by: way, address: where, when },
        });
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['me'] });
      flash({ type: 'success', header: formatMessage({ id: 'notices.kept' }), content: '' });
    },
  });
};

export const Notices = ({ me }: { readonly me: Me }) => {
  const { formatMessage } = useIntl();
  const say = (id: string) => formatMessage({ id: `notices.${id}` });
  const [way, setWay] = useState<Way>(me.contact?.by ?? 'none');
  const [to, setTo] = useState(addressIn(me));
  const [when, setWhen] = useState<When>(me.contact?.when ?? 'at_once');
  const { mutate, error, isPending } = useKeep({ way, to, when });
  const choose = (next: Way): void => {
    setWay(next);
    setTo(next === me.contact?.by ? addressIn(me) : '');
  };
  return (
    <Container
      header={
        <Header variant="h2" description={say('about')}>
          {say('title')}
        </Header>
      }
    >
      <Form
        actions={
          <Button variant="primary" loading={isPending} onClick={() => mutate()}>
            {say('keep')}
          </Button>
        }
        {...(error === null ? {} : { errorText: error.message })}
      >
        <SpaceBetween size="m">
          <FormField label={say('way')}>
            <RadioGroup
              value={way}
              items={ways.map((value) => ({
                value,
                label: say(`by.${value}`),
                disabled: value !== 'none' && !me.channels.includes(value),
              }))}
              onChange={({ detail }) => choose(ways.find((each) => each === detail.value) ?? 'none')}
            />
          </FormField>
          {way !== 'none' && (
            <>
              <FormField label={say(`to.${way}`)} constraintText={say(`form.${way}`)}>
                <Input
                  value={to}
                  type={way === 'sms' ? 'text' : 'email'}
                  inputMode={way === 'sms' ? 'tel' : 'email'}
                  onChange={({ detail }) => setTo(detail.value)}
                />
              </FormField>
              <FormField label={say('when')}>
                <RadioGroup
                  value={when}
                  items={times.map((value) => ({
                    value,
                    label: say(value),
                    description: say(`${value}_about`),
                  }))}
                  onChange={({ detail }) => setWhen(times.find((each) => each === detail.value) ?? 'at_once')}
                />
              </FormField>
            </>
          )}
          <Alert type="info">{say('danger')}</Alert>
        </SpaceBetween>
      </Form>
    </Container>
  );
};
