/** Tastes, kept by this browser alone: language, light or dark, how close things stand, and the single keys. */
import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Toggle from '@cloudscape-design/components/toggle';
import { useIntl } from 'react-intl';
import {
  chooseLook,
  chooseRoominess,
  looks,
  roominesses,
  useChosenLook,
  useRoominess,
} from '../../frame/look.ts';
import { switchSingleKeys, useSingleKeysAreOn } from '../../frame/single-keys.ts';
import { useNarrow } from '../../shown/narrow.ts';
import { chooseLanguage, chosenLanguage, type DeskLanguage, deskLanguages } from '../../words/language.ts';

interface PickProps<T extends string> {
  readonly label: string;
  readonly of: readonly T[];
  readonly chosen: T;
  readonly says: (each: T) => string;
  readonly choose: (each: T) => void;
}

/** Where it is narrow the control is a list that says its label itself. */
const Pick = <T extends string>({ label, of, chosen, says, choose }: PickProps<T>) => {
  const narrow = useNarrow();
  return (
    <FormField label={narrow ? undefined : label}>
      <SegmentedControl
        label={label}
        selectedId={chosen}
        options={of.map((id) => ({ id, text: says(id) }))}
        onChange={({ detail }) => {
          const found = of.find((each) => each === detail.selectedId);
          if (found !== undefined) choose(found);
        }}
      />
    </FormField>
  );
};

const languages: readonly DeskLanguage[] = ['en', 'zh-CN'];

export const ThisBrowser = () => {
  const { formatMessage } = useIntl();
  const say = (id: string) => formatMessage({ id: `browser.${id}` });
  const look = useChosenLook();
  const roominess = useRoominess();
  const keysAreOn = useSingleKeysAreOn();
  return (
    <Container
      header={
        <Header variant="h2" description={say('about')}>
          {say('title')}
        </Header>
      }
    >
      <SpaceBetween size="m">
        <Pick
          label={say('language')}
          of={languages}
          chosen={chosenLanguage()}
          says={(each) => deskLanguages[each]}
          choose={chooseLanguage}
        />
        <Pick label={say('look')} of={looks} chosen={look} says={say} choose={chooseLook} />
        <Pick label={say('room')} of={roominesses} chosen={roominess} says={say} choose={chooseRoominess} />
        <Toggle checked={keysAreOn} onChange={switchSingleKeys} description={say('keys_about')}>
          <Box variant="span">{say('keys')}</Box>
        </Toggle>
      </SpaceBetween>
    </Container>
  );
};
