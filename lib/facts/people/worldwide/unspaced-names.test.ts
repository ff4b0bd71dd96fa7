import { describe, expect, it } from 'vitest';
import { people as words } from '../../../languages/ko/people';
import { tokenizeBlocks } from '../tagger/tokens';
import { cutterOf } from './cut';
import { wholeWordsOf } from './unspaced-names';

const cut = cutterOf(words, () => 0);
const wholeWords = wholeWordsOf({ words });

/** The name that is made of the one between brackets. */
function nameIn(marked: string): string | null {
  const text = marked.replace(/[[\]]/g, '');
  const tokens = tokenizeBlocks([text], cut);
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const all = Array.from({ length: tokens.length }, (_, i) => i);
  const from = all.findIndex((i) => tokens.start(i) === start);
  const to = all.findIndex((i) => tokens.end(i) === end) + 1;
  const span = wholeWords(tokens, { from, to });
  return span && text.slice(tokens.start(span.from), tokens.end(span.to - 1));
}

describe('a name in Korean', () => {
  it.each([
    // Particles, titles and both may be written to its end.
    ['[한도윤]은 어제 서울에서', '한도윤'],
    ['[한도윤]씨에게 물었다', '한도윤'],
    ['[한도윤]의원은 말했다', '한도윤'],
    ['[마크 레이너]가 왔다', '마크 레이너'],
    ['기자 [한도윤](42)은 말했다', '한도윤'],
    // A part of a word is no name.
    ['현대 컨[소시엄]은 어제', null],
    ['[카자르스]탄을 지나', null],
    // The word of which a part was taken is left out.
    ['[마크 레이너 로빈]후드 대표', '마크 레이너'],
    ['현장소[장 한도] 씨', '한도'],
    // A single letter is left of a longer name.
    ['[강 레이너]월드 대표', null],
  ])('of %j is %j', (marked, name) => expect(nameIn(marked)).toBe(name));
});
