// @vitest-environment jsdom
import { act, fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { TOAST_TIMES, Toast } from './toast';

const nothing = () => undefined;

describe('a toast', () => {
  holdsInEachState({
    none: () => <Toast content={null} onDismiss={nothing} />,
    shown: () => (
      <Toast content={{ text: 'x', tone: 'done', action: { label: 'x', run: nothing } }} onDismiss={nothing} />
    ),
  });

  it('is told to a screen reader from a place that was there before it', () => {
    const { getByRole, redraw } = draw(<Toast content={null} onDismiss={nothing} />);
    const place = getByRole('status');
    redraw(<Toast content={{ text: 'Copied.', tone: 'done' }} onDismiss={nothing} />);
    expect(getByRole('status')).toBe(place);
    expect(place.textContent).toBe('Copied.');
  });
});

describe('a toast that says what was done', () => {
  const undo = { label: 'Undo', run: nothing };
  const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('shrinks to what can be undone, and then leaves', () => {
    const onDismiss = vi.fn();
    const { container } = draw(
      <Toast content={{ text: 'Removed.', tone: 'done', action: undo }} onDismiss={onDismiss} />,
    );
    pass(TOAST_TIMES.full);
    expect(container.querySelector('.toast-small')?.textContent).toBe('Removed.Undo');
    pass(TOAST_TIMES.small - 1);
    expect(onDismiss).not.toHaveBeenCalled();
    pass(1);
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it('leaves at once where there is nothing to undo', () => {
    const onDismiss = vi.fn();
    draw(<Toast content={{ text: 'Copied.', tone: 'done' }} onDismiss={onDismiss} />);
    pass(TOAST_TIMES.full);
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it.each([
    ['pointer', 'pointerenter', 'pointerleave'],
    ['focus', 'focusin', 'focusout'],
  ] as const)('stays in full while the %s is on it', (_, enter, leave) => {
    const onDismiss = vi.fn();
    const { container } = draw(
      <Toast content={{ text: 'Removed.', tone: 'done', action: undo }} onDismiss={onDismiss} />,
    );
    pass(TOAST_TIMES.full);
    const toast = container.querySelector('.toast') ?? container;
    fireEvent(toast, new Event(enter, { bubbles: true }));
    pass(10 * TOAST_TIMES.small);
    expect(toast.classList).not.toContain('toast-small');
    expect(onDismiss).not.toHaveBeenCalled();
    fireEvent(toast, new Event(leave, { bubbles: true }));
    pass(TOAST_TIMES.full);
    pass(TOAST_TIMES.small);
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it('gives the next one its time', () => {
    const onDismiss = vi.fn();
    const { redraw } = draw(<Toast content={{ text: 'Removed.', tone: 'done' }} onDismiss={onDismiss} />);
    pass(TOAST_TIMES.full - 1);
    redraw(<Toast content={{ text: 'Archived.', tone: 'done' }} onDismiss={onDismiss} />);
    pass(TOAST_TIMES.full - 1);
    expect(onDismiss).not.toHaveBeenCalled();
  });

  it('is no warning: that stays until the reader has seen it', () => {
    const onDismiss = vi.fn();
    draw(<Toast content={{ text: 'The disk is full.', tone: 'warning' }} onDismiss={onDismiss} />);
    pass(10 * TOAST_TIMES.small);
    expect(onDismiss).not.toHaveBeenCalled();
  });
});
