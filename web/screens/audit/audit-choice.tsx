/** Which office and which day is looked at. */
import DatePicker from '@cloudscape-design/components/date-picker';
import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../../api/client.ts';
import { officesQuery } from '../../api/queries.ts';
import { useDays } from '../../shown/days.ts';

interface OfficeDay {
  readonly office: string;
  readonly on: string;
}

interface AuditChoiceProps {
  readonly of: OfficeDay;
  readonly choose: (next: OfficeDay) => void;
}

export const AuditChoice = ({ of, choose }: AuditChoiceProps) => {
  const { formatMessage } = useIntl();
  const { day } = useDays();
  const { data: offices = [] } = useQuery(officesQuery(useStaffApi()));
  const options = offices.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <FormField label={formatMessage({ id: 'column.office' })}>
        <Select
          options={options}
          selectedOption={options.find(({ value }) => value === of.office) ?? null}
          filteringType="auto"
          onChange={({ detail }) => choose({ ...of, office: detail.selectedOption.value ?? of.office })}
        />
      </FormField>
      <FormField label={formatMessage({ id: 'audit.on' })} constraintText={day(of.on)}>
        <DatePicker
          format="iso"
          value={of.on}
          onChange={({ detail }) => {
            if (detail.value !== '') choose({ ...of, on: detail.value });
          }}
        />
      </FormField>
    </>
  );
};
