import { describe, expect, it } from 'vitest';
import { jsonLd, metadataOf } from '../testing/metadata-of';
import { declaredBody } from './declared-body';

const LINE = 'The council closed the old bridge on Monday, after engineers had found cracks in its piers. ';
const bodyOf = (articleBody: string) => declaredBody(metadataOf(jsonLd({ '@type': 'NewsArticle', articleBody })), 0);

it('has a paragraph for each line of the data, without its tags', () => {
  const body = bodyOf(`<p class="x">${LINE.repeat(2)}</p>\n \n  ${LINE.repeat(2)}<br/>5 < 6 and <b>7</b>`);
  expect(body?.map(({ text }) => text)).toEqual([LINE.repeat(2).trim(), LINE.repeat(2).trim(), '5 < 6 and 7']);
});

describe('data that is made to be read for ever', () => {
  it.each([' ', '\t', '\n', '<', '<br', '<br ', '\n '])(
    'of %j is read at once',
    (unit) => {
      const text = LINE.repeat(4) + unit.repeat(190_000 / unit.length);
      expect(bodyOf(`${text}x`)?.[0].text).toContain('The council closed');
    },
    15_000,
  );
});
