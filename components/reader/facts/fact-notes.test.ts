// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { factKey } from '../../../lib/facts/fact-key';
import { english } from '../../testing/render';
import { article, facts } from '../../testing/samples';
import { factNotes } from './fact-notes';

const [now] = facts.figures;
const [fact] = facts.people;
const before = { ...now, head: '28 people' };
const notesOf = (known: Parameters<typeof factNotes>[1]) => factNotes(article.canonicalUrl, known, english);

describe('factNotes', () => {
  it('says what a figure was, where, and when', () => {
    const figures = [{ now, before, outlet: 'Courier', publishedAt: '2026-11-24T09:00:00Z' }];
    const notes = notesOf({ people: [], figures });
    expect(notes.get(factKey(article.canonicalUrl, now))).toBe('was: 28 people (Courier, Nov 24, 2026)');
  });

  it('says how many saved articles name a person, and nothing where none does', () => {
    expect([...notesOf({ people: [{ fact, elsewhere: 2 }], figures: [] })]).toEqual([
      [factKey(article.canonicalUrl, fact), 'Also named in 2 saved articles'],
    ]);
    expect(notesOf({ people: [{ fact, elsewhere: 0 }], figures: [] }).size).toBe(0);
  });
});
