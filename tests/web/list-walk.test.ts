import { expect, it } from 'vitest';
import { neighbourOf, rememberList, rememberOpened, takeOpened } from '../../web/frame/list-walk.ts';

it('goes from case to case as they stood in the list, and no further than its ends', () => {
  rememberList(['a', 'b', 'c']);
  expect([neighbourOf('b', 1), neighbourOf('b', -1)]).toEqual(['c', 'a']);
  expect([neighbourOf('a', -1), neighbourOf('c', 1), neighbourOf('x', 1)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it('tells once which case was opened last', () => {
  rememberOpened('b');
  expect([takeOpened(), takeOpened()]).toEqual(['b', undefined]);
});
