// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { preferences } from '../testing/samples';
import { ReadingTools } from './reading-tools';

const nothing = () => undefined;
const tools = () => (
  <ReadingTools preferences={preferences} onPreferences={nothing} isListening={false} onListen={nothing} />
);

afterEach(() => vi.unstubAllGlobals());

describe('the tools above a text', () => {
  holdsInEachState({ closed: tools });

  it.each([
    ['a low window with facts beside the text', 600, 800, true],
    ['a low and narrow window', 600, 400, false],
    ['a window with room below the panel', 900, 1280, false],
  ])('%s: the panel of the look is over the facts: %j × %j, %j', async (_window, height, width, isBeside) => {
    vi.stubGlobal('innerHeight', height);
    vi.stubGlobal('innerWidth', width);
    const { getByRole, container } = draw(tools());
    fireEvent.click(getByRole('button', { name: 'Text and colours' }));
    await vi.waitFor(() => expect(container.querySelector('.look-fields')).toBeTruthy());
    const panel = container.querySelector('.look-panel');
    expect(panel?.getAttribute('popover')).toBe(isBeside ? 'manual' : null);
    expect(panel?.classList.contains('look-panel-beside')).toBe(isBeside);
  });
});
