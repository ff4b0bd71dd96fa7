import { expect, it } from 'vitest';
import { isArgument } from './headlines';

it.each([
  [true, 'Why the dam burst'],
  [true, 'Merrow: why the dam burst'],
  [true, 'Timeline: the dam of Merrow'],
  [true, 'Did the dam burst?'],
  [true, 'The dam that burst…'],
  [true, 'Merrow must rebuild its dam'],
  [true, 'The dam of Merrow is a disgrace'],
  [false, 'Falk says Merrow must rebuild its dam'],
  [false, 'The dam of Merrow has burst'],
  [false, 'Merrow: the dam has burst'],
  [false, 'Falk calls dam of Merrow ‘a very bad joke, isn’t it’'],
  [false, "Falk calls dam of Merrow 'a very bad joke'"],
  [false, 'Falk calls dam of Merrow “a very bad joke”'],
  [true, 'Merrow’s dam is very bad, and Falk’s works are worse'],
  [false, 'Merrow asks why the dam burst'],
])('argues (%s): %s', (argues, headline) => {
  expect(isArgument(headline)).toBe(argues);
});
