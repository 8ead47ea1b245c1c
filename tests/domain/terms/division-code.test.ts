import { describe, expect, it } from 'vitest';
import { divisionsOf } from '#domain/jurisdictions/divisions.ts';
import { jurisdictions } from '#domain/jurisdictions/jurisdictions.ts';
import { divisionLine, divisionStem, liesIn } from '#domain/terms/division-code.ts';

describe('the line of a division', () => {
  it('goes from level to level up to all there is', () => {
    expect(divisionLine('440306')).toEqual(['440306', '4403', '44', '']);
    expect(divisionLine('440306001')).toEqual(['440306001', '440306', '4403', '44', '']);
    expect(divisionLine('PH-00')).toEqual(['PH-00', 'PH', '']);
    expect(divisionLine('000000')).toEqual(['']);
  });

  it('names every division in which a place of any jurisdiction lies, and no other', () => {
    for (const { id } of jurisdictions) {
      const tops = divisionsOf(id).below();
      const below = tops.flatMap((each) => divisionsOf(id).below(each));
      const deeper = below.slice(0, 60).flatMap((each) => divisionsOf(id).below(each));
      const some = [...tops, ...below.slice(0, 60), ...deeper.slice(0, 60)];
      for (const inner of some) {
        const line = divisionLine(inner);
        const found = some.filter((outer) => line.includes(divisionStem(outer)));
        expect(found).toEqual(some.filter((outer) => liesIn(inner, outer)));
      }
    }
  });
});
