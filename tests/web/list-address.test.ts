/** The address of a list holds its view, order, page and filter, and nothing that could be a name or a phone. */
import { describe, expect, it } from 'vitest';
import { filterFrom, tokensOf } from '../../web/screens/lists/list-filter.ts';
import { asksOf, officeSearch, withFilter } from '../../web/screens/lists/office-search.ts';
import { addressOfView, asksSame } from '../../web/screens/lists/view-address.ts';
import { narrowedBy, searchAddress } from '../../web/screens/search/search-address.ts';

describe('the address of an office’s list', () => {
  it.each([
    ['a name', { assignee: '张伟强' }],
    ['a name in two words', { assignee: 'Zhang Wei' }],
    ['a phone as people write it', { kind: '+86 138 0013 8000' }],
    ['a text under a key that there is not', { name: 'Zhang' }],
    ['a view that there is not', { view: 'mine' }],
    ['a day that is none', { due: 'tomorrow' }],
    ['a page before the first', { page: 0 }],
  ])('takes no %s', (_, asked) => {
    expect(asksOf(officeSearch.parse(asked))).toEqual({ view: 'open' });
  });

  it('asks the API for what it holds, and for nothing that the API does by itself', () => {
    const search = officeSearch.parse({ view: 'ended', sort: 'opened', page: 3, status: 'closed' });
    expect(asksOf(search)).toEqual({ view: 'ended', status: 'closed' });
    expect(asksOf(officeSearch.parse({ sort: 'opened' }))).toEqual({ view: 'open', sort: 'opened' });
  });

  it('begins anew with another filter, in the same view and order', () => {
    const search = officeSearch.parse({ view: 'open', sort: 'opened', page: 4, status: 'triage' });
    expect(withFilter(search, { kind: 'wage.unpaid' })).toEqual({
      view: 'open',
      sort: 'opened',
      kind: 'wage.unpaid',
    });
  });
});

describe('a filter', () => {
  it('is the same as tokens and back', () => {
    const filter = { status: 'triage', due: '2026-12-07', assignee: 'i.li' };
    expect(filterFrom(tokensOf(filter))).toMatchObject(filter);
    expect(tokensOf(filter).map(({ operator }) => operator)).toEqual(['=', '<=', '=']);
  });

  it('takes the later of two states, as no case has both', () => {
    const token = (value: string) => ({ propertyKey: 'status', operator: '=', value });
    expect(filterFrom([token('triage'), token('accepted')]).status).toBe('accepted');
  });

  it('takes no free text', () => {
    expect(tokensOf(filterFrom([{ operator: ':', value: 'Zhang' }]))).toEqual([]);
  });
});

describe('a saved view', () => {
  it.each([
    [{ list: 'mine' }, ''],
    [{ list: 'tasks', kind: 'triage' }, '/office/o1/tasks/triage'],
    [{ list: 'office', view: 'open', status: 'triage' }, '/office/o1?view=open&status=triage'],
  ])('%o is seen at %s', (asks, address) => {
    expect(addressOfView(asks, 'o1')).toBe(address);
  });

  it('is known again in whatever order it asks', () => {
    expect(asksSame({ list: 'office', view: 'open' }, { view: 'open', list: 'office' })).toBe(true);
    expect(asksSame({ list: 'office', view: 'open' }, { list: 'office', view: 'ended' })).toBe(false);
  });
});

it('a search is narrowed by codes and days; what is sought is no part of its address', () => {
  const asked = { text: '13800138000', status: 'triage', from: '2026-10-01', to: 'soon' };
  expect(narrowedBy(searchAddress.parse(asked))).toEqual({ status: 'triage', from: '2026-10-01' });
});
