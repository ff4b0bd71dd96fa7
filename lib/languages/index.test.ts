import { expect, it } from 'vitest';
import { languageNamed } from './index';

it.each([
  ['nb-NO', 'no'],
  ['zh_CN', 'zh'],
  [null, 'en'],
  ['tlh', undefined],
])('has the words of %j in the folder %j', (tag, folder) => expect(languageNamed(tag)?.tag).toBe(folder));
