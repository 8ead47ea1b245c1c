/** Which case this is, always in sight: number and link to copy, state, kind, other side, who has it; never a worker's name. */
import Badge from '@cloudscape-design/components/badge';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ButtonDropdown from '@cloudscape-design/components/button-dropdown';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { type Case, useMe } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { useFlash } from '../../frame/flashes.ts';
import { useStaffName } from '../../shown/names.ts';
import { Veiled } from '../../shown/veil.tsx';
import { FollowedLink } from '../supervision/followed-link.tsx';

/** The other side's name as the people of the case know it; nobody else is told it by the API. */
const employerOf = ({ parties }: Case): string | undefined =>
  Object.values(parties).find(({ details }) => details?.name !== undefined)?.details?.name;

interface IdentityBarProps {
  readonly of: Case;
  /** absent: not your right */
  readonly reveal?: () => void;
  readonly print: () => void;
  /** who is writing in it just now */
  readonly writers: ReactNode;
}

const Badges = ({ of }: { readonly of: Case }) => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const { statusText, lanes, urgency } = of;
  return (
    <SpaceBetween size="xxs" direction="horizontal" alignItems="center">
      <Badge color="blue">{statusText}</Badge>
      <Badge color={urgency === 'U0' || urgency === 'U1' ? 'red' : 'grey'}>{label('urgency', urgency)}</Badge>
      {lanes.map((each) => (
        <Badge key={each} color="severity-high">
          {label('lane', each)}
        </Badge>
      ))}
      <Badge color="grey">{formatMessage({ id: 'case.identity_hidden' })}</Badge>
    </SpaceBetween>
  );
};

/** Kind, other side, place, and who has the case. */
const Facts = ({ of }: { readonly of: Case }) => {
  const label = useLabel();
  const { kind, areaName, lead, co, mediator } = of;
  const staffName = useStaffName(of.office);
  const people = [lead, co, mediator].flatMap((each) => (each === undefined ? [] : [staffName(each)]));
  const employer = employerOf(of);
  const facts = [label('kind', kind), areaName, people.join(' / ')].filter((each) => each);
  return (
    <Box variant="small">
      {facts.join(' · ')}
      {employer !== undefined && (
        <>
          {' · '}
          <Veiled>{employer}</Veiled>
        </>
      )}
    </Box>
  );
};

const Copies = ({ of: { caseId, number }, print }: Pick<IdentityBarProps, 'of' | 'print'>) => {
  const { formatMessage } = useIntl();
  const flash = useFlash();
  const say = (id: string) => formatMessage({ id: `case.${id}` });
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      flash({ type: 'success', header: say('copied'), content: text });
    } catch {
      flash({ type: 'error', header: say('not_copied'), content: text });
    }
  };
  const does: Readonly<Record<string, () => void>> = {
    number: () => void copy(number),
    link: () => void copy(`${location.origin}/workbench/case/${caseId}`),
    print,
  };
  return (
    <ButtonDropdown
      variant="icon"
      ariaLabel={say('copy_or_print')}
      items={[
        { id: 'number', text: say('copy'), iconName: 'copy' },
        { id: 'link', text: say('copy_link'), iconName: 'share' },
        { id: 'print', text: say('print'), iconName: 'file' },
      ]}
      onItemClick={({ detail }) => does[detail.id]?.()}
    />
  );
};

export const IdentityBar = ({ of, reveal, print, writers }: IdentityBarProps) => {
  const { formatMessage } = useIntl();
  const reads = useMe()?.roles.includes('auditor') ?? false;
  return (
    <div className="identity-bar">
      <div className="identity-what">
        <SpaceBetween size="xs" direction="horizontal" alignItems="center">
          <h1 className="identity-number">{of.number}</h1>
          <Badges of={of} />
        </SpaceBetween>
        <Facts of={of} />
        {writers}
      </div>
      <SpaceBetween size="xs" direction="horizontal" alignItems="center">
        {reads && (
          <FollowedLink href={`/audit?case=${of.caseId}&office=${of.office}`}>
            {formatMessage({ id: 'audit.of_case' })}
          </FollowedLink>
        )}
        {reveal !== undefined && <Button onClick={reveal}>{formatMessage({ id: 'reveal.open' })}</Button>}
        <Copies of={of} print={print} />
      </SpaceBetween>
    </div>
  );
};
