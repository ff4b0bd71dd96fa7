// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { article, facts, NOW } from '../testing/samples';
import { KeyFacts } from './key-facts';

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
  const given = { article, now: NOW, shown: null, hidden: [], onShow: nothing, onHidden: nothing };
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
