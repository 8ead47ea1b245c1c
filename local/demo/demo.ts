/**
 * The demo offices and staff, as the directory keeps them: in each jurisdiction an office above and two below it, with
 * the same roles in them. A folder of data and a line here is a further jurisdiction.
 */
import * as z from 'zod/mini';
import { type Office, office, type StaffMember, staffMember } from '#domain/office/office.ts';
import { Trouble } from '../trouble.ts';
import cnOffices from './cn-mainland/offices.json' with { type: 'json' };
import cnStaff from './cn-mainland/staff.json' with { type: 'json' };
import gbOffices from './gb/offices.json' with { type: 'json' };
import gbStaff from './gb/staff.json' with { type: 'json' };
import phOffices from './ph/offices.json' with { type: 'json' };
import phStaff from './ph/staff.json' with { type: 'json' };

export interface Demo {
  readonly offices: readonly Office[];
  readonly staff: readonly StaffMember[];
}

const read = (offices: unknown, staff: unknown): Demo => ({
  offices: z.array(office).parse(offices),
  staff: z.array(staffMember).parse(staff),
});

const demos: ReadonlyMap<string, Demo> = new Map([
  ['cn-mainland', read(cnOffices, cnStaff)],
  ['gb', read(gbOffices, gbStaff)],
  ['ph', read(phOffices, phStaff)],
]);

/** Throws Trouble for a jurisdiction that has no demo, with those that have one. */
const demoIn = (jurisdiction: string): Demo => {
  const found = demos.get(jurisdiction);
  if (found === undefined)
    throw new Trouble(
      `There is no demo for ${jurisdiction}: there is one for ${[...demos.keys()].join(', ')}.`,
    );
  return found;
};

/** The offices and staff of these jurisdictions together. */
export const demoOf = (jurisdictions: readonly string[]): Demo => {
  const each = jurisdictions.map(demoIn);
  return { offices: each.flatMap(({ offices }) => offices), staff: each.flatMap(({ staff }) => staff) };
};

/** Everybody whom the local issuer knows; what they may do is in the environment's own directory. */
export const everybody: Demo = demoOf([...demos.keys()]);
