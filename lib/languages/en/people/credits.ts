import { words } from '../../word-table';

/** Phrases that open a line that says who wrote, filmed or drew: `Words: Jane Doe`, `Photographs by Jane Doe`. */
export const LINE_OPENINGS: readonly string[] = [
  'additional reporting',
  'compiled',
  'credit',
  'credits',
  'edited',
  'editing',
  'graphic',
  'graphics',
  'illustration',
  'illustrations',
  'image',
  'images',
  'photo',
  'photo credit',
  'photograph',
  'photographed',
  'photographs',
  'photography',
  'photos',
  'picture',
  'pictured',
  'pictures',
  'produced',
  'report',
  'reported',
  'reporting',
  'story',
  'text',
  'translated',
  'video',
  'words',
  'written',
];

/** Phrases that lead the name inside a text: `(Reporting by Jane Doe; Editing by John Poe)`, `Photo: Jane Doe/Agency`. */
export const NOTE_OPENINGS: readonly string[] = [
  'additional reporting',
  'courtesy',
  'credit',
  'drawing',
  'editing',
  'graphic',
  'illustration',
  'image',
  'photo',
  'photograph',
  'photographs',
  'photos',
  'picture',
  'reporting',
  'writing',
];

/** Words between the opening and the name: `Written by Jane Doe`. */
export const BY = words('by');

/** The same words inside a text: `courtesy of Jane Doe`. */
export const NOTE_BY = words('by of');

/** Phrases that follow the name: `Jane Doe contributed to this report.` */
export const CONTRIBUTIONS: readonly string[] = [
  'contributed to this report',
  'contributed to this story',
  'contributed to this article',
  'contributed reporting',
];

/** Verbs behind a name that make the line a sentence: `Pictures show …`, `By Friday Jane Doe was …`. */
export const SENTENCE_VERBS = words('had was is will');
