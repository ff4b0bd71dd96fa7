// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { entryOf, NOW } from '../testing/samples';
import { RemovedPage } from './removed-page';

const removedAt = Date.parse('2026-03-19T12:00:00Z');
const REMOVED = [
  { id: 1, entry: entryOf(1), removedAt },
  { id: 2, entry: entryOf(2, { title: 'Hearing begins' }), removedAt },
];
const page = (removed: typeof REMOVED | null, onRestore: (ids: number[]) => void = () => undefined) => (
  <RemovedPage removed={removed} now={NOW} days={30} onRestore={onRestore} />
);

describe('what was removed', () => {
  holdsInEachState({ 'not answered yet': () => page(null), nothing: () => page([]), some: () => page(REMOVED) });

  it('is brought back, one or all', () => {
    const onRestore = vi.fn();
    const { getByRole } = draw(page(REMOVED, onRestore));
    fireEvent.click(getByRole('button', { name: /Bring back\s*Hearing begins/ }));
    fireEvent.click(getByRole('button', { name: 'Bring back all 2' }));
    expect(onRestore.mock.calls).toEqual([[[2]], [[1, 2]]]);
  });

  it('says for how long it is kept, and when there is nothing', () => {
    const words = draw(page([])).getByRole('main').textContent;
    expect(words).toContain('30 days');
    expect(words).toContain('Nothing was removed recently.');
    expect(draw(page(null)).queryAllByText('Nothing was removed recently.')).toHaveLength(1);
  });
});
