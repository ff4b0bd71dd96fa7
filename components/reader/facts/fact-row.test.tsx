// @vitest-environment jsdom
import { act, fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draw, holdsInEachState } from '../../testing/render';
import { article, facts, NOW } from '../../testing/samples';
import { FactRow } from './fact-row';

const nothing = () => undefined;
const [fact] = facts.figures;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Rests the pointer on a fact that is at this place of a window of 1024 by 768 pixels, and gives its card. */
function cardAt(place: { left: number; right: number; top: number; bottom: number }): HTMLElement | null {
  const { container } = draw(
    <FactRow fact={fact} article={article} now={NOW} shown={null} onShow={nothing} onHide={nothing} />,
  );
  const row = container.querySelector('.fact') ?? document.body;
  const rect = { ...place, width: place.right - place.left, height: place.bottom - place.top };
  vi.spyOn(row, 'getBoundingClientRect').mockReturnValue(DOMRect.fromRect({ x: place.left, y: place.top, ...rect }));
  fireEvent.mouseEnter(row);
  act(() => void vi.advanceTimersByTime(400));
  return container.querySelector<HTMLElement>('.fact-card');
}

it('shows the sentence beside the list of facts, so that it covers none of them', () => {
  const card = cardAt({ left: 700, right: 980, top: 100, bottom: 150 });
  expect(card?.textContent).toBe('The ferry to Orsa sank on Monday with 40 people on board.');
  expect([card?.style.top, card?.style.left]).toEqual(['100px', '']);
  expect(card?.style.right).not.toBe('');
});

it('shows it behind the list where the text is there', () => {
  expect(cardAt({ left: 20, right: 300, top: 700, bottom: 750 })?.style.left).toBe('314px');
});

it('shows it at the other end of a window that has no room beside', () => {
  const low = cardAt({ left: 10, right: 1000, top: 700, bottom: 750 });
  expect([low?.style.top, low?.style.bottom]).toEqual(['8px', '']);
  const high = cardAt({ left: 10, right: 1000, top: 20, bottom: 70 });
  expect([high?.style.top, high?.style.bottom]).toEqual(['', '8px']);
});

it('sets the name of a person apart from their role', () => {
  const [person] = facts.people;
  const row = (head: string) =>
    draw(
      <FactRow fact={{ ...person, head }} article={article} now={NOW} shown={null} onShow={nothing} onHide={nothing} />,
    ).container.querySelector('.fact-head');
  expect(row('Ida Lund, captain')?.innerHTML).toBe('Ida Lund<span class="fact-role">, captain</span>');
  expect(row('Captain Ida Lund')?.innerHTML).toBe('Captain Ida Lund');
});

describe('a fact that is in the text more than once', () => {
  const places = [0, 1, 2].map((block) => ({ block, start: 0, end: 4 }));
  const row = (mentions = places, at: number | null = null) => {
    const often = { ...fact, mentions };
    const shown = at === null ? null : { fact: often, places: mentions, at };
    return <FactRow fact={often} article={article} now={NOW} shown={shown} onShow={nothing} onHide={nothing} />;
  };
  beforeEach(() => void vi.useRealTimers());
  holdsInEachState({ 'not shown': () => row(), 'shown at one of its places': () => row(places, 1) });

  it('says in words how often, where it is pointed at and where it is read out', () => {
    const { getByTitle, getByRole } = draw(row());
    expect(getByTitle('Named 3 times in this text').textContent).toContain('×3');
    expect(getByRole('button', { name: /^40 people.*Named 3 times in this text$/ })).toBeTruthy();
    expect(getByRole('button', { name: /^40 people/ }).textContent).toContain('×3');
  });

  it('says which of its places is shown', () => {
    const { container } = draw(row(places, 1));
    expect(container.querySelector('.fact-count')?.textContent).toBe('2 of 3');
  });

  it('says nothing of it when it is there once', () => {
    expect(draw(row(places.slice(2))).container.querySelector('.fact-count')).toBeNull();
  });
});
