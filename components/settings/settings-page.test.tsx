// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { preferences } from '../testing/samples';
import { LibraryClosed } from './library-closed';
import { SettingsPage, type SettingsPageProps } from './settings-page';
import { PictureSettings, type PictureSettingsProps } from './settings-pictures';

const nothing = () => undefined;

function page(more: Partial<SettingsPageProps> = {}) {
  return (
    <SettingsPage
      articles={12}
      storage={{ used: 3_400_000, allowed: 2_000_000_000 }}
      isPersisted={false}
      backedUpAt={null}
      preferences={{ ...preferences, shortcutsOn: true, weeklyBackup: false, buttonOpens: 'popup' }}
      onPreferences={nothing}
      pictures={<p>☐</p>}
      sync={<p>☐</p>}
      onPersist={nothing}
      {...more}
    />
  );
}

describe('the settings', () => {
  holdsInEachState({
    'not answered yet': () => page({ articles: null, storage: null }),
    filled: () => page({ isPersisted: true, backedUpAt: Date.parse('2026-03-01T12:00:00Z') }),
  });

  it('begin with those of reading', () => {
    const { getAllByRole } = draw(page());
    const [first, second] = getAllByRole('heading', { level: 2 });
    expect([first.textContent, second.textContent]).toEqual(['Reading', 'Backup and storage']);
  });

  it('tell how safe the library is', () => {
    const { container, redraw } = draw(page());
    const rows = () => [...container.querySelectorAll('dd')].map(({ textContent }) => textContent);
    expect(rows()).toEqual(['12 articles', '3.4 MB of 2 GB that the browser allows', 'Never']);
    redraw(page({ storage: { used: 5_000, allowed: null }, backedUpAt: Date.parse('2026-03-01T12:00:00Z') }));
    expect(rows()).toEqual(['12 articles', '5 kB', 'March 1, 2026']);
  });

  it('say what the button opens, and change it', () => {
    const onPreferences = vi.fn();
    const { getByRole } = draw(page({ onPreferences }));
    expect(getByRole('radio', { name: 'a popup' })).toHaveProperty('checked', true);
    fireEvent.click(getByRole('radio', { name: 'a tab' }));
    expect(onPreferences).toHaveBeenCalledWith({ buttonOpens: 'tab' });
  });

  it('ask the browser to keep the library, until it has promised to', () => {
    const onPersist = vi.fn();
    const { getByRole, queryByRole, redraw } = draw(page({ onPersist }));
    fireEvent.click(getByRole('button', { name: 'Ask the browser never to delete it' }));
    expect(onPersist).toHaveBeenCalledOnce();
    redraw(page({ isPersisted: true }));
    expect(queryByRole('button', { name: 'Ask the browser never to delete it' })).toBeNull();
  });

  it('change what the reader changes, and nothing else', () => {
    const onPreferences = vi.fn();
    const { getByRole } = draw(page({ onPreferences }));
    fireEvent.click(getByRole('checkbox', { name: 'Highlight facts' }));
    fireEvent.click(getByRole('checkbox', { name: /^Single-key/ }));
    fireEvent.input(getByRole('slider', { name: /^Text size/ }), { target: { value: '22' } });
    expect(onPreferences.mock.calls.flat()).toEqual([{ marksOn: false }, { shortcutsOn: false }, { articleSize: 22 }]);
  });
});

const KEPT = { articles: 2, pictures: 3, bytes: 120_000, waiting: 0, full: 0 };
const pictures = (more: Partial<PictureSettingsProps> = {}) => (
  <PictureSettings
    isOn={false}
    onSwitch={nothing}
    storage={KEPT}
    without={0}
    onFetchAll={nothing}
    onDelete={nothing}
    {...more}
  />
);

describe('the settings of pictures', () => {
  holdsInEachState({
    'not answered yet': () => pictures({ storage: null }),
    'on, with some that wait and some without room': () =>
      pictures({ isOn: true, storage: { ...KEPT, waiting: 2, full: 1 }, without: 4 }),
  });

  it('are switched by the browser’s answer, not by the click', () => {
    const onSwitch = vi.fn();
    const { getByRole, redraw } = draw(pictures({ onSwitch }));
    const box = getByRole('checkbox', { name: /^Keep the pictures/ });
    fireEvent.click(box);
    expect(onSwitch).toHaveBeenCalledWith(true);
    expect(box).toHaveProperty('checked', false);
    redraw(pictures({ isOn: true }));
    expect(box).toHaveProperty('checked', true);
  });

  it('ask before they delete, and delete nothing when the reader keeps them', () => {
    const onDelete = vi.fn();
    const { getByRole, queryByRole } = draw(pictures({ onDelete }));
    fireEvent.click(getByRole('button', { name: 'Delete all kept pictures' }));
    expect(getByRole('alert').textContent).toContain('Delete all 3 pictures?');
    fireEvent.click(getByRole('button', { name: 'Keep them' }));
    expect(queryByRole('alert')).toBeNull();
    expect(onDelete).not.toHaveBeenCalled();
    fireEvent.click(getByRole('button', { name: 'Delete all kept pictures' }));
    fireEvent.click(getByRole('button', { name: 'Delete all kept pictures' }));
    expect(onDelete).toHaveBeenCalledOnce();
  });

  it('ask what becomes of the kept ones when they are turned off', () => {
    const { getByRole } = draw(pictures({ isOn: true }));
    fireEvent.click(getByRole('checkbox', { name: /^Keep the pictures/ }));
    expect(getByRole('alert')).toBeTruthy();
  });

  it('fetch those of earlier articles, where that can be done', () => {
    const onFetchAll = vi.fn();
    const { getByRole, queryByRole, redraw } = draw(pictures({ without: 4 }));
    expect(queryByRole('button', { name: /^Fetch/ })).toBeNull();
    redraw(pictures({ isOn: true, without: 4, onFetchAll }));
    fireEvent.click(getByRole('button', { name: 'Fetch the pictures of 4 articles saved before' }));
    expect(onFetchAll).toHaveBeenCalledOnce();
  });
});

describe('a library that does not open', () => {
  const closed = (reason: 'corrupt' | 'unavailable', more: { onRescue?(): void; onRetry?(): void } = {}) => (
    <LibraryClosed reason={reason} job={null} onRescue={nothing} onRetry={nothing} onDismiss={nothing} {...more} />
  );
  holdsInEachState({ damaged: () => closed('corrupt'), 'without storage': () => closed('unavailable') });

  it('offers first of all what can be taken out of it', () => {
    const [onRescue, onRetry] = [vi.fn(), vi.fn()];
    const { getByRole, getAllByRole } = draw(closed('corrupt', { onRescue, onRetry }));
    expect(getByRole('alert').textContent).toContain('The library cannot be opened');
    for (const button of getAllByRole('button')) fireEvent.click(button);
    expect([onRescue, onRetry].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it('offers nothing to take out where there is no storage', () => {
    const buttons = draw(closed('unavailable')).getAllByRole('button');
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['Try again']);
  });
});
