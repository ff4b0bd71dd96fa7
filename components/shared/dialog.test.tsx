// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { LibraryDialog } from './dialog';

const dialog = (onClose = () => undefined) => (
  <LibraryDialog title="Tags" onClose={onClose}>
    <p>Words</p>
  </LibraryDialog>
);

describe('a dialog', () => {
  holdsInEachState({ open: () => dialog() });

  it('is modal and called by its title', () => {
    const { getByRole } = draw(dialog());
    expect(getByRole('dialog', { name: 'Tags' })).toHaveProperty('open', true);
  });

  it.each([
    ['its button', (root: HTMLElement) => fireEvent.click(root.querySelector('button') ?? root)],
    ['Escape', (root: HTMLElement) => fireEvent.keyDown(root, { key: 'Escape' })],
    ['the browser’s own gesture', (root: HTMLElement) => fireEvent(root, new Event('cancel', { cancelable: true }))],
    ['a click beside it', (root: HTMLElement) => fireEvent.click(root)],
  ])('closes by %s', (_, close) => {
    const onClose = vi.fn();
    close(draw(dialog(onClose)).getByRole('dialog'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('stays open for a click in it', () => {
    const onClose = vi.fn();
    fireEvent.click(draw(dialog(onClose)).getByText('Words'));
    expect(onClose).not.toHaveBeenCalled();
  });

  it('leaves the closing to who opened it: Escape alone does not', () => {
    const event = new Event('cancel', { cancelable: true });
    fireEvent(draw(dialog()).getByRole('dialog'), event);
    expect(event.defaultPrevented).toBe(true);
  });
});
