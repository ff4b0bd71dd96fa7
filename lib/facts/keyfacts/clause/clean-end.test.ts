import { beforeAll, describe, expect, it } from 'vitest';
import { loadFactWords } from '../../../languages/loaded';
import { isCleanEnd, isStatement } from './clean-end';
import { piecesOf } from './pieces';
import { clauseWordsOf } from './words';

const words = clauseWordsOf('en');

/** Tells whether a sentence may end at the bar of a text. */
function mayEnd(text: string, isLoose = false): boolean {
  const [before, after] = text.split('|');
  const pieces = piecesOf(before + after, { start: 0, end: before.length + after.length }, words.elided);
  const at = pieces.findIndex(({ start }) => start >= before.length);
  return isCleanEnd(pieces, 0, at < 0 ? pieces.length : at, words, isLoose);
}

describe('isCleanEnd', () => {
  it.each([
    'The mayor closed the bridge|, which is old.',
    'The mayor closed the bridge|, according to the town.',
    'The mayor closed the bridge| and sold the mill.',
    'The mayor closed the bridge| before the river rose.',
    'The mayor closed the bridge, an old one by the mill|, and the town was glad.',
    'The mayor said that the bridge, which is old, was closed|, and he left.',
    'On Monday, the mayor closed the bridge|, which is old.',
    'At the last debate the mayor was asked about it|, and he left.',
    'The firm, its largest owner, agreed to a loan|, and left.',
    'The town lost a bridge that was built by hand| and rose again.',
    'The mayor died by the river|, and the town wept.',
    'The mayor closed the bridge|.',
  ])('may be in %j', (text) => expect(mayEnd(text)).toBe(true));

  it.each([
    // A clause has no verb yet.
    'The mayor decided that closing the bridge|, in addition to the mill, was wrong.',
    'The council estimated that forty men of the town|, who were old, left.',
    'It was the seat of a party that, for all to see|, has gone.',
    'The town will move, though the mayor| and others have left.',
    'The council met, but, in a letter to the mayor|, left.',
    'The mayor said based on the letter|, the bridge was shut.',
    // It only says when or where.
    'Since the flood, when it closed the bridge, and saw the end|, the town was quiet.',
    'According to a letter obtained by the mayor|, the bridge is old.',
    'As letters of the town have shown, the fall of the bridge| and the mill was planned.',
    'After the mayor left in May, the firm|, its owner, agreed.',
    'Asked whether he would leave|, the mayor said no.',
    'On the bridge on Sunday|, appears to have left.',
    // A list, a pair, or the verb of the subject before an aside.
    'He had fever, aches|, chills and a cough.',
    'He had fever, aches|, chills, and a cough.',
    'The song was sold, was heard|, and won a prize.',
    'The mayor, who came to his senses after the bridge fell|, closed the mill.',
    'It paid for school books| and paper fees of the town.',
    // Words that belong to what is before them.
    'He refused the order that he appear| before the court.',
    'She described him| as old.',
    'The mayor closed the bridge| that is old.',
    'The mayor closed the bridge| of the town.',
    'He spoke from his car to a crowd, stating| that the bridge is old.',
    // A quotation without a verb, or before it.
    'He spoke of it “in order to have a safe|, cheap bridge.”',
    'He wrote to the men, loosely put|, “the time is here.”',
  ])('may not be in %j', (text) => expect(mayEnd(text)).toBe(false));

  it('is loose before what says where or which', () => {
    expect(mayEnd('The mayor closed the old bridge| in the town.', true)).toBe(true);
    expect(mayEnd('The mayor closed the bridge| that is old.', true)).toBe(true);
    expect(mayEnd('The party has evolved| into a club.', true)).toBe(false);
    expect(mayEnd('The mayor wants the town to quickly pay| for the mill.', true)).toBe(false);
  });
});

describe('isStatement', () => {
  const is = (text: string) => {
    const pieces = piecesOf(text, { start: 0, end: text.length }, words.elided);
    return isStatement(pieces, 0, pieces.length, words);
  };
  it('has a main clause, even where it runs to the end of its sentence', () => {
    expect(is('the mayor closed the bridge')).toBe(true);
    expect(is('on the bridge on Sunday, appears to have left')).toBe(false);
    expect(is('the old bridge, closing for good')).toBe(false);
    expect(is('the mayor Mohammed Reed, closing the bridge')).toBe(false);
    expect(is('TNH) closed the old bridge')).toBe(false);
    expect(is('the firm (TNH) closed the old bridge')).toBe(true);
  });
});

describe('isStatement in German', () => {
  beforeAll(() => loadFactWords('de'));

  it.each([
    ['Die Messe ging zu Ende', true],
    ['Die Messe im Saal', false],
  ])('%j: %j', (text, expected) => {
    const german = clauseWordsOf('de');
    const pieces = piecesOf(text, { start: 0, end: text.length }, german.elided);
    expect(isStatement(pieces, 0, pieces.length, german)).toBe(expected);
  });
});
