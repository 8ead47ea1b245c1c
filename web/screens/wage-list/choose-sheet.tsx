/** Which sheet of the workbook is the list: the one whose headings are known best, until somebody says otherwise. */
import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import { useIntl } from 'react-intl';
import type { KeptList } from './kept-list.ts';

interface ChooseSheetProps {
  readonly list: KeptList;
  readonly turnTo: (name: string) => void;
}

export const ChooseSheet = ({ list: { called, others }, turnTo }: ChooseSheetProps) => {
  const { formatMessage } = useIntl();
  const options = [called, ...others.map(({ name }) => name)].map((value) => ({ value, label: value }));
  return (
    <FormField
      label={formatMessage({ id: 'wage_list.sheet' })}
      description={formatMessage({ id: 'wage_list.sheet_about' }, { count: options.length })}
    >
      <Select
        options={options}
        selectedOption={options[0] ?? null}
        onChange={({ detail }) => turnTo(detail.selectedOption.value ?? called)}
      />
    </FormField>
  );
};
