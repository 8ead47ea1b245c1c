/** The registry of all commands, in the order of a case's life. */
import type * as z from 'zod/mini';
import { assignmentCommands } from './assignment.ts';
import { closingCommands } from './closing.ts';
import { competenceCommands } from './competence.ts';
import { coordinationCommands } from './coordination.ts';
import { dangerCommands } from './danger.ts';
import { deadlineCommands } from './deadline.ts';
import { examiningCommands } from './examining.ts';
import { extensionCommands } from './extension.ts';
import { filingCommands } from './filing.ts';
import { handlingCommands } from './handling.ts';
import { inspectionCommands } from './inspection.ts';
import { jointCommands } from './joint.ts';
import { mediationCommands } from './mediation.ts';
import { orderCommands } from './order.ts';
import { paymentCommands } from './payment.ts';
import { promiseCommands } from './promise.ts';
import { referralCommands } from './referral.ts';
import { retractionCommands } from './retraction.ts';
import { tellingCommands } from './telling.ts';
import { wageCommands } from './wages.ts';
import { withdrawalCommands } from './withdrawal.ts';

export const commandKinds = [
  ...filingCommands,
  ...tellingCommands,
  ...examiningCommands,
  ...coordinationCommands,
  ...dangerCommands,
  ...assignmentCommands,
  ...competenceCommands,
  ...inspectionCommands,
  ...orderCommands,
  ...wageCommands,
  ...handlingCommands,
  ...extensionCommands,
  ...mediationCommands,
  ...promiseCommands,
  ...paymentCommands,
  ...retractionCommands,
  ...referralCommands,
  ...closingCommands,
  ...withdrawalCommands,
  ...jointCommands,
  ...deadlineCommands,
] as const;

export type CommandType = (typeof commandKinds)[number]['type'];
export type Command = z.infer<ReturnType<(typeof commandKinds)[number]['schema']>>;
