/** Unpaid wages in England, where both sides have been asked to talk, and in Scotland, where a call has settled it. */
import type { Addresses } from '../../addresses.ts';
import { askedToTalk, settledByCall } from '../courses.ts';
import { staffClientOf } from '../desk.ts';

/** A kitchen porter in Leeds is owed two months; the café is ready to talk. */
export const cafe = async (addresses: Addresses): Promise<void> => {
  const officer = staffClientOf(addresses, 'a.holroyd');
  const { caseId } = await officer.files({
    kind: 'wage.unpaid',
    channel: 'phone',
    language: 'en',
    naming: 'named',
    area: 'GB-ENG',
    claim: { claimedFen: 184_600, from: '2026-08-01', until: '2026-09-30' },
    worker: { name: 'Marek Nowak', phone: '+447700900101' },
    parties: [{ relation: 'employer', name: 'Headrow Kitchen Ltd' }],
    words: { what_happened: 'They say the takings were bad, and pay nobody for August and September.' },
  });
  await askedToTalk(addresses, caseId, { officer, supervisor: 'd.okafor', mediator: 'r.whitaker' });
};

/** A farm shop near Perth paid less than the minimum wage; the first half of what is missing has been paid. */
export const shop = async (addresses: Addresses): Promise<void> => {
  const officer = staffClientOf(addresses, 'c.menzies');
  const { caseId } = await officer.files({
    kind: 'wage.minimum',
    channel: 'in_person',
    language: 'en',
    naming: 'confidential',
    area: 'GB-SCT',
    claim: { claimedFen: 92_400, from: '2026-07-01', until: '2026-09-30' },
    worker: { name: 'Ilinca Popa', phone: '+447700900102' },
    parties: [{ relation: 'employer', name: 'Tayside Farm Shop Ltd' }],
    words: { what_happened: 'Trial weeks without pay, and then less an hour than the law says.' },
  });
  await settledByCall(officer, caseId, 46_200);
};
