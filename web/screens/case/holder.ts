import type { Case } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { useActorName } from '../../shown/names.ts';

/** Who has the case now: a member of staff with their role, or the role where nobody has it by name. */
export const useHolder = ({ office, owner }: Pick<Case, 'office' | 'owner'>): string => {
  const label = useLabel();
  const actorName = useActorName(office);
  return owner.staff === undefined
    ? label('role', owner.role)
    : actorName({ role: owner.role, id: owner.staff });
};
