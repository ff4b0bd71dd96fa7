// @vitest-environment jsdom
import { act, fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { draw, holdsInEachState } from '../../testing/render';
import { Menu } from './menu';

const menu = (onChoose: (value: string) => void = () => undefined) => (
  <Menu
    icon="export"
    label="exportArticle"
    choices={[
      { value: 'a', label: 'asMarkdown' },
      { value: 'b', label: 'asText' },
    ]}
    onChoose={onChoose}
  />
);
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

describe('a menu', () => {
  holdsInEachState({ closed: () => menu() });

  it('opens and closes by its button, and says which', () => {
    const { getByRole, queryByRole } = draw(menu());
    const button = getByRole('button', { name: 'Export' });
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(queryByRole('list')).toBeNull();
  });

  it('is gone through by arrows, and gives the focus back', () => {
    const onChoose = vi.fn();
    const { getByRole } = draw(menu(onChoose));
    const button = getByRole('button', { name: 'Export' });
    button.focus();
    fireEvent.click(button);
    press('ArrowDown');
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement).toBe(getByRole('button', { name: 'Plain text' }));
    press('ArrowUp');
    fireEvent.click(getByRole('button', { name: 'Markdown' }));
    expect(onChoose.mock.calls).toEqual([['a']]);
    expect(document.activeElement).toBe(button);
  });

  it('stays open where what is around it takes the focus, as at a press on its own words', () => {
    const { getByRole, getByTestId } = draw(
      <div tabIndex={-1} data-testid="page">
        {menu()}
      </div>,
    );
    fireEvent.click(getByRole('button', { name: 'Export' }));
    act(() => getByTestId('page').focus());
    expect(getByRole('button', { name: 'Export' }).getAttribute('aria-expanded')).toBe('true');
  });

  it('is entered by the arrow down, has a first and a last place, and closes when the focus leaves it', () => {
    const { getByRole, queryByRole } = draw(
      <>
        {menu()}
        <input aria-label="Beyond" />
      </>,
    );
    getByRole('button', { name: 'Export' }).focus();
    press('ArrowDown');
    expect(document.activeElement).toBe(getByRole('button', { name: 'Markdown' }));
    press('End');
    expect(document.activeElement).toBe(getByRole('button', { name: 'Plain text' }));
    press('Home');
    expect(document.activeElement).toBe(getByRole('button', { name: 'Markdown' }));
    act(() => getByRole('textbox').focus());
    expect(queryByRole('list')).toBeNull();
  });

  it('leaves arrows to the page while the focus is elsewhere', () => {
    const { getByRole } = draw(menu());
    fireEvent.click(getByRole('button', { name: 'Export' }));
    const event = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
    fireEvent(document.body, event);
    expect(event.defaultPrevented).toBe(false);
  });

  it('knows how much of the window is below its button', () => {
    const { getByRole } = draw(menu());
    const place = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    place.mockReturnValue(DOMRect.fromRect({ y: innerHeight - 308 }));
    fireEvent.click(getByRole('button', { name: 'Export' }));
    expect(getByRole('list').style.getPropertyValue('--room')).toBe('300px');
    place.mockRestore();
  });
});
