/** How many cases wait in which list, the gravest first; “with nobody” must be none. */
import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useIntl } from 'react-intl';
import type { OfficeCounts } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { FollowedLink } from './followed-link.tsx';

interface KeyFiguresProps {
  readonly office: string;
  readonly counts: OfficeCounts;
}

const tasks = ['danger', 'retaliation', 'escalations', 'signatures', 'assignments'] as const;
const views = ['unassigned', 'overdue', 'waiting', 'open', 'nobody'] as const;

interface Figure {
  readonly text: string;
  readonly count: number;
  readonly href: string;
  /** any at all is one too many */
  readonly mustBeNone?: boolean;
}

const useKeyFigures = ({ office, counts }: KeyFiguresProps): readonly Figure[] => {
  const label = useLabel();
  return [
    ...tasks.map((kind) => ({
      text: label('task', kind),
      count: counts.tasks[kind],
      href: `/office/${office}/tasks/${kind}`,
      mustBeNone: kind === 'danger',
    })),
    ...views.map((view) => ({
      text: label('list_view', view),
      count: counts.views[view],
      href: `/office/${office}?view=${view}`,
      mustBeNone: view === 'nobody' || view === 'overdue',
    })),
  ];
};

const Figure = ({ text, count, href, mustBeNone = false }: Figure) => (
  <li>
    <Box variant="awsui-key-label">{text}</Box>
    <div>
      <FollowedLink href={href} variant="awsui-value-large" label={`${text}: ${count}`}>
        {count}
      </FollowedLink>
      {mustBeNone && <StatusIndicator type={count === 0 ? 'success' : 'error'} />}
    </div>
  </li>
);

export const KeyFigures = (props: KeyFiguresProps) => {
  const { formatMessage } = useIntl();
  const figures = useKeyFigures(props);
  return (
    <Container>
      <ul className="key-figures" aria-label={formatMessage({ id: 'supervision.figures' })}>
        {figures.map((each) => (
          <Figure key={each.href} {...each} />
        ))}
      </ul>
    </Container>
  );
};
