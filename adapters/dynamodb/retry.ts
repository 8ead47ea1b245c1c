import { setTimeout as pause } from 'node:timers/promises';
import {
  ConditionalCheckFailedException,
  DynamoDBServiceException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';

const transactionAttempts = 10;
const firstPauseMs = 15;
const longestPauseMs = 1000;

/** Reasons of a cancelled transaction that may be gone the next time. */
const passingReasons = ['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'];
const passingErrors = [
  'TransactionConflictException',
  'TransactionInProgressException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
];

const cancellationReasons = (error: TransactionCanceledException): readonly string[] =>
  error.CancellationReasons?.map((reason) => reason.Code ?? 'None') ?? [];

const passes = (error: unknown): boolean => {
  if (error instanceof TransactionCanceledException)
    return cancellationReasons(error).some((code) => passingReasons.includes(code));
  return error instanceof DynamoDBServiceException && passingErrors.includes(error.name);
};

/** Whether nothing was written because a condition did not hold, which is an answer and no accident. */
const isConditionFailed = (error: unknown): boolean => {
  if (error instanceof TransactionCanceledException)
    return cancellationReasons(error).includes('ConditionalCheckFailed');
  return error instanceof ConditionalCheckFailedException;
};

/**
 * Tries again what was turned away by throttling or by a transaction under way, with growing pauses of random length,
 * for up to five seconds; then throws the last error. The attempt must be harmless when done twice.
 */
const persistently = async <T>(attempt: () => Promise<T>): Promise<T> => {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tried === transactionAttempts || !passes(error)) throw error;
    }
    await pause(Math.random() * Math.min(longestPauseMs, firstPauseMs * 2 ** tried));
  }
};

/** As `persistently`; false when the condition did not hold. */
export const ifAllowed = async (attempt: () => Promise<unknown>): Promise<boolean> => {
  try {
    await persistently(attempt);
    return true;
  } catch (error) {
    if (isConditionFailed(error)) return false;
    throw error;
  }
};
