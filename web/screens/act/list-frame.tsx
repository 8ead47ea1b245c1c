/** Entries of one form, as many as are needed. */
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

interface ListFrameProps {
  readonly entries: readonly unknown[];
  /** what a new entry begins as */
  readonly empty: unknown;
  readonly change: (entries: readonly unknown[]) => void;
  readonly entry: (value: unknown, n: number, replaced: (next: unknown) => void) => ReactNode;
}

export const ListFrame = ({ entries, empty, change, entry }: ListFrameProps) => {
  const { formatMessage } = useIntl();
  const replacing = (n: number) => (next: unknown) =>
    change(entries.map((each, at) => (at === n ? next : each)));
  return (
    <SpaceBetween size="s">
      {entries.map((each, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an entry has no name but its place
        <Container key={n} data-entry={n}>
          <SpaceBetween size="s">
            {entry(each, n, replacing(n))}
            <Button onClick={() => change(entries.filter((_, at) => at !== n))}>
              {formatMessage({ id: 'act.remove' })}
            </Button>
          </SpaceBetween>
        </Container>
      ))}
      <Button iconName="add-plus" onClick={() => change([...entries, empty])}>
        {formatMessage({ id: 'act.add' })}
      </Button>
    </SpaceBetween>
  );
};
