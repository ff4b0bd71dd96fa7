import { describe, expect, it } from 'vitest';
import { compilePhrases } from '../text/phrases/phrases';
import { examples, stories } from './en/stories';
import { measureExamples } from './en/stories/measures';
import { STORY_PLACES } from './language';

const lists = Object.keys(STORY_PLACES) as (keyof typeof STORY_PLACES)[];

describe('the English words of stories', () => {
  it.each(lists)('%s finds its examples, and nothing in the others', (name) => {
    const matcher = compilePhrases(stories[name], STORY_PLACES[name]);
    const { has, hasNot = [] } = examples[name] ?? { has: [] };
    expect(has.length, 'a list has an example').toBeGreaterThan(0);
    expect(has.filter((line) => !matcher.test(line))).toEqual([]);
    expect(hasNot.filter((line) => matcher.test(line))).toEqual([]);
  });

  it.each(Object.entries(stories.measures))('of what may be measured, %s is told by its words', (name, phrases) => {
    const matcher = compilePhrases(phrases, 'anywhere');
    const example = measureExamples[name];
    expect(matcher.test(example?.has ?? '')).toBe(true);
    expect(matcher.test(example?.hasNot ?? '')).toBe(false);
  });

  it('stop words are single words in small letters, each once', () => {
    expect(stories.stopWords.filter((word) => word !== word.toLowerCase() || /\s/.test(word))).toEqual([]);
    expect(new Set(stories.stopWords).size).toBe(stories.stopWords.length);
    expect(stories.stopWords).toContain("wouldn't");
    expect(stories.stopWords).not.toContain('dam');
  });

  it('of common words, the commonest come first', () => {
    const levelOf = (word: string) =>
      [...stories.commonStems, ...stories.commonNames].find(([, words]) => words.split(/\s+/).includes(word))?.[0];
    expect(levelOf('president')).toBe(3);
    expect(levelOf('attack')).toBe(1);
    expect(levelOf('trump')).toBeLessThan(levelOf('merkel') ?? 0);
    expect(levelOf('halden')).toBeUndefined();
  });
});
