/** A real link to another place of the desk, followed without loading the page anew. */
import Link, { type LinkProps } from '@cloudscape-design/components/link';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { home } from '../../frame/places.ts';

interface FollowedLinkProps {
  /** below the desk's own beginning */
  readonly href: string;
  readonly variant?: LinkProps.Variant;
  readonly label?: string;
  readonly children: ReactNode;
}

export const FollowedLink = ({ href, variant = 'secondary', label, children }: FollowedLinkProps) => {
  const navigate = useNavigate();
  return (
    <Link
      href={home + href}
      variant={variant}
      {...(label === undefined ? {} : { ariaLabel: label })}
      onFollow={(event) => {
        event.preventDefault();
        void navigate({ to: href });
      }}
    >
      {children}
    </Link>
  );
};
