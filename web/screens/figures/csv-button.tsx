/** A table to take along. */
import Button from '@cloudscape-design/components/button';
import { csvAddress } from './csv.ts';

interface CsvButtonProps {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

export const CsvButton = ({ name, rows }: CsvButtonProps) => (
  <Button
    href={csvAddress(rows.map((row) => row.map((cell = '') => `${cell}`)))}
    download={`${name}.csv`}
    iconName="download"
  >
    CSV
  </Button>
);
