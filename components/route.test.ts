import { describe, expect, it } from 'vitest';
import { formatRoute, parseRoute, type Route } from './route';

describe('parseRoute', () => {
  it.each<Route>([
    { page: 'list', query: '' },
    { page: 'list', query: 'is:unread "peace talks" & more' },
    { page: 'article', id: 12, query: '' },
    { page: 'article', id: 12, query: 'dam' },
  ])('reads what formatRoute wrote: %j', (route) => {
    expect(parseRoute(formatRoute(route))).toEqual(route);
  });

  it.each(['', '#', '#/nowhere', '#/article/x', '#/article/99999999999999999999', '#<script>'])(
    'takes %j for the list',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ page: 'list', query: '' });
    },
  );
});
