// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { factKey } from '../../lib/facts/fact-key';
import { draw, holdsInEachState } from '../testing/render';
import { article, facts, NOW, preferences } from '../testing/samples';
import { reader } from './testing/reader';

/** The words that are painted under a name of the CSS Custom Highlight API. */
const painted = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);

describe('the article as it is read', () => {
  holdsInEachState({
    'with facts': () => reader(),
    'without facts': () => reader({ facts: { people: [], figures: [], dates: [] } }),
    'an opening alone': () =>
      reader({ article: { ...article, isStub: true, isCut: true, nextPage: 'https://news.example/a/2' } }),
  });

  it('tells who wrote it, where and when, and how long it takes', () => {
    const { getByRole } = draw(reader());
    expect(getByRole('heading', { level: 1 }).textContent).toBe('Ferry sinks off Orsa');
    const header = getByRole('heading', { level: 1 }).closest('header')?.textContent;
    for (const words of ['The Courier', 'March 17, 2026', '3 days ago', '1 min read', 'By Ida Lund']) {
      expect(header).toContain(words);
    }
  });

  it.each([
    ['isStub', /only the start/],
    ['isCut', /too long to show in full/],
  ])('says what is missing of it: %s', (state, words) => {
    expect(draw(reader({ article: { ...article, [state]: true } })).getByRole('note').textContent).toMatch(words);
    expect(draw(reader()).queryAllByRole('note')).toHaveLength(1);
  });

  it('leads to the next page of an article that goes on', () => {
    const nextPage = 'https://news.example/a/2';
    const { getByRole } = draw(reader({ article: { ...article, nextPage } }));
    expect(getByRole('link', { name: 'Read the next page' }).getAttribute('href')).toBe(nextPage);
  });

  it('says how long ago it was where that is less than a month', () => {
    const ago = (publishedAt: string) =>
      draw(reader({ article: { ...article, publishedAt } })).container.querySelector('.article-relative')?.textContent;
    expect(ago(new Date(NOW.getTime() - 3 * 86_400_000).toISOString())).toContain('3 days ago');
    expect(ago(new Date(NOW.getTime() - 40 * 86_400_000).toISOString())).toBeUndefined();
  });

  it('marks the facts in the text, unless the reader turned that off', () => {
    const { redraw } = draw(reader());
    expect(painted('fact-person')).toEqual(['Ida Lund']);
    expect(painted('fact-figure')).toEqual(['40 people', 'engine']);
    expect(painted('fact-date')).toEqual(['3 April 2026']);
    redraw(reader({ preferences: { ...preferences, marksOn: false } }));
    expect(painted('fact-person')).toEqual([]);
  });

  it('leads from a fact to its sentence, to the next mention, and by Escape back to the fact', () => {
    const { getByRole, queryByRole } = draw(reader());
    const fact = getByRole('button', { name: /40 people on board/ });
    fireEvent.click(fact);
    expect(painted('lit-words')).toEqual(['40 people']);
    expect(painted('lit-sentence')).toEqual(['The ferry to Orsa sank on Monday with 40 people on board.']);
    expect(document.activeElement?.getAttribute('data-block')).toBe('0');
    fireEvent.click(fact);
    expect(painted('lit-words')).toEqual(['engine']);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(painted('lit-words')).toEqual([]);
    expect(document.activeElement).toBe(fact);
    expect(queryByRole('button', { name: 'Back to key facts' })).toBeNull();
  });

  it('folds the facts on a narrow page until the reader, or the focus, wants them', () => {
    const { container, getByRole } = draw(reader());
    const isFolded = () => container.querySelector('.reader-facts')?.classList.contains('reader-facts-folded');
    const button = getByRole('button', { name: 'All key facts' });
    expect(button.getAttribute('aria-controls')).toBe(container.querySelector('.reader-facts')?.id);
    fireEvent.click(button);
    expect(isFolded()).toBe(false);
    fireEvent.click(getByRole('button', { name: 'Fewer key facts' }));
    expect(isFolded()).toBe(true);
    fireEvent(getByRole('button', { name: /40 people on board/ }), new FocusEvent('focusin', { bubbles: true }));
    expect(isFolded()).toBe(false);
  });

  it('leads back to the facts by its button, too', () => {
    const { getByRole } = draw(reader());
    fireEvent.click(getByRole('button', { name: /Ida Lund/ }));
    fireEvent.click(getByRole('button', { name: 'Back to key facts' }));
    expect(painted('lit-words')).toEqual([]);
  });

  it('copies a fact with its source, by its key or its button', async () => {
    const writeText = vi.fn((_text: string) => Promise.resolve());
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    const { findByText, getAllByRole, getByRole } = draw(reader());
    fireEvent.keyDown(getByRole('button', { name: /^Ida Lund/ }), { key: 'c' });
    expect(writeText.mock.calls[0][0]).toMatch(/^Ida Lund(?:.|\n)*The Courier, Mar 17, 2026\nhttps:/);
    expect((await findByText('Copied.')).getAttribute('role')).toBe('status');
    fireEvent.click(getAllByRole('button', { name: 'Copy the fact with its source' })[0]);
    expect(writeText).toHaveBeenCalledTimes(2);
    vi.unstubAllGlobals();
  });

  it('hides for good what the reader says is no fact, and takes that back', () => {
    const onPreferences = vi.fn();
    const { getByRole, queryByRole, redraw } = draw(reader({ onPreferences }));
    fireEvent.keyDown(getByRole('button', { name: /^Ida Lund/ }), { key: 'Delete' });
    const [{ hiddenFacts }] = onPreferences.mock.calls[0];
    expect(hiddenFacts).toHaveLength(1);
    redraw(reader({ onPreferences, preferences: { ...preferences, hiddenFacts } }));
    expect(queryByRole('button', { name: /^Ida Lund/ })).toBeNull();
    expect(painted('fact-person')).toEqual([]);
    fireEvent.click(getByRole('button', { name: 'Undo' }));
    expect(onPreferences).toHaveBeenLastCalledWith({ hiddenFacts: [] });
  });

  it('parts what was from what is planned by the day of publication', () => {
    const { container } = draw(reader());
    const beads = [...container.querySelectorAll('.date-thread > li')].map((bead) => bead.className);
    expect(beads).toEqual(['date-published', 'date-bead date-planned']);
  });

  it('says what the library knows of a fact', () => {
    const notes = new Map([[factKey(article.canonicalUrl, facts.people[0]), 'in 2 other saved articles']]);
    expect(draw(reader({ notes })).getByRole('button', { name: /^Ida Lund.*in 2 other/ })).toBeTruthy();
  });

  it('mirrors all of an article that is written from right to left', () => {
    const { container } = draw(reader({ article: { ...article, dir: 'rtl' } }));
    expect(container.querySelector('.article-reader-columns')?.getAttribute('dir')).toBe('rtl');
  });

  it('opens links in a tab of their own that is told nothing', () => {
    const html = `${article.html}<a href="https://courier.test/more">More</a>`;
    const link = draw(reader({ article: { ...article, html } })).getByRole('link', { name: 'More' });
    expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer']);
  });

  it('lets nothing of a page run', () => {
    const html = '<p data-block="0" onclick="evil()">Text<script>evil()</script></p><img src="x" onerror="evil()">';
    const { container } = draw(reader({ article: { ...article, html }, showPictures: true }));
    expect(container.innerHTML).not.toContain('evil');
  });

  it('has the words in their own language and direction', () => {
    const { container, getByRole } = draw(reader({ article: { ...article, lang: 'ar', dir: 'rtl' } }));
    for (const element of [container.querySelector('.article-text'), getByRole('heading', { level: 1 })]) {
      expect([element?.getAttribute('lang'), element?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    }
    const around = [...container.querySelectorAll('.article-source, .article-byline, .article-source time')];
    expect(around.map((element) => element.closest('[dir]')?.getAttribute('dir'))).toEqual(['rtl', 'ltr', 'rtl']);
    // The beads of dates, and the tools of a fact, are on the sides on which the words begin and end.
    const lists = [...container.querySelectorAll('.fact-group ul')].map((list) => list.getAttribute('dir'));
    expect(new Set(lists)).toEqual(new Set(['rtl']));
  });

  it('paints what else is marked above the facts', () => {
    const layers = [
      { name: 'mark-green', positions: [{ block: 0, start: 4, end: 9 }] },
      { name: 'search-hit', positions: [{ block: 1, start: 0, end: 7 }] },
    ];
    const { unmount } = draw(reader({ layers }));
    expect([painted('mark-green'), painted('search-hit')]).toEqual([['ferry'], ['Captain']]);
    expect(CSS.highlights.get('search-hit')?.priority).toBeGreaterThan(CSS.highlights.get('mark-green')?.priority ?? 9);
    unmount();
    expect(painted('mark-green')).toEqual([]);
  });
});

describe('the look of the text', () => {
  it('is the one that the reader chose', () => {
    const look = {
      typeface: 'sans',
      textWidth: 'wide',
      lineSpacing: 'airy',
      letterSpacing: 'spaced',
      alignment: 'justify',
    } as const;
    const { container } = draw(reader({ preferences: { ...preferences, ...look, articleSize: 22 } }));
    const root = container.querySelector<HTMLElement>('.article-reader');
    expect(root?.style.getPropertyValue('--article-size')).toBe('1.375rem');
    expect({ ...root?.dataset }).toEqual({
      typeface: 'sans',
      width: 'wide',
      spacing: 'airy',
      letters: 'spaced',
      alignment: 'justify',
    });
  });

  it.each([
    ['Gentium Plus', '"Gentium Plus"'],
    ['  "Lora"; color: red\\ ', '"Lora; color: red"'],
    ['  ', ''],
  ])('has the typeface that the reader named: %j', (ownTypeface, face) => {
    const { container } = draw(reader({ preferences: { ...preferences, typeface: 'own', ownTypeface } }));
    const root = container.querySelector<HTMLElement>('.article-reader');
    expect(root?.style.getPropertyValue('--own-face')).toBe(face);
  });

  it('is chosen behind a button, which Escape gives the focus back to', async () => {
    const onPreferences = vi.fn();
    const { getByRole, findByRole, queryByRole } = draw(reader({ onPreferences }));
    const button = getByRole('button', { name: 'Text and colours' });
    fireEvent.click(button);
    fireEvent.click(await findByRole('radio', { name: 'Sepia' }));
    expect(onPreferences.mock.calls).toEqual([[{ theme: 'sepia' }]]);
    const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    fireEvent(document.body, press);
    // Else the browser would close the popup.
    expect(press.defaultPrevented).toBe(true);
    expect(queryByRole('radio', { name: 'Sepia' })).toBeNull();
    expect(document.activeElement).toBe(button);
  });
});

describe('the tools above the text', () => {
  it('turn the marks on and off, and make the type larger and smaller within bounds', () => {
    const onPreferences = vi.fn();
    const { getByRole, redraw } = draw(reader({ onPreferences }));
    fireEvent.click(getByRole('button', { name: 'Highlight facts' }));
    fireEvent.click(getByRole('button', { name: 'Larger text' }));
    fireEvent.click(getByRole('button', { name: 'Smaller text' }));
    expect(onPreferences.mock.calls.flat()).toEqual([{ marksOn: false }, { articleSize: 20 }, { articleSize: 16 }]);
    redraw(reader({ onPreferences, preferences: { ...preferences, articleSize: 28 } }));
    expect(getByRole('button', { name: 'Larger text' }).getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(getByRole('button', { name: 'Larger text' }));
    expect(onPreferences).toHaveBeenLastCalledWith({ articleSize: 28 });
  });

  it('have the article read out, with the sentence that is spoken lit, until it is closed', async () => {
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class {
        onend = () => undefined;
        constructor(readonly text: string) {}
      },
    );
    vi.stubGlobal('speechSynthesis', {
      getVoices: () => [{ name: 'Marin', voiceURI: 'marin', lang: 'en-GB', localService: true, default: true }],
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      cancel: () => undefined,
      speak: () => undefined,
    });
    const { findByRole, getByRole, queryByRole } = draw(reader());
    fireEvent.click(getByRole('button', { name: 'Listen' }));
    await findByRole('button', { name: 'Pause' });
    expect(painted('lit-sentence')).toEqual(['The ferry to Orsa sank on Monday with 40 people on board.']);
    fireEvent.click(getByRole('button', { name: 'Next paragraph' }));
    expect(painted('lit-sentence')).toEqual(['Captain Ida Lund said the engine had failed.']);
    fireEvent.click(getByRole('button', { name: 'Stop' }));
    expect(painted('lit-sentence')).toEqual([]);
    expect(queryByRole('button', { name: 'Pause' })).toBeNull();
    vi.unstubAllGlobals();
  });
});
