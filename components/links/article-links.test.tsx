// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { entryOf } from '../testing/samples';
import { ArticleLinks } from './article-links';

const full = () => (
  <ArticleLinks
    entry={entryOf(1, { tags: ['sea'] })}
    story={{ id: 's1', name: 'The ferry' }}
    copies={[entryOf(2, { siteName: 'The Mail' }), entryOf(3, { siteName: '' })]}
  />
);

describe('where an article leads', () => {
  holdsInEachState({ full, bare: () => <ArticleLinks entry={entryOf(1)} story={null} copies={[]} /> });

  it('is its story, its outlet, its tags, and its copies', () => {
    const { getAllByRole } = draw(full());
    expect(getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '#/story/s1',
      '#/?q=site%3Acourier.test+',
      '#/?q=tag%3Asea+',
      '#/article/2',
      '#/article/3',
    ]);
  });

  it('says that the name of a story is one, which else looks like another article', () => {
    expect(draw(full()).getByRole('link', { name: 'Story: The ferry' }).textContent).toBe('Story: The ferry');
  });
});
