import { describe, expect, it } from 'vitest';
import { loadFactWords } from '../../../languages/loaded';
import type { FactSource, PersonFact } from '../../facts';
import { findFacts, readFacts } from '../../find-facts';
import { withLines } from '../key-facts';
import { keyFacts } from './shown';
import { NO_FLOORS } from './weights';

const article = (title: string, ...paragraphs: string[]): FactSource => ({
  url: 'https://news.example/story',
  title,
  byline: [],
  siteName: '',
  publishedAt: '2025-03-12T09:00:00Z',
  lang: 'en',
  blocks: paragraphs.map((text) => ({ type: 'paragraph', text })),
});
const shownOf = (source: FactSource) => keyFacts(findFacts(source, { people: null }));

describe('keyFacts', () => {
  it('has no today at which the writer speaks to the reader', () => {
    const days = (text: string) => shownOf(article('Mill burns down in Tarn', text)).dates.map(({ value }) => value);
    expect(days('The mill in Tarn burned down today after lightning struck its roof.')).toEqual(['2025-03-12']);
    expect(days('The US mill in Tarn burned down today after lightning struck its roof.')).toEqual(['2025-03-12']);
    expect(days('The mill in Tarn is where we look today after lightning struck its roof.')).toEqual([]);
    expect(days('The mill in Tarn sold flour, and you can order it today. It burned down.')).toEqual([]);
    expect(days('You know the mill. It burned down today after lightning struck its roof in Tarn.')).toEqual([
      '2025-03-12',
    ]);
  });

  it('weighs the night from one day to the next as a day', async () => {
    await loadFactWords('it');
    const text =
      'Lo striscione è apparso sul ponte nella notte tra lunedì e martedì, a poche ore dalla partita di Torvenna.';
    const source = {
      ...article('Una giornata difficile', ...Array<string>(6).fill('Una giornata difficile per tutti.'), text),
      lang: 'it',
    };
    expect(shownOf(source).dates.map(({ value }) => value)).toEqual(['2025-03-10/2025-03-11']);
  });

  it('has the number of the headline first, however late it is told', () => {
    const { figures } = shownOf(
      article(
        'Ferry fares rise by 8 percent',
        'The council approved a budget of $41 million on Monday.',
        'A new pier costs $3 million.',
        'Rosters, lifts and paint were discussed at length.',
        'Fares on the island ferry will rise by 8 percent.',
      ),
    );
    expect(figures[0]).toMatchObject({ value: 8, unit: '%' });
  });

  it('leaves out what says little: ages, a few of anything, dozens, spans of time', () => {
    const { figures } = shownOf(
      article(
        'Mill burns down in Tarn',
        'A mill burned down in Tarn. The loss is put at $2.4 million.',
        'Two neighbours watched from one window for three hours.',
        'Dozens of people had gathered.',
        'The owner, who is 61 years old, had bought it four years ago.',
      ),
    );
    expect(figures.map(({ head }) => head)).toEqual(['$2.4 million']);
  });

  it('has a few of those whom something befell, and none of a few of anything else', () => {
    const { figures } = shownOf(
      article('Mill burns down in Tarn', 'Two people were killed in the fire.', 'Two people were in the town hall.'),
    );
    expect(figures.map(({ sentence }) => sentence.block)).toEqual([0]);
  });

  it('has the same dead once, whatever they are called', () => {
    const weightsOf = (second: string) => {
      const { figures } = findFacts(
        article(
          'Mill burns down',
          'Three girls were killed in the mill of Tarn.',
          `A school mourns ${second} by the river.`,
        ),
        { people: null },
      );
      return figures.find(({ sentence }) => sentence.block === 1)?.weight ?? 0;
    };
    expect(weightsOf('three pupils who were killed')).toBeLessThan(weightsOf('four pupils who were killed'));
  });

  it('has no figures of the writer', () => {
    const text = 'Ada Lind spends 25% of her pay on the ferries of the town.';
    const source = article('Ferries of Tarn', text);
    const weightOf = (byline: string[]) => findFacts({ ...source, byline }, { people: null }).figures[0].weight;
    expect(weightOf(['Ada Lind'])).toBe(0);
    expect(weightOf(['Tom Bell'])).toBeGreaterThan(0);
  });

  it('has a date of the story before those in a quotation and those of a label', () => {
    const { dates } = findFacts(
      article(
        'Mill burns down in Tarn',
        'Harvest of 4 June 2024 The Best of Tarn',
        'The owner said: “We met on 5 February 2025 and again later.”',
        'The mill burned down on 4 March 2025.',
      ),
      { people: null },
    );
    expect(dates.map(({ value }) => value)).toEqual(['2025-03-04', '2024-06-04', '2025-02-05']);
  });

  it('tells one clause at one date', () => {
    const { dates } = shownOf(
      article('Bridge closes', 'The bridge will be closed on 4 April 2025 and on 9 April 2025.'),
    );
    expect(new Set(dates.map(({ detail }) => detail)).size).toBe(dates.length);
  });

  it('puts the days of the story before those of a quotation and a caption', () => {
    const source = article(
      'Bridge closes',
      'The old bridge over the Tarn was closed to lorries on Monday.',
      '“I drove over the bridge with my father on Sunday,” she said.',
      'Work on the new bridge over the Tarn begins on Friday.',
      'The bridge over the Tarn on Saturday.',
    );
    const blocks = source.blocks.map((block, i) => (i === 3 ? { ...block, type: 'caption' as const } : block));
    const { dates } = findFacts({ ...source, blocks }, { people: null });
    expect(
      dates
        .slice(0, 2)
        .map(({ value }) => value)
        .sort(),
    ).toEqual(['2025-03-10', '2025-03-14']);
    // The day of a caption is no fact.
    expect(dates).toHaveLength(3);
  });

  it('leaves out a date of which nothing is said', () => {
    const { dates } = shownOf(article('Bridge closes', 'Heavy rain had come down for weeks.', 'In spring, 2019.'));
    expect(dates).toEqual([]);
  });

  it('leaves out the today of a quotation, and puts the day of a statement and a season behind days of events', () => {
    const { dates } = findFacts(
      article(
        'Bridge closes',
        'The old bridge over the Tarn was closed to lorries on Monday.',
        '“We are glad to be here today,” the mayor said.',
        'The cost of the work on the bridge is not known, the builder said on Tuesday.',
        'The town hopes for many more guests from abroad this summer.',
      ),
      { people: null },
    );
    const weightOf = (start: string) => dates.find(({ value }) => value.startsWith(start))?.weight ?? Number.NaN;
    expect(weightOf('2025-03-12')).toBeNaN();
    expect(weightOf('2025-03-11')).toBeLessThan(weightOf('2025-03-10') - 0.1);
    expect(weightOf('2025-2')).toBeLessThan(weightOf('2025-03-10') - 0.1);
  });

  it('has a number that the headline gives no unit', () => {
    const { figures } = shownOf(
      article(
        'Mills burn as 6,400 flee',
        'The loss is put at $2.4 million.',
        'The fires sent 6,400 people across the river.',
      ),
    );
    expect(figures[0].value).toBe(6400);
  });

  it('has what the headline counts before another count of that size', () => {
    const { figures } = shownOf(
      article(
        'Storm floods 100 mills',
        'The storm by the river sent water over the bridges of 100 towns in the north.',
        'In all the storm flooded 100 mills, the council said.',
      ),
    );
    expect(figures[0].unit).toBe('mill');
  });

  it('has no share first for a count of the headline', () => {
    const { figures } = shownOf(
      article('Tarn buys 30 boats', 'The council will buy 30 boats of the mill.', 'Fares will rise by 30 percent.'),
    );
    const plain = shownOf(
      article('Tarn buys boats', 'The council will buy 30 boats of the mill.', 'Fares will rise by 30 percent.'),
    );
    const share = (list: typeof figures) => list.find(({ unit }) => unit === '%')?.weight;
    expect(share(figures)).toBeCloseTo(share(plain.figures) ?? Number.NaN, 1);
    expect(figures[0]).toMatchObject({ value: 30, unitKind: 'count' });
  });

  it.each([
    ['a count of thousands more than one of a few', 'The river took 30 barns.', 'The river took 4,000 homes.'],
    ['the largest of a unit more than the others', 'The barn cost $3 million.', 'The pier cost $7 million.'],
    ['what is told more than what is quoted', '“Fares will rise by 4 percent,” he said.', 'The pier cost $3 million.'],
    ['a length more than an age', 'Ada Lind is 61 years old.', 'The bridge was shut for 61 years.'],
  ])('weighs %s', (_, less, more) => {
    const text = `${less} ${more}`;
    const before = Array<string>(9).fill('Nobody came.');
    const { figures } = findFacts(article('Mill burns down in Tarn', ...before, text), { people: null });
    const weightIn = (told: string) =>
      figures.find(({ sentence }) => text.slice(sentence.start, sentence.end).trim() === told)?.weight ?? Number.NaN;
    expect(weightIn(more)).toBeGreaterThan(weightIn(less) + 0.015);
  });

  it('lists more of those whom a short article names', () => {
    const told = 'Ada Lind of the Tarn mill said the barge had sunk.';
    const padding = Array<string>(12).fill(
      `${'The mill and the river were quiet all day and nobody came. '.repeat(4)}`,
    );
    const short = findFacts(article('Barge sinks', told), { people: null });
    const long = findFacts(article('Barge sinks', told, ...padding), { people: null });
    expect(short.people[0].weight).toBeGreaterThan(long.people[0].weight);
  });

  it('has no day of a paragraph that is about its writer', () => {
    const told = 'Ada Lind is the author of a book on mills that is out on 9 June 2025.';
    const source = article('Mill burns down in Tarn', 'The mill by the river burned down on 4 March 2025.', told);
    const days = (byline: string[]) => shownOf({ ...source, byline }).dates.map(({ value }) => value);
    expect(days(['Ada Lind'])).toEqual(['2025-03-04']);
    expect(days(['Tom Bell'])).toContain('2025-06-09');
  });

  it('has no day that only a caption has or somebody asks for, nor a day of theirs in single marks', () => {
    const source = article(
      'Mill burns down in Tarn',
      'The mill by the river burned down on 4 March 2025.',
      'The owner of the mill told her: ‘We are going to have a special day today’.',
      'Who will pay for a new mill by 9 June 2025?',
      'Ada Lind walks by the mill in Tarn on 6 March 2025.',
    );
    source.blocks[3].type = 'caption';
    source.blocks.push({ type: 'quote', text: 'Our clinics in the town have begun today to hand out masks to all.' });
    expect(shownOf(source).dates.map(({ value }) => value)).toEqual(['2025-03-04']);
  });

  it('holds silence against nobody whose language is not read for it', () => {
    const person = (weight: number, said?: []): PersonFact => ({
      kind: 'person',
      name: 'Ana Lek',
      aliases: [],
      role: null,
      ...(said && { said }),
      mentions: [{ block: 0, start: 0, end: 7 }],
      sentence: { block: 0, start: 0, end: 7 },
      weight,
      head: 'Ana Lek',
      detail: '',
    });
    const count = (fact: PersonFact) => keyFacts({ dates: [], figures: [], people: [fact] }).people.length;
    expect([count(person(0.65, [])), count(person(0.55, []))]).toEqual([1, 0]);
    expect([count(person(0.45)), count(person(0.35))]).toEqual([1, 0]);
  });
});

describe('lines of facts that are not shown', () => {
  const source = article(
    'Mill in Tarn burns down after repairs',
    // It is shown because its line has the words of the headline.
    'The repairs of the mill in Tarn took nine weeks.',
    'A mill burned down in Tarn on 4 March 2025. The loss is put at $2.4 million.',
    'Two neighbours watched for nearly three hours, Ada Lind among them.',
    'The owner, who is 61 years old, said: “We met on 5 February 2025 and again later.”',
    'The attack on the mill killed two people, and dozens of people had to flee.',
  );
  const found = findFacts(source, { people: null });
  const whole = withLines(readFacts(source, { people: null }), source, NO_FLOORS);

  it('has the head of a fact that surely stays below its floor, and no line', () => {
    const headsOf = ({ figures, dates }: typeof found) => [...figures, ...dates].map(({ head }) => head).sort();
    expect(headsOf(found)).toEqual(headsOf(whole));
    const mute = found.figures.filter(({ detail }) => detail === '').map(({ head }) => head);
    expect(mute).toContain('61 years old');
    expect(whole.figures.every(({ detail }) => detail !== '')).toBe(true);
  });

  it('shows the same as with a line for each', () => {
    expect(keyFacts(found)).toEqual(keyFacts(whole));
    expect(keyFacts(found).figures.map(({ head }) => head)).toContain('nine weeks');
  });
});
