/** A list: a table where there is room, else cards with the same content in the same order. */
import Box from '@cloudscape-design/components/box';
import Cards, { type CardsProps } from '@cloudscape-design/components/cards';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table, { type TableProps } from '@cloudscape-design/components/table';
import { useNarrow } from './narrow.ts';

export interface Column<T> extends TableProps.ColumnDefinition<T> {
  readonly id: string;
  /** sums stand under one another by their last place */
  readonly isSum?: boolean;
}

/** What a cell says where there is nothing to say; a card leaves it out. */
export const nothing = '–';

/** On a card: a line of its own, or one line together with others; else under its heading, two in a line. */
type OnCard = Readonly<Record<string, 'line' | 'together'>>;

export interface RowsProps<T> extends Omit<TableProps<T>, 'columnDefinitions' | 'ariaLabels'> {
  readonly columns: readonly Column<T>[];
  readonly onCard?: OnCard;
  /** where rows can be marked: what the mark of each, and of all, is called */
  readonly marking?: { readonly each: (item: T) => string; readonly all: string };
}

const asTableColumn = <T,>({ isSum = false, ...column }: Column<T>): TableProps.ColumnDefinition<T> =>
  isSum
    ? {
        ...column,
        header: (
          <Box textAlign="right" color="inherit" fontWeight="bold">
            {column.header}
          </Box>
        ),
        cell: (item) => <Box textAlign="right">{column.cell(item)}</Box>,
      }
    : column;

/** Headings of two facts in a line stand at one height, which sections of a card don't. */
const FactsOf = <T,>({ columns, item }: { readonly columns: readonly Column<T>[]; readonly item: T }) => (
  <dl className="card-facts">
    {columns.map(({ id, header, cell }) => (
      <div key={id}>
        <dt>{header}</dt>
        <dd>{cell(item)}</dd>
      </div>
    ))}
  </dl>
);

type Run<T> = readonly [Column<T>, ...Column<T>[]];

/** In order: each that stands alone by itself, those between them together. */
const inRuns = <T,>(
  columns: readonly Column<T>[],
  standsAlone: (column: Column<T>) => boolean,
): readonly Run<T>[] => {
  const runs: Run<T>[] = [];
  for (const each of columns) {
    const last = runs.at(-1);
    if (last === undefined || standsAlone(each) || standsAlone(last[0])) runs.push([each]);
    else runs[runs.length - 1] = [...last, each];
  }
  return runs;
};

const sectionsFor = <T,>(
  columns: readonly Column<T>[],
  onCard: OnCard,
): readonly CardsProps.SectionDefinition<T>[] => {
  const together = columns.filter(({ id }) => onCard[id] === 'together');
  const apart = columns.filter(({ id }) => onCard[id] !== 'together');
  return [
    ...inRuns(apart, ({ id }) => onCard[id] === 'line').map((run) => {
      const [{ id, cell }] = run;
      return onCard[id] === 'line'
        ? { id, content: cell }
        : { id, content: (item: T) => <FactsOf columns={run} item={item} /> };
    }),
    ...(together.length === 0
      ? []
      : [
          {
            id: 'together',
            content: (item: T) => (
              <SpaceBetween size="xs" direction="horizontal">
                {together
                  .map(({ id, cell }) => ({ id, content: cell(item) }))
                  .filter(({ content }) => content !== nothing)
                  .map(({ id, content }) => (
                    <span key={id}>{content}</span>
                  ))}
              </SpaceBetween>
            ),
          },
        ]),
  ];
};

/** What a table and cards are told alike; what is absent stays absent. */
const alike = [
  'trackBy',
  'loading',
  'loadingText',
  'selectionType',
  'selectedItems',
  'onSelectionChange',
  'pagination',
  'preferences',
  'stickyHeader',
] as const;

const alikeIn = <T,>(table: Partial<Pick<TableProps<T>, (typeof alike)[number]>>) =>
  Object.fromEntries(alike.flatMap((name) => (table[name] === undefined ? [] : [[name, table[name]]])));

const labelsOf = <T,>({ marking }: Pick<RowsProps<T>, 'marking'>) =>
  marking === undefined
    ? {}
    : {
        ariaLabels: {
          itemSelectionLabel: (_: unknown, item: T) => marking.each(item),
          allItemsSelectionLabel: () => marking.all,
          selectionGroupLabel: marking.all,
        },
      };

export const Rows = <T,>({ columns, onCard = {}, marking, ...table }: RowsProps<T>) => {
  const narrow = useNarrow();
  const labels = labelsOf(marking === undefined ? {} : { marking });
  if (!narrow) return <Table {...table} {...labels} columnDefinitions={columns.map(asTableColumn)} />;
  const { items, header, empty, filter, variant } = table;
  const head = columns.find(({ isRowHeader }) => isRowHeader);
  return (
    <Cards
      items={items}
      header={header}
      empty={empty}
      filter={filter}
      variant={variant === 'full-page' ? 'full-page' : 'container'}
      cardDefinition={{
        header: (item) => head?.cell(item),
        sections: sectionsFor(
          columns.filter((each) => each !== head),
          onCard,
        ),
      }}
      {...alikeIn(table)}
      {...labels}
    />
  );
};
