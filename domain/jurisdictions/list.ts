/** The jurisdictions that there are. A further one is its folder and a line here. */
export { cnMainland } from './cn-mainland/index.ts';
export { gb } from './gb/index.ts';
export { ph } from './ph/index.ts';
