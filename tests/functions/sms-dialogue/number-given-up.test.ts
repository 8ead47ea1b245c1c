/** A worker's case answers their present number, and the one that they gave up no more: it may be a stranger's by now. */
import { expect, test } from 'vitest';
import { contactIn } from '#casework/people.ts';
import { filedByText, newTexting } from '#tests/support/texting.ts';

const newPhone = '+8613900139000';

test('a number that was given up leads nowhere, the new one to the case', async () => {
  const texting = newTexting();
  const { caseId, head, tail } = await filedByText(texting);
  expect((await texting.says(`STATUS ${tail}`)).join(' ')).toContain(tail);
  const contact = await contactIn(texting.vault, head.state, 'w1');
  if (contact === undefined) throw new Error('No contact');
  const changed = await texting.submit({
    caseId,
    command: { type: 'change_contact' },
    actor: { role: 'worker', id: 'w1' },
    people: { worker: { contact: { ...contact, phone: newPhone } } },
    pointers: [{ kind: 'phone', hash: await texting.index.hash('phone', newPhone) }],
  });
  expect(changed.outcome).toBe('done');
  const status = (await texting.says(`STATUS ${tail}`, newPhone)).join(' ');
  expect(status).toContain(tail);
  const old = (await texting.says(`STATUS ${tail}`)).join(' ');
  expect(old).not.toBe(status);
  expect(old).not.toContain('being read');
  await texting.says(`ADD ${tail} it is me`);
  const { items } = await texting.store.history(caseId);
  expect(items.filter(({ event }) => event.type === 'message_written')).toEqual([]);
});
