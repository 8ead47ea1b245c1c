/** A link by which a row leads to its case, or to an act in it: a real one, so that it opens in another tab too. */
import Link from '@cloudscape-design/components/link';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { rememberOpened } from '../frame/list-walk.ts';

/** Where in the case it leads: the form of an act, or a tab. */
export interface WhereInCase {
  readonly act?: string;
  readonly tab?: 'thread' | 'money' | 'linked';
}

export const addressOfCase = (caseId: string, where: WhereInCase = {}): string => {
  const search = new URLSearchParams({ ...where }).toString();
  return `/workbench/case/${caseId}${search === '' ? '' : `?${search}`}`;
};

interface CaseLinkProps {
  readonly row: { readonly caseId: string; readonly number: string };
  readonly where?: WhereInCase;
  /** absent: the number */
  readonly children?: ReactNode;
}

export const CaseLink = ({ row: { caseId, number }, where = {}, children }: CaseLinkProps) => {
  const navigate = useNavigate();
  return (
    <Link
      href={addressOfCase(caseId, where)}
      onFollow={(event) => {
        event.preventDefault();
        rememberOpened(caseId);
        void navigate({ to: '/case/$caseId', params: { caseId }, search: where });
      }}
    >
      {children ?? <span className="unbroken">{number}</span>}
    </Link>
  );
};
