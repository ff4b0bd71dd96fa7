// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { Toast } from './toast';

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
