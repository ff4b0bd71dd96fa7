// @vitest-environment jsdom
import { act, fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { factKey } from '../../../lib/facts/fact-key';
import type { Facts } from '../../../lib/facts/facts';
import { draw, holdsInEachState } from '../../testing/render';
import { article, facts, NOW } from '../../testing/samples';
import { KeyFacts } from './key-facts';

const nothing = () => undefined;
const LINE = 'The fares of the ferry rose twice';
const [first] = facts.figures;
const [{ block, start, end }] = first.mentions;
/** Two figures of one sentence. */
const figures = [
  { ...first, detail: LINE },
  { ...first, head: '6 öre', mentions: [{ block, start: start + 1, end }], detail: LINE },
];

function list() {
  const nothing = () => undefined;
  const given = { article, now: NOW, shown: null, hidden: [], hiddenHere: [], onShow: nothing, onHidden: nothing };
  return <KeyFacts {...given} facts={{ ...facts, figures }} />;
}

describe('figures of one sentence', () => {
  holdsInEachState({ 'as a list': list });

  it('have it once, under both, and each leads somewhere of its own', () => {
    const { getAllByText, getByRole } = draw(list());
    expect(getAllByText(LINE).filter((line) => line.className === 'fact-detail')).toHaveLength(1);
    const rows = [/6 öre/, /40 people/].map((name) => getByRole('button', { name }).closest('li'));
    expect(rows[0]).toBe(rows[1]);
  });
});

describe('facts that the reader has hidden', () => {
  const [person] = facts.people;
  const keys = [factKey(article.canonicalUrl, person), 'of another article'];
  const hiding = (onHidden: (hidden: string[]) => void = nothing, shown: Facts = { ...facts, people: [] }) => (
    <KeyFacts
      facts={shown}
      article={article}
      now={NOW}
      shown={null}
      hidden={keys}
      hiddenHere={[person]}
      onShow={nothing}
      onHidden={onHidden}
    />
  );
  holdsInEachState({
    'some of them': () => hiding(),
    'all of them': () => hiding(nothing, { dates: [], figures: [], people: [] }),
  });

  it('are counted and named in the list, and each is brought back from there', () => {
    const onHidden = vi.fn();
    const { getByText, getByRole } = draw(hiding(onHidden));
    fireEvent.click(getByText('Hidden: 1'));
    const back = getByRole('button', { name: 'Bring back', description: person.head });
    fireEvent.click(back);
    expect(onHidden).toHaveBeenLastCalledWith(['of another article']);
  });

  it('do not make the next one easy to hide by a second click', () => {
    vi.useFakeTimers();
    const { container, getAllByRole } = draw(hiding());
    const settling = () => container.querySelector('.key-facts')?.getAttribute('data-settling');
    fireEvent.click(getAllByRole('button', { name: 'Not a fact: do not show it again' })[0]);
    expect(settling()).toBe('true');
    act(() => void vi.advanceTimersByTime(700));
    expect(settling()).toBe('false');
    vi.useRealTimers();
  });
});
