/** A table of figures, with its chart above it, its meaning, and the same numbers to take along. */
import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { nothing, Rows } from '../../shown/rows.tsx';
import { CsvButton } from './csv-button.tsx';

/** A number as it is shown; undefined: there is none. */
export type Shown = string | number | undefined;

interface Row {
  readonly key: string;
  readonly cells: readonly Shown[];
}

interface NumbersProps {
  readonly title: string;
  readonly about: string;
  /** of the file */
  readonly name: string;
  /** what each row is of, then its numbers */
  readonly head: readonly string[];
  readonly rows: readonly (readonly Shown[])[];
  /** the file, head and all, where that says more than the screen */
  readonly file?: readonly (readonly Shown[])[];
  readonly chart?: ReactNode;
  /** columns that are words */
  readonly words?: readonly number[];
}

export const Numbers = ({
  title,
  about,
  name,
  head,
  rows,
  file = [head, ...rows],
  chart,
  words = [],
}: NumbersProps) => {
  const { formatMessage } = useIntl();
  const items: readonly Row[] = rows.map((cells, n) => ({ key: `${n}`, cells }));
  return (
    <Container
      header={
        <Header variant="h2" description={about} actions={<CsvButton name={name} rows={file} />}>
          {title}
        </Header>
      }
    >
      {chart}
      <Rows
        variant="embedded"
        wrapLines
        items={items}
        trackBy="key"
        empty={<Box>{formatMessage({ id: 'figures.no_cases' })}</Box>}
        columns={head.map((header, n) => ({
          id: `${n}`,
          header,
          isRowHeader: n === 0,
          isSum: n > 0 && !words.includes(n),
          cell: ({ cells }: Row) => cells[n] ?? nothing,
        }))}
      />
    </Container>
  );
};
