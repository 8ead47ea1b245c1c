/** Released data is taken as it is when a function wakes up; here it is held to its form. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { divisionFile } from '#domain/jurisdictions/division-file.ts';
import { procedures } from '#domain/jurisdictions/procedures.ts';
import { procedure } from '#domain/procedure/procedure.ts';
import { calendarFile } from '#domain/time/calendar-file.ts';

const files = (pattern: string) =>
  globSync(`domain/jurisdictions/*/${pattern}`).map(
    (file) => [file, JSON.parse(readFileSync(file, 'utf8')) as unknown] as const,
  );

describe('released data', () => {
  it.each(files('procedure@*.json'))('%s is a procedure, with nothing to fill in', (_, file) => {
    expect(procedure.parse(file)).toEqual(file);
    // a version may have its local variations from another file
    expect(procedures).toContainEqual(expect.objectContaining(procedure.parse(file)));
  });

  it.each(procedures)('$id is a procedure as it is served', (of) => {
    expect(procedure.parse(of)).toEqual(of);
  });

  it.each(files('calendar*.json'))('%s is a calendar', (_, file) => {
    expect(calendarFile.parse(file)).toEqual(file);
  });

  it.each(files('divisions.json'))('%s lists divisions', (_, file) => {
    expect(divisionFile.parse(file)).toEqual(file);
  });

  it('another form is refused', () => {
    expect(procedure.safeParse({ id: 'x' }).success).toBe(false);
    expect(calendarFile.safeParse({ id: 'x', weekend: [8] }).success).toBe(false);
    expect(divisionFile.safeParse({ levels: ['planet'] }).success).toBe(false);
  });
});
