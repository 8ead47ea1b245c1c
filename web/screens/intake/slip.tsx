/** What the worker takes along, in their language; it says nothing of what it is about, as others may see it. */
import type { Filed } from './use-filing.ts';

export const Slip = ({ slip: { language, title, codes, lines, next } }: Pick<Filed, 'slip'>) => (
  <article className="slip" lang={language} aria-label={title}>
    <h3>{title}</h3>
    <dl>
      {codes.map(({ what, code }) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd className="code">{code}</dd>
        </div>
      ))}
      {lines.map(({ what, says }) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
    <h4>{next.title}</h4>
    <ul>
      {next.says.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  </article>
);
