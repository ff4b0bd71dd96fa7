// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { ArticlePlace, type ArticlePlaceProps } from './article-place';

function place(more: Partial<ArticlePlaceProps> = {}) {
  return (
    <ArticlePlace
      story={{ id: 's1', name: 'Orsa ferry' }}
      at={2}
      of={3}
      previous={{ id: 4, title: 'Ferry sinks', outlet: 'The Courier', lang: 'en' }}
      next={{ id: 6, title: 'Fähre gehoben', outlet: 'Der Bote', lang: 'de' }}
      news={[{ text: 'Divers found the black box on Sunday.', href: '#/article/5' }]}
      changed={[{ now: '31 dead', before: '19 dead', outlet: 'The Courier' }]}
      {...more}
    />
  );
}

describe('the place of an article in its story', () => {
  holdsInEachState({
    'in the middle': () => place(),
    'the first, with nothing new': () => place({ at: 1, previous: null, news: [], changed: [] }),
  });

  it('leads to the story, to the article before and to the one after', () => {
    const { getByRole, getByText } = draw(place());
    const hrefOf = (name: string) => getByRole('link', { name }).getAttribute('href');
    expect([hrefOf('Story: Orsa ferry'), hrefOf('Ferry sinks'), hrefOf('Fähre gehoben')]).toEqual([
      '#/story/s1',
      '#/article/4',
      '#/article/6',
    ]);
    expect(getByText('Article 2 of 3 in this story')).toBeTruthy();
  });

  it('tells what the article brought: figures that changed, with what they were, then sentences that lead to their places', () => {
    const { container, redraw } = draw(place());
    expect(container.querySelector('details')?.textContent).toBe(
      'New in this articleFigures that changed31 dead was: 19 dead (The Courier)Divers found the black box on Sunday.',
    );
    expect(container.querySelector('details a')?.getAttribute('href')).toBe('#/article/5');
    redraw(place({ news: [], changed: [] }));
    expect(container.querySelector('details')).toBeNull();
  });
});
