// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { SHORTCUTS } from '../shared/shortcuts';
import { draw, holdsInEachState } from '../testing/render';
import { HelpSheet } from './help-sheet';

describe('the sheet of keys', () => {
  holdsInEachState({ open: () => <HelpSheet onClose={() => undefined} /> });

  it('has every key', () => {
    const shown = draw(<HelpSheet onClose={() => undefined} />).container.querySelectorAll('kbd');
    const keys = SHORTCUTS.flatMap(({ shortcuts }) => shortcuts.flatMap((one) => one.keys.join(' ').split(' ')));
    expect([...shown].map(({ textContent }) => textContent)).toEqual(keys);
  });
});
