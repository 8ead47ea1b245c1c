/** The expressions as JSONata's own implementation reads them. */
import jsonata from 'jsonata';
import { describe, expect, it } from 'vitest';
import * as say from '#workflows/expressions.ts';

const evaluate = (expression: string, bindings: object): Promise<unknown> =>
  jsonata(expression.replace(/^\{%|%\}$/g, '')).evaluate({}, { ...bindings });

const each = async (said: Readonly<Record<string, string>>, bindings: object): Promise<unknown> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(said).map(async ([name, text]) => [
        name,
        text.startsWith('{%') ? await evaluate(text, bindings) : text,
      ]),
    ),
  );

const position = { machine: 'inspection', stage: 'order' };

describe('expressions', () => {
  it('take up what a machine is started with', async () => {
    const states = { input: { caseId: 'c', generation: 2, startAt: 'order' } };
    expect(await each(say.begin('inspection'), { states })).toEqual({
      caseId: 'c',
      generation: 2,
      ...position,
    });
  });

  it.each([
    ['people', say.answered, position],
    ['the stage function', say.looked, { Payload: position }],
    ['a nested machine', say.handedBack, { Output: position }],
  ])('take the position from the answer of %s', async (_, said, result) => {
    expect(await each(said, { states: { result } })).toEqual(position);
  });

  it('pass on ids, the position and the token', async () => {
    const bindings = {
      caseId: 'c',
      generation: 2,
      ...position,
      states: { context: { Task: { Token: 't' } } },
    };
    expect(
      await each({ ...say.caseIds, ...say.position, token: say.token, startAt: say.startAt }, bindings),
    ).toEqual({
      caseId: 'c',
      generation: 2,
      ...position,
      token: 't',
      startAt: 'order',
    });
  });

  it.each([
    [say.isAt('order'), true],
    [say.isAt('hearing'), false],
    [say.isIn(['hearing', 'order']), true],
    [say.isIn(['order']), true],
    [say.isIn(['hearing', 'decision']), false],
  ])('%s is %s', async (condition, expected) => {
    expect(await evaluate(condition, { stage: 'order' })).toBe(expected);
  });
});
