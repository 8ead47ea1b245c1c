/** 人社部发〔2025〕2号: 21.75 paid days and 174 paid hours in a month. As fractions: no rate is ever rounded. */
import { type Fraction, fraction, times } from '#domain/wages/fraction.ts';

/** M / 21.75 */
export const dayRate = (wageFen: number): Fraction => times(fraction(wageFen), fraction(4, 87));
/** M / 174 */
export const hourRate = (wageFen: number): Fraction => times(fraction(wageFen), fraction(1, 174));
