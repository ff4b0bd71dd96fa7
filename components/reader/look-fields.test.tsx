// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { preferences } from '../testing/samples';
import { LookFields } from './look-fields';

describe('how articles look', () => {
  holdsInEachState({ chosen: () => <LookFields look={preferences} onLook={() => undefined} /> });

  it('is shown as it is, and changed one thing at a time', () => {
    const onLook = vi.fn();
    const { getByRole, getAllByRole } = draw(<LookFields look={preferences} onLook={onLook} />);
    const chosen = getAllByRole('radio').filter((radio) => radio.matches(':checked'));
    expect(chosen.map((radio) => radio.closest('label')?.textContent)).toEqual([
      'Serif',
      'Medium',
      'Normal',
      'Normal',
      'Ragged',
      'System',
    ]);
    for (const name of ['Sans', 'OpenDyslexic', 'Wide', 'Airy', 'Spaced', 'Justified', 'Black'])
      fireEvent.click(getByRole('radio', { name }));
    fireEvent.input(getByRole('slider', { name: /^Text size/ }), { target: { value: '22' } });
    expect(onLook.mock.calls.flat()).toEqual([
      { typeface: 'sans' },
      { typeface: 'dyslexic' },
      { textWidth: 'wide' },
      { lineSpacing: 'airy' },
      { letterSpacing: 'spaced' },
      { alignment: 'justify' },
      { theme: 'black' },
      { articleSize: 22 },
    ]);
  });
});
