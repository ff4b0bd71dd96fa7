import { describe, expect, it } from 'vitest';
import { cutClause } from './clause';
import { clauseWordsOf } from './words';

/** The clause around the words in brackets of a sentence of English. */
function clauseAround(marked: string, room = 70, lang = 'en') {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  return cutClause(
    { text, sentence: { start: 0, end: text.length }, mention: { start, end } },
    clauseWordsOf(lang),
    room,
  );
}

describe('cutClause', () => {
  it.each([
    ['LISBON, Portugal (Newswire) — [Forty homes] burned down.', 'Forty homes burned down'],
    ['However, [forty homes] burned down.', 'forty homes burned down'],
    ['The fire (and [forty homes] burned down) was put out.', 'The fire (and forty homes burned down) was put out'],
    ['The mayor said on Friday that [forty homes] burned down.', 'forty homes burned down'],
    ['She said the fire destroyed [forty homes].', 'the fire destroyed forty homes'],
    ['The fire destroyed [forty homes], said Ada Lind, a spokeswoman for the town.', 'The fire destroyed forty homes'],
    ['The fire destroyed [forty homes], according to the town.', 'The fire destroyed forty homes'],
    ['According to the town, [forty homes] burned down.', 'forty homes burned down'],
    [
      'The fire, which broke out near the old mill on the river, destroyed [forty homes].',
      'The fire destroyed forty homes',
    ],
    [
      'The mill is old, said Ada Lind of the town council, which has [forty members] and meets in May.',
      'The mill is old, said Ada Lind of the town council, which has forty members and meets in May',
    ],
    // What describes the speaker stays beside the speaker: the party was not founded then.
    [
      'Lek is liked in the party, said Ada Lind, head of the mill, which was founded in [1985] by miners.',
      'head of the mill, which was founded in 1985 by miners',
    ],
    [
      'The mill burned, said Ada Lind, a doctor, after [40 workers] left it.',
      'The mill burned, after 40 workers left it',
    ],
    ['The wind turned; [forty homes] burned down.', 'The wind turned; forty homes burned down'],
    [
      'The wind turned late in the evening of a dry and hot day; [forty homes in the valley] burned down by dawn.',
      'forty homes in the valley burned down by dawn',
    ],
    [
      'The fire destroyed [forty homes] in the upper part of the valley near the border with Spain.',
      'The fire destroyed forty homes in the upper part of the valley near the border with Spain',
    ],
  ])('%s', (marked, line) => {
    expect(clauseAround(marked).text).toBe(line);
  });

  it.each([
    // A clause that reverses the sense stays, …
    [
      'There is no rule in the treaty that makes a state at war with its neighbours feed [forty towns].',
      'There is no rule in the treaty that makes a state at war with its neighbours feed forty towns',
    ],
    // … and so does a condition.
    [
      'The mill will close in the spring with the loss of [forty jobs] unless a buyer is found.',
      'The mill will close in the spring with the loss of forty jobs unless a buyer is found',
    ],
    // `and` with a noun cuts a phrase in two, and so does what says which one is meant.
    [
      'The party has paid [forty people] for the many hours of work in radio and television.',
      'The party has paid forty people for the many hours of work in radio and television',
    ],
    [
      'The union is working through a list of [forty complaints] about managers that nobody had read.',
      'The union is working through a list of forty complaints about managers that nobody had read',
    ],
    // A place after its comma is no clause.
    [
      'Members met in Tarn, Ohio, to prepare for a strike of [forty drivers].',
      'Members met in Tarn, Ohio, to prepare for a strike of forty drivers',
    ],
    // Words that bound a number are one.
    [
      'Voting is under way in at least four states with [forty counties].',
      'in at least four states with forty counties',
    ],
  ])('%s', (marked, line) => {
    expect(clauseAround(marked, 60).text).toContain(line);
  });

  it.each([
    ['On Monday, Ada Lind, a miller from Tarn, closed [forty mills].', 'On Monday, Ada Lind closed forty mills'],
    ['The field, thought to be of ice, covers [forty miles].', 'The field covers forty miles'],
    [
      'The workers, who live near the mill, reported [forty thefts], adding to the list of last year.',
      'The workers reported forty thefts, adding to the list of last year',
    ],
    [
      'The doctors gave [forty tests] that were “very slow”, wrote Ada Lind, who never smoked.',
      'The doctors gave forty tests that were “very slow”',
    ],
    ['[Forty doctors] gave up, which was “very sad”, wrote Ada Lind, who never smoked.', 'Forty doctors gave up'],
    [
      'The miller, who in [2008], won a prize for his bread, has left.',
      'The miller, who in 2008, won a prize for his bread, has left',
    ],
  ])('leaves out what is told of a noun, not the subject or the verb: %s', (marked, line) => {
    expect(clauseAround(marked).text).toBe(line);
  });

  it.each([
    // The first of two verbs goes where the mention is behind the second, and the auxiliary is of both.
    [
      'Police in the north of the country have rescued forty people from a bus on the long road to the coast by the sea and arrested [seven men].',
      'Police in the north of the country have arrested seven men',
    ],
    // What shows which clerk, mill or sales are meant stays, and its last noun is not taken for the subject.
    [
      'A clerk who stole the money of three schools to pay for a house by the lake near the border has been jailed for [nine years].',
      'A clerk who stole the money of three schools to pay for a house by the lake near the border has been jailed for nine years',
    ],
    [
      'Harvest pricing on the best of the new lamps of the mill with a glass shade is now at the shop for [$19].',
      'Harvest pricing on the best of the new lamps of the mill with a glass shade is now at the shop for $19',
    ],
    // The second verb has no auxiliary where it has the ending of one by itself.
    [
      'The mill of the town by the long river to the sea is led by a council of the north and employs [nine men].',
      'The mill of the town by the long river to the sea employs nine men',
    ],
    // A verb that needs its first object (`sang another`) keeps it.
    [
      'The old singer of the band wrote a song for the first film about the long river and sang another for [nine men].',
      'The old singer of the band wrote a song for the first film about the long river and sang another for nine men',
    ],
    // What comes behind `and` is a clause where it has a subject, and no name in quotation marks is one.
    [
      'Ada Lind scored for the third time and ran for another in the rain and Upper Tarn rolled past the town, [45-17], on Monday.',
      'Upper Tarn rolled past the town, 45-17, on Monday',
    ],
    [
      'The old bridge will be shut for the long week of the tests, with one more “Green Run” test on the river where [four mills] stand and wait.',
      'where four mills stand and wait',
    ],
    // A denied verb stays.
    [
      'The council did not close the bridge or pay for the new one that was to be built beside it and lost [forty pounds].',
      'The council did not close the bridge or pay for the new one that was to be built beside it and lost forty pounds',
    ],
  ])('shortens a sentence whose mention comes late: %s', (marked, line) => {
    expect(clauseAround(marked, 60).line).toBe(line);
  });

  it('does not cut at a word in quotation marks', () => {
    expect(clauseAround('The governor would “gladly” sign the budget of [forty pounds].', 20).line).toBe(
      'The governor would “gladly” sign the budget of forty pounds',
    );
  });

  it('says what a cut costs: a whole sentence nothing, `he` and the middle of a clause more', () => {
    const whole = clauseAround('The fire destroyed [forty homes].').cost;
    expect(whole).toBe(0);
    expect(clauseAround('It destroyed [forty homes].').cost).toBeGreaterThan(whole);
  });

  it('goes on to a verb where what was chosen says too little', () => {
    const text = 'The new contract of the men of the mill by the river garnered a no from [forty men].';
    expect(clauseAround(text, 14).text).toBe(text.replace(/[[\].]/g, ''));
  });

  it('goes on to the verb behind a mention that comes before it', () => {
    const text = 'It is for that reason that the old firm [on Monday] closed the mill.';
    expect(clauseAround(text, 60).after).toBe('closed the mill');
  });

  it('has the mention where a participle wants it', () => {
    expect(clauseAround('The mill is the largest in the land, accounting for [forty boats].').line).toBe(
      'The mill is the largest in the land, accounting for forty boats',
    );
    expect(clauseAround('The firm made a bet, spending [forty pounds].').line).toBe(
      'The firm made a bet, spending forty pounds',
    );
  });

  it('says what is before the mention and what is after it', () => {
    expect(clauseAround('The fire destroyed [forty homes] in Serra.')).toMatchObject({
      before: 'The fire destroyed',
      after: 'in Serra',
    });
  });

  it('cuts a language that it has no words of at marks and between words', () => {
    const { text } = clauseAround(
      'Tulipalo tuhosi [neljäkymmentä taloa] eilen, kun tuuli kääntyi laaksossa illalla kohti kylää.',
      50,
      'fi',
    );
    expect(text).toBe('Tulipalo tuhosi neljäkymmentä taloa eilen');
  });

  it('cuts text without spaces at its marks', () => {
    expect(clauseAround('昨夜の強い風のため、火事で[四十軒]が焼けた。', 12, 'ja').text).toBe('火事で四十軒が焼けた');
  });
});

it('begins no line where only the part of a very long sentence begins that is read', () => {
  const text = 'It was too cruel to be true, the mayor lost 40 homes by the river in May.';
  const at = (part: string) => text.indexOf(part);
  const mention = { start: at('40 homes'), end: at('40 homes') + 8 };
  const cut = (start: number) =>
    cutClause({ text, sentence: { start, end: text.length }, mention }, clauseWordsOf('en'), 60).text;
  expect(cut(at('to be true'))).toBe('the mayor lost 40 homes by the river in May');
  expect(cut(0)).toMatch(/^It was/);
});
