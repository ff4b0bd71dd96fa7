// @vitest-environment jsdom
import { act, fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { article, preferences } from '../testing/samples';
import { Player, type PlayerProps } from './player';
import { VOICES_LIMIT } from './use-voices';

const nothing = () => undefined;
const voice = (name: string, lang: string) => ({ name, lang, voiceURI: name, localService: true, default: false });
let voices = [voice('Marin', 'en-GB'), voice('Jon', 'en-US'), voice('Anna', 'de-DE')];
const said: SpeechSynthesisUtterance[] = [];
const finish = () =>
  act(() => {
    const last = said.at(-1);
    last?.onend?.call(last, new Event('end') as SpeechSynthesisEvent);
  });

beforeEach(() => {
  voices = [voice('Marin', 'en-GB'), voice('Jon', 'en-US'), voice('Anna', 'de-DE')];
  said.length = 0;
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(readonly text: string) {}
    },
  );
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    addEventListener: nothing,
    removeEventListener: nothing,
    cancel: nothing,
    speak: (utterance: SpeechSynthesisUtterance) => said.push(utterance),
  });
});
afterEach(() => {
  vi.useRealTimers();
});

function player(more: Partial<PlayerProps> = {}) {
  return (
    <Player
      article={{ ...article, lang: 'en-GB' }}
      preferences={preferences}
      onPreferences={nothing}
      onSpoken={nothing}
      onClose={nothing}
      {...more}
    />
  );
}

describe('the player', () => {
  // Names of voices are the machine's: these are in letters of no message.
  const withVoice = (lang: string | null) => {
    voices = [voice('Μαρίνα', 'en-GB')];
    return player({ article: { ...article, lang } });
  };
  holdsInEachState({
    speaking: () => withVoice('en-GB'),
    'without a voice for the language': () => withVoice('fi'),
    'in a language that nobody told': () => withVoice(null),
  });

  it('begins at once, in the best voice of the language, and says where it is', () => {
    const onSpoken = vi.fn();
    const { getByText, getByRole } = draw(player({ onSpoken }));
    expect(said.map(({ text, voice }) => [text, voice?.name])).toEqual([[article.blocks[0].text, 'Marin']]);
    expect(onSpoken).toHaveBeenLastCalledWith(expect.objectContaining({ block: 0, start: 0 }), true);
    finish();
    expect(onSpoken).toHaveBeenLastCalledWith(expect.objectContaining({ block: 1, start: 0 }), true);
    expect(getByText('Paragraph 2 of 3')).toBeTruthy();
    expect(document.activeElement).toBe(getByRole('button', { name: 'Pause' }));
  });

  it('is held and moved by keys, by sentence and by paragraph', () => {
    const { getByRole } = draw(player());
    const press = (key: string, shiftKey = false) => fireEvent.keyDown(document.body, { key, shiftKey });
    press('ArrowRight');
    press('ArrowRight');
    expect(said.at(-1)?.text).toBe('She was rescued.');
    press('ArrowLeft');
    press('ArrowRight', true);
    expect(said.at(-1)?.text).toBe(article.blocks[2].text);
    press('ArrowLeft', true);
    press(' ');
    expect(getByRole('button', { name: 'Play' })).toBeTruthy();
    press(' ');
    expect(said.at(-1)?.text).toBe('Captain Ida Lund said the engine had failed.');
  });

  it('leaves the text where the reader has scrolled it, until they want to see the voice again', () => {
    const onSpoken = vi.fn();
    const { getByRole, queryByRole } = draw(player({ onSpoken }));
    fireEvent.wheel(document.body);
    finish();
    expect(onSpoken).toHaveBeenLastCalledWith(expect.objectContaining({ block: 1 }), false);
    fireEvent.click(getByRole('button', { name: 'Back to the voice' }));
    expect(onSpoken).toHaveBeenLastCalledWith(expect.objectContaining({ block: 1 }), true);
    expect(queryByRole('button', { name: 'Back to the voice' })).toBeNull();
  });

  it('takes another speed and another voice, which is remembered for the language', () => {
    const onPreferences = vi.fn();
    const { getByRole, redraw } = draw(player({ onPreferences }));
    fireEvent.change(getByRole('combobox', { name: 'Speed' }), { target: { value: '1.5' } });
    const choice = getByRole('combobox', { name: 'Voice' });
    expect([...choice.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual(['Marin', 'Jon']);
    fireEvent.change(choice, { target: { value: 'Jon' } });
    expect(onPreferences.mock.calls.flat()).toEqual([{ speechRate: 1.5 }, { voices: { en: 'Jon' } }]);
    redraw(player({ preferences: { ...preferences, speechRate: 1.5, voices: { en: 'Jon' } } }));
    expect([said.at(-1)?.voice?.name, said.at(-1)?.rate]).toEqual(['Jon', 1.5]);
  });

  it('is silent where there is no voice for the language, and says so; another voice may be chosen', () => {
    const onPreferences = vi.fn();
    const finnish = { ...article, lang: 'fi' };
    const { getByRole, redraw } = draw(player({ article: finnish, onPreferences }));
    expect(getByRole('status').textContent).toMatch(/no voice for Finnish/);
    expect(said).toEqual([]);
    fireEvent.change(getByRole('combobox', { name: 'Voice' }), { target: { value: 'Anna' } });
    expect(onPreferences).toHaveBeenCalledWith({ voices: { fi: 'Anna' } });
    redraw(player({ article: finnish, preferences: { ...preferences, voices: { fi: 'Anna' } } }));
    expect(said.at(-1)?.voice?.name).toBe('Anna');
  });

  it('waits for the voices of the machine, and says when it has none', () => {
    vi.useFakeTimers();
    voices = [];
    const { getByRole } = draw(player());
    expect(getByRole('status').textContent).toBe('Looking for a voice…');
    act(() => void vi.advanceTimersByTime(VOICES_LIMIT));
    expect(getByRole('status').textContent).toMatch(/^This computer has no voice/);
  });

  it('says that a voice does not answer', () => {
    vi.useFakeTimers();
    const { getByRole } = draw(player());
    act(() => void vi.advanceTimersByTime(200_000));
    expect(getByRole('status').textContent).toMatch(/does not answer/);
    expect(getByRole('button', { name: 'Play' })).toBeTruthy();
  });

  it('is closed by Escape, which closes nothing else, and at the end of the text', () => {
    const onClose = vi.fn();
    const { unmount } = draw(player({ onClose }));
    const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    fireEvent(document.body, press);
    expect([press.defaultPrevented, onClose.mock.calls.length]).toEqual([true, 1]);
    for (let i = 0; i < 4; i++) finish();
    expect(onClose).toHaveBeenCalledTimes(2);
    unmount();
  });
});
