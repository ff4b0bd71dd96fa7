import { describe, expect, it } from 'vitest';
import { placeSaved } from '../stories/place';
import { emptyLibrary, keep, peopleFacts } from '../testing/sample-library';
import { placeInStory } from './place-in-story';

const FERRY = [
  'The ferry Nordvik ran aground on the Skarvholm reef with 212 passengers, coastguard commander Ida Lundqvist said.',
  'Lifeboats from Skarvholm took passengers off the Nordvik as the ferry listed on the reef in heavy swell.',
  'Captain Olof Dahlberg of the Nordvik told the coastguard that the ferry had lost steering near the Skarvholm reef.',
];

/** Opens the second article, and no other. */
const OWN = 'Inspectors closed the shipyard of Tallvik and took away the drawings of a broken rudder.';

async function threeOnAFerry() {
  const library = emptyLibrary();
  const ids: number[] = [];
  for (let i = 0; i < 3; i++) {
    const texts = [...(i === 1 ? [OWN] : []), FERRY[i], FERRY[(i + 1) % 3], FERRY[(i + 2) % 3]];
    const facts = peopleFacts('Ida Lundqvist', ...(i === 1 ? ['Olof Dahlberg'] : []));
    const more = { title: `Ferry Nordvik aground on Skarvholm reef ${i}`, siteName: ['Courier', 'Herald', 'Post'][i] };
    const id = await keep(library, `ferry-${i}`, texts, { ...more, publishedAt: `2025-05-0${i + 1}`, facts });
    await placeSaved(library, id);
    ids.push(id);
  }
  return { library, ids };
}

describe('the place of an article in its story', () => {
  it('is in order of publication, with the one before and the one after', async () => {
    const { library, ids } = await threeOnAFerry();
    const place = await placeInStory(library, ids[1]);
    expect(place).toMatchObject({ at: 2, of: 3, previous: { id: ids[0] }, next: { id: ids[2] } });
    expect(await placeInStory(library, ids[0])).toMatchObject({ at: 1, previous: null, news: null });
    expect(await placeInStory(library, ids[2])).toMatchObject({ at: 3, next: null });
  });

  it('tells what is new against the articles before it only', async () => {
    const { library, ids } = await threeOnAFerry();
    const newIn = async (id: number) => (await placeInStory(library, id))?.news?.sentences.map(({ text }) => text);
    expect(await newIn(ids[1])).toEqual([OWN]);
    expect(await newIn(ids[2])).toEqual([]);
  });

  it('is none for an article that stands alone, or is not there', async () => {
    const library = emptyLibrary();
    const id = await keep(library, 'alone', ['Dockers went on strike in the port of Varna.']);
    await placeSaved(library, id);
    expect(await placeInStory(library, id)).toBeNull();
    expect(await placeInStory(library, 99)).toBeNull();
  });
});
