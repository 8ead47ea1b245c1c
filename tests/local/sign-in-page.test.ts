import { expect, it } from 'vitest';
import { signInPage } from '#local/daemon/sign-in-page.ts';
import { demoOf } from '#local/demo/demo.ts';

const demo = demoOf(['cn-mainland']);
const page = (languages: string, action = '/sign-in/abc') => signInPage(demo, { action, languages });

it('has a card for everybody who is there, and for nobody else', () => {
  const cards = [...page('en').matchAll(/name="member" value="([\w.]+)"/g)].map(([, id]) => id);
  expect(cards.toSorted()).toEqual(demo.staff.map(({ id }) => id).toSorted());
});

it('speaks the browser’s language, or the one that is chosen, and leads to the other', () => {
  expect(page('zh-CN,zh;q=0.9')).toContain('<html lang="zh-CN">');
  expect(page('zh-CN')).toContain('主管/负责人');
  expect(page('fr')).toContain('<html lang="en">');
  expect(page('en', '/sign-in/abc?language=zh-CN')).toContain('<html lang="zh-CN">');
  expect(page('en')).toContain('href="?language=zh-CN"');
});

it('sends the choice to where it was asked, without what was chosen to read it', () => {
  expect(page('en', '/sign-in/abc?language=zh-CN')).toContain('action="/sign-in/abc"');
});
