/** The worker's site on in-memory twins, with a clock that stands still and offices in Shenzhen. */

import { randomBytes } from 'node:crypto';
import { memoryBlindIndex } from '#adapters/blind-index/memory.ts';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import { memoryDirectory } from '#adapters/directory/memory.ts';
import { pdfPrinter } from '#adapters/paper/pdf.ts';
import { memoryDrafts, memoryVault } from '#adapters/vault/memory.ts';
import type { Submission } from '#casework/submission.ts';
import { casework } from '#casework/submit.ts';
import { divisionsOf } from '#domain/jurisdictions/divisions.ts';
import { jurisdictions } from '#domain/jurisdictions/jurisdictions.ts';
import { newestProcedures, procedureOf, type ServedProcedures } from '#domain/jurisdictions/procedures.ts';
import { workerSite } from '#functions/worker-site/app.ts';
import type { SiteDeps } from '#functions/worker-site/deps.ts';

const offices = [
  {
    id: 'cn-top',
    names: { en: 'National office', 'zh-CN': '国家办公室' },
    jurisdiction: 'cn-mainland',
    area: '000000',
    phone: '12333',
    dutyPhone: '+8613900000001',
  },
  {
    id: 'cn-440306',
    names: { en: 'Bao’an District Labour Inspection', 'zh-CN': '宝安区劳动监察大队' },
    jurisdiction: 'cn-mainland',
    area: '440306',
    parent: 'cn-top',
    phone: '0755-27500000',
    dutyPhone: '+8613900000002',
  },
];
const staff = [
  { id: 'chen.jing', name: '陈静', office: 'cn-440306', roles: ['intake_officer' as const], active: true },
  { id: 'liu.yang', name: '刘洋', office: 'cn-440306', roles: ['supervisor' as const], active: true },
  { id: 'li.wei', name: '李伟', office: 'cn-440306', roles: ['inspector' as const], active: true },
  { id: 'wang.fang', name: '王芳', office: 'cn-440306', roles: ['inspector' as const], active: true },
  { id: 'zhao.min', name: '赵敏', office: 'cn-440306', roles: ['mediator' as const], active: true },
];

export const exitUrl = 'https://weather.example/';

const leeds = {
  id: 'gb-eng-leeds',
  names: { en: 'Leeds conciliation office', 'zh-CN': '利兹调解办公室' },
  jurisdiction: 'gb',
  area: 'GB-ENG',
  phone: '0113 496 0000',
  dutyPhone: '+441134960000',
};

const manila = {
  ...leeds,
  id: 'ph-00-manila',
  names: { en: 'Manila single entry desk', 'zh-CN': '马尼拉办公室' },
  jurisdiction: 'ph',
  area: 'PH-00',
};

interface Options {
  readonly jurisdiction?: string;
  /** procedures that the site serves, released or not; otherwise the newest of the jurisdiction */
  readonly served?: ServedProcedures;
  readonly publicUrl?: string;
  readonly at?: string;
  readonly pace?: SiteDeps['pace'];
}

const ownOffices = [...offices, leeds, manila];

/** One office for each jurisdiction that has none above, so that a new one needs no line here. */
const officesElsewhere = jurisdictions
  .filter(({ id }) => !ownOffices.some(({ jurisdiction }) => jurisdiction === id))
  .map(({ id }) => ({
    ...manila,
    id: `${id}-office`,
    jurisdiction: id,
    area: divisionsOf(id).below()[0] ?? '',
  }));

export const memorySite = ({
  jurisdiction = 'cn-mainland',
  served = newestProcedures([jurisdiction]),
  publicUrl = 'http://site.localhost',
  at = '2026-11-24T02:00:00.000Z',
  pace = { perHour: 1000, waitSeconds: 30, mostWaitSeconds: 600 },
}: Options = {}) => {
  let time = new Date(at);
  const now = () => time;
  const parts = {
    store: memoryCaseStore(),
    vault: memoryVault(),
    directory: memoryDirectory({ offices: [...ownOffices, ...officesElsewhere], staff }),
    index: memoryBlindIndex({ key: randomBytes(32) }),
    procedureOf: (id: string) => served.find((each) => each.id === id) ?? procedureOf(id),
    now,
  };
  const submit = casework(parts, served[0].jurisdiction);
  const deps: SiteDeps = {
    ...parts,
    submit,
    printer: pdfPrinter(),
    drafts: memoryDrafts({ now }),
    served,
    newId: () => randomBytes(16).toString('hex'),
    publicUrl,
    textNumber: '+861069000000',
    pace,
    exitUrl,
  };
  const app = workerSite(deps);
  return {
    app,
    deps,
    /** a member of staff gives a command; throws when it is refused */
    staff: async (
      id: string,
      role: 'intake_officer' | 'supervisor' | 'inspector' | 'mediator',
      caseId: string,
      command: Submission['command'],
      words?: Record<string, string>,
    ) => {
      const actor = { role, id, office: 'cn-440306' };
      const done = await submit({ caseId, command, actor, ...(words && { words }) });
      if (done.outcome !== 'done') throw new Error(`${command.type}: ${JSON.stringify(done)}`);
      return done;
    },
    later: (minutes: number) => {
      time = new Date(time.getTime() + minutes * 60_000);
    },
  };
};
export type MemorySite = ReturnType<typeof memorySite>;
