// @vitest-environment jsdom
import { act, fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { draw } from '../../testing/render';
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
