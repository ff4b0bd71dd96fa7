// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { FolderSettings, type FolderSettingsProps } from './folder-settings';

const AT = Date.UTC(2026, 3, 1, 12);
const vault = { name: 'Vault', at: AT, isAllowed: true };

function settings(more: Partial<FolderSettingsProps> = {}) {
  const nothing = () => undefined;
  return (
    <FolderSettings
      isPossible
      folder={null}
      progress={null}
      hasFailed={false}
      onChoose={nothing}
      onUpdate={nothing}
      onStop={nothing}
      {...more}
    />
  );
}

describe('the folder of Markdown files', () => {
  holdsInEachState({
    none: () => settings(),
    chosen: () => settings({ folder: vault }),
    'not allowed': () => settings({ folder: { ...vault, at: null, isAllowed: false } }),
    writing: () => settings({ folder: vault, progress: { done: 3, total: 40 } }),
    failed: () => settings({ folder: vault, hasFailed: true }),
    impossible: () => settings({ isPossible: false }),
  });

  it('is chosen, brought up to date and given up', () => {
    const [onChoose, onUpdate, onStop] = [vi.fn(), vi.fn(), vi.fn()];
    fireEvent.click(draw(settings({ onChoose })).getByRole('button', { name: 'Choose a folder' }));
    const { getByRole } = draw(settings({ folder: vault, onUpdate, onStop }));
    fireEvent.click(getByRole('button', { name: 'Update now' }));
    fireEvent.click(getByRole('button', { name: 'Stop keeping it up to date' }));
    for (const told of [onChoose, onUpdate, onStop]) expect(told).toHaveBeenCalledTimes(1);
  });

  it('says when the browser wants to be asked again, and when it cannot be done at all', () => {
    const asking = draw(settings({ folder: { ...vault, isAllowed: false } }));
    expect(asking.getByRole('button', { name: 'Allow it again' })).toBeTruthy();
    asking.unmount();
    const { queryByRole, container } = draw(settings({ isPossible: false }));
    expect(queryByRole('button')).toBeNull();
    expect(container.textContent).toContain('does not let');
  });
});
