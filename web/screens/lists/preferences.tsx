/** Which columns a list shows and in which order, as the reader had them last in this browser. */
import CollectionPreferences from '@cloudscape-design/components/collection-preferences';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import * as z from 'zod/mini';
import { type ColumnId, columnIds } from './row-columns.tsx';

/** What a release before this one called a column and this one has not is left out. */
const keptColumns = (kept: unknown): readonly ColumnId[] => {
  const names: readonly unknown[] = z.catch(z.array(z.string()), []).parse(kept);
  return columnIds.filter((id) => names.includes(id)).toSorted((a, b) => names.indexOf(a) - names.indexOf(b));
};

export interface ColumnsShown {
  readonly shown: readonly ColumnId[];
  readonly choose: (columns: readonly ColumnId[]) => void;
}

const placeOf = (kind: string): string => `desk.columns.${kind}`;

const parsed = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
};

export const useColumns = (kind: string, first: readonly ColumnId[]): ColumnsShown => {
  const [chosen, setChosen] = useState<{ readonly kind: string; readonly columns: readonly ColumnId[] }>();
  const kept =
    chosen?.kind === kind ? chosen.columns : keptColumns(parsed(localStorage.getItem(placeOf(kind))));
  return {
    shown: kept.includes('number') ? kept : first,
    choose: (columns) => {
      localStorage.setItem(placeOf(kind), JSON.stringify(columns));
      setChosen({ kind, columns });
    },
  };
};

export const ColumnChoice = ({ columns: { shown, choose } }: { readonly columns: ColumnsShown }) => {
  const { formatMessage } = useIntl();
  const hidden = columnIds.filter((id) => !shown.includes(id));
  return (
    <CollectionPreferences
      preferences={{
        contentDisplay: [
          ...shown.map((id) => ({ id, visible: true })),
          ...hidden.map((id) => ({ id, visible: false })),
        ],
      }}
      contentDisplayPreference={{
        options: columnIds.map((id) => ({
          id,
          label: formatMessage({ id: `column.${id}` }),
          // by it a row leads to its case
          alwaysVisible: id === 'number',
        })),
      }}
      onConfirm={({ detail }) =>
        choose(
          (detail.contentDisplay ?? []).flatMap(({ id, visible }) =>
            visible ? columnIds.filter((each) => each === id) : [],
          ),
        )
      }
    />
  );
};
