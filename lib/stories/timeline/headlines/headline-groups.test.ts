import { describe, expect, it } from 'vitest';
import { termsIn } from '../../terms/terms';
import { type Headline, headlineOf, tellingTitle } from './headline';
import { groupHeadlines, shareTold } from './headline-groups';

let made = 0;
function headline(outlet: string, published: number, title: string, opening = ''): Headline {
  const article = `${outlet}${made++}`;
  const told = headlineOf(
    { title },
    {
      article,
      outlet,
      published,
      names: new Set(termsIn('Ines Falk')),
      opening: new Set(termsIn(`${title} ${opening}`)),
    },
  );
  if (!told) throw new Error(`${title} tells nothing`);
  return told;
}

const outletsOf = (...headlines: Headline[]) =>
  groupHeadlines(headlines).map((group) => group.map(({ outlet }) => outlet));

describe('headlines', () => {
  it.each([
    'What we know about the Halden dam burst',
    'Merrow must rebuild its lower town',
    'The dam that nobody wanted in Merrow',
    'Live: Halden dam bursts above Merrow',
    'Falk will open the gates of the dam',
    'Halden dam bursts. Merrow is flooded',
    'Dam bursts',
  ])('tell no event: %s', (title) => {
    expect(tellingTitle(title)).toBeNull();
  });

  it.each([
    ['without what somebody says before it', '‘We had no warning’: Halden dam bursts above Merrow'],
    ['without a promise to explain', 'Halden dam bursts above Merrow. Here’s why'],
  ])('tell an event, %s', (_, title) => {
    expect(tellingTitle(title)).toBe('Halden dam bursts above Merrow');
  });

  it('may tell what somebody says will be', () => {
    expect(tellingTitle('Falk says she will leave Merrow')).not.toBeNull();
  });

  const courier = headline('Courier', 100, 'Halden dam bursts and floods lower Merrow');
  const post = headline('Post', 101, 'Lower Merrow flooded after Halden dam burst');

  it('tell the same where they have most of their words in common', () => {
    const other = headline('Times', 100, 'Merrow council sells its last ferry to fishermen');
    expect(outletsOf(courier, post, other)).toEqual([['Courier', 'Post']]);
  });

  it('tell the same where the other article opens with their words', () => {
    const said = headline(
      'Times',
      100,
      'Hundreds homeless in Merrow after flood',
      'The Halden dam burst and flooded lower Merrow.',
    );
    const short = headline('Globe', 100, 'Halden dam bursts above Merrow', 'Hundreds are homeless after the flood.');
    expect(outletsOf(said, short)).toHaveLength(1);
    expect(outletsOf({ ...said, opening: new Set() }, { ...short, opening: new Set() })).toEqual([]);
  });

  it('of one outlet, or of days apart, are no group', () => {
    expect(outletsOf(courier, { ...post, outlet: 'Courier' })).toEqual([]);
    expect(outletsOf(courier, { ...post, published: 102 })).toEqual([]);
  });

  it('come with the one most like the others first, in whatever order they are given', () => {
    const third = headline('Times', 100, 'Halden dam above Merrow bursts, and town is flooded');
    const fourth = headline('Globe', 101, 'Halden dam: engineers arrested after town above Merrow is flooded');
    const all = [courier, post, third, fourth];
    expect(outletsOf(...all.reverse())).toEqual(outletsOf(...all.reverse()));
  });

  it('are told by a text to the share of their words that it has', () => {
    const group = [courier, post];
    expect(shareTold(termsIn('Halden dam bursts and floods lower Merrow'), group)).toBeGreaterThan(0.9);
    expect(shareTold(termsIn('The council of Merrow sold a ferry'), group)).toBeLessThan(0.4);
    expect(shareTold(termsIn('The Halden dam'), [])).toBe(0);
    const named = [headline('Courier', 100, 'Ines Falk opens harbour')];
    expect(shareTold(termsIn('Ines Falk'), named)).toBeLessThan(shareTold(termsIn('harbour'), named));
  });
});
