/** A sum: typed as people write it, said back as it was understood. */
import Box from '@cloudscape-design/components/box';
import Input from '@cloudscape-design/components/input';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useMoney } from '../../shown/money.ts';
import { typedSum } from '../../shown/typed-sum.ts';

interface SumInputProps {
  /** hundredths of the currency */
  readonly fen: number | undefined;
  readonly change: (fen: number | undefined) => void;
  readonly label?: string;
}

export const SumInput = ({ fen, change, label }: SumInputProps) => {
  const { formatMessage } = useIntl();
  const money = useMoney();
  const [typed, setTyped] = useState<string>();
  const text = typed ?? (fen === undefined ? '' : String(fen / 100));
  const isSum = text === '' || typedSum(text) !== undefined;
  return (
    <>
      <Input
        inputMode="decimal"
        value={text}
        invalid={!isSum}
        {...(label === undefined ? {} : { ariaLabel: label })}
        onChange={({ detail }) => {
          setTyped(detail.value);
          change(typedSum(detail.value));
        }}
      />
      <Box variant="small">
        {isSum ? fen !== undefined && money(fen) : formatMessage({ id: 'act.no_sum' })}
      </Box>
    </>
  );
};
