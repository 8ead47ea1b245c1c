/** Rows that the reader has marked, over all pages of a list; gone when they see another list. */
import type { TableProps } from '@cloudscape-design/components/table';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { OwnRow } from '../../api/queries.ts';

export interface Marks {
  readonly marked: readonly OwnRow[];
  readonly clear: () => void;
  /** how often something was done with them: then the list is shown anew */
  readonly round: number;
  /** what a table is told of them */
  readonly onRows: Pick<TableProps<OwnRow>, 'selectionType' | 'selectedItems' | 'onSelectionChange'> & {
    readonly marking: { readonly each: (row: OwnRow) => string; readonly all: string };
  };
}

/** @param list another list has none of these marks */
export const useMarks = (list: string): Marks => {
  const { formatMessage } = useIntl();
  const [{ of, rows }, setMarked] = useState<{ readonly of: string; readonly rows: readonly OwnRow[] }>({
    of: list,
    rows: [],
  });
  const [round, setRound] = useState(0);
  const marked = of === list ? rows : [];
  return {
    marked,
    round,
    clear: () => {
      setMarked({ of: list, rows: [] });
      setRound((before) => before + 1);
    },
    onRows: {
      selectionType: 'multi',
      selectedItems: marked,
      onSelectionChange: ({ detail }) => setMarked({ of: list, rows: detail.selectedItems }),
      marking: {
        each: ({ number }) => formatMessage({ id: 'marks.each' }, { number }),
        all: formatMessage({ id: 'marks.all' }),
      },
    },
  };
};
