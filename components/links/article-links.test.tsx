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

  it('does not say the headline twice where the story is named by it', () => {
    const entry = entryOf(1);
    const story = { id: 's1', name: entry.title };
    const { getByRole } = draw(<ArticleLinks entry={entry} story={story} copies={[]} />);
    expect(getByRole('link', { name: `Story: ${entry.title}` }).textContent).toBe('Story');
  });
});
