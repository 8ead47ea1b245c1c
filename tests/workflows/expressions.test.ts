/** The expressions as JSONata's own implementation reads them. */
import jsonata from 'jsonata';
import { describe, expect, it } from 'vitest';
import { machineForm } from '#domain/terms/statuses.ts';
import * as say from '#workflows/expressions.ts';

const evaluate = (expression: string, states: object): Promise<unknown> =>
  jsonata(expression.replace(/^\{%|%\}$/g, '')).evaluate({}, { states });

const each = async (said: Readonly<Record<string, unknown>>, states: object): Promise<unknown> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(said).map(async ([name, text]) => [
        name,
        typeof text === 'string' && text.startsWith('{%') ? await evaluate(text, states) : text,
      ]),
    ),
  );

describe('expressions', () => {
  it.each([
    ['people', say.answered, { stage: 'order' }],
    ['the stage function', say.looked, { Payload: { stage: 'order' } }],
  ])('take the stage from the answer of %s', async (_, said, result) => {
    expect(await each(said, { result })).toEqual({ stage: 'order' });
  });

  it('pass on ids from what the execution began with, the form of the machine and the token', async () => {
    const Input = { caseId: 'c', generation: 2, stage: 'order' };
    const context = { Execution: { Input }, Task: { Token: 't' } };
    expect(await each({ ...say.asker, token: say.token }, { context })).toEqual({
      caseId: 'c',
      generation: 2,
      form: machineForm,
      token: 't',
    });
  });

  it.each([
    [say.isAt('order'), true],
    [say.isAt('hearing'), false],
    [say.isIn(['hearing', 'order']), true],
    [say.isIn(['order']), true],
    [say.isIn(['hearing', 'decision']), false],
  ])('%s is %s', async (condition, expected) => {
    expect(await evaluate(condition, { input: { stage: 'order' } })).toBe(expected);
  });
});
