/** Severance pay (N). LCL arts 46 and 47. */
import { rule } from '#domain/wages/rule.ts';
import { jumpsAtCap, monthsOfService, serviceFigures } from './years-of-service.ts';

export const severance = rule({
  id: 'severance',
  basis: 'LCL 46, 47',
  verified: true,
  figures: serviceFigures,
  shape: {},
  jumps: jumpsAtCap,
  work: (service) => monthsOfService(service),
});
