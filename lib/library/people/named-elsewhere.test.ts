import { expect, it } from 'vitest';
import { placeSaved } from '../stories/place';
import { emptyLibrary, keep, peopleFacts } from '../testing/sample-library';
import { namedElsewhere } from './named-elsewhere';

it('counts the other saved articles that name a person, whatever the spelling of a name', async () => {
  const library = emptyLibrary();
  const first = await keep(library, 'a', ['Volodymyr Zelensky met Ida.'], {
    facts: peopleFacts('Volodymyr Zelensky', 'Ida'),
  });
  const second = await keep(library, 'b', ['Volodymyr Zelenskyy left.'], {
    facts: peopleFacts('Volodymyr Zelenskyy', 'Ida'),
  });
  for (const id of [first, second]) await placeSaved(library, id);
  const names = ['Volodymyr Zelensky', 'Ida', 'Petra Hovland'];
  expect([...(await namedElsewhere(library, names, null))]).toEqual([['Volodymyr Zelensky', 2]]);
  expect([...(await namedElsewhere(library, names, first))]).toEqual([['Volodymyr Zelensky', 1]]);
});
