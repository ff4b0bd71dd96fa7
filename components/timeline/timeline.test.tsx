// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { disagreement, eventOf, NOW } from '../testing/samples';
import { CalendarDensity } from './calendar-density';
import { type TimelineProps, TimelineView } from './timeline';
import { TimelineEventEditor } from './timeline-event-editor';

const nothing = () => undefined;
const OWN = eventOf('own', { date: '2026-03', text: 'I sailed there', own: true, reports: [] });
const PLANNED = eventOf('e2', { date: '2026-04-03', text: 'A hearing begins.', planned: true, people: ['Jonas Berg'] });
const EVENTS = [eventOf('e1'), OWN, PLANNED];

function timeline(more: Partial<TimelineProps> = {}) {
  return (
    <TimelineView
      events={EVENTS}
      disagreements={[]}
      now={NOW}
      actions={{ onPin: nothing, onHide: nothing, onReword: nothing, onRemove: nothing }}
      onAdd={nothing}
      {...more}
    />
  );
}

const texts = (root: Element) => [...root.querySelectorAll('.event-text')].map(({ textContent }) => textContent);

describe('a timeline', () => {
  holdsInEachState({
    empty: () => timeline({ events: [] }),
    some: () => timeline({ disagreements: [{ ...disagreement, event: 'e1' }] }),
    edited: () =>
      timeline({ events: [eventOf('e1', { pinned: true, reworded: true }), eventOf('e2', { hidden: true })] }),
  });

  it('tells the events day by day, with where today is between them, in the order that is chosen', () => {
    const { container, getByText, getByRole } = draw(timeline());
    expect(texts(container)).toEqual([
      'PlannedA hearing begins.',
      'Added by youI sailed there',
      'The ferry to Orsa sank on Monday.',
    ]);
    const today = () => container.querySelector('.timeline-today')?.closest('li')?.textContent;
    expect(today()).toContain('I sailed there');
    fireEvent.click(getByRole('button', { name: 'Oldest first' }));
    expect(texts(container)).toEqual([
      'The ferry to Orsa sank on Monday.',
      'Added by youI sailed there',
      'PlannedA hearing begins.',
    ]);
    expect(today()).toContain('A hearing begins.');
    expect(getByText('April 3, 2026').getAttribute('datetime')).toBe('2026-04-03');
    // A mark in the reader's letters does not turn round a sentence in others.
    expect(container.querySelector('.event-to-come .event-text bdi')?.textContent).toBe('A hearing begins.');
  });

  it('says of an announced day that has passed that it was planned', () => {
    const { container } = draw(timeline({ events: [{ ...PLANNED, date: '2026-03-02' }] }));
    expect(texts(container)).toEqual(['Was plannedA hearing begins.']);
  });

  it('says of an event that no article dates that it was reported on its day', () => {
    const [report] = eventOf('e1').reports;
    const { container } = draw(timeline({ events: [eventOf('e1', { reports: [{ ...report, dateAt: null }] })] }));
    expect(texts(container)).toEqual(['Reported on this dayThe ferry to Orsa sank on Monday.']);
  });

  it('folds what was over before the story began, but not what the reader pinned, and never all', () => {
    const old = eventOf('old', { date: '2019-05-01', text: 'She was built.', isBackground: true });
    const events = [
      old,
      eventOf('kept', { date: '2020', text: 'She was sold.', isBackground: true, pinned: true }),
      ...EVENTS,
    ];
    const { container, getByText, redraw } = draw(timeline({ events }));
    const fold = getByText('Before · 1 event').closest('details');
    expect(fold && texts(fold)).toEqual(['She was built.']);
    redraw(timeline({ events: [old] }));
    expect(container.querySelector('.timeline-before')).toBeNull();
    expect(texts(container)).toEqual(['She was built.']);
  });

  it('leads to the sentence of each source', () => {
    const { container } = draw(timeline());
    const links = [...container.querySelectorAll('.event-source')].slice(-2);
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['The Courier', '#/article/1?at=0%3A0%3A57'],
      ['Harbour Post', '#/article/2?at=0%3A0%3A57'],
    ]);
  });

  it('lets an event be pinned, hidden and reworded, and one of the reader’s own removed', () => {
    const actions = { onPin: vi.fn(), onHide: vi.fn(), onReword: vi.fn(), onRemove: vi.fn() };
    const { getAllByRole, getByRole } = draw(timeline({ events: [EVENTS[0], OWN], actions }));
    fireEvent.click(getByRole('button', { name: 'Oldest first' }));
    fireEvent.click(getByRole('button', { name: 'Pin' }));
    fireEvent.click(getByRole('button', { name: 'Hide' }));
    fireEvent.click(getAllByRole('button', { name: 'Edit the wording' })[0]);
    fireEvent.click(getByRole('button', { name: 'Remove' }));
    expect(actions.onPin).toHaveBeenCalledWith(EVENTS[0], true);
    expect(actions.onHide).toHaveBeenCalledWith(EVENTS[0], true);
    expect(actions.onReword).toHaveBeenCalledWith(EVENTS[0]);
    expect(actions.onRemove).toHaveBeenCalledWith(OWN);
  });

  it('keeps what is hidden out of sight until it is asked for', () => {
    const events = [EVENTS[0], eventOf('e3', { hidden: true, text: 'A gull was seen.' })];
    const { container, getByRole } = draw(timeline({ events }));
    expect(texts(container)).toEqual(['The ferry to Orsa sank on Monday.']);
    fireEvent.click(getByRole('button', { name: '1 hidden event' }));
    expect(texts(container)).toHaveLength(2);
    expect(getByRole('button', { name: 'Show again' })).toBeTruthy();
  });

  it('is narrowed to a person and an outlet, and says to how many events', () => {
    const { container, getByRole } = draw(timeline());
    fireEvent.change(getByRole('combobox', { name: 'Person' }), { target: { value: 'Jonas Berg' } });
    expect(texts(container)).toEqual(['PlannedA hearing begins.']);
    expect(container.querySelector('.timeline-count')?.textContent).toContain('1 event of 3');
    fireEvent.change(getByRole('combobox', { name: 'Person' }), { target: { value: '' } });
    fireEvent.change(getByRole('combobox', { name: 'Outlet' }), { target: { value: 'Harbour Post' } });
    expect(texts(container)).toHaveLength(2);
  });

  it('shows the weightiest of many first, and all on demand; what the reader pinned is always there', () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      eventOf(`m${i}`, { text: `${i}`, weight: i / 30, pinned: i === 0 }),
    );
    const { container, getByRole } = draw(timeline({ events: many }));
    expect(texts(container)).toHaveLength(18);
    expect(texts(container)[0]).toBe('Pinned0');
    fireEvent.click(getByRole('button', { name: 'All events' }));
    expect(texts(container)).toHaveLength(30);
  });

  it('zooms the picture, which narrows the list, and goes back to the whole', () => {
    const { getByRole, queryByRole } = draw(timeline());
    expect(getByRole('button', { name: 'Zoom out' }).getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(getByRole('button', { name: 'Zoom in' }));
    fireEvent.click(getByRole('button', { name: 'Zoom in' }));
    expect(getByRole('button', { name: 'Zoom out' }).getAttribute('aria-disabled')).toBe('false');
    fireEvent.click(getByRole('button', { name: 'Show all of it' }));
    expect(queryByRole('button', { name: 'Show all of it' })).toBeNull();
  });

  it('leads from a mark in the picture to the event', () => {
    const { container } = draw(timeline());
    fireEvent.click(container.querySelectorAll('.strip-event')[0]);
    expect(document.activeElement?.classList).toContain('timeline-event');
  });

  it('says where the sources of an event differ', () => {
    const { container } = draw(timeline({ disagreements: [{ ...disagreement, event: 'e1' }] }));
    expect(container.querySelector('.event-disagreement')?.textContent).toContain('40 people · 52 people');
  });
});

describe('the editor of an event', () => {
  const editor = (text: string | null, onDone: (event: { date: string; text: string }) => void = nothing) => (
    <TimelineEventEditor text={text} onDone={onDone} onClose={nothing} />
  );

  holdsInEachState({ 'a new event': () => editor(null), 'other words': () => editor('It sank.') });

  it('takes a date in any of its forms, and says what is no date', () => {
    const onDone = vi.fn();
    const { getByLabelText, getByText, queryByText } = draw(editor(null, onDone));
    const date = getByLabelText('Date');
    fireEvent.input(date, { target: { value: 'last spring' } });
    fireEvent.input(getByLabelText('What happened'), { target: { value: ' I sailed there ' } });
    fireEvent.submit(date);
    expect(getByText(/^This is not a date/)).toBeTruthy();
    expect(onDone).not.toHaveBeenCalled();
    fireEvent.input(date, { target: { value: '2026-03' } });
    fireEvent.submit(date);
    expect(onDone).toHaveBeenCalledWith({ date: '2026-03', text: 'I sailed there' });
    expect(queryByText(/^This is not a date/)).toBeNull();
  });

  it('takes other words for an event, or none for those of the source', () => {
    const onDone = vi.fn();
    const field = draw(editor('It sank.', onDone)).getByRole('textbox');
    expect(field).toHaveProperty('value', 'It sank.');
    fireEvent.input(field, { target: { value: '' } });
    fireEvent.submit(field);
    expect(onDone).toHaveBeenCalledWith({ date: '', text: '' });
  });
});

describe('the calendar', () => {
  const days = new Map([
    ['2026-03-17', 4],
    ['2026-03-19', 1],
    ['2025-12-31', 2],
  ]);
  holdsInEachState({ years: () => <CalendarDensity days={days} />, none: () => <CalendarDensity days={new Map()} /> });

  it('shows the latest year first, and darker days for more articles', () => {
    const { getAllByRole, container } = draw(<CalendarDensity days={days} />);
    expect(getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['2026', '2025']);
    const titled = [...container.querySelectorAll('rect:has(title)')];
    expect(titled.map((day) => [day.textContent, day.getAttribute('class')])).toEqual([
      ['Mar 17, 2026: 4 articles', 'density-4'],
      ['Mar 19, 2026: 1 article', 'density-1'],
      ['Dec 31, 2025: 2 articles', 'density-2'],
    ]);
  });

  it('leads from a month to its articles', () => {
    const { getByRole } = draw(<CalendarDensity days={days} />);
    expect(getByRole('link', { name: 'Mar 5 articles' }).getAttribute('href')).toBe(
      '#/?q=after%3A2026-03+before%3A2026-04',
    );
    expect(getByRole('link', { name: 'Dec 2 articles' }).getAttribute('href')).toContain('before%3A2026-01');
  });
});
