/** The columns of the sheet with what stands in them, and what each is taken for. */
import Select from '@cloudscape-design/components/select';
import { useIntl } from 'react-intl';
import { Rows } from '../../shown/rows.tsx';
import { Veiled } from '../../shown/veil.tsx';
import { type ColumnName, columnNames } from './columns.ts';
import type { KeptList } from './kept-list.ts';

interface AssignColumnsProps {
  readonly list: KeptList;
  readonly assign: (place: number, name: ColumnName | undefined) => void;
}

const isName = (value: string | undefined): value is ColumnName => columnNames.some((each) => each === value);

const examples = 2;

export const AssignColumns = ({ list: { sheet, at, assigned }, assign }: AssignColumnsProps) => {
  const { formatMessage } = useIntl();
  const options = [
    { value: '', label: formatMessage({ id: 'wage_list.ignored' }) },
    ...columnNames.map((value) => ({ value, label: formatMessage({ id: `wage_list.column.${value}` }) })),
  ];
  const below = sheet.slice(at + 1).filter((row) => row.some((text) => text.trim() !== ''));
  const columns = assigned.map((name, place) => ({
    place,
    name,
    heading: at < 0 ? '' : (sheet[at]?.[place] ?? ''),
    values: below.slice(0, examples).map((row) => row[place] ?? ''),
  }));
  return (
    <Rows
      variant="embedded"
      items={columns.filter(({ heading, values }) => [heading, ...values].some((text) => text.trim() !== ''))}
      trackBy="place"
      columns={[
        {
          id: 'heading',
          header: formatMessage({ id: 'wage_list.heading' }),
          isRowHeader: true,
          cell: ({ heading, place }) => heading || formatMessage({ id: 'wage_list.nth' }, { n: place + 1 }),
        },
        {
          id: 'values',
          header: formatMessage({ id: 'wage_list.example' }),
          cell: ({ values }) => <Veiled>{values.filter((text) => text !== '').join(' · ')}</Veiled>,
        },
        {
          id: 'meaning',
          header: formatMessage({ id: 'wage_list.meaning' }),
          cell: ({ place, name, heading }) => (
            <Select
              expandToViewport
              ariaLabel={formatMessage({ id: 'wage_list.meaning_of' }, { heading: heading || place + 1 })}
              options={options}
              selectedOption={options.find(({ value }) => value === (name ?? '')) ?? null}
              onChange={({ detail: { selectedOption } }) =>
                assign(place, isName(selectedOption.value) ? selectedOption.value : undefined)
              }
            />
          ),
        },
      ]}
    />
  );
};
