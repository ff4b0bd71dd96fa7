import { describe, expect, it } from 'vitest';
import { withWholeWords } from './whole-words';

describe('withWholeWords', () => {
  // The part is between the bars.
  it.each([
    ['F|orensic police fou|nd it.', 'Forensic police found'],
    ['|Forensic police| found it.', 'Forensic police'],
    ['They did|n’t go ho|me.', 'didn’t go home'],
    ['They didn|’|t go.', 'didn’t'],
    ['In 20|25, pr|ices rose.', '2025, prices'],
    ['Über d|ie Brü|cke.', 'die Brücke'],
    ['Президент приї|хав до Киє|ва.', 'приїхав до Києва'],
    ['The |𝒜lph|a ship.', '𝒜lpha'],
    ['港の市|場は三|日に開かれた。', '場は三'],
    ['대통|령은 서울|에서 말했다.', '령은 서울'],
    ['Wait| — w|hat?', ' — what'],
    ['|one tw|o', 'one two'],
  ])('%s', (marked, expected) => {
    const [before, part, after] = marked.split('|');
    const text = before + part + after;
    const { start, end } = withWholeWords(text, { start: before.length, end: before.length + part.length });
    expect(text.slice(start, end)).toBe(expected);
  });
});
