import { describe, expect, it } from 'vitest';
import { getArticle } from '../articles/list';
import { removeArticles, restoreArticles } from '../articles/remove';
import type { Library } from '../database/schema';
import { mergePeople, splitPerson, undoPeopleEdit } from '../people/edit';
import { findPerson, getPerson, listPeople } from '../people/people';
import { findIds } from '../search/find';
import { formatQuery, parseQuery } from '../search/query';
import { countStoryNames } from '../search/story-names';
import { emptyLibrary, keep, peopleFacts } from '../testing/sample-library';
import { editStories, undoStoryEdit } from './edit';
import { countByDay, getStory, listStories, storyOf } from './list';
import { placeSaved, previewPlace } from './place';
import { catchUpStories, countUnplaced, regroupLibrary } from './regroup';
import { storyArticle } from './terms';

const FERRY = [
  'The ferry Nordvik ran aground on the Skarvholm reef with 212 passengers, coastguard commander Ida Lundqvist said.',
  'Lifeboats from Skarvholm took passengers off the Nordvik as the ferry listed on the reef in heavy swell.',
  'Captain Olof Dahlberg of the Nordvik told the coastguard that the ferry had lost steering near the Skarvholm reef.',
];
const BUDGET = [
  'Parliament in Veldoria rejected the budget of finance minister Petra Hovland after a debate on pension taxes.',
  'The Veldoria budget, with its pension taxes, fell by three votes in parliament, and minister Petra Hovland resigned.',
  'Pension taxes in the Veldoria budget divided parliament and the coalition of finance minister Petra Hovland.',
];

/** Three articles on a ferry and three on a budget, told by three outlets in turn; not placed. */
async function twoStories(): Promise<{ library: Library; ferry: number[]; budget: number[] }> {
  const library = emptyLibrary();
  const ids: number[] = [];
  for (const [story, texts] of [FERRY, BUDGET].entries()) {
    for (let i = 0; i < 3; i++) {
      ids.push(
        await keep(library, `${story}-${i}`, [texts[i], texts[(i + 1) % 3], texts[(i + 2) % 3]], {
          title: story
            ? `Veldoria budget fails over pension taxes ${i}`
            : `Ferry Nordvik aground on Skarvholm reef ${i}`,
          siteName: ['Courier', 'Herald', 'Post'][i],
          publishedAt: `2025-05-0${i + 1}`,
          facts: story
            ? peopleFacts('Petra Hovland')
            : peopleFacts('Ida Lundqvist', i ? 'Olof Dahlberg' : 'Olaf Dahlberg'),
        }),
      );
    }
  }
  return { library, ferry: ids.slice(0, 3), budget: ids.slice(3) };
}

async function placed() {
  const made = await twoStories();
  for (const id of [...made.ferry, ...made.budget]) await placeSaved(made.library, id);
  return made;
}

const shelves = async (library: Library) =>
  (await listStories(library, 'many', 20)).stories.map(({ entries }) => entries.map(({ id }) => id).sort());

const listed = async (library: Library) => (await listStories(library, 'many', 20)).stories.map(({ story }) => story);

const idOf = async (library: Library, article: number) => (await storyOf(library, article))?.id ?? '';

describe('placeSaved', () => {
  it('puts articles on one matter into one story, with a reason', async () => {
    const { library, ferry, budget } = await placed();
    expect(await shelves(library)).toEqual(expect.arrayContaining([ferry, budget]));
    const story = await storyOf(library, ferry[2]);
    expect(story).toMatchObject({ outlets: ['Courier', 'Herald', 'Post'], from: '2025-05-01', to: '2025-05-03' });
    const because = story?.articles.find(({ article }) => article === String(ferry[2]))?.because;
    expect(because).toMatchObject({ by: 'similarity', people: expect.arrayContaining(['Ida Lundqvist']) });
  });

  it('placed twice, changes nothing', async () => {
    const { library, ferry, budget } = await placed();
    for (const id of [...ferry, ...budget]) await placeSaved(library, id);
    expect(await shelves(library)).toEqual(expect.arrayContaining([ferry, budget]));
    expect((await listPeople(library)).find(({ name }) => name === 'Petra Hovland')?.count).toBe(3);
  });

  it('says where an article would go, and keeps nothing', async () => {
    const { library, ferry } = await twoStories();
    await placeSaved(library, ferry[0]);
    const saved = await getArticle(library, ferry[1]);
    const article = saved && storyArticle(saved);
    if (!article) throw new Error('it was saved with its text');
    const { story } = await previewPlace(library, article);
    expect(story.articles.map((member) => member.article)).toEqual(ferry.slice(0, 2).map(String));
    expect(await storyOf(library, ferry[1])).toBeNull();
  });

  it('mends lost counts', async () => {
    const { library, ferry, budget } = await twoStories();
    for (const id of ferry) await placeSaved(library, id);
    await library.storyCounts.clear();
    for (const id of budget) await placeSaved(library, id);
    expect(await shelves(library)).toEqual(expect.arrayContaining([ferry, budget]));
  });

  it('passes over what is not in the library', async () => {
    expect(await placeSaved(emptyLibrary(), 7)).toBeNull();
  });
});

describe('catchUpStories', () => {
  it('places what no save placed', async () => {
    const { library, ferry, budget } = await twoStories();
    expect(await countUnplaced(library)).toBe(6);
    await catchUpStories(library);
    expect(await countUnplaced(library)).toBe(0);
    expect(await shelves(library)).toEqual(expect.arrayContaining([ferry, budget]));
  });

  it('groups the same library the same way again', async () => {
    const { library } = await placed();
    await regroupLibrary(library);
    const [stories, suggestions] = [await listed(library), await library.storySuggestions.toArray()];
    await regroupLibrary(library);
    expect([await listed(library), await library.storySuggestions.toArray()]).toEqual([stories, suggestions]);
  });

  it('groups many at once, and can be left in the middle', async () => {
    const { library, ferry } = await twoStories();
    for (let i = 0; i < 20; i++) await keep(library, `other-${i}`, [`Word${i}a word${i}b word${i}c word${i}d.`]);
    const stop = new AbortController();
    const aborted = catchUpStories(library, { signal: stop.signal, progress: () => stop.abort(new Error('enough')) });
    await expect(aborted).rejects.toThrow('enough');
    expect((await getStoryCount(library)).many).toBe(0);
    await catchUpStories(library);
    expect(await shelves(library)).toEqual(expect.arrayContaining([ferry]));
  });

  it('forgets what was removed for good', async () => {
    const { library, budget } = await placed();
    await removeArticles(library, budget, 1);
    await library.bodies.bulkDelete(budget);
    await catchUpStories(library);
    expect(await findPerson(library, 'Petra Hovland')).toBeNull();
  });
});

async function getStoryCount(library: Library) {
  return { many: (await listStories(library, 'many', 50)).stories.length };
}

describe('what the reader decides', () => {
  it('holds through a regrouping: a name, a merge', async () => {
    const { library, ferry, budget } = await placed();
    const [a, b] = [await idOf(library, ferry[0]), await idOf(library, budget[0])];
    await editStories(library, { kind: 'rename', story: a, name: 'The spring' });
    await editStories(library, { kind: 'merge', stories: [a, b] });
    expect(await regroupLibrary(library)).toBe(true);
    expect(await shelves(library)).toEqual([[...ferry, ...budget]]);
    expect((await storyOf(library, budget[2]))?.name).toBe('The spring');
  });

  it('holds through a regrouping: a split, a move', async () => {
    const { library, ferry, budget } = await placed();
    await editStories(library, { kind: 'split', story: await idOf(library, ferry[0]), articles: [String(ferry[2])] });
    await editStories(library, {
      kind: 'move',
      from: await idOf(library, budget[0]),
      to: await idOf(library, ferry[2]),
      article: String(budget[1]),
    });
    await regroupLibrary(library);
    expect(await idOf(library, ferry[2])).toBe(await idOf(library, budget[1]));
    expect(await idOf(library, ferry[2])).not.toBe(await idOf(library, ferry[0]));
    expect(await idOf(library, budget[1])).not.toBe(await idOf(library, budget[0]));
  });

  it('is undone', async () => {
    const { library, ferry, budget } = await placed();
    const [a, b] = [await idOf(library, ferry[0]), await idOf(library, budget[0])];
    await undoStoryEdit(library, await editStories(library, { kind: 'merge', stories: [a, b] }));
    await undoStoryEdit(library, await editStories(library, { kind: 'split', story: a, articles: [String(ferry[0])] }));
    await undoStoryEdit(library, await editStories(library, { kind: 'ignore', story: b, ignored: true }));
    await regroupLibrary(library);
    expect(await shelves(library)).toEqual(expect.arrayContaining([ferry, budget]));
  });

  it('takes an ignored story off the list, and it stays away', async () => {
    const { library, ferry, budget } = await placed();
    await editStories(library, { kind: 'ignore', story: await idOf(library, ferry[0]), ignored: true });
    await regroupLibrary(library);
    expect(await shelves(library)).toEqual([budget]);
  });
});

describe('a story', () => {
  it('opens with its texts, without what was removed', async () => {
    const { library, ferry } = await placed();
    const id = await idOf(library, ferry[0]);
    expect((await getStory(library, id))?.articles.map((article) => article.id)).toEqual(ferry.map(String));
    await removeArticles(library, ferry.slice(0, 2), 1);
    expect((await getStory(library, id))?.entries.map((entry) => entry.id)).toEqual([ferry[2]]);
    await restoreArticles(library, ferry.slice(0, 2));
    expect((await getStory(library, id))?.entries).toHaveLength(3);
    expect(await getStory(library, 'story:none')).toBeNull();
  });

  it('is a filter by its name, or by words of it', async () => {
    const { library, ferry, budget } = await placed();
    await editStories(library, { kind: 'rename', story: await idOf(library, ferry[0]), name: 'The “Nordvik” aground' });
    await editStories(library, { kind: 'rename', story: await idOf(library, budget[0]), name: 'Aground' });
    const found = async (query: string) => (await findIds(library, parseQuery(query))).sort();
    expect(await found('story:nordvik')).toEqual(ferry);
    expect(await found('story:"aground nordvik"')).toEqual(ferry);
    expect(await found('story:aground')).toEqual(budget);
    expect(await found('-story:aground')).toEqual(ferry);
    expect(await found('story:storm')).toEqual([]);
    await removeArticles(library, [ferry[1]], 1);
    const names = await countStoryNames(library, 10);
    expect(names.map(({ shown, count }) => [shown, count]).sort()).toEqual([
      ['Aground', 3],
      ['The “Nordvik” aground', 2],
    ]);
    const [nordvik] = names.filter(({ count }) => count === 2);
    expect(await found(formatQuery([{ kind: 'story', value: nordvik.value, not: false }]))).toEqual([
      ferry[0],
      ferry[2],
    ]);
  });

  it('is counted by day', async () => {
    const { library } = await placed();
    expect([...(await countByDay(library))]).toEqual([
      ['2025-05-01', 2],
      ['2025-05-02', 2],
      ['2025-05-03', 2],
    ]);
  });
});

describe('people', () => {
  it('are one under all their spellings, with where they appear and with whom', async () => {
    const library = emptyLibrary();
    for (const [i, name] of ['Serhii Zarudnyi', 'Serhiy Zarudny', 'Sergei Zarudniy'].entries()) {
      await placeSaved(library, await keep(library, `p${i}`, ['Text.'], { facts: peopleFacts(name, 'Ana Pop') }));
    }
    const key = (await findPerson(library, 'Serhiy Zarudnyy')) ?? '';
    const page = await getPerson(library, key);
    expect(page?.person).toMatchObject({ count: 3 });
    expect([page?.person.name, ...(page?.person.aliases ?? [])]).toHaveLength(3);
    expect(page?.appearances).toHaveLength(3);
    expect(page?.others).toMatchObject([{ name: 'Ana Pop', shared: 3 }]);
  });

  it('of one family name stay apart', async () => {
    const library = emptyLibrary();
    const facts = peopleFacts('Mincho Gerov', 'Vasil Gerov');
    await placeSaved(library, await keep(library, 'g', ['Text.'], { facts }));
    expect((await listPeople(library)).map(({ name }) => name).sort()).toEqual(['Mincho Gerov', 'Vasil Gerov']);
  });

  describe('joined and parted by hand', () => {
    const names = async (library: Library) =>
      (await listPeople(library)).map((person) => [person.name, ...person.aliases].sort().join(' = ')).sort();

    async function twoNamed(a: string, b: string) {
      const library = emptyLibrary();
      const ids = [
        await keep(library, 'a', ['Text.'], { facts: peopleFacts(a) }),
        await keep(library, 'b', ['Text.'], { facts: peopleFacts(b) }),
      ];
      for (const id of ids) await placeSaved(library, id);
      return { library, ids, a: (await findPerson(library, a)) ?? '', b: (await findPerson(library, b)) ?? '' };
    }

    it('stay one when an article is saved again, whatever the family name', async () => {
      const { library, ids, a, b } = await twoNamed('Ana Pop', 'Ana Popescu-Stan');
      await mergePeople(library, a, b);
      expect(await names(library)).toEqual(['Ana Pop = Ana Popescu-Stan']);
      await placeSaved(library, ids[1]);
      expect(await names(library)).toEqual(['Ana Pop = Ana Popescu-Stan']);
      expect((await getPerson(library, a))?.appearances).toHaveLength(2);
    });

    it('stay apart when an article is saved again', async () => {
      const { library, ids, a } = await twoNamed('Serhii Zarudnyi', 'Sergei Zarudniy');
      await splitPerson(library, a, 'Sergei Zarudniy');
      await placeSaved(library, ids[1]);
      expect(await names(library)).toEqual(['Sergei Zarudniy', 'Serhii Zarudnyi']);
    });

    it('are undone', async () => {
      const { library, a, b } = await twoNamed('Ana Pop', 'Ion Pop');
      const before = await library.people.toArray();
      await undoPeopleEdit(library, await mergePeople(library, a, b));
      await undoPeopleEdit(library, await splitPerson(library, a, 'Ana Pop'));
      expect(await library.people.toArray()).toEqual(before);
      expect(await library.appearances.count()).toBe(2);
    });
  });
});
