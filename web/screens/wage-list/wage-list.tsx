/** A wage list is taken into the case: the file, what its columns are, what is good and bad in it, and what came of it. */
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import FileInput from '@cloudscape-design/components/file-input';
import FormField from '@cloudscape-design/components/form-field';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import Modal from '@cloudscape-design/components/modal';
import ProgressBar from '@cloudscape-design/components/progress-bar';
import RadioGroup from '@cloudscape-design/components/radio-group';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useIntl } from 'react-intl';
import type { Case } from '../../api/queries.ts';
import { useMoney } from '../../shown/money.ts';
import { draftLines } from '../workers/pay-selected.ts';
import { AssignColumns } from './assign-columns.tsx';
import { ChooseSheet } from './choose-sheet.tsx';
import { type KeptList, type ListUse, listUses } from './kept-list.ts';
import { RowsRead } from './rows-read.tsx';
import { leftOf, listedOf, mostRows, useWageList, type WageListInHand } from './use-wage-list.ts';

/** The command in which the list ends. */
const acts = { claims: 'state_claim', findings: 'record_findings', payment: 'record_payment' } as const;

/** What this member may do with a list in this case now. */
export const usesOf = ({ allowed }: Case): readonly ListUse[] => {
  const types = new Set(allowed.map(({ type }) => type));
  if (!types.has('reveal_identity')) return [];
  return listUses.filter((use) => types.has(acts[use]));
};

const ChooseFile = ({
  inHand,
  uses,
}: {
  readonly inHand: WageListInHand;
  readonly uses: readonly ListUse[];
}) => {
  const { formatMessage } = useIntl();
  const { list, use, chooseUse, open, ready } = inHand;
  const error =
    open.error === null
      ? undefined
      : formatMessage({
          id: open.error.message === 'too-large' ? 'wage_list.too_large' : 'wage_list.no_sheet',
        });
  return (
    <SpaceBetween size="m">
      <RadioGroup
        value={use}
        items={uses.map((value) => ({
          value,
          label: formatMessage({ id: `wage_list.use.${value}` }),
          description: formatMessage({ id: `wage_list.about.${value}` }),
        }))}
        onChange={({ detail }) => {
          const chosen = uses.find((each) => each === detail.value);
          if (chosen !== undefined) chooseUse(chosen);
        }}
      />
      <FormField
        label={formatMessage({ id: 'wage_list.file' })}
        description={formatMessage({ id: 'wage_list.file_about' })}
        errorText={error}
      >
        <SpaceBetween size="xs" direction="horizontal" alignItems="center">
          {/* before it is known what was kept, a file that is chosen would be lost */}
          {ready && (
            <FileInput
              accept=".csv,.txt,.xlsx,.xls"
              value={[]}
              onChange={({ detail: { value } }) => value[0] !== undefined && open.mutate(value[0])}
            >
              {formatMessage({ id: 'wage_list.choose' })}
            </FileInput>
          )}
          <Box>{list?.file ?? ''}</Box>
        </SpaceBetween>
      </FormField>
    </SpaceBetween>
  );
};

/** A total as the sheet writes it, shown as money where it is a figure. */
const figureOf = (text: string): number | undefined => {
  const plain = text.replaceAll(/[\s,，¥￥元]/g, '');
  const figure = Number(plain);
  return plain === '' || Number.isNaN(figure) ? undefined : Math.round(figure * 100);
};

/** What the sheet itself says is its total, column by column: due and paid are not what is owed. */
const useOwnTotals = (list: KeptList): string => {
  const money = useMoney();
  const { totals } = listedOf(list);
  return totals
    .map((row) => {
      const said = (list.sheet[row - 1] ?? []).flatMap((text, n) => {
        const fen = ['due', 'paid', 'owed', 'sum'].includes(list.assigned[n] ?? '')
          ? figureOf(text)
          : undefined;
        return fen === undefined ? [] : [`${list.sheet[list.at]?.[n] ?? ''} ${money(fen)}`.trim()];
      });
      return said.join(', ');
    })
    .join('; ');
};

const Summary = ({ list }: { readonly list: KeptList }) => {
  const { formatMessage } = useIntl();
  const money = useMoney();
  const { rows, blank, totals } = listedOf(list);
  const ownTotals = useOwnTotals(list);
  const { reading } = list;
  const isNew = reading?.people.filter(({ worker }) => worker === undefined).length ?? 0;
  return (
    <KeyValuePairs
      columns={4}
      items={[
        {
          label: formatMessage({ id: 'wage_list.rows' }),
          value: formatMessage(
            { id: 'wage_list.counted' },
            { rows: rows.length, blank, totals: totals.length },
          ),
        },
        {
          label: formatMessage({ id: 'wage_list.people' }),
          value: formatMessage(
            { id: 'wage_list.people_are' },
            { count: reading?.people.length ?? 0, added: isNew },
          ),
        },
        { label: formatMessage({ id: 'wage_list.bad_rows' }), value: reading?.bad.length ?? 0 },
        {
          label: formatMessage({ id: 'wage_list.sum' }),
          value: (
            <>
              {money(reading?.fen ?? 0)}
              {ownTotals !== '' && (
                <Box variant="small" display="block">
                  {formatMessage({ id: 'wage_list.own_total' }, { sum: ownTotals })}
                </Box>
              )}
            </>
          ),
        },
      ]}
    />
  );
};

const Progress = ({ list }: { readonly list: KeptList }) => {
  const { formatMessage } = useIntl();
  const all = list.reading?.people.length ?? 0;
  const done = all - leftOf(list).length;
  return (
    <ProgressBar
      value={all === 0 ? 0 : (100 * done) / all}
      label={formatMessage({ id: 'wage_list.progress' })}
      additionalInfo={formatMessage({ id: 'wage_list.done' }, { done, all })}
    />
  );
};

interface WageListProps {
  readonly of: Case;
  readonly close: () => void;
  /** opens the form of the command with the sums of the list */
  readonly fill: (act: 'record_findings' | 'record_payment') => void;
}

const Footer = ({ of, inHand, close, fill }: WageListProps & { readonly inHand: WageListInHand }) => {
  const { formatMessage } = useIntl();
  const { list, check, take, forget } = inHand;
  if (list === undefined) return null;
  const { reading, use } = list;
  const left = leftOf(list).length;
  const isDone = reading !== undefined && list.taken.length > 0 && left === 0;
  const goOn = async () => {
    if (use === 'claims') return take.mutate(list);
    const lines = (reading?.people ?? []).flatMap(({ worker, fen }) =>
      worker === undefined ? [] : [{ worker, fen }],
    );
    await draftLines(of.caseId, acts[use], lines);
    fill(acts[use]);
  };
  const count = listedOf(list).rows.length;
  return (
    <Box float="right">
      <SpaceBetween size="xs" direction="horizontal">
        <Button variant="link" disabled={take.isPending} onClick={() => void forget()}>
          {formatMessage({ id: isDone ? 'wage_list.another' : 'wage_list.discard' })}
        </Button>
        {isDone ? (
          <Button variant="primary" onClick={() => void forget().then(close)}>
            {formatMessage({ id: 'wage_list.finish' })}
          </Button>
        ) : reading === undefined ? (
          <Button
            variant="primary"
            loading={check.isPending}
            disabled={count === 0 || count > mostRows}
            onClick={() => check.mutate(list)}
          >
            {formatMessage({ id: 'wage_list.check' }, { count })}
          </Button>
        ) : (
          <Button
            variant="primary"
            loading={take.isPending}
            disabled={left === 0}
            onClick={() => void goOn()}
          >
            {formatMessage(
              { id: list.taken.length > 0 ? 'wage_list.go_on' : `wage_list.take.${use}` },
              { count: left, bad: reading.bad.length },
            )}
          </Button>
        )}
      </SpaceBetween>
    </Box>
  );
};

export const WageList = (props: WageListProps) => {
  const { of, close } = props;
  const { formatMessage } = useIntl();
  const uses = usesOf(of);
  const inHand = useWageList(of, uses[0] ?? 'claims');
  const { list, assign, turnTo, refused, take } = inHand;
  const rows = list === undefined ? 0 : listedOf(list).rows.length;
  return (
    <Modal
      visible
      size="max"
      onDismiss={close}
      closeAriaLabel={formatMessage({ id: 'act.close' })}
      header={formatMessage({ id: 'wage_list.title' })}
      footer={<Footer {...props} inHand={inHand} />}
    >
      <SpaceBetween size="l">
        {refused !== undefined && (
          <Alert type="error" header={formatMessage({ id: 'wage_list.stopped' })}>
            {refused.message || formatMessage({ id: 'trouble.nothing' })}
          </Alert>
        )}
        {list?.reading === undefined && <ChooseFile inHand={inHand} uses={uses} />}
        {list?.reading === undefined && list !== undefined && list.others.length > 0 && (
          <ChooseSheet list={list} turnTo={turnTo} />
        )}
        {list !== undefined && rows > mostRows && (
          <Alert type="warning">
            {formatMessage({ id: 'wage_list.too_many' }, { rows, most: mostRows })}
          </Alert>
        )}
        {list !== undefined && (
          <ExpandableSection
            key={String(list.reading === undefined)}
            defaultExpanded={list.reading === undefined}
            headerText={formatMessage({ id: 'wage_list.columns' })}
          >
            <AssignColumns list={list} assign={assign} />
          </ExpandableSection>
        )}
        {list?.reading !== undefined && <Summary list={list} />}
        {list !== undefined && (take.isPending || list.taken.length > 0) && <Progress list={list} />}
        {list?.reading !== undefined && <RowsRead list={list} />}
      </SpaceBetween>
    </Modal>
  );
};
