import { expect, it } from 'vitest';
import { readDraftBlocks } from '../blocks/draft-blocks';
import { runAtOnce } from '../steps';
import { PROSE, pageOf } from '../testing/draft-of';
import { FILTER_STEPS, filterInSteps } from './filter';

const KNOWN = { title: 'Swing bridge', siteName: '', authors: [], isDeclared: true };
const LONG = PROSE.repeat(4);
/** Has for each step a line within a story that this step alone leaves out. */
const TRAPS: Partial<Record<keyof typeof FILTER_STEPS, string>> = {
  giveBack: '<div class="taken">The quay on the other side</div>',
  relatedBoxes:
    '<h3>Seen on the quay</h3><p><a href="/b">Quay</a></p><p>Monday, 12 March 2024</p><p><a href="/c">Pier</a></p>',
  regions: '<aside><p>The quay is on the other side</p></aside>',
  callouts: '<div><p>The Letter goes out on the quay</p><button>Send</button></div>',
  captions: '<p class="caption">The quay on a market day</p>',
  masthead: '<p>Tuesday 12 March 2024</p>',
  controls: '<p>Print</p>',
  relatedLinks: '<p>Read also: the quay</p>',
  callsToAction: '<p>Sign up for our newsletter</p>',
  linkLists: '<p><a href="/b">The quay and the pier</a></p>',
  repeats: '<p>The quay</p>'.repeat(3),
  emptyHeadings: '<h3>The quay</h3><h3>The pier</h3>',
};

it.each(Object.entries(TRAPS))('has the step %s, which can be left out', (name, trap) => {
  const container = pageOf(`${LONG}${trap}${LONG}`).body;
  const story = (without: string[]) => {
    const blocks = runAtOnce(
      filterInSteps(
        readDraftBlocks(container, 'https://news.example/a'),
        container,
        new Set(container.querySelectorAll('*:not(.taken)')),
        KNOWN,
        new Set(without),
      ),
    );
    return blocks.filter(({ type }) => type !== 'caption').length;
  };
  expect(story([name])).toBeGreaterThan(story([]));
});

it('asks the structure of the page before its words', () => {
  expect(Object.keys(FILTER_STEPS).slice(0, 4)).toEqual(['giveBack', 'regions', 'otherArticles', 'cards']);
});

it('lets others have a turn after each of its steps', () => {
  const container = pageOf(LONG).body;
  const steps = filterInSteps(readDraftBlocks(container, 'https://news.example/a'), container, null, KNOWN);
  expect([...steps]).toEqual(['judge', ...Object.keys(FILTER_STEPS)]);
});
