// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { SHORTCUTS } from '../shared/shortcuts';
import { draw, holdsInEachState } from '../testing/render';
import { HelpSheet } from './help-sheet';

describe('the sheet of keys', () => {
  holdsInEachState({
    'of the library': () => <HelpSheet onClose={() => undefined} />,
    'of an article that is read': () => <HelpSheet only={new Set(['print', 'help'])} onClose={() => undefined} />,
  });

  it('has every key', () => {
    const shown = draw(<HelpSheet onClose={() => undefined} />).container.querySelectorAll('kbd');
    const keys = SHORTCUTS.flatMap(({ shortcuts }) => shortcuts.flatMap((one) => one.keys.join(' ').split(' ')));
    expect([...shown].map(({ textContent }) => textContent)).toEqual(keys);
  });

  it('has only the keys that do something, where it is told which', () => {
    const sheet = <HelpSheet only={new Set(['print', 'help'])} onClose={() => undefined} />;
    const { container, queryByText } = draw(sheet);
    expect([...container.querySelectorAll('kbd')].map(({ textContent }) => textContent)).toEqual(['p', '?']);
    expect(queryByText('What the search box understands')).toBeNull();
  });
});
