// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { listenForKeys } from '../shared/page-actions';
import { draw, holdsInEachState } from '../testing/render';
import { ReaderTools, type ReaderToolsProps } from './reader-tools';

const nothing = () => undefined;
listenForKeys({}, () => true);

function tools(more: Partial<ReaderToolsProps> = {}) {
  return (
    <ReaderTools
      place="popup"
      scope="article"
      isSaved={false}
      canShare={false}
      hasSidePanel={false}
      onOpenTab={nothing}
      onSave={nothing}
      onChoose={nothing}
      {...more}
    />
  );
}
const press = (key: string) => fireEvent.keyDown(document.body, { key });

describe('the tools over an article', () => {
  holdsInEachState({ 'in a popup': () => tools(), 'in a tab': () => tools({ place: 'tab', scope: 'wholePage' }) });

  it('open a tab by button and by key, from the popup alone', () => {
    const onOpenTab = vi.fn();
    const { getByRole, queryByRole, redraw } = draw(tools({ onOpenTab }));
    fireEvent.click(getByRole('button', { name: 'Open in a tab' }));
    press('o');
    expect(onOpenTab).toHaveBeenCalledTimes(2);
    redraw(tools({ onOpenTab, place: 'tab' }));
    press('o');
    expect(onOpenTab).toHaveBeenCalledTimes(2);
    expect(queryByRole('button', { name: 'Open in a tab' })).toBeNull();
  });

  it('lead to a panel beside the page, from the popup, where the browser has one', () => {
    const onChoose = vi.fn();
    const { getByRole, queryByRole, redraw } = draw(tools({ onChoose }));
    fireEvent.click(getByRole('button', { name: 'More' }));
    expect(queryByRole('button', { name: 'Read beside the page' })).toBeNull();
    redraw(tools({ onChoose, hasSidePanel: true, place: 'tab' }));
    expect(queryByRole('button', { name: 'Read beside the page' })).toBeNull();
    redraw(tools({ onChoose, hasSidePanel: true }));
    fireEvent.click(getByRole('button', { name: 'Read beside the page' }));
    expect(onChoose).toHaveBeenCalledWith('beside');
  });

  it('save by a key, as long as it is not saved', () => {
    const onSave = vi.fn();
    const { redraw } = draw(tools({ onSave }));
    press('s');
    redraw(tools({ onSave, isSaved: true }));
    press('s');
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('save for tags or a note by the keys that a saved article has for them', () => {
    const onSave = vi.fn();
    const { redraw } = draw(tools({ onSave }));
    press('l');
    press('m');
    redraw(tools({ onSave, isSaved: true }));
    press('l');
    expect(onSave.mock.calls).toEqual([['tags'], ['note']]);
  });

  it.each([
    ['Copy as Markdown', 'copyMarkdown'],
    ['Copy citation', 'copyCitation'],
    ['Send by email', 'email'],
    ['Save as EPUB', 'epub'],
    ['Print', 'print'],
    ['Print with key facts', 'printFacts'],
    ['Read what I selected on the page', 'selection'],
    ["Show the whole page's text", 'wholePage'],
    ['Original page', 'original'],
  ])('have a menu: %s', (name, choice) => {
    const onChoose = vi.fn();
    const { getByRole } = draw(tools({ onChoose }));
    fireEvent.click(getByRole('button', { name: 'More' }));
    fireEvent.click(getByRole('button', { name }));
    expect(onChoose.mock.calls).toEqual([[choice]]);
    expect(document.activeElement).toBe(getByRole('button', { name: 'More' }));
  });

  it('share where there is something to share with, and print by a key', () => {
    const onChoose = vi.fn();
    const { getByRole, queryByRole, redraw } = draw(tools({ onChoose }));
    press('p');
    fireEvent.click(getByRole('button', { name: 'More' }));
    expect(queryByRole('button', { name: 'Share' })).toBeNull();
    redraw(tools({ onChoose, canShare: true }));
    fireEvent.click(getByRole('button', { name: 'Share' }));
    expect(onChoose.mock.calls).toEqual([['print'], ['share']]);
  });

  it('lead back to the article from what was read instead', () => {
    const onChoose = vi.fn();
    const { getByRole, queryByRole, redraw } = draw(tools({ onChoose }));
    fireEvent.click(getByRole('button', { name: 'More' }));
    expect(queryByRole('button', { name: 'Back to the article' })).toBeNull();
    redraw(tools({ onChoose, scope: 'selection' }));
    fireEvent.click(getByRole('button', { name: 'Back to the article' }));
    expect(onChoose.mock.calls).toEqual([['article']]);
  });
});
