/** Severance pay (N). LCL arts 46 and 47. */
import { rule } from '#domain/wages/rule.ts';
import { jumpsAtCap, monthsOfService, serviceFigures, serviceShape } from './years-of-service.ts';

export const severance = rule({
  id: 'severance',
  basis: 'LCL 46, 47; Decree 535 27',
  verified: true,
  figures: serviceFigures,
  shape: serviceShape,
  jumps: jumpsAtCap,
  work: (service, context) => monthsOfService(service, context),
});
