// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { because, disagreement, entryOf, eventOf, NOW, series, storyOf } from '../testing/samples';
import { StoryPage, type StoryPageProps } from './story-page';

const nothing = () => undefined;
const suggestion = { stories: [storyOf('s1'), storyOf('s2', { name: 'Orsa harbour' })], score: 0.6, because } as const;

function page(more: Partial<StoryPageProps> = {}) {
  return (
    <StoryPage
      story={storyOf('s1')}
      entries={[entryOf(1), entryOf(2, { title: 'Hearing begins', siteName: 'Harbour Post' })]}
      events={[eventOf('e1')]}
      disagreements={[]}
      series={[]}
      others={[{ id: 's2', name: 'Orsa harbour' }]}
      suggestions={[]}
      suggestionActions={{ onMerge: nothing, onKeepApart: nothing }}
      now={NOW}
      actions={{ onPin: nothing, onHide: nothing, onReword: nothing, onRemove: nothing }}
      onAddEvent={nothing}
      onRename={nothing}
      onIgnore={nothing}
      onExport={nothing}
      onSplit={nothing}
      onMove={nothing}
      {...more}
    />
  );
}

const FIVE_SERIES = ['missing', 'found', 'hurt', 'housed', 'fined'].map((of) => ({ ...series, of }));

describe('the page of a story', () => {
  holdsInEachState({
    plain: () => page({ events: [] }),
    'with all it may have': () =>
      page({
        disagreements: [disagreement],
        series: FIVE_SERIES,
        suggestions: [{ ...suggestion, stories: [...suggestion.stories] }],
        story: storyOf('s1', { ignored: true }),
      }),
  });

  it('tells when the story was, by whom, and who is in it', () => {
    const { getByRole } = draw(page());
    const header = getByRole('heading', { level: 1, name: 'Orsa ferry' }).closest('header')?.textContent;
    for (const words of ['March 17–19, 2026', '2 articles', 'The Courier, Harbour Post'])
      expect(header).toContain(words);
    expect(getByRole('link', { name: 'Ida Lund' }).getAttribute('href')).toBe('#/person/Ida%20Lund');
  });

  it('is renamed in place: Escape leaves the name, the same name is no change', () => {
    const onRename = vi.fn();
    const { getByRole } = draw(page({ onRename }));
    const edit = () => {
      fireEvent.click(getByRole('button', { name: 'Rename' }));
      return getByRole('textbox', { name: /Name of the story/ });
    };
    fireEvent.keyDown(edit(), { key: 'Escape' });
    fireEvent.submit(edit());
    expect(onRename).not.toHaveBeenCalled();
    const field = edit();
    fireEvent.input(field, { target: { value: 'The Orsa disaster' } });
    fireEvent.submit(field);
    expect(onRename.mock.calls).toEqual([['The Orsa disaster']]);
    expect(getByRole('heading', { level: 1 })).toBeTruthy();
  });

  it('is put out of sight, and followed again', () => {
    const onIgnore = vi.fn();
    const { getByRole, redraw } = draw(page({ onIgnore }));
    fireEvent.click(getByRole('button', { name: 'Hide story' }));
    redraw(page({ onIgnore, story: storyOf('s1', { ignored: true }) }));
    fireEvent.click(getByRole('button', { name: 'Show story again' }));
    expect(onIgnore.mock.calls).toEqual([[true], [false]]);
  });

  it('is exported in the format that is chosen', () => {
    const onExport = vi.fn();
    const { getByRole } = draw(page({ onExport }));
    fireEvent.click(getByRole('button', { name: 'Export' }));
    fireEvent.click(getByRole('button', { name: 'JSON' }));
    expect(onExport.mock.calls).toEqual([['json']]);
  });

  it('shows where its sources differ, each with its sentence', () => {
    const { container, getByRole } = draw(page({ events: [], disagreements: [disagreement] }));
    expect(getByRole('heading', { level: 3, name: 'people on board' })).toBeTruthy();
    const sides = [...container.querySelectorAll('.disagreement-side')];
    expect(sides.map((side) => [side.textContent, side.querySelector('a')?.getAttribute('href')])).toEqual([
      ['40 peopleThe ferry had 40 people on board.The Courier', '#/article/1?at=0%3A0%3A57'],
      ['52 peopleThe ferry had 52 people on board.Harbour Post', '#/article/2?at=0%3A0%3A57'],
    ]);
  });

  it('draws the figures that developed, a few at first, and tells them in a table', () => {
    const { getByRole, getAllByRole, container } = draw(page({ series: FIVE_SERIES }));
    expect(getAllByRole('img', { name: /from 12.* to 7/ })).toHaveLength(4);
    fireEvent.click(getByRole('button', { name: 'Show more figures' }));
    expect(getAllByRole('img', { name: /from 12.* to 7/ })).toHaveLength(5);
    expect(container.querySelector('.step-chart table')?.textContent).toContain('Harbour Post');
  });

  it('asks whether two stories are one', () => {
    const [onMerge, onKeepApart] = [vi.fn(), vi.fn()];
    const { getByRole } = draw(
      page({
        suggestions: [{ ...suggestion, stories: [...suggestion.stories] }],
        suggestionActions: { onMerge, onKeepApart },
      }),
    );
    const region = getByRole('region', { name: 'Are these the same story?' });
    expect(region.textContent).toContain('Both name Ida Lund.');
    const [merge, keep] = region.querySelectorAll('button');
    expect(merge.textContent).toContain('“Orsa ferry” and “Orsa harbour”');
    fireEvent.click(merge);
    fireEvent.click(keep);
    expect([onMerge.mock.calls, onKeepApart.mock.calls]).toEqual([[[['s1', 's2']]], [[['s1', 's2']]]]);
  });
});

describe('the articles of a story', () => {
  it('say why they are in it', () => {
    const { getAllByText, getByText } = draw(page());
    expect(getAllByText('Why it is here')).toHaveLength(2);
    expect(getByText(/^It began the story\./)).toBeTruthy();
    expect(getByText(/^It is most like “Ferry sinks off Orsa”\. Both name Ida Lund\./).textContent).toContain('2 days');
  });

  it('are moved to another story', () => {
    const onMove = vi.fn();
    const { getAllByRole } = draw(page({ onMove }));
    const [, second] = getAllByRole('combobox', { name: 'Move to another story', hidden: true });
    fireEvent.change(second, { target: { value: 's2' } });
    expect(onMove).toHaveBeenCalledWith(2, 's2');
  });

  it('are made a story of their own, but never all of them', () => {
    const onSplit = vi.fn();
    const { getByRole, queryByRole } = draw(page({ onSplit }));
    const select = (name: string) => fireEvent.click(getByRole('checkbox', { name: `Select “${name}”` }));
    select('Ferry sinks off Orsa');
    select('Hearing begins');
    expect(queryByRole('button', { name: /of their own/ })).toBeNull();
    select('Ferry sinks off Orsa');
    fireEvent.click(getByRole('button', { name: 'Move 1 article to a story of its own' }));
    expect(onSplit).toHaveBeenCalledWith([2]);
  });
});
