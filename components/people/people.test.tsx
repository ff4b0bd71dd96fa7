// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { entryOf, eventOf, NOW, placeOf } from '../testing/samples';
import { PeopleList, type PeopleListProps } from './people-list';
import { PersonView, type PersonViewProps } from './person-page';

const nothing = () => undefined;
const IDA = { key: 'ida lund', name: 'Ida Lund', aliases: ['I. Lund'], count: 2 };

const list = (more: Partial<PeopleListProps> = {}) => (
  <PeopleList
    people={[IDA, { key: 'jonas berg', name: 'Jonas Berg', aliases: [], count: 1 }]}
    roles={new Map([['ida lund', 'captain of the Nordvik']])}
    query=""
    onQuery={nothing}
    {...more}
  />
);

describe('the list of people', () => {
  holdsInEachState({
    'not answered yet': () => list({ people: null }),
    empty: () => list({ people: [] }),
    'nobody found': () => list({ people: [], query: 'x' }),
    some: () => list(),
  });

  it('leads to each, with the latest role, how many articles name them and how else they are spelled', () => {
    const { getByRole, getAllByRole } = draw(list());
    expect(getByRole('link', { name: 'Ida Lund' }).getAttribute('href')).toBe('#/person/ida%20lund');
    expect(getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Ida Lundcaptain of the NordvikNamed in 2 articlesAlso spelled I. Lund',
      'Jonas BergNamed in 1 article',
    ]);
  });

  it('is filtered as the reader types, and says whether there is nobody or nobody so called', () => {
    const onQuery = vi.fn();
    const { getByRole, getByText, redraw } = draw(list({ people: [], onQuery }));
    expect(getByRole('heading', { level: 2 }).textContent).toBe('Nobody yet');
    fireEvent.input(getByRole('searchbox', { name: 'Find a person' }), { target: { value: 'ida' } });
    expect(onQuery).toHaveBeenCalledWith('ida');
    redraw(list({ people: [], query: 'x' }));
    expect(getByText('Nobody by this name is in the library.')).toBeTruthy();
  });
});

const told = { ...eventOf('e1'), isKey: true, isOnlyReported: false, since: 1 };
const STORY = { id: 's1', name: 'Orsa ferry' };
const SAYING = {
  article: '1',
  outlet: 'The Courier',
  day: '2026-03-17',
  position: placeOf('She was rescued.', 1),
  text: 'The engine had failed, Lund said.',
};
const PORTRAIT: NonNullable<PersonViewProps['portrait']> = {
  stories: [
    { ...STORY, isSingle: false, days: ['2026-03-17', '2026-03-18'] },
    { id: 's2', name: 'Quay sold', isSingle: true, days: ['2026-03-18'] },
  ],
  events: [
    { story: STORY, event: told },
    { story: STORY, event: { ...told, id: 'e2', date: '2026-03-19', text: 'Lund was questioned.' } },
    { story: STORY, event: { ...told, id: 'e3', date: '2026-04-03', text: 'Lund is to be heard.', planned: true } },
  ],
  saidBy: [SAYING],
  saidAbout: [{ ...SAYING, text: 'She should have turned back, Berg said.', by: 'Jonas Berg' }],
  quotes: [
    {
      article: '1',
      outlet: 'The Courier',
      publishedAt: '2026-03-17',
      position: placeOf('She was rescued.', 1),
      text: 'A note beside Ida Lund read “it was nobody’s fault”.',
    },
  ],
};
const NOTHING: typeof PORTRAIT = { stories: [], events: [], saidBy: [], saidAbout: [], quotes: [] };

function personPage(more: Partial<PersonViewProps> = {}) {
  const appearances = [
    { entry: entryOf(1), name: 'I. Lund', role: 'captain' },
    { entry: entryOf(3, { publishedAt: '2026-03-18' }), name: 'Ida Lund', role: 'captain of the Nordvik' },
    { entry: entryOf(2, { title: 'Hearing begins', publishedAt: null }), name: 'Ida Lund', role: null },
  ];
  const others = [{ key: 'jonas berg', name: 'Jonas Berg', shared: 2 }];
  return (
    <PersonView
      page={{ person: { ...IDA, count: 3 }, appearances, others }}
      portrait={PORTRAIT}
      candidates={[{ key: 'jonas berg', name: 'Jonas Berg' }]}
      now={NOW}
      onJoin={nothing}
      onPart={nothing}
      {...more}
    />
  );
}

describe('the page of a person', () => {
  holdsInEachState({
    'before the portrait is worked out': () => personPage({ portrait: null }),
    whole: () => personPage(),
    'with nothing but a name': () =>
      personPage({
        page: { person: { ...IDA, aliases: [] }, appearances: [], others: [] },
        portrait: NOTHING,
        candidates: [],
      }),
  });

  it('says first who they are, where they were named, and what is the latest', () => {
    const { getByRole } = draw(personPage());
    const header = getByRole('heading', { level: 1, name: 'Ida Lund' }).closest('header')?.textContent ?? '';
    for (const words of [
      'captain of the Nordvik',
      'Named in 3 articles',
      '1 outlet',
      'Stories: 1',
      'March 17–18, 2026',
    ])
      expect(header).toContain(words);
    const latest = getByRole('region', { name: 'Latest · March 19, 2026' });
    expect(latest.textContent).toContain('Lund was questioned.');
    expect(latest.querySelector('a')?.getAttribute('href')).toMatch(/^#\/article\/1\?at=/);
    expect(getByRole('link', { name: 'Follow in the timeline' }).getAttribute('href')).toBe('#/timeline/ida%20lund');
  });

  it('tells as the latest what is latest: words, or an article, where these are newer than the events', () => {
    const said = { ...SAYING, day: '2026-03-20', text: 'I shall appeal, Lund said.' };
    const { getByRole, redraw } = draw(personPage({ portrait: { ...PORTRAIT, saidBy: [said] } }));
    const latest = () => getByRole('region', { name: /^Latest/ });
    expect(latest().textContent).toBe('Latest · Mar 20, 2026I shall appeal, Lund said.The Courier');
    const about = { ...SAYING, day: '2026-03-20', text: 'She should appeal, Berg said.', by: 'Jonas Berg' };
    redraw(personPage({ portrait: { ...PORTRAIT, saidAbout: [about] } }));
    expect(latest().textContent).toBe('Latest · Mar 20, 2026She should appeal, Berg said.Jonas BergThe Courier');
    const named = {
      entry: entryOf(4, { title: 'Captain named', publishedAt: '2026-03-20' }),
      name: 'Lund',
      role: null,
    };
    const page = { person: IDA, appearances: [named], others: [] };
    redraw(personPage({ page }));
    expect(latest().textContent).toBe('Latest · Mar 20, 2026Captain namedThe Courier');
    expect(latest().querySelector('a')?.getAttribute('href')).toBe('#/article/4');
  });

  it('sets what they said apart from what was said about them, and from quotes of nobody known', () => {
    const { getByRole } = draw(personPage());
    const wordsOf = (name: string) => getByRole('region', { name }).textContent;
    expect(wordsOf('Said by Ida Lund')).toContain('The engine had failed, Lund said.');
    const about = getByRole('region', { name: 'Said about Ida Lund' });
    expect(about.textContent).toContain('She should have turned back, Berg said.Jonas Berg');
    expect(about.querySelector('a')?.getAttribute('href')).toBe('#/person/Jonas%20Berg');
    expect(wordsOf('Quotes that name them')).toContain('nobody’s fault');
  });

  it('does not repeat under the latest what is the latest', () => {
    const said = { ...SAYING, day: '2026-03-20', text: 'I shall appeal, Lund said.' };
    const { getByRole, getAllByText } = draw(personPage({ portrait: { ...PORTRAIT, saidBy: [said, SAYING] } }));
    expect(getByRole('region', { name: 'Said by Ida Lund' }).textContent).toContain('The engine had failed');
    expect(getAllByText('I shall appeal, Lund said.')).toHaveLength(1);
  });

  it('has no empty column where only one of the two was found', () => {
    const { container, queryByRole } = draw(personPage({ portrait: { ...PORTRAIT, saidAbout: [] } }));
    expect(queryByRole('region', { name: 'Said by Ida Lund' })).not.toBeNull();
    expect(queryByRole('region', { name: 'Said about Ida Lund' })).toBeNull();
    expect(container.querySelector('.person-said')).toBeNull();
  });

  it('shows the first of many sayings, and more where the reader asks for them', () => {
    const saidBy = Array.from({ length: 12 }, (_, i) => ({ ...SAYING, text: `Lund said ${i}.` }));
    const { getByRole } = draw(personPage({ portrait: { ...NOTHING, saidBy } }));
    const lines = () => getByRole('region', { name: 'Said by Ida Lund' }).querySelectorAll('li').length;
    expect(lines()).toBe(8);
    fireEvent.click(getByRole('button', { name: 'Show more' }));
    expect(lines()).toBe(12);
  });

  it('draws them over time, with one line through their events', () => {
    const { getByRole } = draw(personPage());
    const picture = getByRole('img', { name: /^Ida Lund over time/ });
    expect(picture.textContent).toContain('captain of the Nordvik');
    expect(picture.querySelectorAll('.person-week')).toHaveLength(1);
    expect(picture.querySelectorAll('.person-bead')).toHaveLength(3);
    expect(picture.querySelector('.follow-line')?.getAttribute('d')?.match(/C/g)).toHaveLength(2);
  });

  it('has a row for each story that it counts, with the days of its articles', () => {
    const other = { id: 's3', name: 'The inquiry', isSingle: false, days: ['2026-03-18'] };
    const { container } = draw(personPage({ portrait: { ...PORTRAIT, stories: [...PORTRAIT.stories, other] } }));
    expect(container.querySelector('.story-facts')?.textContent).toContain('Stories: 2');
    const rows = [...container.querySelectorAll('.person-time-story')];
    expect(rows.map(({ textContent }) => textContent)).toEqual(['Orsa ferry', 'The inquiry']);
    expect(container.querySelectorAll('.person-named')).toHaveLength(3);
  });

  it('has the names above their rows where there is no room beside the picture', () => {
    const { container, redraw } = draw(personPage());
    expect(container.querySelector('.person-time-narrow')).toBeNull();
    const narrow = vi.spyOn(DOMRect.prototype, 'width', 'get').mockReturnValue(360);
    redraw(<div />);
    redraw(personPage());
    const name = container.querySelector<HTMLElement>('.person-time-narrow .person-time-story');
    const bead = container.querySelector('.person-bead');
    expect(Number.parseInt(name?.style.insetBlockStart ?? '', 10) + 19).toBeLessThan(Number(bead?.getAttribute('cy')));
    narrow.mockRestore();
  });

  it('tells their events, the latest first, and where articles name them, and with whom', () => {
    const { getByRole } = draw(personPage());
    const events = [...getByRole('region', { name: 'Events' }).querySelectorAll('.person-words')];
    expect(events.map(({ textContent }) => textContent)).toEqual([
      'PlannedLund is to be heard.',
      'Lund was questioned.',
      'The ferry to Orsa sank on Monday.',
    ]);
    const wordsOf = (name: string) => getByRole('region', { name }).textContent;
    expect(wordsOf('Roles over time')).toBe('Roles over timeMarch 17–18, 2026captain of the NordvikThe Courier');
    expect(wordsOf('Articles')).toContain('I. Lund, captain');
    expect(wordsOf('Articles')).toContain('Hearing begins');
    expect(wordsOf('Appears with')).toContain('Jonas Berg2 articles in common');
    expect(getByRole('region', { name: 'In these stories' }).querySelector('a')?.getAttribute('href')).toBe(
      '#/story/s1',
    );
  });

  it('shows no heading over nothing', () => {
    const { queryByRole } = draw(personPage({ portrait: NOTHING }));
    for (const name of ['Events', 'Said by Ida Lund', 'Quotes that name them', 'In these stories', /^Latest/]) {
      expect(queryByRole('region', { name })).toBeNull();
    }
  });

  it('lets the reader say who is the same, and who is not', () => {
    const [onJoin, onPart] = [vi.fn(), vi.fn()];
    const { getByRole, container } = draw(personPage({ onJoin, onPart }));
    const choice = container.querySelector('select');
    if (choice) fireEvent.change(choice, { target: { value: 'jonas berg' } });
    expect(onJoin).toHaveBeenCalledWith('jonas berg');
    fireEvent.click(getByRole('button', { name: '“I. Lund” is someone else', hidden: true }));
    expect(onPart).toHaveBeenCalledWith('I. Lund');
  });
});
