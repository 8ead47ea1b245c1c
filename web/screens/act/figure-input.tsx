/** A figure that somebody may not know exactly: one value, or from the least to the most; what follows from it is a range then. */
import FormField from '@cloudscape-design/components/form-field';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Toggle from '@cloudscape-design/components/toggle';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { isRecord } from './schema.ts';

interface FigureInputProps {
  readonly value: unknown;
  readonly change: (value: unknown) => void;
  readonly one: (value: unknown, change: (value: unknown) => void) => ReactNode;
}

const ends = ['min', 'max'] as const;

export const FigureInput = ({ value, change, one }: FigureInputProps) => {
  const { formatMessage } = useIntl();
  const isRange = isRecord(value);
  return (
    <SpaceBetween size="xxs">
      {isRange ? (
        <SpaceBetween size="xs" direction="horizontal">
          {ends.map((end) => (
            <FormField key={end} label={formatMessage({ id: `figure.${end}` })}>
              {one(value[end], (next) => change({ ...value, [end]: next }))}
            </FormField>
          ))}
        </SpaceBetween>
      ) : (
        one(value, change)
      )}
      <Toggle
        checked={isRange}
        onChange={({ detail }) => change(detail.checked ? { min: value } : isRange ? value.min : value)}
      >
        {formatMessage({ id: 'figure.not_exact' })}
      </Toggle>
    </SpaceBetween>
  );
};
