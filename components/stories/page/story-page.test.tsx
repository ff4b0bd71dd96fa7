// @vitest-environment jsdom
import { act, fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { runAction } from '../../shared/page-actions';
import { barriersIn, draw, holdsInEachState } from '../../testing/render';
import { because, disagreement, entryOf, eventOf, NOW, placeOf, series, storyOf } from '../../testing/samples';
import { StoryMissing } from './story-missing';
import { StoryPage, type StoryPageProps } from './story-page';

const nothing = () => undefined;
const suggestion = { stories: [storyOf('s1'), storyOf('s2', { name: 'Orsa harbour' })], score: 0.6, because } as const;

const FRESH = eventOf('e2', { date: '2026-03-19', text: 'A diver found the bell.' });
const SAID = {
  article: '1',
  outlet: 'The Courier',
  day: '2026-03-17',
  position: placeOf('She was rescued.', 1),
  text: 'She was rescued.',
};

function page(more: Partial<StoryPageProps> = {}) {
  return (
    <StoryPage
      story={storyOf('s1')}
      entries={[entryOf(1), entryOf(2, { title: 'Hearing begins', siteName: 'Harbour Post' })]}
      events={[eventOf('e1')]}
      disagreements={[]}
      series={[]}
      people={[{ name: 'Ida Lund', role: 'captain', articles: 2, said: SAID }]}
      latest={{ event: null, planned: [], news: null }}
      before={null}
      others={[{ id: 's2', name: 'Orsa harbour' }]}
      suggestions={[]}
      suggestionActions={{ onMerge: nothing, onKeepApart: nothing }}
      now={NOW}
      actions={{ onPin: nothing, onHide: nothing, onReword: nothing, onRemove: nothing }}
      onAddEvent={nothing}
      onRename={nothing}
      onIgnore={nothing}
      onExport={nothing}
      onCalendar={nothing}
      onSplit={nothing}
      onMove={nothing}
      {...more}
    />
  );
}

const [from, to] = series.points;
const LATEST: StoryPageProps['latest'] = {
  event: eventOf('e1'),
  planned: [eventOf('e9', { date: '2026-04-03', text: 'A hearing begins.', planned: true })],
  news: { articles: 1, events: [FRESH], figures: [{ series, from, to }] },
};
const FIVE_SERIES = ['missing', 'found', 'hurt', 'housed', 'fined'].map((of) => ({ ...series, of }));

describe('the page of a story', () => {
  holdsInEachState({
    plain: () => page({ events: [], people: [] }),
    gone: () => <StoryMissing />,
    'with what is new': () => page({ latest: LATEST, before: 1, events: [eventOf('e1'), FRESH] }),
    'with all it may have': () =>
      page({
        disagreements: [disagreement],
        series: FIVE_SERIES,
        suggestions: [{ ...suggestion, stories: [...suggestion.stories] }],
        story: storyOf('s1', { ignored: true }),
      }),
  });

  it('leads to the other stories where it is gone', () => {
    const { getByRole } = draw(<StoryMissing />);
    expect(getByRole('link', { name: 'Stories' }).getAttribute('href')).toBe('#/stories');
  });

  it('has no barriers while articles are selected', async () => {
    const { baseElement, getByRole } = draw(page());
    fireEvent.click(getByRole('checkbox', { name: 'Select “Hearing begins”' }));
    expect(await barriersIn(baseElement)).toEqual([]);
  });

  it('tells when the story was, by whom, and who is in it', () => {
    const { getByRole } = draw(page());
    const header = getByRole('heading', { level: 1, name: 'Orsa ferry' }).closest('header')?.textContent;
    for (const words of ['March 17–19, 2026', '2 articles', '2 outlets']) expect(header).toContain(words);
    expect(header).not.toContain('Last visit');
    const who = getByRole('region', { name: 'Who' });
    expect(who.textContent).toBe('WhoIda Lundcaptain');
    expect(who.querySelector('a')?.getAttribute('href')).toBe('#/person/Ida%20Lund');
    const people = getByRole('region', { name: 'People' });
    expect(people.textContent).toContain('She was rescued.');
  });

  it('tells the latest first, what is new since the last visit, and what is to come', () => {
    const onCalendar = vi.fn();
    const { getByRole } = draw(page({ latest: LATEST, before: Date.parse('2026-03-18T12:00:00'), onCalendar }));
    const front = getByRole('region', { name: 'Latest · March 16, 2026' });
    expect(front.textContent).toContain('The ferry to Orsa sank on Monday.');
    expect(front.querySelector('a')?.getAttribute('href')).toBe('#/article/1?at=0%3A0%3A57');
    const news = getByRole('region', { name: /^New since Mar 18, 2026/ });
    expect(news.textContent).toContain('Articles saved since then: 1');
    expect(news.textContent).toContain('was 12, now 7');
    expect(news.textContent).toContain('A diver found the bell.');
    expect(getByRole('heading', { level: 1 }).closest('header')?.textContent).toContain('Last visit: Mar 18, 2026');
    const coming = getByRole('region', { name: 'Coming up' });
    expect(coming.textContent).toContain('April 3, 2026in 14 days');
    fireEvent.click(getByRole('button', { name: /^Add to calendar.*: A hearing begins\.$/ }));
    expect(onCalendar.mock.calls[0][0]).toMatchObject([{ id: 'e9', date: '2026-04-03' }]);
  });

  it('marks in the timeline what is new', () => {
    const { container } = draw(page({ events: [eventOf('e1'), FRESH], latest: LATEST, before: 1 }));
    const marked = [...container.querySelectorAll('.event-fresh .event-text')].map(({ textContent }) => textContent);
    expect(marked).toEqual(['NewA diver found the bell.']);
  });

  it('never says that nothing is new: only that no article was saved', () => {
    const news = { articles: 0, events: [], figures: [] };
    const { getByText, queryByText } = draw(page({ latest: { ...LATEST, news }, before: 1 }));
    expect(getByText(/Articles saved since then: 0/)).toBeTruthy();
    expect(queryByText(/nothing/i)).toBeNull();
  });

  it('tells a figure that changed as a step, with days and sources', () => {
    const { getByRole, queryByRole, redraw } = draw(page({ series: [series] }));
    const numbers = getByRole('region', { name: 'Key numbers' });
    expect(numbers.textContent).toContain('people missing');
    expect(numbers.textContent).toContain(series.points.at(-1)?.text);
    expect(numbers.textContent).toContain('Mar 17, 2026, The CourierMar 19, 2026, Harbour Post');
    redraw(page());
    expect(queryByRole('region', { name: 'Key numbers' })).toBeNull();
    expect(queryByRole('region', { name: 'Figures over time' })).toBeNull();
  });

  it('sets beside each other how each outlet headlined it, and says where an outlet has nothing', () => {
    const told = [
      entryOf(1, { title: 'Ferry sinks' }),
      entryOf(2, { title: 'Ferry goes down', siteName: 'Harbour Post' }),
      entryOf(3, { title: 'Hearing set', publishedAt: '2026-03-25' }),
      entryOf(4, { title: 'Court takes it up', siteName: 'Coast Wire', publishedAt: '2026-03-25' }),
    ];
    const articles = told.map(({ id }) => ({ article: String(id), event: id < 3 ? 'a' : 'b', because }));
    const { getByRole, redraw } = draw(page({ entries: told, story: storyOf('s1', { articles }) }));
    const rows = [...getByRole('table').querySelectorAll('tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent),
    );
    expect(rows).toEqual([
      ['Outlet', 'March 17, 2026', 'March 25, 2026'],
      ['The Courier', 'Ferry sinks', 'Hearing set'],
      ['Harbour Post', 'Ferry goes down', '–No article of Harbour Post on this is saved'],
      ['Coast Wire', '–No article of Coast Wire on this is saved', 'Court takes it up'],
    ]);
    const since = entryOf(5, { title: 'Verdict', siteName: 'Harbour Post', publishedAt: '2026-04-02' });
    const early = entryOf(6, { title: 'Fog', siteName: 'Bay Radio', publishedAt: '2026-03-01' });
    const alone = [since, early].map(({ id }) => ({ article: String(id), event: String(id), because }));
    redraw(page({ entries: [early, ...told, since], story: storyOf('s1', { articles: [...articles, ...alone] }) }));
    const headings = [...getByRole('table').querySelectorAll('thead th')].map(({ textContent }) => textContent);
    expect(headings.at(-1)).toBe('April 2, 2026');
    // An outlet that wrote nothing at any of these moments has no row.
    expect(getByRole('table').textContent).not.toContain('Bay Radio');
    redraw(page({ entries: [entryOf(1), entryOf(2)] }));
    const region = getByRole('region', { name: 'How each outlet headlined it' });
    expect(region.textContent).toContain('All of these articles are from one outlet: The Courier.');
  });

  it('sets no headline beside another where there is only one', () => {
    const { queryByRole, getByRole } = draw(page({ entries: [entryOf(1)] }));
    expect(queryByRole('region', { name: 'How each outlet headlined it' })).toBeNull();
    expect(getByRole('navigation', { name: 'Parts of this story' }).textContent).not.toContain('Headlines');
  });

  it('has its sections as tabs, which the arrow keys go along and which lead the keyboard into them', () => {
    const { getByRole, redraw } = draw(page({ series: [series] }));
    const tabs = getByRole('navigation', { name: 'Parts of this story' });
    const [timeline, figures] = tabs.querySelectorAll('button');
    expect(tabs.textContent).toContain('Timeline 1Figures 1HeadlinesArticles 2People 1');
    timeline.focus();
    fireEvent.keyDown(timeline, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(figures);
    fireEvent.keyDown(figures, { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(timeline);
    fireEvent.click(figures);
    expect(document.activeElement).toBe(getByRole('heading', { name: 'Figures over time' }));
    redraw(page());
    expect(tabs.textContent).toContain('Timeline 1HeadlinesArticles 2People 1');
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
    const { getByRole, queryByRole } = draw(page({ onMove }));
    expect(queryByRole('toolbar', { name: 'Selection' })).toBeNull();
    fireEvent.click(getByRole('checkbox', { name: 'Select “Ferry sinks off Orsa”' }));
    fireEvent.click(getByRole('checkbox', { name: 'Select “Hearing begins”' }));
    expect(getByRole('toolbar', { name: 'Selection' }).textContent).toContain('2 selected');
    fireEvent.change(getByRole('combobox', { name: 'Move to another story' }), { target: { value: 's2' } });
    expect(onMove).toHaveBeenCalledWith([1, 2], 's2');
    expect(queryByRole('toolbar', { name: 'Selection' })).toBeNull();
  });

  it('are no longer selected after Escape', () => {
    const { getByRole, queryByRole } = draw(page());
    fireEvent.click(getByRole('checkbox', { name: 'Select “Hearing begins”' }));
    act(() => runAction('clear'));
    expect(queryByRole('toolbar', { name: 'Selection' })).toBeNull();
    expect(getByRole('checkbox', { name: 'Select “Hearing begins”' })).toHaveProperty('checked', false);
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
