/** The demo offices and staff, as the directory keeps them. Three offices: one of the city and two of its districts. */
import * as z from 'zod/mini';
import { office, staffMember } from '#domain/office/office.ts';
import offices from './offices.json' with { type: 'json' };
import staff from './staff.json' with { type: 'json' };

export const demoOffices = z.array(office).parse(offices);
export const demoStaff = z.array(staffMember).parse(staff);
