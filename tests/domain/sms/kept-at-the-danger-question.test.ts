/** What is told while it is asked whether somebody is in danger: nothing of it is lost. */
import { describe, expect, test } from 'vitest';
import { lastTold } from '#tests/support/dialogue-told.ts';

describe('a firm and its town', () => {
  test.each([
    ['gb', 'Kebab King in Bradford', 'Kebab King', 'Bradford'],
    ['gb', 'Alpha Build in Hull', 'Alpha Build', 'Hull'],
    ['ph', 'ABC Security Agency sa Pasig', 'ABC Security Agency', 'Pasig'],
  ])('%s: %s', (law, text, employer, place) => {
    const { dialogue } = lastTold(law, ['boss hit me', text]);
    expect(dialogue.between?.about).toBe('danger');
    expect(dialogue.answers).toMatchObject({ employer, place });
  });

  test.each(['Room Four in Hull', 'He is in Hull', 'Maria Santos in Hull'])('is none: %s', (text) => {
    expect(lastTold('gb', ['boss hit me', text]).dialogue.answers.employer).toBeUndefined();
  });
});

describe('words', () => {
  test.each([
    ['gb', 'Avara'],
    ['gb', 'dont know the company name, subcontractor'],
    ['gb', '12 pound a hour, 60 hours a week'],
    ['cn-mainland', '不知道公司叫什么'],
  ])('stand in what is filed: %s: %s', (law, text) => {
    expect(lastTold(law, ['boss hit me', text, '1']).command).toMatchObject({
      statement: expect.stringContaining(text),
    });
  });

  test.each(['ok', '?', 'what do you mean'])('that tell nothing do not: %s', (text) => {
    expect(lastTold('gb', ['boss hit me', text]).dialogue.notes).toEqual(['boss hit me']);
  });
});
