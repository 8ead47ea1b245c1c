/** Hands all open cases of one person to others: who takes over, a look at what would come of it, then the thing itself. */
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Modal from '@cloudscape-design/components/modal';
import Multiselect from '@cloudscape-design/components/multiselect';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Colleague } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { HandOverResult } from './hand-over-result.tsx';
import { useHandOver } from './use-hand-over.ts';

interface HandOverProps {
  readonly office: string;
  readonly of: Colleague;
  readonly all: readonly Colleague[];
  readonly close: () => void;
}

const assigned = ['inspector', 'mediator'];

/** Who could take a part that this colleague has, who has least first; whoever is away takes nothing. */
const receiversOf = (of: Colleague, all: readonly Colleague[]): readonly Colleague[] =>
  all
    .filter(
      ({ id, roles }) =>
        id !== of.id && roles.some((each) => assigned.includes(each) && of.roles.includes(each)),
    )
    .toSorted((a, b) => a.cases - b.cases);

const useReceivers = ({ of, all }: HandOverProps) => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  return receiversOf(of, all).map(({ id, name, roles, cases, orMore, away }) => ({
    value: id,
    label: name,
    description: roles.map((role) => label('role', role)).join(', '),
    labelTag: formatMessage(
      { id: away ? 'people.away_with' : 'people.with' },
      { cases: `${cases}${orMore ? '+' : ''}` },
    ),
    disabled: away,
  }));
};

export const HandOver = (props: HandOverProps) => {
  const { office, of, all, close } = props;
  const { formatMessage } = useIntl();
  const say = (id: string, values: Record<string, string | number> = {}) =>
    formatMessage({ id: `hand_over.${id}` }, values);
  const options = useReceivers(props);
  const able = options.filter(({ disabled }) => !disabled).map(({ value }) => value);
  const [to, setTo] = useState<readonly string[]>(able);
  const check = useHandOver();
  const real = useHandOver();
  const { running } = real.running ? real : check;
  const shown = real.progress ?? check.progress;
  const error = real.error ?? check.error;
  const nameOf = (id: string) => all.find((each) => each.id === id)?.name ?? id;
  const asked = { office, from: of.id, to };
  const begun = real.progress;
  const isChecked = check.progress !== undefined && check.progress.next === undefined;
  const isWhole = begun !== undefined && begun.next === undefined;
  const isLeft = begun?.rows.some(({ outcome }) => outcome !== 'handed_over') ?? false;
  /** a colleague is done with it soon; who has a conflict keeps it */
  const isBusy = begun?.rows.some(({ outcome }) => outcome === 'busy') ?? false;
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isWhole && !running) top.current?.scrollIntoView();
  }, [isWhole, running]);

  /** What comes next: a look, the thing itself, what is left of it, or nothing more. */
  const step = () => {
    const inEarnest = { ...asked, check: false };
    if (begun === undefined)
      return isChecked
        ? { text: say('do'), does: () => void real.start(inEarnest) }
        : { text: say('check'), does: () => void check.start({ ...asked, check: true }) };
    if (begun.next !== undefined)
      return { text: say('go_on'), does: () => void real.start(inEarnest, begun) };
    return isBusy
      ? { text: say('again'), does: () => void real.again(inEarnest) }
      : { text: say('finish'), does: close };
  };
  const { text, does } = step();

  return (
    <Modal
      visible
      size="large"
      onDismiss={close}
      closeAriaLabel={formatMessage({ id: 'act.close' })}
      header={say('title', { name: of.name })}
      footer={
        <>
          {begun !== undefined && !running && (
            <Box float="left" padding={{ top: 'xxs' }}>
              {say('owners', { left: begun.rows.filter(({ outcome }) => outcome !== 'handed_over').length })}
            </Box>
          )}
          <Box float="right">
            <SpaceBetween size="xs" direction="horizontal">
              {running && <Button onClick={real.running ? real.stop : check.stop}>{say('stop')}</Button>}
              {isWhole && isLeft && !running && (
                <Button onClick={isBusy ? close : () => void real.again({ ...asked, check: false })}>
                  {say(isBusy ? 'finish' : 'again')}
                </Button>
              )}
              <Button variant="primary" loading={running} disabled={to.length === 0} onClick={does}>
                {text}
              </Button>
            </SpaceBetween>
          </Box>
        </>
      }
    >
      <div ref={top} />
      <SpaceBetween size="m">
        {error !== undefined && <Alert type="error">{say('broke_off', { why: error.message })}</Alert>}
        <FormField label={say('to')} description={say('about')}>
          <Multiselect
            options={options}
            selectedOptions={options.filter(({ value }) => to.includes(value))}
            disabled={begun !== undefined || running}
            tokenLimit={6}
            onChange={({ detail }) => {
              check.forget();
              setTo(detail.selectedOptions.flatMap(({ value }) => value ?? []));
            }}
          />
        </FormField>
        {running && (
          <Box>
            <Spinner /> {say('looked', { looked: shown?.looked ?? 0 })}
          </Box>
        )}
        {shown !== undefined && <HandOverResult of={shown} done={begun !== undefined} nameOf={nameOf} />}
      </SpaceBetween>
    </Modal>
  );
};
