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

  it('keeps its words for as long as it offers to undo it, and then leaves', () => {
    const onDismiss = vi.fn();
    const { container } = draw(
      <Toast content={{ text: 'Removed.', tone: 'done', action: undo }} onDismiss={onDismiss} />,
    );
    pass(TOAST_TIMES.withAction - 1);
    expect(container.querySelector('.toast-text')?.textContent).toBe('Removed.');
    expect(onDismiss).not.toHaveBeenCalled();
    pass(1);
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it('is over as soon as the reader does something else, where it only says where they are', () => {
    const onDismiss = vi.fn();
    const content = { text: 'You are back.', tone: 'done' as const, action: undo, isPassing: true };
    const { getByRole } = draw(<Toast content={content} onDismiss={onDismiss} />);
    fireEvent.pointerDown(getByRole('button', { name: 'Undo' }));
    // The way to its button.
    fireEvent.keyDown(document.body, { key: 'Tab' });
    expect(onDismiss).not.toHaveBeenCalled();
    fireEvent.pointerDown(document.body);
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it('leaves at once where there is nothing to undo', () => {
    const onDismiss = vi.fn();
    draw(<Toast content={{ text: 'Copied.', tone: 'done' }} onDismiss={onDismiss} />);
    pass(TOAST_TIMES.plain);
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it.each([
    ['pointer', 'pointerenter', 'pointerleave'],
    ['focus', 'focusin', 'focusout'],
  ] as const)('stays while the %s is on it', (_, enter, leave) => {
    const onDismiss = vi.fn();
    const { container } = draw(
      <Toast content={{ text: 'Removed.', tone: 'done', action: undo }} onDismiss={onDismiss} />,
    );
    pass(TOAST_TIMES.plain);
    const toast = container.querySelector('.toast') ?? container;
    fireEvent(toast, new Event(enter, { bubbles: true }));
    pass(10 * TOAST_TIMES.withAction);
    expect(onDismiss).not.toHaveBeenCalled();
    fireEvent(toast, new Event(leave, { bubbles: true }));
    pass(TOAST_TIMES.withAction);
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it('gives the next one its time', () => {
    const onDismiss = vi.fn();
    const { redraw } = draw(<Toast content={{ text: 'Removed.', tone: 'done' }} onDismiss={onDismiss} />);
    pass(TOAST_TIMES.plain - 1);
    redraw(<Toast content={{ text: 'Archived.', tone: 'done' }} onDismiss={onDismiss} />);
    pass(TOAST_TIMES.plain - 1);
    expect(onDismiss).not.toHaveBeenCalled();
  });

  it('is no warning: that stays until the reader has seen it', () => {
    const onDismiss = vi.fn();
    draw(<Toast content={{ text: 'The disk is full.', tone: 'warning' }} onDismiss={onDismiss} />);
    pass(10 * TOAST_TIMES.withAction);
    expect(onDismiss).not.toHaveBeenCalled();
  });
});
