import type { Article, Block } from '../../lib/article/article';
import type { Facts, FigureFact } from '../../lib/facts/facts';

/** An article of a size that no newsroom prints, and that a page may be all the same. */
export interface LargeCase {
  name: string;
  html: string;
  blocks: Block[];
}

const SENTENCE = 'The harbour council met on 3 May and counted 1,284 crates of herring, said Mira Okonjo. ';

const paragraphs = (texts: readonly string[]): Omit<LargeCase, 'name'> => ({
  html: texts.map((text, i) => `<p data-block="${i}">${text}</p>`).join(''),
  blocks: texts.map((text) => ({ type: 'paragraph', text })),
});

const repeated = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

const ofPictures = (count: number): Omit<LargeCase, 'name'> => ({
  html: `<p data-block="0">${SENTENCE}</p>${Array.from({ length: count }, (_, i) => `<figure><img src="https://pictures.test/${i}.jpg" alt="Crate ${i}"></figure>`).join('')}`,
  blocks: [{ type: 'paragraph', text: SENTENCE }],
});

/** Made anew at each call: 5 MB are not kept for a bench that runs one case at a time. */
export const LARGE_CASES: Record<string, () => Omit<LargeCase, 'name'>> = {
  'an article of 40 paragraphs': () => paragraphs(Array.from({ length: 40 }, () => SENTENCE.repeat(4))),
  'one paragraph of 80 kB': () => paragraphs([repeated(SENTENCE, 80_000)]),
  'one paragraph of 500 kB': () => paragraphs([repeated(SENTENCE, 500_000)]),
  'one paragraph of 500 kB of digits': () => paragraphs([repeated('3141592653589793', 500_000)]),
  'one paragraph of 500 kB, Japanese': () =>
    paragraphs([repeated('港の市場は三日に開かれ、千二百箱の鰊が数えられた。', 500_000)]),
  'one paragraph of 500 kB, Thai': () => paragraphs([repeated('ท่าเรือเปิดทำการเมื่อวันที่สามพฤษภาคม', 500_000)]),
  'one paragraph of 2 MB': () => paragraphs([repeated(SENTENCE, 2_000_000)]),
  '22,000 paragraphs (5 MB)': () => paragraphs(Array.from({ length: 22_000 }, () => repeated(SENTENCE, 230))),
  '50,000 pictures': () => ofPictures(50_000),
};

/** Every number of the text as a mention of one figure: as many marks as a text can have. */
export function factsOf(blocks: readonly Block[]): Facts {
  const mentions = blocks.flatMap(({ text }, block) =>
    [...text.matchAll(/\d[\d,]*/g)].map(({ index, 0: words }) => ({ block, start: index, end: index + words.length })),
  );
  if (!mentions.length) return { dates: [], figures: [], people: [] };
  const figure: FigureFact = {
    kind: 'figure',
    mentions,
    sentence: mentions[0],
    weight: 1,
    head: '',
    detail: '',
    value: 1284,
    low: null,
    high: null,
    unit: 'crate',
    unitKind: 'count',
    per: '',
    of: 'crates',
    modifier: null,
    change: null,
    label: '1,284 crates',
  };
  return { dates: [], figures: [figure], people: [] };
}

export const articleOf = ({
  html,
  blocks,
}: Omit<LargeCase, 'name'>): Pick<Article, 'html' | 'blocks' | 'lang' | 'dir'> => ({
  html,
  blocks,
  lang: 'en',
  dir: 'ltr',
});
