/** The stylesheet as it is served: under a name made from its content, so that a browser may keep it for ever. */
import { createHash } from 'node:crypto';
import { css } from './styles.ts';

const lean = css
  .replace(/\/\*.*?\*\//gs, '')
  .replace(/\s+/g, ' ')
  .replace(/ ?([{};,>]) ?/g, '$1')
  .trim();

export const stylesheet = lean;
export const stylesheetPath = `/assets/${createHash('sha256').update(lean).digest('hex').slice(0, 16)}.css`;
