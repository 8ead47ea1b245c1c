/** A complaint that an intake officer files for a worker through the API, with canaries for everything that belongs in the vault. */
import { memoryApi } from './office.ts';

export const filing = {
  kind: 'wage.unpaid',
  channel: 'in_person',
  language: 'zh-CN',
  naming: 'confidential',
  area: '440306',
  claim: { claimedFen: 1_800_000 },
  worker: { name: 'Canary Worker', idNumber: '440306199001011234', phone: '+8613800138000' },
  parties: [{ relation: 'employer', name: 'Canary Company' }],
  words: { what_happened: 'Canary story' },
};

export const filedByOfficer = async (key = 'key-1') => {
  const api = memoryApi();
  const answer = await api.ask({
    by: 'o.chen',
    method: 'POST',
    path: '/cases',
    body: filing,
    headers: { 'idempotency-key': key },
  });
  return { api, answer };
};
