// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { EmptyState, Sample } from './empty-state';
import { SampleNotice } from './sample-notice';
import { WelcomePage } from './welcome-page';

const nothing = () => undefined;
const welcome = () => (
  <WelcomePage
    keys={{ read: 'Alt+R', save: 'Alt+Shift+S', listen: 'Alt+Shift+E', library: '' }}
    sampleHref="/options.html#/stories?at=sample"
    importHref="/options.html#/transfer"
    libraryHref="/options.html"
  />
);
const empty = (isLoading = false, onLoad = nothing) => (
  <Sample.Provider value={{ isLoading, onLoad }}>
    <EmptyState title="⟦No stories⟧" advice="⟦Save two⟧" />
  </Sample.Provider>
);

describe('the beginning', () => {
  holdsInEachState({
    welcome,
    empty: () => empty(),
    loading: () => empty(true),
    'without a sample': () => <EmptyState title="⟦No stories⟧" advice="⟦Save two⟧" />,
    notice: () => <SampleNotice isLoading={false} onRemove={nothing} />,
    'notice while it is loaded': () => <SampleNotice isLoading onRemove={nothing} />,
  });

  it('shows the keys that the browser gave, and leads to the sample and to imports', () => {
    const { getAllByText, getByRole } = draw(welcome());
    expect(getAllByText('Alt')).toHaveLength(3);
    expect(getByRole('link', { name: 'Load a sample story' }).getAttribute('href')).toContain('at=sample');
    expect(getByRole('link', { name: 'Choose an export file' }).getAttribute('href')).toContain('#/transfer');
  });

  it('loads the sample with one press, and removes it with one', () => {
    const [onLoad, onRemove] = [vi.fn(), vi.fn()];
    fireEvent.click(draw(empty(false, onLoad)).getByRole('button', { name: 'Load a sample story' }));
    expect(onLoad).toHaveBeenCalledOnce();
    fireEvent.click(
      draw(<SampleNotice isLoading={false} onRemove={onRemove} />).getByRole('button', { name: 'Remove the sample' }),
    );
    expect(onRemove).toHaveBeenCalledOnce();
  });

  it('says that the sample is being loaded, where there is nothing to remove yet', () => {
    const { getByRole, queryByRole } = draw(<SampleNotice isLoading onRemove={nothing} />);
    expect(getByRole('status').textContent).toBe('Loading the sample…');
    expect(queryByRole('button')).toBeNull();
  });
});
