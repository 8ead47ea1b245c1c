/** A link to another case, by the end of its id: its number is told where it is opened. */
import Link from '@cloudscape-design/components/link';
import { useNavigate } from '@tanstack/react-router';

export const CaseLink = ({ caseId }: { readonly caseId: string }) => {
  const navigate = useNavigate();
  return (
    <Link
      href={`/workbench/case/${caseId}`}
      onFollow={(event) => {
        event.preventDefault();
        void navigate({ to: '/case/$caseId', params: { caseId } });
      }}
    >
      …{caseId.slice(-6)}
    </Link>
  );
};
