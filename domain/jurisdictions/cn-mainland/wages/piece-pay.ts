/** A wage by the piece. WPP art. 13: pieces made in ordered extra time count 150, 200 or 300 %. */
import * as z from 'zod/mini';
import { fen } from '#domain/terms/fields.ts';
import { counted, fraction, plus, times } from '#domain/wages/fraction.ts';
import { lessPaid } from '#domain/wages/less-paid.ts';
import { count } from '#domain/wages/line.ts';
import { rule } from '#domain/wages/rule.ts';

export const piecePay = rule({
  id: 'piece_pay',
  jurisdiction: 'cn-mainland',
  basis: 'WPP 13',
  verified: true,
  figures: {
    pieceFen: fen,
    pieces: count,
    overtimePieces: z.optional(count),
    restDayPieces: z.optional(count),
    holidayPieces: z.optional(count),
    paidFen: z.optional(fen),
  },
  shape: {},
  work: ({ pieceFen, pieces, overtimePieces = 0, restDayPieces = 0, holidayPieces = 0, paidFen }) => {
    const extra = [
      times(counted(overtimePieces), fraction(3, 2)),
      times(counted(restDayPieces), fraction(2)),
      times(counted(holidayPieces), fraction(3)),
    ].reduce(plus);
    const full = times(fraction(pieceFen), plus(counted(pieces), extra));
    return { ...lessPaid(full, paidFen), shows: { overtimePieces, restDayPieces, holidayPieces } };
  },
});
