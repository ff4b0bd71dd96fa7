import { expect, it } from 'vitest';
import { standsAlone } from './stands-alone';

it.each([
  ['a whole sentence', 'The Halden dam burst on Monday and flooded the town.'],
  ['one that names, and tells', 'The institute of public works, which opened a dam, moved to Merrow on Monday.'],
  ['one behind its day', 'On Monday the Halden dam burst and flooded the town.'],
  ['one behind what it counts', 'About 4,300 people were out of their homes in Merrow on Tuesday.'],
  ['one that ends with what was said', 'Mayor Ines Falk said on Monday: “Our town will be rebuilt.”'],
])('%s stands alone', (_, text) => {
  expect(standsAlone(text)).toBe(true);
});

it.each([
  ['one that opens with a pronoun', 'She said that the dam of Halden had burst on Monday.'],
  ['one whose pronoun comes behind a day', 'In 2006 he was asked to look at the dam above Merrow.'],
  ['one that was cut off', 'The Halden dam burst on Monday, and the town below was...'],
  ['one without an end', 'Halden dam bursts above the lower town of Merrow'],
  ['the rest of a sentence', 'and flooded the lower town of Merrow on Monday night.'],
  ['a quotation', '“The dam of Halden was never safe,” an engineer said on Monday.'],
  ['one with half a quotation', 'The mayor said on Monday that “the dam was never safe.'],
  ['one of who writes it', 'On Monday we walked through the lower town of Merrow.'],
  ['a transcript', 'INES FALK: The dam above Merrow burst on Monday night.'],
  ['a question', 'Who opened the gates of the Halden dam on Monday night?'],
  ['one of who said nothing', 'A spokesman of the Halden works did not immediately return calls on Monday.'],
  ['one of the paper that has it', 'Last month this newspaper asked the town of Merrow to vote for Ines Falk.'],
  ['one that only says where it was said', 'Mayor Ines Falk wrote in a letter to the town on Monday.'],
  ['one of a thing that was named before', 'Mayor Ines Falk of Merrow signed the bill on Monday.'],
  ['one whose end is an initial', 'A jury met in Merrow on Monday, said Tom Bell, a spokesman for Robert P.'],
  ['one that only names', 'The Merrow institute of public works, which opened a dam on Monday.'],
  ['one that goes on in its middle', 'On Monday night, however, the town of Merrow slept in its beds.'],
  ['one of who neither confirms nor denies', 'The works of Halden could neither confirm nor deny a leak on Monday.'],
  ['a short one', 'The dam burst on Monday.'],
])('%s does not', (_, text) => {
  expect(standsAlone(text)).toBe(false);
});
