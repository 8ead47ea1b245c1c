/** What an act says, in words: sums by worker with their total, days, parties and staff by name, codes by their labels. */
import Box from '@cloudscape-design/components/box';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { type Label, useLabel } from '../../api/reference.ts';
import { useCited } from '../../shown/cited.ts';
import { useDays } from '../../shown/days.ts';
import { useMoney } from '../../shown/money.ts';
import { useOfficeName, useStaffName } from '../../shown/names.ts';
import { unsaid } from './facts-unsaid.ts';
import { type CaseParts, isRecord, type Value } from './schema.ts';

interface FactsShownProps {
  readonly of: CaseParts;
  readonly facts: Value;
  /** the group of labels for the codes of a field that several acts have, e.g. `reason` */
  readonly groups?: Readonly<Record<string, string>>;
}

/** Fields whose codes have labels in a group of their own. */
const usualGroups: Readonly<Record<string, string>> = {
  authority: 'authority',
  limit: 'limit',
  basis: 'liability',
  lane: 'lane',
  kind: 'kind',
  relation: 'relation',
  proof: 'payment_proof',
  violations: 'violation',
  fine: 'fine',
  items: 'evidence',
  missing: 'missing',
  to: 'status',
};

const staffFields = ['by', 'lead', 'co', 'mediator', 'inspectors', 'signedBy', 'checkedBy', 'staff'];
const officeFields = ['toOffice', 'office', 'with', 'before'];

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);
const isSum = (name: string): boolean => /fen$/i.test(name);

const useText = ({ of, groups = {} }: Omit<FactsShownProps, 'facts'>) => {
  const label: Label = useLabel();
  const { formatMessage } = useIntl();
  const { day } = useDays();
  const cited = useCited();
  const money = useMoney();
  const staffName = useStaffName(of.office);
  const officeName = useOfficeName();
  const ofText = (name: string, value: string): string => {
    if (isDay(value)) return day(value);
    const party = of.parties[value];
    if (party !== undefined) return party.details?.name ?? label('relation', party.relation);
    if (of.workers[value] !== undefined) return value;
    if (staffFields.includes(name)) return staffName(value);
    if (officeFields.includes(name)) return officeName(value);
    if (name === 'basis' && value.includes(' ')) return cited(value);
    return label(groups[name] ?? usualGroups[name] ?? 'choice', value);
  };
  return (name: string, value: unknown): string => {
    if (typeof value === 'number') return isSum(name) ? money(value) : String(value);
    if (typeof value === 'boolean') return formatMessage({ id: value ? 'act.yes' : 'act.no' });
    return typeof value === 'string' ? ofText(name, value) : '';
  };
};

/** Workers of one sum stand under one another, and their total last. */
const Lines = ({ lines }: { readonly lines: readonly Value[] }) => {
  const money = useMoney();
  const { formatMessage } = useIntl();
  const sum = lines.reduce((all, { fen }) => all + (typeof fen === 'number' ? fen : 0), 0);
  const row = (who: string, fen: unknown) => (
    <tr key={who}>
      <td>{who}</td>
      <td className="sum">{typeof fen === 'number' ? money(fen) : ''}</td>
    </tr>
  );
  return (
    <table className="sums">
      <tbody>
        {lines.map(({ worker, fen }) => row(String(worker), fen))}
        {lines.length > 1 && row(formatMessage({ id: 'facts.total' }), sum)}
      </tbody>
    </table>
  );
};

const isLine = (value: unknown): value is Value => isRecord(value) && 'worker' in value && 'fen' in value;

export const FactsShown = ({ of, facts, groups = {} }: FactsShownProps) => {
  const { formatMessage, formatList } = useIntl();
  const label = useLabel();
  const text = useText({ of, groups });
  const shown = (name: string, value: unknown): ReactNode => {
    if (!Array.isArray(value)) return isRecord(value) ? entries(value) : text(name, value);
    if (value.every(isLine)) return <Lines lines={value} />;
    return value.some(isRecord) ? (
      <ol>
        {value.map((each) => (
          <li key={JSON.stringify(each)}>{isRecord(each) ? row(each) : text(name, each)}</li>
        ))}
      </ol>
    ) : (
      formatList(value.map((each) => text(name, each)))
    );
  };
  /** one of a list: what stands in it, in one line; its place says its order */
  const row = (record: Value): ReactNode => {
    const parts = said(record).filter(([name]) => name !== 'order');
    const single = parts.filter(([, value]) => !Array.isArray(value) && !isRecord(value));
    return (
      <>
        {single.map(([name, value]) => text(name, value)).join(' · ')}
        {parts
          .filter((each) => !single.includes(each))
          .map(([name, value]) => (
            <div key={name}>{shown(name, value)}</div>
          ))}
      </>
    );
  };
  const entries = (record: Value): ReactNode => (
    <SpaceBetween size="xxs">
      {said(record).map(([name, value]) => (
        <Box key={name}>
          {formatMessage({ id: 'facts.entry' }, { name: label('field', name) })}
          {shown(name, value)}
        </Box>
      ))}
    </SpaceBetween>
  );
  const items = said(facts).map(([name, value]) => ({
    label: label('field', name),
    value: shown(name, value),
  }));
  return items.length === 0 ? null : <KeyValuePairs columns={2} items={items} />;
};

const said = (facts: Value): readonly (readonly [string, unknown])[] =>
  Object.entries(facts).filter(
    ([name, value]) => !unsaid.includes(name) && !(Array.isArray(value) && value.length === 0),
  );
