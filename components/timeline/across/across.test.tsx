// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { StoryEvents } from '../../../lib/library/timeline/events';
import { DAY_MS } from '../../../lib/text/calendar';
import { createLanguage } from '../../shared/messages';
import { draw, holdsInEachState } from '../../testing/render';
import { eventOf, NOW } from '../../testing/samples';
import { Across, type AcrossProps } from './across';

const nothing = () => undefined;
const TODAY = Date.parse('2026-03-20');
const USUAL = { from: TODAY - 90 * DAY_MS, to: TODAY + 23 * DAY_MS };
const WHOLE = { from: Date.parse('2024-01-01'), to: USUAL.to };
const IDA = { key: 'ida lund', name: 'Ida Lund', names: ['Ida Lund', 'I. Lund'] };
const PEOPLE = [
  IDA,
  ...['Olof Dahl', 'Ann Berg', 'Bo Ek', 'Cy Holm'].map((name) => ({ key: name, name, names: [name] })),
];

function told(
  id: string,
  date: string,
  more: Partial<StoryEvents['events'][number]> = {},
): StoryEvents['events'][number] {
  const { reports, text, planned, people, weight } = eventOf(id);
  return { id, date, text, planned, people, weight, isKey: true, isOnlyReported: false, since: 100, reports, ...more };
}

const FERRY: StoryEvents = {
  id: 's1',
  name: 'Orsa ferry',
  isSingle: false,
  articles: 3,
  events: [
    told('sunk', '2026-03-16'),
    told('raised', '2026-03-18', { text: 'Divers raised the bell.', people: [], since: 900 }),
    told('aside', '2026-02-25', { text: 'A choir sang for her.', people: ['I. Lund'], isKey: false }),
  ],
};
const [report] = eventOf('x').reports;
const HARBOUR: StoryEvents = {
  id: 's2',
  name: 'New quay',
  isSingle: false,
  articles: 2,
  events: [
    told('quay', '2026-02-10', {
      text: 'The quay was opened.',
      people: [],
      reports: [{ ...report, article: '7', outlet: 'Coast Wire' }],
    }),
    told('plan', '2026-04-03', { text: 'A second quay is to be opened.', planned: true, people: [] }),
  ],
};
const PLANNED = [{ ...HARBOUR, events: [HARBOUR.events[1]] }];

function across(more: Partial<AcrossProps> = {}) {
  return (
    <Across
      stories={[FERRY, HARBOUR]}
      isReading={false}
      weeks={
        new Map([
          ['2026-02-09', 1],
          ['2026-03-16', 2],
          ['2026-03-30', 1],
        ])
      }
      whole={WHOLE}
      busy={USUAL}
      window={USUAL}
      usual={USUAL}
      onWindow={nothing}
      planned={PLANNED}
      thisDay={[]}
      people={PEOPLE}
      followed={null}
      followedWeeks={null}
      onFollow={nothing}
      tags={['sea']}
      tag=""
      tagged={null}
      onTag={nothing}
      onCalendar={nothing}
      now={NOW}
      before={null}
      {...more}
    />
  );
}

const listed = (root: Element) =>
  [...root.querySelectorAll('[aria-labelledby="as-list"] .event-text')].map(({ textContent }) => textContent);
const lanes = (root: Element) =>
  [...root.querySelectorAll('.across-names li')].map(
    (lane) => `${lane.textContent}${lane.getAttribute('data-folded') === 'true' ? ' folded' : ''}`,
  );
const picture = (root: Element) => root.querySelector<HTMLElement>('.across-frame') ?? document.body;

describe('the timeline of all stories', () => {
  holdsInEachState({
    whole: () => across(),
    'with somebody followed': () => across({ followed: IDA, followedWeeks: new Map([['2026-03-16', 2]]) }),
    'with what is new, and a day like today': () =>
      across({ before: 500, thisDay: [{ ...FERRY, events: [told('then', '2019-03-20')] }] }),
    'while events are read': () => across({ stories: [], isReading: true }),
    'without events in this time': () => across({ stories: [], planned: [], people: [], tags: [] }),
  });

  it('has a lane a story and a list of the same events, the latest first, each leading to its sentence', () => {
    const { container, getByRole } = draw(across());
    expect(lanes(container)).toEqual(['New quay', 'Orsa ferry']);
    expect(container.querySelectorAll('.across-target')).toHaveLength(4);
    expect(listed(container)).toEqual([
      'PlannedA second quay is to be opened.',
      'Divers raised the bell.',
      'The ferry to Orsa sank on Monday.',
      'The quay was opened.',
    ]);
    expect(getByRole('link', { name: 'Open at this sentence: Coast Wire' }).getAttribute('href')).toBe(
      '#/article/7?at=0%3A0%3A57',
    );
    expect(getByRole('status').textContent).toMatch(/^4 eventsStories: 2.*Planned: 1$/);
  });

  it('counts as a story what has more than one article, as the page of stories does', () => {
    const alone = [{ ...FERRY, isSingle: true }, HARBOUR];
    const { getByRole, redraw } = draw(across({ stories: alone }));
    expect(getByRole('status').textContent).toContain('Stories: 1');
    redraw(across({ stories: [{ ...FERRY, isSingle: true }] }));
    expect(getByRole('status').textContent).not.toContain('Stories');
  });

  it('marks what was saved since the last visit, in the picture and in words', () => {
    const { container, getByRole } = draw(across({ before: 500 }));
    expect(lanes(container)).toEqual(['Orsa ferryNew 1', 'New quay']);
    expect(container.querySelectorAll('.bead-fresh')).toHaveLength(1);
    expect(listed(container)).toContain('NewDivers raised the bell.');
    expect(getByRole('status').textContent).toMatch(/New since Jan 1, 1970: 1$/);
  });

  it('follows a person through every event that names them, in any spelling; the other lanes fold', () => {
    const onFollow = vi.fn();
    const { container, getByRole, redraw } = draw(across({ onFollow }));
    fireEvent.click(getByRole('button', { name: 'Ida Lund' }));
    expect(onFollow).toHaveBeenLastCalledWith('ida lund');
    redraw(across({ followed: IDA, onFollow }));
    expect(lanes(container)).toEqual(['Ida Lund', 'Orsa ferry', 'New quay folded']);
    // Also what is no key event.
    expect(listed(container)).toEqual(['The ferry to Orsa sank on Monday.', 'A choir sang for her.']);
    // Her events have a lane of their own, above the words of all others.
    const line = container.querySelector('.follow-lane line');
    expect(line?.getAttribute('y1')).toBe(line?.getAttribute('y2'));
    expect(container.querySelectorAll('.follow-lane circle')).toHaveLength(2);
    expect(container.querySelectorAll('.bead-followed')).toHaveLength(2);
    expect(getByRole('link', { name: 'Page of Ida Lund' }).getAttribute('href')).toBe('#/person/ida%20lund');
    fireEvent.click(getByRole('button', { name: 'Ida Lund' }));
    expect(onFollow).toHaveBeenLastCalledWith(null);
    onFollow.mockClear();
    fireEvent.click(getByRole('button', { name: 'Stop following Ida Lund' }));
    expect(onFollow).toHaveBeenLastCalledWith(null);
    // Where no other person is named in what is shown, the way out is still there.
    redraw(across({ followed: IDA, onFollow, people: [] }));
    expect(getByRole('button', { name: 'Ida Lund' }).getAttribute('aria-pressed')).toBe('true');
    redraw(across({ followed: IDA, onFollow }));
    fireEvent.change(getByRole('combobox', { name: 'Follow' }), { target: { value: 'Cy Holm' } });
    expect(onFollow).toHaveBeenLastCalledWith('Cy Holm');
  });

  it('is narrowed to an outlet, a tag and words, without regard to case and accents', () => {
    const onTag = vi.fn();
    const { container, getByRole, redraw } = draw(across({ onTag }));
    const words = getByRole('searchbox', { name: 'Words in events' });
    fireEvent.input(words, { target: { value: 'QÚAY opened' } });
    expect(listed(container)).toEqual(['PlannedA second quay is to be opened.', 'The quay was opened.']);
    expect(lanes(container)).toEqual(['New quay', 'Orsa ferry folded']);
    fireEvent.input(words, { target: { value: '' } });
    fireEvent.change(getByRole('combobox', { name: 'Outlet' }), { target: { value: 'Coast Wire' } });
    expect(listed(container)).toEqual(['The quay was opened.']);
    fireEvent.change(getByRole('combobox', { name: 'Outlet' }), { target: { value: '' } });
    fireEvent.change(getByRole('combobox', { name: 'Tag' }), { target: { value: 'sea' } });
    expect(onTag).toHaveBeenCalledWith('sea');
    redraw(across({ tag: 'sea', tagged: new Set(['7']) }));
    expect(listed(container)).toEqual(['The quay was opened.']);
  });

  it('is gone through by keyboard: event by event, lane by lane, and into the article', () => {
    const { container, queryByRole } = draw(across());
    const press = (key: string) => fireEvent.keyDown(picture(container), { key });
    const told = () => container.querySelector('.lane-card .card-text')?.textContent;
    press('ArrowRight');
    expect(told()).toBe('The quay was opened.');
    press('ArrowRight');
    expect(told()).toBe('The ferry to Orsa sank on Monday.');
    expect(container.querySelector('.lane-card')?.getAttribute('role')).toBe('status');
    press('ArrowUp');
    expect(['The quay was opened.', 'A second quay is to be opened.']).toContain(told());
    press('ArrowDown');
    press('Enter');
    expect(location.hash).toMatch(/^#\/article\/1\?at=/);
    press('Escape');
    expect(queryByRole('application')?.querySelector('.lane-card')).toBeNull();
  });

  it('tells an event under the pointer, and leads to its sentence on a click', () => {
    const { container } = draw(across());
    const target = container.querySelector('[data-event="quay"]') ?? document.body;
    fireEvent.mouseEnter(target);
    expect(container.querySelector('.lane-card')?.textContent).toContain('February 10, 2026 · Coast Wire');
    fireEvent.click(target);
    expect(location.hash).toBe('#/article/7?at=0%3A0%3A57');
  });

  it('zooms by buttons, keys and the wheel with Ctrl, around what the pointer is on, but not past all there is', () => {
    const onWindow = vi.fn();
    const { container, getByRole } = draw(across({ onWindow }));
    const length = () => {
      const [{ from, to }] = onWindow.mock.lastCall ?? [{ from: 0, to: 0 }];
      return Math.round((to - from) / DAY_MS);
    };
    fireEvent.click(getByRole('button', { name: 'Zoom in' }));
    expect(length()).toBe(76);
    fireEvent.keyDown(picture(container), { key: '-' });
    expect(length()).toBe(161);
    fireEvent.wheel(picture(container), { deltaY: -60, ctrlKey: true });
    expect(length()).toBe(69);
    fireEvent.wheel(picture(container), { deltaY: -60 });
    expect(onWindow).toHaveBeenCalledTimes(3);
    fireEvent.click(getByRole('button', { name: 'Show all of it' }));
    expect(onWindow).toHaveBeenLastCalledWith(WHOLE);
    fireEvent.keyDown(picture(container), { key: '0' });
    expect(onWindow).toHaveBeenLastCalledWith(USUAL);
  });

  it('keeps an event in sight however often it is zoomed, though there is none in the middle', () => {
    let window = USUAL;
    const onWindow = (next: typeof USUAL) => {
      window = next;
    };
    const { container, getByRole, redraw } = draw(across({ stories: [FERRY], onWindow }));
    for (let i = 0; i < 5; i++) {
      fireEvent.click(getByRole('button', { name: 'Zoom in' }));
      redraw(across({ stories: [FERRY], window, onWindow }));
    }
    expect(Math.round((window.to - window.from) / DAY_MS)).toBe(15);
    expect(listed(container)).not.toHaveLength(0);
  });

  it('does not say that there are none while they are still being read', () => {
    const { getByRole, queryByText } = draw(across({ stories: [], isReading: true }));
    expect(queryByText(/No events in this time/)).toBeNull();
    expect(getByRole('status').textContent).toBe('Dec 20, 2025 – Apr 11, 2026');
  });

  it('has a brush whose ends are moved by the week, by thirty days with Shift, and never pass each other', () => {
    const onWindow = vi.fn();
    const { getByRole } = draw(across({ onWindow }));
    const start = getByRole('slider', { name: 'Start of the time shown' });
    expect(start.getAttribute('aria-valuetext')).toBe('Dec 20, 2025');
    fireEvent.keyDown(start, { key: 'ArrowRight' });
    expect(onWindow).toHaveBeenLastCalledWith({ from: USUAL.from + 7 * DAY_MS, to: USUAL.to });
    const end = getByRole('slider', { name: 'End of the time shown' });
    fireEvent.keyDown(end, { key: 'ArrowLeft', shiftKey: true });
    expect(onWindow).toHaveBeenLastCalledWith({ from: USUAL.from, to: USUAL.to - 30 * DAY_MS });
    fireEvent.keyDown(end, { key: 'Home' });
    expect(onWindow).toHaveBeenLastCalledWith({ from: USUAL.from, to: USUAL.from + 14 * DAY_MS });
  });

  it('runs with the reading: time goes to the left where people read to the left', () => {
    const rtl = createLanguage({ locale: 'ar', dir: 'rtl', getMessage: (key) => key });
    const { container } = draw(across(), rtl);
    const x = (id: string) => Number(container.querySelector(`[data-event="${id}"]`)?.getAttribute('x'));
    expect(x('plan')).toBeLessThan(x('sunk'));
    expect(x('sunk')).toBeLessThan(x('quay'));
  });

  it('tells what is coming up, to be put into a calendar; and says so plainly where nothing is, once that is known', () => {
    const onCalendar = vi.fn();
    const { getByRole, redraw } = draw(across({ onCalendar }));
    const coming = getByRole('region', { name: /^Coming up/ });
    expect(coming.textContent).toContain('April 3, 2026in 14 daysA second quay is to be opened.New quay');
    fireEvent.click(getByRole('button', { name: /^Add to calendar.*A second quay/ }));
    expect(onCalendar.mock.calls[0][0]).toMatchObject([{ id: 'plan', story: { name: 'New quay' } }]);
    redraw(across({ planned: null }));
    expect(coming.textContent).not.toContain('Nothing to come');
    redraw(across({ planned: [] }));
    expect(coming.textContent).toContain('Nothing to come with a date was found');
    expect(getByRole('status').textContent).not.toContain('Planned');
  });

  it('says when this time is empty, and leads to all of it', () => {
    const onWindow = vi.fn();
    const { getByText, getAllByRole } = draw(across({ stories: [], onWindow }));
    expect(getByText(/^No events in this time\./)).toBeTruthy();
    const buttons = getAllByRole('button', { name: 'Show all of it' });
    fireEvent.click(buttons[buttons.length - 1]);
    expect(onWindow).toHaveBeenCalledWith(WHOLE);
  });
});
