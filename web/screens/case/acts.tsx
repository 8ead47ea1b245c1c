/**
 * What can be done now: the likeliest act first, two beside it, the others in menus by what they are for. On a phone one
 * bar at the foot of the page, with the likeliest act and one menu of all others.
 */
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ButtonDropdown, { type ButtonDropdownProps } from '@cloudscape-design/components/button-dropdown';
import Container from '@cloudscape-design/components/container';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useIntl } from 'react-intl';
import type { Case } from '../../api/queries.ts';
import { useReference } from '../../api/reference.ts';

type Act = Case['allowed'][number];
const besidePrimary = 2;
const menus = ['record', 'people', 'rare'] as const;

interface ActsProps {
  readonly of: Case;
  readonly open: (act: string) => void;
}

const useActs = (of: Case) => {
  const { formatMessage } = useIntl();
  const commands = useReference()?.commands;
  const next = of.allowed.filter(({ group }) => group === 'next');
  const item = ({ type }: Act): ButtonDropdownProps.Item => ({
    id: type,
    text: commands?.[type]?.name ?? type,
  });
  const inMenu = (menu: string): readonly Act[] =>
    menu === 'rare'
      ? [...next.slice(1 + besidePrimary), ...of.allowed.filter(({ group }) => group === menu)]
      : of.allowed.filter(({ group }) => group === menu);
  return {
    shown: next.slice(0, 1 + besidePrimary).map(item),
    effect: next[0] && commands?.[next[0].type]?.effect,
    groups: menus
      .map((menu) => ({
        id: menu,
        text: formatMessage({ id: `acts.${menu}` }),
        items: inMenu(menu).map(item),
      }))
      .filter(({ items }) => items.length > 0),
  };
};

export const Acts = ({ of, open }: ActsProps) => {
  const { formatMessage } = useIntl();
  const { shown, effect, groups } = useActs(of);
  return (
    <Container
      header={
        <Header variant="h2" description={effect}>
          {formatMessage({ id: shown.length === 0 ? 'acts.none' : 'acts.next' })}
        </Header>
      }
    >
      <SpaceBetween size="xs" direction="horizontal">
        {shown.map(({ id, text }, n) => (
          <Button key={id} variant={n === 0 ? 'primary' : 'normal'} onClick={() => open(id)}>
            {text}
          </Button>
        ))}
        {groups.map(({ id, text, items }) => (
          <ButtonDropdown key={id} items={items} onItemClick={({ detail }) => open(detail.id)}>
            {text}
          </ButtonDropdown>
        ))}
      </SpaceBetween>
      <WhyNot of={of} />
    </Container>
  );
};

type Bar = Case['barred'][number];

const Bars = ({ title, bars }: { readonly title: string; readonly bars: readonly Bar[] }) => {
  const commands = useReference()?.commands;
  return bars.length === 0 ? null : (
    <div>
      <Box variant="h4">{title}</Box>
      <ul className="bars">
        {bars.map(({ type, says, who }) => (
          <li key={type}>
            <b>{commands?.[type]?.name ?? type}</b>: {says} {who}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** The acts that are not possible now, with the API's reasons; those first that somebody else can give, and who. */
export const WhyNot = ({ of: { barred } }: { readonly of: Case }) => {
  const { formatMessage } = useIntl();
  if (barred.length === 0) return null;
  return (
    <ExpandableSection variant="footer" headerText={formatMessage({ id: 'acts.why_not' })}>
      <SpaceBetween size="s">
        <Bars
          title={formatMessage({ id: 'acts.others_can' })}
          bars={barred.filter(({ who }) => who !== undefined)}
        />
        <Bars
          title={formatMessage({ id: 'acts.not_now' })}
          bars={barred.filter(({ who }) => who === undefined)}
        />
      </SpaceBetween>
    </ExpandableSection>
  );
};

export const ActBar = ({ of, open }: ActsProps) => {
  const { formatMessage } = useIntl();
  const { shown, groups } = useActs(of);
  const [first, ...beside] = shown;
  const others = [
    ...(beside.length === 0 ? [] : [{ id: 'next', text: formatMessage({ id: 'acts.next' }), items: beside }]),
    ...groups,
  ];
  if (first === undefined && others.length === 0) return null;
  return (
    <section className="act-bar" aria-label={formatMessage({ id: 'acts.next' })}>
      {first !== undefined && (
        <Button variant="primary" onClick={() => open(first.id ?? '')}>
          {first.text}
        </Button>
      )}
      {others.length > 0 && (
        <ButtonDropdown items={others} expandToViewport onItemClick={({ detail }) => open(detail.id)}>
          {formatMessage({ id: 'acts.more' })}
        </ButtonDropdown>
      )}
    </section>
  );
};
