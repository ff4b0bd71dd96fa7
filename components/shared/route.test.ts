import { describe, expect, it } from 'vitest';
import { formatRoute, parseRoute, type Route } from './route';

describe('parseRoute', () => {
  it.each<Route>([
    { page: 'list', id: null, query: '', sort: null, at: null },
    { page: 'list', id: null, query: 'is:unread "peace talks" & more', sort: 'longest', at: null },
    { page: 'article', id: '12', query: '', sort: null, at: null },
    { page: 'article', id: '12', query: 'dam', sort: 'site', at: '3:10:24' },
    { page: 'list', id: null, query: '', sort: null, at: null },
    { page: 'list', id: 'Jan/Ámos?', query: '', sort: null, at: null },
  ])('reads what formatRoute wrote: %j', (route) => {
    expect(parseRoute(formatRoute(route))).toEqual(route);
  });

  it.each(['', '#', '#/nowhere', '#/article', '#/article/x', '#/article/99999999999999999999', '#<script>'])(
    'takes %j for the list',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ page: 'list', id: null, query: '', sort: null, at: null });
    },
  );

  it('takes a stray percent sign as it stands', () => {
    expect(parseRoute('#/highlights/100%').id).toBe('100%');
  });
});
