// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { LibraryBar, LibraryShell } from './library-shell';

const shell = () => (
  <LibraryShell
    links={[
      { href: '#/', label: 'Articles', icon: 'library', isCurrent: false, count: 19 },
      { href: '#/archive', label: 'Archive', icon: 'archive', isCurrent: false, count: 0 },
      { href: '#/stories', label: 'Stories', icon: 'story', isCurrent: true },
      { href: '#/settings', label: 'Settings', icon: 'settings', isCurrent: false, isRare: true },
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
    const [articles, stories] = [/^Articles/, 'Stories'].map((name) => getByRole('link', { name }));
    expect(articles.getAttribute('aria-current')).toBeNull();
    expect(stories.getAttribute('aria-current')).toBe('page');
    expect(stories.getAttribute('href')).toBe('#/stories');
    expect(getByRole('link', { name: 'Throughline' }).getAttribute('href')).toBe('#/');
  });

  it('says how many articles are at a place, but not that there are none', () => {
    const { container } = draw(shell());
    expect([...container.querySelectorAll('.shell-count')].map(({ textContent }) => textContent)).toEqual(['19']);
  });

  it('opens what is rarely asked for, and closes it when a page is chosen', () => {
    const { getByRole } = draw(shell());
    const more = getByRole('button', { name: 'More' });
    const pages = getByRole('navigation', { name: 'Pages' });
    expect(getByRole('link', { name: 'Settings' }).parentElement?.className).toContain('shell-rare');
    fireEvent.click(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    expect(pages.className).toBe('shell-open');
    fireEvent.click(getByRole('link', { name: 'Settings' }));
    expect(more.getAttribute('aria-expanded')).toBe('false');
    expect(pages.className).toBe('');
  });
});
