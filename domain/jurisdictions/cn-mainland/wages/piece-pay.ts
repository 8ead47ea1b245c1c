/** A wage by the piece. WPP art. 13: pieces made in ordered extra time count 150, 200 or 300 %. */
import * as z from 'zod/mini';
import { fen } from '#domain/terms/fields.ts';
import { decimalFraction, fraction, plus, times } from '#domain/wages/fraction.ts';
import { lessPaid } from '#domain/wages/less-paid.ts';
import { quantity } from '#domain/wages/line.ts';
import { rule } from '#domain/wages/rule.ts';

export const piecePay = rule({
  id: 'piece_pay',
  basis: 'WPP 13',
  verified: true,
  figures: {
    pieceFen: fen,
    pieces: quantity,
    overtimePieces: z.optional(quantity),
    restDayPieces: z.optional(quantity),
    holidayPieces: z.optional(quantity),
    paidFen: z.optional(fen),
  },
  shape: {},
  work: ({ pieceFen, pieces, overtimePieces = 0, restDayPieces = 0, holidayPieces = 0, paidFen }) => {
    const extra = [
      times(decimalFraction(overtimePieces), fraction(3, 2)),
      times(decimalFraction(restDayPieces), fraction(2)),
      times(decimalFraction(holidayPieces), fraction(3)),
    ].reduce(plus);
    const full = times(fraction(pieceFen), plus(decimalFraction(pieces), extra));
    return { ...lessPaid(full, paidFen), shows: { overtimePieces, restDayPieces, holidayPieces } };
  },
});
