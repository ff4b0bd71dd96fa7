import { expect, it } from 'vitest';
import { pageOf } from '../testing/draft-of';
import { findNextPage } from './next-page';

const URL_OF_PAGE = 'https://news.example/news/bridge';
const link = (href: string) => `<a href="${href}">Next</a>`;

it.each([
  ['a query', URL_OF_PAGE, link('?page=2'), `${URL_OF_PAGE}?page=2`],
  ['a folder', URL_OF_PAGE, link('/news/bridge/2/'), `${URL_OF_PAGE}/2/`],
  ['a folder that says so', URL_OF_PAGE, link('/news/bridge/page/2'), `${URL_OF_PAGE}/page/2`],
  [
    'the end of the address',
    'https://news.example/bridge',
    link('/bridge-seite-2'),
    'https://news.example/bridge-seite-2',
  ],
  ['a comma', URL_OF_PAGE, link('/news/bridge,2'), `${URL_OF_PAGE},2`],
  ['the page after the second', `${URL_OF_PAGE}?page=2`, link('?page=3'), `${URL_OF_PAGE}?page=3`],
  ['a link of the head', URL_OF_PAGE, '<link rel="next" href="?page=2">', `${URL_OF_PAGE}?page=2`],
  ['an address with a place', URL_OF_PAGE, link('?page=2#more'), `${URL_OF_PAGE}?page=2`],
  ['no other article', URL_OF_PAGE, link('/news/ferry?page=2'), null],
  ['no other site', URL_OF_PAGE, link('https://pier.example/news/bridge?page=2'), null],
  ['no page before', `${URL_OF_PAGE}?page=3`, link('?page=2'), null],
  ['no page but the next', URL_OF_PAGE, link('?page=3'), null],
  ['no page past the fiftieth', `${URL_OF_PAGE}?page=50`, link('?page=51'), null],
  ['the fiftieth', `${URL_OF_PAGE}?page=49`, link('?page=50'), `${URL_OF_PAGE}?page=50`],
  ['no link of the head of another kind', URL_OF_PAGE, '<link rel="prev" href="?page=2">', null],
  ['no page number in the middle', URL_OF_PAGE, link('/2/news/bridge'), null],
  [
    'the first that is one',
    URL_OF_PAGE,
    link('/x-2') + link('?page=2') + link('/news/bridge/2'),
    `${URL_OF_PAGE}?page=2`,
  ],
])('finds %s', (_, url, body, next) => expect(findNextPage(pageOf(body), url)).toBe(next));
