/** Every command there is, in the order of a case's life. */
import type * as z from 'zod/mini';
import { assignment } from './assignment.ts';
import { competence } from './competence.ts';
import { coordination } from './coordination.ts';
import { danger } from './danger.ts';
import { deadline } from './deadline.ts';
import { ending } from './ending.ts';
import { examining } from './examining.ts';
import { filing } from './filing.ts';
import { handling } from './handling.ts';
import { inspection } from './inspection.ts';
import { joint } from './joint.ts';
import { mediation } from './mediation.ts';
import { payment } from './payment.ts';
import { referral } from './referral.ts';
import { wages } from './wages.ts';

export const commandKinds = [
  ...filing,
  ...examining,
  ...coordination,
  ...danger,
  ...assignment,
  ...competence,
  ...inspection,
  ...wages,
  ...handling,
  ...mediation,
  ...payment,
  ...referral,
  ...ending,
  ...joint,
  ...deadline,
] as const;

export type CommandType = (typeof commandKinds)[number]['type'];
export type Command = z.infer<(typeof commandKinds)[number]['schema']>;
