// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { ReadingProblem } from '../../lib/browser/problem';
import { factKey } from '../../lib/facts/fact-key';
import { draw, holdsInEachState } from '../testing/render';
import { article, facts, NOW, preferences } from '../testing/samples';
import { PopupPage, type PopupPageProps } from './popup-page';

const reading = { step: 'article', article, facts, scope: 'article', isLoading: false } as const;

function popup(more: Partial<PopupPageProps> = {}) {
  const nothing = () => undefined;
  return (
    <PopupPage
      place="popup"
      reading={reading}
      page={{ title: 'Ferry sinks off Orsa', site: 'courier.test' }}
      save={{ step: 'unsaved', copy: null }}
      story={null}
      toast={null}
      now={NOW}
      preferences={preferences}
      onPreferences={nothing}
      showPictures
      onSave={nothing}
      onKeepChanges={nothing}
      onSaveWholePage={nothing}
      onRemove={nothing}
      onOpenLibrary={nothing}
      onOpenArticle={nothing}
      onOpenStory={nothing}
      onRead={nothing}
      onFindFacts={nothing}
      onShowPictures={nothing}
      onDismissToast={nothing}
      {...more}
    />
  );
}

const problem = (kind: ReadingProblem, isLoading = false) => popup({ reading: { step: 'problem', kind, isLoading } });
const SAVED = { step: 'saved', id: 1, savedAt: 1, isPart: false } as const;
const CHANGED = {
  savedAt: Date.parse('2026-03-18'),
  summary: { isHeadlineChanged: true, figures: 2, dates: 0, paragraphs: 3 },
};
const STORY = {
  id: 's1',
  name: 'Orsa ferry',
  others: 2,
  isCopy: false,
  news: ['Ida Lund'],
  changed: [],
  events: { known: 0, all: 0 },
};

it('says beside a fact what the library knows of it', () => {
  const notes = new Map([[factKey(article.canonicalUrl, facts.people[0]), 'Also named in 2 saved articles']]);
  expect(draw(popup({ notes })).getByText('Also named in 2 saved articles')).toBeTruthy();
});

describe('the popup in its outcomes', () => {
  holdsInEachState({
    reading: () => popup({ reading: { step: 'reading', isSlow: false } }),
    'reading a slow page': () => popup({ reading: { step: 'reading', isSlow: true } }),
    'an article': () => popup(),
    'an article whose facts are looked for': () => popup({ reading: { ...reading, facts: 'waiting' } }),
    'an article without facts': () => popup({ reading: { ...reading, facts: 'failed' } }),
    'a page that is loading': () => popup({ reading: { ...reading, isLoading: true } }),
    'a saved article': () => popup({ save: { step: 'saved', id: 1, savedAt: 1, isPart: false } }),
    'a saved article whose text has changed': () => popup({ save: SAVED, changed: CHANGED }),
    'an article that is saved again': () => popup({ save: { step: 'saving', before: SAVED } }),
    'a copy of another page': () =>
      popup({ save: { step: 'unsaved', copy: { id: 7, title: 'Ferry lost', site: 'post.test' } } }),
    'an article of a story': () => popup({ story: STORY }),
    'a front page': () => problem('frontPage'),
    'a page behind a paywall': () => problem('paywall'),
    'a page behind a paywall that was to be saved': () =>
      popup({
        reading: { step: 'problem', kind: 'paywall', isLoading: false },
        isNotSaved: true,
        onSaveAddress: () => undefined,
      }),
    'a page that was closed': () => problem('gone'),
    'a page that failed': () => problem('failed'),
    'a page that has come to nothing so far': () => problem('empty', true),
    'in a tab': () => popup({ place: 'tab' }),
    'a page that is gone, with its address': () =>
      popup({ reading: { step: 'problem', kind: 'gone', isLoading: false }, original: 'https://courier.test/ferry' }),
    'a toast': () => popup({ toast: { text: 'x', tone: 'warning', action: { label: 'x', run: () => undefined } } }),
  });

  it('says that it is busy while it reads, and offers no saving', () => {
    const { getByRole, queryByRole } = draw(popup({ reading: { step: 'reading', isSlow: true } }));
    expect(getByRole('main').getAttribute('aria-busy')).toBe('true');
    expect(getByRole('main').textContent).toContain('Still waiting');
    expect(queryByRole('button', { name: 'Save' })).toBeNull();
  });

  it('saves, opens the library, and removes', () => {
    const [onSave, onRemove, onOpenLibrary] = [vi.fn(), vi.fn(), vi.fn()];
    const { getByRole, redraw } = draw(popup({ onSave, onOpenLibrary }));
    fireEvent.click(getByRole('button', { name: 'Save' }));
    fireEvent.click(getByRole('button', { name: 'Library' }));
    expect([onSave, onOpenLibrary].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    redraw(popup({ onRemove, save: { step: 'saved', id: 1, savedAt: 1, isPart: false } }));
    fireEvent.click(getByRole('button', { name: 'Remove' }));
    expect(onRemove).toHaveBeenCalledOnce();
  });

  it.each([
    [{ step: 'saving', before: null }, 'Saving…', 'true'],
    [{ step: 'unconfirmed', before: null }, 'Not confirmed yet. Save again', 'false'],
  ] as const)('says how far a save is: %o', (save, name, isBusy) => {
    const button = draw(popup({ save })).getByRole('button', { name });
    expect(button.getAttribute('aria-disabled')).toBe(isBusy);
  });

  it('keeps the focus on the button of a save while it becomes saved, and shows what can be done then', () => {
    const savedTools = <p>☆</p>;
    const { getByRole, queryByText, redraw } = draw(popup({ savedTools }));
    getByRole('button', { name: 'Save' }).focus();
    expect(queryByText('☆')).toBeNull();
    redraw(popup({ savedTools, save: { step: 'saving', before: null } }));
    expect(queryByText('☆')).toBeNull();
    redraw(popup({ savedTools, save: SAVED }));
    expect(document.activeElement?.textContent).toBe('Save again');
    expect(queryByText('☆')).toBeTruthy();
  });

  it('keeps what can be done with a saved article in its place while it is saved again', () => {
    const { getByText, queryByText, redraw } = draw(popup({ savedTools: <p>☆</p>, save: SAVED }));
    redraw(popup({ savedTools: <p>☆</p>, save: { step: 'saving', before: SAVED } }));
    expect([getByText('Saved'), getByText('Saving…'), queryByText('☆')].every(Boolean)).toBe(true);
  });

  it('says neither that an article is saved nor that it is not until the library has answered', () => {
    const { container, redraw } = draw(popup({ save: { step: 'unknown' } }));
    expect(container.querySelector('.save-unknown')).toBeTruthy();
    redraw(popup());
    expect(container.querySelector('.save-unknown')).toBeNull();
  });

  it('says what has changed since the article was saved, and keeps it', () => {
    const onKeepChanges = vi.fn();
    const { getByRole, getByText, queryByText, redraw } = draw(popup({ save: SAVED, changed: CHANGED, onKeepChanges }));
    expect(getByText(/^Changed since you saved it on Mar 1[78], 2026: headline, 2 figures$/)).toBeTruthy();
    fireEvent.click(getByRole('button', { name: 'Keep the new text and compare' }));
    expect(onKeepChanges).toHaveBeenCalledOnce();
    redraw(popup({ save: { step: 'unsaved', copy: null }, changed: CHANGED }));
    expect(queryByText(/Changed since/)).toBeNull();
  });

  it('says that only a part is saved while the page loads, and saves again', () => {
    const onSave = vi.fn();
    const save = { step: 'saved', id: 1, savedAt: Date.parse('2026-03-18'), isPart: true } as const;
    const { getByRole, getByText } = draw(popup({ save, onSave }));
    expect(getByText('Saved so far').parentElement?.title).toMatch(/^Saved Mar 1[78], 2026$/);
    fireEvent.click(getByRole('button', { name: 'Save again' }));
    expect(onSave).toHaveBeenCalledOnce();
  });

  it.each([
    ['selection', false, 'You are reading what was selected on the page.'],
    ['wholePage', false, 'You are reading all the text of the page.'],
    ['article', true, /still loading/],
  ] as const)('says what is shown where it is not the whole article: %s', (scope, isLoading, words) => {
    expect(draw(popup({ reading: { ...reading, scope, isLoading } })).getByText(words)).toBeTruthy();
  });

  it('offers the selection or the whole page where there is text but no article', () => {
    const onRead = vi.fn();
    const { getByRole } = draw(popup({ reading: { step: 'problem', kind: 'listing', isLoading: false }, onRead }));
    fireEvent.click(getByRole('button', { name: /selection/ }));
    fireEvent.click(getByRole('button', { name: /whole page/ }));
    expect(onRead.mock.calls).toEqual([['selection'], ['wholePage']]);
  });

  it('says that a page was not saved, and offers what can be kept of it', () => {
    const [onSaveWholePage, onSaveAddress] = [vi.fn(), vi.fn()];
    const reading = { step: 'problem', kind: 'paywall', isLoading: false } as const;
    const { getByRole, getByText, queryByRole, redraw } = draw(
      popup({ reading, isNotSaved: true, onSaveWholePage, onSaveAddress }),
    );
    expect(getByText('The article was not saved.')).toBeTruthy();
    fireEvent.click(getByRole('button', { name: 'Save what there is' }));
    fireEvent.click(getByRole('button', { name: 'Save the address only' }));
    expect([onSaveWholePage, onSaveAddress].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    redraw(popup({ reading, onSaveAddress }));
    expect(queryByRole('button', { name: 'Save what there is' })).toBeNull();
    expect(getByRole('button', { name: 'Save the address only' })).toBeTruthy();
  });

  it('does not offer again what has come to nothing, but the address', () => {
    const reading = { step: 'problem', kind: 'empty', isLoading: false, isWholePage: true } as const;
    const { getByRole, queryByRole, redraw } = draw(popup({ reading, onSaveAddress: () => undefined }));
    expect(queryByRole('button', { name: /whole page/ })).toBeNull();
    expect(getByRole('button', { name: 'Save the address only' })).toBeTruthy();
    redraw(popup({ reading }));
    expect(queryByRole('button', { name: 'Save the address only' })).toBeNull();
  });

  it('offers another try where one may go better, and nothing where the browser says no', () => {
    const onRead = vi.fn();
    const { getByRole, redraw, queryAllByRole } = draw(
      popup({ reading: { step: 'problem', kind: 'busy', isLoading: false }, onRead }),
    );
    fireEvent.click(getByRole('button', { name: 'Try again' }));
    expect(onRead.mock.calls).toEqual([['article']]);
    redraw(problem('forbidden'));
    expect(queryAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Library']);
  });

  it('waits instead of judging a page that is still loading', () => {
    const { getByRole, queryByRole } = draw(problem('empty', true));
    expect(getByRole('heading', { level: 1 }).textContent).toBe('The page is still loading');
    expect(queryByRole('button', { name: /selection/ })).toBeNull();
  });

  it('finds the facts again', () => {
    const onFindFacts = vi.fn();
    const { getByRole } = draw(popup({ reading: { ...reading, facts: 'failed' }, onFindFacts }));
    fireEvent.click(getByRole('button', { name: 'Try again' }));
    expect(onFindFacts).toHaveBeenCalledOnce();
  });

  it('leads to the copy that the library has, as long as the page itself is not saved', () => {
    const onOpenArticle = vi.fn();
    const copy = { id: 7, title: 'Ferry lost', site: 'post.test' };
    const { getByRole, redraw, queryByRole } = draw(popup({ save: { step: 'unsaved', copy }, onOpenArticle }));
    fireEvent.click(getByRole('button', { name: 'Open the copy' }));
    expect(onOpenArticle).toHaveBeenCalledWith(7);
    redraw(popup({ save: { step: 'saving', before: null } }));
    expect(queryByRole('button', { name: 'Open the copy' })).toBeNull();
  });

  it('leads to the story of the article', () => {
    const onOpenStory = vi.fn();
    const { getByRole } = draw(popup({ story: STORY, onOpenStory }));
    fireEvent.click(getByRole('button', { name: 'Open the story', hidden: true }));
    expect(onOpenStory).toHaveBeenCalledWith('s1');
  });

  it('shows its tools with an article alone, and what is marked in it', () => {
    const more = { tools: <p>☰</p>, marking: <p>✎</p> };
    const layers = [{ name: 'mark-green', positions: [{ block: 0, start: 4, end: 9 }] }];
    const { queryByText, redraw } = draw(popup({ ...more, layers }));
    expect([queryByText('☰'), queryByText('✎')].every(Boolean)).toBe(true);
    expect([...(CSS.highlights.get('mark-green') ?? [])].map(String)).toEqual(['ferry']);
    redraw(popup({ ...more, reading: { step: 'problem', kind: 'failed', isLoading: false } }));
    expect([queryByText('☰'), queryByText('✎')]).toEqual([null, null]);
  });

  it('leads back to a page that is gone, where it is known', () => {
    const reading = { step: 'problem', kind: 'gone', isLoading: false } as const;
    const { getByRole, queryByRole, redraw } = draw(popup({ reading, original: 'https://courier.test/ferry' }));
    expect(getByRole('link', { name: 'Original page' }).getAttribute('href')).toBe('https://courier.test/ferry');
    redraw(popup({ reading }));
    expect(queryByRole('link')).toBeNull();
  });

  it('says what happened, with its way back', () => {
    const [run, onDismissToast] = [vi.fn(), vi.fn()];
    const toast = { text: 'Removed from the library.', tone: 'done', action: { label: 'Undo', run } } as const;
    const { getByRole } = draw(popup({ toast, onDismissToast }));
    fireEvent.click(getByRole('button', { name: 'Undo' }));
    fireEvent.click(getByRole('button', { name: 'Dismiss' }));
    expect([run, onDismissToast].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });
});
