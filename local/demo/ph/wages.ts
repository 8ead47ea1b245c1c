/** Unpaid wages in Metro Manila, where both sides have been asked to talk, and in Calabarzon, where a call has settled it. */
import type { Addresses } from '../../addresses.ts';
import { askedToTalk, settledByCall } from '../courses.ts';
import { staffClientOf } from '../desk.ts';

/** A seamstress in Quezon City is owed two months; the workshop is ready to talk. */
export const workshop = async (addresses: Addresses): Promise<void> => {
  const officer = staffClientOf(addresses, 'm.reyes');
  const { caseId } = await officer.files({
    kind: 'wage.unpaid',
    channel: 'phone',
    language: 'en',
    naming: 'named',
    area: 'PH-00',
    claim: { claimedFen: 3_120_000, from: '2026-08-01', until: '2026-09-30' },
    worker: { name: 'Jocelyn Manalo', phone: '+639170000101' },
    parties: [{ relation: 'employer', name: 'Kamuning Garments' }],
    words: { what_happened: 'The buyer has not paid, she says, so nobody gets wages since August.' },
  });
  await askedToTalk(addresses, caseId, { officer, supervisor: 'd.garcia', mediator: 'r.bautista' });
};

/** An eatery in Dasmariñas paid less than the minimum wage; the first half of what is missing has been paid. */
export const eatery = async (addresses: Addresses): Promise<void> => {
  const officer = staffClientOf(addresses, 'c.villanueva');
  const { caseId } = await officer.files({
    kind: 'wage.minimum',
    channel: 'in_person',
    language: 'en',
    naming: 'confidential',
    area: 'PH-40',
    claim: { claimedFen: 1_248_000, from: '2026-07-01', until: '2026-09-30' },
    worker: { name: 'Rodel Pascual', phone: '+639170000102' },
    parties: [{ relation: 'employer', name: 'Aguinaldo Highway Carinderia' }],
    words: { what_happened: 'Twelve hours a day, and less a day than the wage order of the region says.' },
  });
  await settledByCall(officer, caseId, 624_000);
};
