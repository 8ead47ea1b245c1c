/** The decider as a screen asks it. */
import { describe, expect, it } from 'vitest';
import { allowedCommands } from '#domain/complaint/decide.ts';
import * as s from '#tests/support/story.ts';

const { given } = s;
describe('allowed commands', () => {
  it('offers just the commands that it would not bar', () => {
    const told = given(s.filed);
    if (told.state === undefined) throw new Error('filed');
    const offered = allowedCommands(told.state, s.contextFor(s.officer, s.start));
    expect(offered).toContain('accept_complaint');
    expect(offered).not.toContain('approve_refusal');
    expect(offered).not.toContain('assign_case');
  });
});
