import type { FactSource } from './facts';

/** Matches a picture of a gallery, whose caption the page has as a paragraph: `1of4`, `2 of 12`. */
const COUNTED = /^\s*\d{1,3} ?(?:of|\/) ?\d{1,3}(?!\s?\p{Ll}|\d)/u;

/** Tells whether a block says what a picture shows. */
export const isOfPicture = ({ type, text }: FactSource['blocks'][number]) => type === 'caption' || COUNTED.test(text);
