// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { SyncOverview } from '../../lib/library/sync/overview';
import { draw, holdsInEachState } from '../testing/render';
import { SyncSettings, type SyncSettingsProps } from './sync-settings';

const nothing = () => undefined;
const TARGET = {
  address: 'https://dav.example/files/',
  user: 'mira',
  name: 'Study',
  browser: 'Firefox',
  pictures: false,
};
const NOW = Date.parse('2026-03-01T12:00:00Z');
const OVERVIEW: SyncOverview = {
  status: { state: 'done', at: NOW, damaged: [] },
  syncedAt: NOW,
  machines: [{ machine: 'abcdefghij', name: 'Office', browser: 'Chrome', seenAt: NOW }],
};
const failed = (problem: string): SyncOverview => ({ ...OVERVIEW, status: { state: 'failed', at: NOW, problem } });

const sync = (more: Partial<SyncSettingsProps> = {}) => (
  <SyncSettings
    target={TARGET}
    ownName="Chrome, Linux"
    overview={OVERVIEW}
    articles={12}
    problem={null}
    removals={0}
    isBusy={false}
    onConnect={nothing}
    onSync={nothing}
    onAllow={nothing}
    onRemoveMachine={nothing}
    onPictures={nothing}
    onPassphrase={nothing}
    onStop={nothing}
    onConfirmRemovals={nothing}
    onUndoRemovals={nothing}
    {...more}
  />
);

describe('the settings of sync', () => {
  holdsInEachState({
    off: () => sync({ target: null, overview: null }),
    'off, with a problem': () => sync({ target: null, problem: 'sync_needsHttps' }),
    'up to date': () => sync(),
    running: () =>
      sync({ overview: { ...OVERVIEW, status: { state: 'running', step: 'sending', done: 3, total: 9, at: NOW } } }),
    'stopped, and to be connected again': () => sync({ overview: failed('sync_wrongPassphrase') }),
    'asking about removals': () => sync({ overview: failed('sync_shrunk'), removals: 7 }),
    'with damaged files': () =>
      sync({ overview: { ...OVERVIEW, status: { state: 'done', at: NOW, damaged: ['x.age'] } } }),
  });

  it('turn it on with what the reader typed, and beside another library when asked to', () => {
    const onConnect = vi.fn();
    const { getByLabelText, getByRole, queryByRole, redraw } = draw(sync({ target: null, overview: null, onConnect }));
    expect(queryByRole('button', { name: 'Start another library there' })).toBeNull();
    const typed = { address: 'dav.example', user: 'mira', password: 'p', passphrase: 'correct horse', name: 'Study' };
    const labels = {
      address: 'Address of a folder on the server',
      user: 'User name',
      password: 'Password',
      passphrase: 'Passphrase of the library',
      name: 'Name of this computer',
    };
    expect(getByLabelText(labels.name)).toHaveProperty('value', 'Chrome, Linux');
    for (const [name, label] of Object.entries(labels)) {
      fireEvent.input(getByLabelText(label), { target: { value: typed[name as keyof typeof typed] } });
    }
    fireEvent.click(getByRole('button', { name: 'Turn on sync' }));
    expect(onConnect).toHaveBeenLastCalledWith(typed, false);
    redraw(sync({ target: null, overview: null, onConnect, problem: 'sync_wrongPassphrase' }));
    fireEvent.click(getByRole('button', { name: 'Start another library there' }));
    expect(onConnect).toHaveBeenLastCalledWith(typed, true);
  });

  it('ask for the permission again in one click, and for another address where the server does not answer', () => {
    const onAllow = vi.fn();
    const { getByRole, queryByRole, queryByLabelText, redraw } = draw(
      sync({ overview: failed('sync_noPermission'), onAllow }),
    );
    expect(queryByLabelText('Passphrase of the library')).toBeNull();
    fireEvent.click(getByRole('button', { name: 'Connect again' }));
    expect(onAllow).toHaveBeenCalledOnce();
    redraw(sync({ overview: failed('sync_unreachable') }));
    expect(queryByLabelText('Address of a folder on the server')).toHaveProperty('value', TARGET.address);
    redraw(sync({ overview: failed('sync_busy') }));
    expect(queryByRole('button', { name: 'Connect again' })).toBeNull();
  });

  it('say how it stands, and why it stopped', () => {
    const { getByRole, redraw } = draw(sync());
    expect(getByRole('status').textContent).toMatch(/up to date.*March 1, 2026.*12 articles/);
    redraw(sync({ overview: failed('sync_full') }));
    expect(getByRole('alert').textContent).toContain('no room left');
    redraw(sync({ overview: failed('sync_ofALaterVersion') }));
    expect(getByRole('alert').textContent).toContain('reported a fault');
  });

  it('list the machines, and take one off the list', () => {
    const onRemoveMachine = vi.fn();
    const { getAllByRole, getByRole } = draw(sync({ onRemoveMachine }));
    expect(getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Study'),
      expect.stringContaining('Office'),
    ]);
    fireEvent.click(getByRole('button', { name: 'Remove Office from the list' }));
    expect(onRemoveMachine).toHaveBeenCalledWith('abcdefghij');
  });

  it('ask before many removals are told, and first of all offer to bring them back', () => {
    const [onConfirmRemovals, onUndoRemovals] = [vi.fn(), vi.fn()];
    const more = { overview: failed('sync_shrunk'), removals: 7, onConfirmRemovals, onUndoRemovals };
    const { getByRole } = draw(sync(more));
    expect(getByRole('alert').textContent).toContain('7 articles');
    fireEvent.click(getByRole('button', { name: 'Bring them back here' }));
    fireEvent.click(getByRole('button', { name: 'Remove them everywhere' }));
    expect([onUndoRemovals, onConfirmRemovals].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it('take the pictures along when the reader says so', () => {
    const onPictures = vi.fn();
    const { getByRole, redraw } = draw(sync({ onPictures }));
    const name = 'Sync the pictures that are kept, too';
    fireEvent.click(getByRole('checkbox', { name }));
    redraw(sync({ onPictures, target: { ...TARGET, pictures: true } }));
    expect(getByRole('checkbox', { name })).toHaveProperty('checked', true);
    fireEvent.click(getByRole('checkbox', { name }));
    expect(onPictures.mock.calls.flat()).toEqual([true, false]);
  });

  it('stop after a question, with the files there or without', () => {
    const [onStop, onPassphrase] = [vi.fn(), vi.fn()];
    const { getByRole, getByLabelText } = draw(sync({ onStop, onPassphrase }));
    fireEvent.click(getByRole('button', { name: 'Stop syncing this computer' }));
    expect(onStop).not.toHaveBeenCalled();
    fireEvent.click(getByRole('button', { name: /delete this computer/ }));
    fireEvent.click(getByRole('button', { name: 'Stop syncing this computer' }));
    expect(onStop.mock.calls.flat()).toEqual([true, false]);
    fireEvent.click(getByRole('button', { name: 'Cancel' }));
    fireEvent.click(getByRole('button', { name: 'Change the passphrase' }));
    fireEvent.input(getByLabelText('New passphrase'), { target: { value: 'new' } });
    fireEvent.click(getByRole('button', { name: 'Change the passphrase' }));
    expect(onPassphrase).toHaveBeenCalledWith('new');
  });
});
