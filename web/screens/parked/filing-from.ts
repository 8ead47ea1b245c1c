/** What a worker wrote by text, as the form of a complaint begins with it: nobody is asked again for what they said. */
import type { Value } from '../act/schema.ts';
import type { Opened } from './parked-query.ts';

const present = (fields: Readonly<Record<string, unknown>>): Value =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

export const filingFrom = (opened: Opened): Value => {
  const { phone, language, kind, area, place, employer, contractor, name, people, words } = opened;
  const parties = [
    { relation: 'employer', name: employer },
    { relation: 'general_contractor', name: contractor },
  ].filter((each) => each.name !== undefined);
  const story = words.join('\n');
  return present({
    ...{ language, kind, area },
    channel: 'phone',
    worker: present({ phone, name }),
    words: present({ what_happened: story === '' ? undefined : story, place }),
    headcount: people === undefined ? undefined : Math.max(1, Math.round(people)),
    parties: parties.length === 0 ? undefined : parties,
  });
};
