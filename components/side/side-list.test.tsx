// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { SideList } from './side-list';

const items = [
  { href: '#/?q=ferry', label: 'The ferry', count: 12, fresh: 3, isCurrent: true },
  { href: '#/?q=dam', label: 'The dam', count: 1200, isCurrent: false, colour: 'blue' },
];

describe('a list of the side bar', () => {
  holdsInEachState({ filled: () => <SideList title="Mine" items={items} icon="search" /> });

  it('counts what is there, and what is new', () => {
    const { getAllByRole } = draw(<SideList title="Mine" items={items} />);
    const [ferry, dam] = getAllByRole('link');
    expect(ferry.textContent).toBe('The ferry3 new');
    expect(ferry.getAttribute('aria-current')).toBe('page');
    expect(dam.textContent).toBe('The dam1,200');
  });

  it('is not there without anything in it', () => {
    const { queryByRole } = draw(<SideList title="Mine" items={[]} />);
    expect(queryByRole('navigation')).toBeNull();
  });
});
