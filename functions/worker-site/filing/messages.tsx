/** Pages with one message and a way on, so that none is a dead end. */
import { SitePage } from '../components/layout.tsx';
import { Buttons } from '../components/pieces.tsx';
import type { Web } from '../web.ts';

interface Way {
  readonly href: string;
  /** under `web.message` */
  readonly label: string;
}

/** A page with one message; `name` is the key under `web.message` of its title, heading and text. */
export const Message = ({ c, name, ways }: { c: Web; name: string; ways: readonly Way[] }) => {
  const say = c.get('say');
  return (
    <SitePage c={c} title={say(`web.message.${name}.title`)}>
      <h1>{say(`web.message.${name}.heading`)}</h1>
      <p>{say(`web.message.${name}.text`)}</p>
      <p>{say('web.message.hotline')}</p>
      <Buttons>
        {ways.map(({ href, label }, n) => (
          <a class={n === 0 ? 'button main' : 'button other'} href={href}>
            {say(`web.message.${label}`)}
          </a>
        ))}
      </Buttons>
    </SitePage>
  );
};
