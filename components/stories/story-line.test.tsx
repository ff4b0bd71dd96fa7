// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { StoryLine, type StorySoFar } from './story-line';

const STORY: StorySoFar = {
  id: 's1',
  name: 'Orsa ferry',
  others: 2,
  isCopy: false,
  news: ['The ferry had 52 people on board.'],
  changed: [{ now: '7 missing', before: '12 missing', outlet: 'The Courier' }],
  events: { known: 5, all: 6 },
};
const NOTHING_NEW = { ...STORY, news: [], changed: [] };
const line = (story: StorySoFar, onOpen: () => void = () => undefined) => <StoryLine story={story} onOpen={onOpen} />;
const wordsOf = (story: StorySoFar) => draw(line(story)).container.textContent;

describe('the line on the story of an article', () => {
  holdsInEachState({
    news: () => line(STORY),
    'nothing new': () => line(NOTHING_NEW),
    copy: () => line({ ...STORY, isCopy: true }),
  });

  it('says how many articles the story has, what is new, and what changed', () => {
    const words = wordsOf(STORY);
    for (const part of [
      '2 other saved articles',
      'The ferry had 52 people on board.',
      '7 missing',
      'was: 12 missing (The Courier)',
    ]) {
      expect(words).toContain(part);
    }
    expect(words?.indexOf('7 missing')).toBeLessThan(words?.indexOf('52 people') ?? 0);
  });

  it('never says that nothing is new: it says how many events are known, and of a copy that it is one', () => {
    expect(wordsOf(NOTHING_NEW)).toContain('Events here that are in your library: 5 of 6');
    expect(wordsOf({ ...NOTHING_NEW, events: { known: 0, all: 0 } })).not.toContain('Events here');
    const copy = wordsOf({ ...NOTHING_NEW, isCopy: true });
    expect(copy).toContain('You have saved this text before');
    expect(copy).not.toContain('Events here');
  });

  it('opens the story', () => {
    const onOpen = vi.fn();
    fireEvent.click(draw(line(STORY, onOpen)).getByRole('button', { name: 'Open the story', hidden: true }));
    expect(onOpen).toHaveBeenCalledOnce();
  });
});
