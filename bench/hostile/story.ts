/** The small story of our own that every hostile page is written around. */
export const PARAGRAPHS = [
  'The pilots of Lowmouth harbour went back to work on Monday, 3 March 2025, after eleven days on land.',
  'Ana Brix, who leads their guild, said that the port had given way on the hours of the night watch.',
  'The port said that 42 ships had waited outside, and that the last of them would be in by Thursday.',
  'Nobody was paid for the eleven days, said Mr Brix, and nobody had asked to be: the hours were the matter.',
].map((text) => `<p>${text}</p>`);
export const TITLE = 'The pilots of Lowmouth go back to work';
export const STORY = `<article><h1>${TITLE}</h1>${PARAGRAPHS.join('')}</article>`;

/** A page with the story and, in the midst of it, something else. */
export function storyWith(inside: string, head = '', title = TITLE): string {
  const [first, second, ...rest] = PARAGRAPHS;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><article><h1>${title}</h1>${first}${second}<div>${inside}</div>${rest.join('')}${PARAGRAPHS.join('')}</article></body></html>`;
}
