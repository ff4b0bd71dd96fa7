import { describe, expect, it } from 'vitest';
import { describeArticle } from '../terms/article-terms';
import { nameStory, peopleOf } from './story-name';

const row = (title: string, text: string, people: string[] = [], day = '2025-03-03') =>
  describeArticle({
    id: title,
    title,
    siteName: 'Courier',
    publishedAt: day,
    savedAt: day,
    lang: 'en',
    blocks: [{ text }],
    facts: {
      dates: [],
      figures: [],
      people: people.map((name) => ({
        kind: 'person',
        name,
        aliases: [],
        role: null,
        mentions: [],
        sentence: { block: 0, start: 0, end: 0 },
        weight: 0,
        head: '',
        detail: '',
      })),
    },
  });

describe('the name of a story', () => {
  it('is the whole headline that holds most of what its articles share', () => {
    const articles = [
      row('Why villagers never trusted the Halden dam', 'The Halden dam leaks.'),
      row('Halden dam repairs to take a year', 'Repairs of the Halden dam begin.'),
      row('Minister defends himself', 'The minister spoke about the Halden dam and its repairs.'),
    ];
    expect(nameStory(articles)).toBe('Halden dam repairs to take a year');
  });

  it('says something of all articles rather than much of some', () => {
    const articles = [
      row('Ferry inquiry hears the captain Tom Bell', 'The captain of the Merrow ferry, Tom Bell, was heard.'),
      row('Captain Tom Bell weeps before ferry inquiry', 'Tom Bell, the captain of the Merrow ferry, wept.'),
      row('Merrow ferry is raised from the sea', 'A crane raised the Merrow ferry from the sea.'),
      row('Merrow mourns the dead of its ferry', 'The dead of the Merrow ferry were buried.'),
      row('Harbour of Merrow gets a new ferry', 'A ferry named Hope sails from Merrow.'),
    ];
    expect(nameStory(articles)).toMatch(/Merrow/);
  });

  it('is what headlines call the matter, before a headline that is about some of the articles only', () => {
    const opening = 'The Merrow ferry collision of Monday keeps the town busy.';
    const articles = [
      row(
        'Divers search the harbour after the Merrow ferry collision',
        `${opening} Divers search the harbour.`,
        [],
        '2025-03-03',
      ),
      row('Captain weeps before judge in Oden', `${opening} The captain wept before a judge.`, [], '2025-03-05'),
      row('Shipyard of Halden loses its licence', `${opening} A shipyard lost its licence.`, [], '2025-03-09'),
      row(
        'Shipyard of Halden sues over its lost licence',
        `${opening} A shipyard sues over a licence.`,
        [],
        '2025-03-10',
      ),
    ];
    expect(nameStory(articles)).toBe('Merrow ferry collision');
    expect(nameStory(articles.slice(2))).toMatch(/Shipyard/);
  });

  it('is no matter without a name, nor one that few of the articles open with', () => {
    const opening = 'Yesterday the ferry collision was on everybody’s mind.';
    const articles = [
      row('Divers Search the Harbour After Ferry Collision', `${opening} Divers search.`, [], '2025-03-03'),
      row('Captain Weeps Before Judge', `${opening} A judge heard the captain.`, [], '2025-03-05'),
      row('Divers Give Up After Oden Bridge Collapse', `${opening} It had rained in Oden.`, [], '2025-03-09'),
    ];
    expect(nameStory(articles)).not.toMatch(/^(?:Ferry Collision|Oden Bridge Collapse)$/);
  });

  it('is a headline about all articles before a later one about itself, unless that is overtaken', () => {
    const opening = 'The council raised the dues of the ferrymen.';
    const last = 'Angry mayor says ferrymen report was a lie';
    const named = (first: string) =>
      nameStory([
        row(first, `${opening} It was a surprise.`, [], '2025-03-03'),
        row('Newspaper regrets a mistake', `${opening} A mistake was printed.`, [], '2025-03-04'),
        row(last, `${opening} He was angry.`, [], '2025-03-05'),
      ]);
    expect(named('Council raises dues of ferrymen')).toBe('Council raises dues of ferrymen');
    expect(named('Council will raise dues of ferrymen')).toBe(last);
  });

  it('is a thing that most articles tell of, before the latest detail of a story that has gone on', () => {
    const text = 'Repairs of the harbour wall go on.';
    const named = (days: readonly string[]) =>
      nameStory([
        row('Oden mayors quarrel over costly harbour wall', `${text} Oden voted yesterday.`, [], days[0]),
        row('Winter storm drowns sheep behind harbour wall', `${text} A storm came from the sea.`, [], days[1]),
        row('Thieves sell granite of harbour wall abroad', `${text} Stones were sold in Halden.`, [], days[2]),
        row('Mayor weeps over painted otters', `${text} Otters were painted white.`, [], days[3]),
      ]);
    expect(named(['2025-03-03', '2025-03-04', '2025-03-05', '2025-03-08'])).toBe('Harbour wall');
    expect(named(['2025-03-08', '2025-03-08', '2025-03-08', '2025-03-08'])).not.toBe('Harbour wall');
  });

  it('is no headline that says what somebody is to do, where later articles know more', () => {
    const text = 'The Halden dam was opened by Ines Falk on Monday.';
    const articles = [
      row('Ines Falk to open Halden dam on Monday', text),
      row('Owner glad about dam opening', `The owner spoke. ${text}`, [], '2025-03-04'),
    ];
    expect(nameStory([articles[0], ...articles])).toBe(articles[1].headline);
    const [, later] = articles;
    const opened = row('Ines Falk opened Halden dam on Monday', text);
    expect(nameStory([opened, opened, later])).toBe(opened.headline);
  });

  it.each([
    ['judges', 'Halden dam repairs are a disgrace'],
    ['demands', 'Halden dam repairs must begin'],
    ['asks behind a label', 'Timeline: how the Halden dam repairs began'],
  ])('is no headline that %s', (_, headline) => {
    const articles = [
      row('Falk opens the Halden dam', 'The Halden dam repairs begin.'),
      row(headline, 'The Halden dam repairs begin.'),
    ];
    expect(nameStory(articles)).toBe('Falk opens the Halden dam');
  });

  it('may be what somebody says that must be', () => {
    const articles = [
      row('Falk opens the gates', 'The Halden dam repairs begin.'),
      row('Falk says Halden dam repairs must begin', 'The Halden dam repairs begin.'),
    ];
    expect(nameStory(articles)).toBe('Falk says Halden dam repairs must begin');
  });

  it('is without somebody’s words before with them', () => {
    const articles = [
      row('Merrow ferry raised from the sea', 'The Merrow ferry was raised from the sea.'),
      row('Merrow ferry raised from sea: “a mercy”', 'The Merrow ferry was raised from the sea.'),
    ];
    expect(nameStory(articles)).toBe(articles[0].headline);
  });

  it('is no headline of hardly anything but somebody’s words, and leaves out those before a sentence', () => {
    const articles = [
      row('Merrow ferry raised from the sea', 'The Merrow ferry was raised.'),
      row('Falk: “Merrow ferry, raised, is raised”', 'The Merrow ferry was raised.'),
    ];
    expect(nameStory(articles)).toBe(articles[0].headline);
    const spoken = '‘It was a mercy’: Merrow ferry raised from the sea';
    expect(nameStory([row(spoken, 'The Merrow ferry.')])).toBe(articles[0].headline);
  });

  it('asks nothing, and counts nothing that later articles may have overtaken', () => {
    const articles = [
      row('Who let the Merrow ferry sail?', 'The Merrow ferry sank.'),
      row('Merrow ferry sinks, 12 dead', 'The Merrow ferry sank; 12 died.'),
      row('Merrow ferry owner questioned', 'The owner of the Merrow ferry was questioned.', [], '2025-03-04'),
    ];
    expect(nameStory(articles)).toBe('Merrow ferry owner questioned');
    expect(nameStory(articles.slice(0, 2))).toBe('Merrow ferry sinks, 12 dead');
  });

  it('counts a number within a name for no count', () => {
    const later = row('Owner speaks', 'The Merrow ferry sank, its owner says.', [], '2025-03-04');
    const names = ['Merrow ferry sank in Covid-19 year', 'Merrow ferry recalls 9/11 boats'];
    for (const name of names) expect(nameStory([row(name, 'The Merrow ferry sank.'), later])).toBe(name);
    expect(nameStory([row('Merrow ferry sank with 19 boats', 'The Merrow ferry sank.'), later])).toBe('Owner speaks');
  });

  it('rather says what happened than who is in the news', () => {
    const articles = [
      row('Things get worse between Ines Falk and Tom Bell', 'On Monday Ines Falk told Tom Bell to repair the ferry.'),
      row('Bell told to repair ferry', 'It was on Monday that Ines Falk told Tom Bell to repair the ferry.'),
      row('', 'The ferry, says Ines Falk, is one that Tom Bell has to repair.'),
    ];
    expect(nameStory(articles)).toBe('Bell told to repair ferry');
  });

  it('follows the latest day, and is no plan that later articles know more of', () => {
    const text = 'The Merrow ferry will be raised.';
    const early = row('Merrow ferry raised by a crane', text);
    const late = row('Merrow ferry towed by a tug', text, [], '2025-03-04');
    expect(nameStory([early, late])).toBe(late.headline);
    const planned = row('Crane will raise Merrow ferry from sea', 'A crane will raise the Merrow ferry from the sea.');
    const done = row('Crane raises ferry, owner says', 'A crane raised the Merrow ferry.', [], '2025-03-04');
    expect(nameStory([planned, planned, done])).toBe(done.headline);
  });

  it('is rather no headline with an article in front, as features have', () => {
    const text = 'The notebooks of the Merrow ferry are read.';
    expect(nameStory([row('Merrow ferry notebooks read', text), row('The notebooks of the Merrow ferry', text)])).toBe(
      'Merrow ferry notebooks read',
    );
  });

  it('is what others call the matter before a poor headline', () => {
    const articles = [
      row('Falk blasts Bell', 'The Merrow ferry collision has made Ines Falk angry.'),
      row('What we know after the Merrow ferry collision', 'The Merrow ferry collision cost lives.'),
      row('Why? Questions after the Merrow ferry collision', 'The Merrow ferry collision cost lives.'),
    ];
    expect(nameStory(articles)).toBe('Merrow ferry collision');
  });

  it('is without a sentence that promises to explain, and argues from no sentence to the next', () => {
    const articles = [
      row('Do not mourn the Merrow ferry. Build a bridge', 'The Merrow ferry sank.'),
      row('Merrow ferry is to be raised. Here’s why', 'The Merrow ferry is to be raised.'),
    ];
    expect(nameStory(articles)).toBe('Merrow ferry is to be raised');
    expect(nameStory([row('Boats search', 'The Merrow ferry sank.'), articles[0]])).toBe('Boats search');
  });

  it('is one of its hundred latest headlines', () => {
    const first = row('Merrow ferry sinks', 'The Merrow ferry sank.');
    const others = Array.from({ length: 100 }, () => row('', 'The Merrow ferry sank.'));
    expect(nameStory([first, ...others.slice(1)])).toBe(first.headline);
    expect(nameStory([first, ...others])).not.toBe(first.headline);
  });

  it('counts a year for no count', () => {
    const articles = [
      row('Merrow ferry disaster of 2011', 'The Merrow ferry sank in 2011.'),
      row('Owner speaks', 'The Merrow ferry sank in 2011, its owner says.'),
    ];
    expect(nameStory(articles)).toBe('Merrow ferry disaster of 2011');
  });

  it('is a part of a headline where all are too long', () => {
    const articles = [
      row(
        'Merrow ferry inquiry: three ministers are asked why nobody had looked at the hull for a year',
        'Merrow ferry.',
      ),
      row('', 'The Merrow ferry inquiry goes on.'),
    ];
    expect(nameStory(articles)).toBe('Merrow ferry inquiry');
  });

  it('is a whole headline before a label in front of another, and before one that asks', () => {
    const label = row(
      'Harbour Court: the owners of the Merrow ferry had not had its hull looked at for years',
      'Merrow ferry.',
    );
    const asks = row('What the Merrow ferry tells us', 'The Merrow ferry.');
    const counts = row('Merrow ferry owners knew of hull for 3 years', 'The Merrow ferry.');
    expect(nameStory([counts, asks, label])).toBe(counts.headline);
  });

  it('is a headline without its last clause where all are too long', () => {
    const long = 'Engineers race to lower the Halden reservoir after a wall of the spillway gives way above Merrow';
    expect(nameStory([row(long, 'The Halden reservoir.')])).toBe('Engineers race to lower the Halden reservoir');
    const few = 'Dozens flee as a wall of the spillway of the Halden reservoir gives way above the town of Merrow';
    expect(nameStory([row(few, 'The Halden reservoir.')])).toBe(few);
  });

  it('is a later headline of two that say as much', () => {
    expect(nameStory([row('Otters return', 'Otters return.'), row('Otters return again', 'Otters return.')])).toBe(
      'Otters return again',
    );
  });

  it('is the headline of a single article, cut at a word only when it is far too long', () => {
    expect(nameStory([row('Bakers raise prices', 'Bread is dear.')])).toBe('Bakers raise prices');
    const long = 'Bakers raise the price of bread for the third time in a year, and the millers follow them';
    expect(nameStory([row(long, 'Bread is dear.')])).toBe(long);
    const name = nameStory([row('Bakers raise the price of bread '.repeat(6).trim(), 'Bread is dear.')]);
    expect(name).toMatch(/ (?:bread|price|the|of|raise|Bakers)…$/);
  });

  it('is a headline where nothing is shared, and words where there is no headline', () => {
    expect(nameStory([row('Otters return', 'Otters swim.'), row('Trams stop', 'Trams stand.')])).toMatch(
      /^(?:Otters return|Trams stop)$/,
    );
    expect(nameStory([row('', 'Otters swim in the Lune.'), row('', 'Otters swim in the Lune again.')])).toMatch(
      /otters/i,
    );
  });
});

it('the people of a story are listed once, by their longest name', () => {
  const articles = [row('A', '', ['Volodymyr Zelensky', 'Ida Lund']), row('B', '', ['Volodymyr Zelenskyy'])];
  expect(peopleOf(articles)).toEqual(['Volodymyr Zelenskyy', 'Ida Lund']);
});
