// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { LibraryBar, LibraryShell } from './library-shell';

const shell = () => (
  <LibraryShell
    links={[
      { href: '#/', label: 'Articles', icon: 'library', isCurrent: false },
      { href: '#/stories', label: 'Stories', icon: 'story', isCurrent: true },
    ]}
  >
    <LibraryBar>
      <p>Words</p>
    </LibraryBar>
  </LibraryShell>
);

describe('what stands around every page of the library', () => {
  holdsInEachState({ shell });

  it('leads to the pages, and says which one is shown', () => {
    const { getByRole } = draw(shell());
    const [articles, stories] = ['Articles', 'Stories'].map((name) => getByRole('link', { name }));
    expect(articles.getAttribute('aria-current')).toBeNull();
    expect(stories.getAttribute('aria-current')).toBe('page');
    expect(stories.getAttribute('href')).toBe('#/stories');
    expect(getByRole('link', { name: 'Throughline' }).getAttribute('href')).toBe('#/');
  });
});
