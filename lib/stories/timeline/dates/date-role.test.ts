import { expect, it } from 'vitest';
import { looksAhead, roleOf } from './date-role';

it.each([
  [true, 'The council will meet in Merrow.'],
  [true, 'The mayors plan to meet in Merrow.'],
  [false, 'The council met in Merrow.'],
  [false, 'The council was asked for a new plan to rebuild Merrow.'],
  [false, 'The council warned would-be buyers of boats.'],
  [true, 'The council will warn would-be buyers of boats.'],
])('looks ahead (%s): %s', (isAhead, sentence) => {
  expect(looksAhead(sentence)).toBe(isAhead);
});

/** The role of the date in brackets, `days` (first and last) from the day on which the sentence was published. */
function roleAt(marked: string, first: number, last = first) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const published = 20_000;
  return roleOf(
    marked.replace(/[[\]]/g, ''),
    { start, end },
    { first: published + first, last: published + last, published },
  );
}

it.each([
  ['event', 'The dam burst on [Monday].', -1],
  ['saying', 'Falk said on [Monday] that the dam was safe.', -1],
  ['saying', 'The dam is safe, said Ines Falk, the head of the works and of the council, on [Monday].', -1],
  ['saying', 'The dam is safe, said the head of the works and of the council of Merrow, in a note on [Monday].', -1],
  ['saying', 'In a [Monday] note Falk praised the dam.', -1],
  ['saying', 'Falk praised the dam in her [Monday] note.', -1],
  ['event', 'Falk closed the dam on [Monday] note in hand.', -1],
  ['event', 'The dam, said to be the safest of all the dams of the country, burst on [Monday].', -1],
  ['event', 'The dam burst, said Falk, and the lower town of Merrow was under water on [Monday].', -1],
  ['event', 'The works added just 40 jobs on [Monday].', -1],
  ['saying', 'Falk added to the praise on [Monday].', -1],
  ['event', 'Police said 12 boats sank on [Monday].', -1],
  ['saying', 'Falk praised the dam and on [Monday] said that it was safe.', -1],
  ['event', 'On [Monday] the dam above the town burst, Falk said.', -1],
  ['saying', 'On [Monday] Falk said that the dam was safe.', -1],
  ['saying', 'On [Monday], the Merrow Post reported that the dam was safe.', -1],
  ['event', 'On [Monday], the wall of the dam burst, Falk said that night.', -1],
  ['planned', 'The mayors hope on [Monday] to open the dam.', 0],
  ['planned', 'Falk will open the dam on [Monday].', 3],
  ['planned', 'Falk will open the dam on [Monday].', 0],
  ['planned', 'Falk on [Monday] will open the dam.', 0],
  ['planned', 'Falk and Bell are set [Monday] to open the dam.', 0],
  ['event', 'Falk and Bell set out [Monday] to open the dam.', 0],
  ['event', 'Falk and Bell met [Monday] to open the dam.', 0],
  ['event', 'Falk on [Monday] opened the dam, which will be closed.', 0],
])('%s: %s', (role, sentence, days) => {
  expect(roleAt(sentence, days)).toBe(role);
});

it('tells what is to come by the words of the date alone', () => {
  expect(roleAt('Falk opens the dam [later this month].', -10, 20)).toBe('planned');
  expect(roleAt('Falk opened the dam [this month].', -10, 20)).toBe('event');
});
