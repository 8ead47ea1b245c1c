/** Workers whose texts broke off before anything was filed: who waits at an office, and who calls them back. */
import * as z from 'zod/mini';
import {
  type ParkedDialogue,
  parkedCountAt,
  parkedDialogues,
  takeParked,
  unpark,
} from '#casework/parked-dialogues.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import type { StaffMember } from '#domain/office/office.ts';
import { complaintKind, officeId } from '#domain/terms/fields.ts';
import { present } from '#domain/terms/present.ts';
import type { StaffApiDeps } from '../deps.ts';
import { badRequest, issuesOf, notFound, problem } from '../http/problem.ts';
import { type Reply, reply } from '../http/reply.ts';
import { declaredRoute, type StaffRequest } from '../route.ts';
import { reachesOffice } from '../who/reach.ts';
import { placeNamer } from './place-name.ts';

const callingBack = ['intake_officer', 'supervisor'] as const;

const notCalling = problem(
  403,
  'role-not-allowed',
  'Only who takes complaints in calls back whose texts broke off.',
);
const notWaitingThere = problem(403, 'not-your-office', 'Only the office where they wait calls them back.');

const parkedShown = z.object({
  id: z.string(),
  parkedAt: z.string(),
  /** of the last text */
  lastAt: z.string(),
  language: z.string(),
  kind: z.optional(complaintKind),
  /** the division, by its code and in your language */
  area: z.optional(z.string()),
  placeName: z.optional(z.string()),
  /** they asked to be called */
  wantsCall: z.boolean(),
  taken: z.optional(z.object({ by: z.string(), at: z.string() })),
});

const callsBack = ({ roles }: StaffMember): boolean =>
  roles.some((role) => callingBack.some((each) => each === role));

/** How many wait at the office, for its own people who call back; undefined for others. */
export const parkedAt = async (
  deps: Pick<StaffApiDeps, 'drafts'>,
  staff: StaffMember,
  office: string,
): Promise<number | undefined> =>
  staff.office === office && callsBack(staff) ? parkedCountAt(deps, office) : undefined;

/** The office, for its own people who take complaints in. */
const officeCalling = async (
  deps: Pick<StaffApiDeps, 'directory'>,
  { staff, params }: StaffRequest,
): Promise<string | Reply> => {
  const { office = '' } = params;
  if (!officeId.safeParse(office).success || !(await reachesOffice(deps, staff, office))) return notFound;
  if (!callsBack(staff)) return notCalling;
  return staff.office === office ? office : notWaitingThere;
};

const kindTold = ({ dialogue: { answers, doubts } }: ParkedDialogue) => answers.kind ?? doubts.kind;

const parkedRowsFor = async (deps: StaffApiDeps, asked: StaffRequest, office: string) => {
  const nameOf = await placeNamer(asked.language);
  const { jurisdiction } = (await deps.directory.office(office)) ?? deps;
  const { id: procedure } = newestProcedure(jurisdiction);
  const all = (await parkedDialogues(deps)).filter((each) => each.office === office);
  return all.map((each): z.infer<typeof parkedShown> => {
    const { id, parkedAt, taken, dialogue } = each;
    const { area } = dialogue.answers;
    const placeName = nameOf({ ...present({ place: area }), procedure });
    return {
      ...{
        id,
        parkedAt,
        lastAt: dialogue.lastAt,
        language: dialogue.language,
        wantsCall: dialogue.wantsCall,
      },
      ...present({ kind: kindTold(each), area, placeName, taken }),
    };
  });
};

const parkedPath = '/offices/{office}/parked-dialogues' as const;

export const parkedRoute = declaredRoute({
  method: 'GET',
  path: parkedPath,
  says: 'Workers whose dialogue by text broke off before anything was filed, and who have been silent for three days: at the office of the place that they named, else at the one that takes what has no place. Without numbers and words; who waits the longest stands first.',
  roles: callingBack,
  answers: z.object({ items: z.array(parkedShown) }),
  handle: async (deps, asked) => {
    const office = await officeCalling(deps, asked);
    return typeof office !== 'string' ? office : reply({ items: await parkedRowsFor(deps, asked, office) });
  },
});

/** The one that is meant, where it waits at this office. */
const parkedAsked = async (deps: StaffApiDeps, asked: StaffRequest): Promise<ParkedDialogue | Reply> => {
  const office = await officeCalling(deps, asked);
  if (typeof office !== 'string') return office;
  const found = (await parkedDialogues(deps)).find(
    (each) => each.office === office && each.id === asked.params.dialogue,
  );
  return found ?? notFound;
};

const wordIfSaid = z.optional(z.string());

export const openParkedRoute = declaredRoute({
  method: 'POST',
  path: `${parkedPath}/{dialogue}/opening`,
  says: 'Shows the number of one of them and what they wrote, to who calls back: it stands there that you do. Send {}.',
  roles: callingBack,
  body: z.strictObject({}),
  fresh: true,
  answers: z.object({
    phone: z.string(),
    language: z.string(),
    kind: z.optional(complaintKind),
    area: wordIfSaid,
    place: wordIfSaid,
    employer: wordIfSaid,
    contractor: wordIfSaid,
    name: wordIfSaid,
    people: z.optional(z.number()),
    /** their own words, in order */
    words: z.array(z.string()),
  }),
  handle: async (deps, asked) => {
    const parked = await parkedAsked(deps, asked);
    if ('status' in parked) return parked;
    await takeParked(deps, parked.id, { by: asked.staff.id, at: deps.now().toISOString() });
    const { phone, dialogue } = parked;
    const { area, people, ...gathered } = { ...dialogue.doubts, ...dialogue.answers };
    const { place, employer, contractor, name } = gathered;
    const told = present({
      kind: kindTold(parked),
      area,
      place,
      employer,
      contractor,
      name,
      people: people?.high,
    });
    const { language, notes: words } = dialogue;
    return { ...reply({ phone, language, words: [...words], ...told }), notes: { opened: parked.id } };
  },
});

const callBackEnding = z.strictObject({ outcome: z.enum(['called', 'filed', 'not_reached']) });

export const endParkedRoute = declaredRoute({
  method: 'POST',
  path: `${parkedPath}/{dialogue}/ending`,
  says: 'What came of calling back: called (there is nothing to file) or filed for them, and they stand there no more; not reached, and they wait for anybody again.',
  roles: callingBack,
  body: callBackEnding,
  answers: z.object({ outcome: callBackEnding.shape.outcome }),
  handle: async (deps, asked) => {
    const parked = await parkedAsked(deps, asked);
    if ('status' in parked) return parked;
    const given = callBackEnding.safeParse(asked.body);
    if (!given.success) return badRequest(issuesOf(given.error));
    const { outcome } = given.data;
    if (outcome === 'not_reached') await takeParked(deps, parked.id, undefined);
    else await unpark(deps, ({ id }) => id === parked.id);
    return { ...reply({ outcome }), notes: { ended: parked.id, outcome } };
  },
});
