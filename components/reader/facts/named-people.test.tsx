// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { PersonFact } from '../../../lib/facts/facts';
import { createLanguage } from '../../shared/messages';
import { draw, english, holdsInEachState } from '../../testing/render';
import { article, facts, NOW, placeOf } from '../../testing/samples';
import { KeyFacts } from './key-facts';

const nothing = () => undefined;
const [told] = facts.people;
const named = (name: string, head: string): PersonFact => ({
  ...told,
  ...{ name, head, detail: '' },
  mentions: [placeOf('engine', 1)],
});
const captain = named('Ida Lund', 'Ida Lund, captain');
const mate = named('Per Holm', 'Per Holm');

function list(people: PersonFact[], more: { onShow?(): void; onHidden?(): void } = {}) {
  const given = { article, now: NOW, shown: null, hidden: [], hiddenHere: [], onShow: nothing, onHidden: nothing };
  return <KeyFacts {...given} {...more} facts={{ dates: [], figures: [], people }} />;
}

describe('people of whom nothing is said', () => {
  holdsInEachState({
    'below rows': () => list([{ ...told, name: 'Ada Lind', head: 'Ada Lind' }, captain, mate]),
    'by themselves': () => list([captain, mate]),
  });

  it('are on one line below the rows, with what they are, and are no rows', () => {
    const { container, getByRole } = draw(list([captain, { ...told, name: 'Ada Lind', head: 'Ada Lind' }, mate]));
    expect([...container.querySelectorAll('.fact .fact-head')].map((head) => head.textContent)).toEqual(['Ada Lind']);
    expect(container.querySelector('.named-people')?.textContent).toBe('Also named: Ida Lund (captain), Per Holm');
    expect(getByRole('list', { name: 'Also named:' }).children).toHaveLength(2);
    expect(getByRole('button', { name: 'Ida Lund (captain)' })).toBeTruthy();
  });

  it('are named where there is nobody else', () => {
    const { container } = draw(list([mate]));
    expect(container.querySelector('.fact-group-people')?.textContent).toContain('Named: Per Holm');
    expect(container.querySelectorAll('.fact-group-people ul')).toHaveLength(1);
  });

  it('have the comma of the interface between them', () => {
    const arabic = createLanguage({ locale: 'ar', dir: 'rtl', getMessage: (key) => english.t(key as 'people') });
    expect(draw(list([captain, mate]), arabic).container.textContent).toContain('(captain)، Per Holm');
  });

  it('lead to their sentences, and are hidden, as rows are', () => {
    const [onShow, onHidden] = [vi.fn(), vi.fn()];
    const { getByRole } = draw(list([captain, mate], { onShow, onHidden }));
    const button = getByRole('button', { name: 'Per Holm' });
    fireEvent.click(button);
    expect(onShow).toHaveBeenLastCalledWith(mate);
    fireEvent.keyDown(button, { key: 'Delete' });
    expect(onHidden).toHaveBeenCalledTimes(1);
  });
});
