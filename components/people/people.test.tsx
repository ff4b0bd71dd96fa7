// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { entryOf, eventOf, placeOf } from '../testing/samples';
import { PeopleList, type PeopleListProps } from './people-list';
import { PersonView, type PersonViewProps } from './person-page';

const nothing = () => undefined;
const IDA = { key: 'ida lund', name: 'Ida Lund', aliases: ['I. Lund'], count: 2 };

const list = (more: Partial<PeopleListProps> = {}) => (
  <PeopleList
    people={[IDA, { key: 'jonas berg', name: 'Jonas Berg', aliases: [], count: 1 }]}
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

  it('leads to each, with how many articles name them and how else they are spelled', () => {
    const { getByRole, getAllByRole } = draw(list());
    expect(getByRole('link', { name: 'Ida Lund' }).getAttribute('href')).toBe('#/person/ida%20lund');
    expect(getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Ida LundNamed in 2 articlesAlso spelled I. Lund',
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

const MOMENTS: NonNullable<PersonViewProps['moments']> = {
  stories: [{ id: 's1', name: 'Orsa ferry' }],
  events: [{ story: 's1', event: eventOf('e1') }],
  quotes: [
    {
      article: '1',
      outlet: 'The Courier',
      publishedAt: '2026-03-17',
      position: placeOf('She was rescued.', 1),
      text: 'Captain Ida Lund said “the engine had failed”.',
    },
  ],
};

function personPage(more: Partial<PersonViewProps> = {}) {
  const appearances = [
    { entry: entryOf(1), name: 'I. Lund', role: 'captain' },
    { entry: entryOf(2, { title: 'Hearing begins', publishedAt: null }), name: 'Ida Lund', role: null },
  ];
  const others = [{ key: 'jonas berg', name: 'Jonas Berg', shared: 2 }];
  return (
    <PersonView
      page={{ person: IDA, appearances, others }}
      moments={MOMENTS}
      candidates={[{ key: 'jonas berg', name: 'Jonas Berg' }]}
      onJoin={nothing}
      onPart={nothing}
      {...more}
    />
  );
}

describe('the page of a person', () => {
  holdsInEachState({
    'before the moments are worked out': () => personPage({ moments: null }),
    whole: () => personPage(),
    'with nothing but a name': () =>
      personPage({
        page: { person: { ...IDA, aliases: [] }, appearances: [], others: [] },
        moments: { stories: [], events: [], quotes: [] },
        candidates: [],
      }),
  });

  it('tells what articles call them, what happened, what was said, and with whom', () => {
    const { getByRole } = draw(personPage());
    const wordsOf = (name: string) => getByRole('region', { name }).textContent;
    expect(wordsOf('Roles over time')).toContain('I. Lund, captain');
    expect(wordsOf('Roles over time')).toContain('Hearing begins');
    expect(wordsOf('Events')).toContain('The ferry to Orsa sank on Monday.');
    expect(wordsOf('Quotes that name them')).toContain('said “the engine had failed”');
    expect(wordsOf('Appears with')).toContain('Jonas Berg2 articles in common');
    expect(getByRole('region', { name: 'In these stories' }).querySelector('a')?.getAttribute('href')).toBe(
      '#/story/s1',
    );
  });

  it('shows no heading over nothing', () => {
    const { queryByRole } = draw(personPage({ moments: { stories: [], events: [], quotes: [] } }));
    for (const name of ['Events', 'Quotes that name them', 'In these stories']) {
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
