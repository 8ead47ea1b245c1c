/** Compensation for an unlawful dismissal (2N). LCL arts 48 and 87; it takes the place of N (Decree 535 art. 25). */
import { rule } from '#domain/wages/rule.ts';
import { jumpsAtCap, monthsOfService, serviceFigures, serviceShape } from './years-of-service.ts';

export const unlawfulDismissal = rule({
  id: 'unlawful_dismissal',
  basis: 'LCL 48, 87; Decree 535 25, 27',
  verified: true,
  figures: serviceFigures,
  shape: serviceShape,
  jumps: jumpsAtCap,
  work: (service, context) => monthsOfService(service, context, 2),
});
