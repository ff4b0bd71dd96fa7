import { it } from 'vitest';
import fc, { runs } from '../../text/testing/properties';
import { mergePeople, splitPerson } from '../people/edit';
import { listPeople } from '../people/people';
import { keepSearch } from '../search/saved-searches';
import { editStories, saveTimelineEdit } from '../stories/edit';
import { listStories } from '../stories/list';
import { ownEvent } from '../stories/timeline';
import { setTagColour } from '../tags/tags';
import { twoMachines } from './testing/two-machines';

/** Two machines decide whatever they may, and sync now and then: in the end both have decided the same. */
const step = fc.record({
  who: fc.nat(1),
  what: fc.constantFrom(
    'rename',
    'unname',
    'ignore',
    'merge',
    'split',
    'keepApart',
    'mergePeople',
    'splitPerson',
    'event',
    'search',
    'colour',
    'sync',
    'sync',
    'sync',
    'group',
  ),
  which: fc.nat(3),
  other: fc.nat(3),
});

it('comes to the same decisions on two machines', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const { a, b, settle } = await twoMachines();
      for (const [i, { who, what, which, other }] of steps.entries()) {
        const one = [a, b][who];
        const { library } = one;
        const shelves = [
          ...(await listStories(library, 'many', 9)).stories,
          ...(await listStories(library, 'one', 9)).stories,
        ];
        const stories = shelves.map(({ story }) => story);
        const [story, second] = [stories[which], stories[other]];
        const people = await listPeople(library);
        const [person, namesake] = [people[which], people[other]];
        if (what === 'sync') await one.sync();
        else if (what === 'group') await one.group();
        else if (what === 'event')
          await saveTimelineEdit(library, ownEvent(await one.article('ferry'), `2025-06-0${which + 1}`, `own ${i}`));
        else if (what === 'search') await keepSearch(library, `word${which}`, other ? `name ${i}` : null, i);
        else if (what === 'colour') await setTagColour(library, `tag${which}`, other ? 'teal' : 'red', Date.now() + i);
        else if (what === 'mergePeople' && person && namesake && person !== namesake)
          await mergePeople(library, person.key, namesake.key);
        else if (what === 'splitPerson' && person?.aliases.length)
          await splitPerson(library, person.key, person.aliases[0]);
        else if (what === 'rename' && story)
          await editStories(library, { kind: 'rename', story: story.id, name: `Name ${i}` });
        else if (what === 'unname' && story) await editStories(library, { kind: 'rename', story: story.id, name: '' });
        else if (what === 'ignore' && story)
          await editStories(library, { kind: 'ignore', story: story.id, ignored: true });
        else if (what === 'split' && story?.articles.length > 1) {
          await editStories(library, { kind: 'split', story: story.id, articles: [story.articles[0].article] });
        } else if ((what === 'merge' || what === 'keepApart') && story && second && story !== second) {
          await editStories(library, { kind: what, stories: [story.id, second.id] });
        }
      }
      await settle();
    }),
    { numRuns: runs(12) },
  );
}, 300_000);
