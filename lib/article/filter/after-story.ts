import { foldTitle } from '../markup/headings';
import { BOILERPLATE, endsInCredit, namesContributors, opensAfterStory } from '../words/boilerplate';
import { goesOnAboutPerson } from '../words/bylines';
import type { Draft, JudgedBlock, KnownArticle } from './draft/draft';
import { storyLayouts } from './layout';

/** Share of the story's prose that may come after a line that opens the end matter of an article. Chosen by hand. */
const MAX_PROSE_AFTER = 0.3;
/**
 * Words of a line that may open the end matter, of a note on the writer, of the longest notice and list of links.
 * Chosen by hand.
 */
const MAX_OPENING_WORDS = 10;
const MAX_NOTE_WORDS = 130;
const MAX_NOTICE_WORDS = 60;
const MAX_LINKS_WORDS = 40;
const MAX_LABEL_WORDS = 4;

/** The writer's initials, or an agency's, in brackets: "(abc)", "(dpa/rtr)". */
const INITIALS = /^[([]\p{L}{1,6}(?:[/,;]\s?\p{L}{1,6}){0,3}[)\]]$/u;

/** A line in brackets, which may name the agencies that a story is from: "(Source: AP/dpa)". */
const BRACKETED = /^[([][^()[\]]{2,80}[)\]]$/;

/** Drops what follows the story: comments, other articles, notes on the writer, rights. */
export function dropAfterStory(draft: Draft): JudgedBlock[] {
  const { known } = draft;
  const kept = cutAfterStory(draft);
  for (let i = kept.length - 1; i > 0; i--) {
    if (kept[i].picture || kept[i].type === 'caption') continue;
    if (!isClosing(kept[i], known)) break;
    kept.splice(i, 1);
  }
  return kept;
}

/**
 * Cuts at the first line that opens the end matter when little prose comes after it, and at the paywall that keeps the
 * rest of the story from readers. A label over other stories ends nothing when more of the story comes after them.
 */
function cutAfterStory({ blocks, known: { authors } }: Draft): JudgedBlock[] {
  const proseLength = ({ text, features }: JudgedBlock) => (features.prose ? text.length : 0);
  const total = blocks.reduce((sum, block) => sum + proseLength(block), 0);
  const skipped = new Set<JudgedBlock>();
  let known: ReadonlySet<string> | null = null;
  const layouts = () => {
    known ??= storyLayouts(blocks);
    return known;
  };
  let before = 0;
  const end = blocks.findIndex((block, index) => {
    before += proseLength(block);
    const { words, prose } = block.features;
    if (before === 0 || block.picture || block.type === 'tableCell') return false;
    const isLittleAfter = total - before <= MAX_PROSE_AFTER * total;
    if (words <= MAX_WALL_WORDS && isWall(blocks, index, isLittleAfter)) return true;
    if (prose || words > MAX_OPENING_WORDS) return false;
    if (!opensAfterStory(block.text)) return false;
    if (!isLittleAfter && !isOverAuthor(blocks, index, authors)) return false;
    const isBox =
      comesAgain(blocks, index, layouts) || (block.type === 'heading' && goesOnAfter(blocks, index, layouts()));
    if (!isBox) return true;
    skipped.add(block);
    return false;
  });
  return blocks.slice(0, end < 0 ? blocks.length : end).filter((block) => !skipped.has(block));
}

/** Words of the longest notice that the rest of the story is not shown. */
const MAX_WALL_WORDS = 40;

/** Tells whether a line asks for money to read on, and says how much is left, or little follows it, none of it set as the story. */
function isWall(blocks: JudgedBlock[], index: number, isLittleAfter: boolean): boolean {
  const { text } = blocks[index];
  if (!BOILERPLATE.paywallNotices.test(text)) return false;
  if (/\d\s?%/.test(text)) return true;
  const layouts = storyLayouts(blocks.slice(0, index));
  return (
    isLittleAfter && !blocks.some(({ features }, at) => at > index && features.prose && layouts.has(features.layout))
  );
}

/**
 * Tells whether a label comes again after more of the story: such a label is over boxes, and not at the end of the
 * story.
 */
function comesAgain(blocks: JudgedBlock[], label: number, layouts: () => ReadonlySet<string>): boolean {
  const next = blocks.findIndex(
    ({ text, type }, index) => index > label && text === blocks[label].text && type === blocks[label].type,
  );
  if (next < 0) return false;
  return blocks.slice(label, next).some(({ features }) => features.prose && layouts().has(features.layout));
}

/**
 * Tells whether, after a label, there is a heading that is set like an earlier one, with text under it that is set like
 * the story's.
 */
function goesOnAfter(blocks: JudgedBlock[], label: number, layouts: ReadonlySet<string>): boolean {
  const isHeading = ({ type }: JudgedBlock) => type === 'heading';
  const own = blocks[label].features.layout;
  const headings = new Set(
    blocks
      .slice(0, label)
      .filter(isHeading)
      .map(({ features }) => features.layout),
  );
  headings.delete(own);
  return blocks.some(
    (block, index) =>
      index > label &&
      isHeading(block) &&
      headings.has(block.features.layout) &&
      blocks[index + 1]?.features.prose === true &&
      layouts.has(blocks[index + 1].features.layout),
  );
}

/** Tells whether a block at the end of an article is no part of its story. */
function isClosing(
  { type, text, features: { words, linked, prose } }: JudgedBlock,
  { authors, siteName }: KnownArticle,
): boolean {
  if (words > MAX_NOTE_WORDS) return false;
  if (type === 'paragraph' && isSiteName(text, siteName)) return true;
  if (linked > 0.7 && words < MAX_LINKS_WORDS) return true;
  if (INITIALS.test(text) || (BRACKETED.test(text) && endsInCredit(text))) return true;
  const isLabelOfNothing = words <= MAX_LABEL_WORDS && text.endsWith(':');
  if (isLabelOfNothing) return true;
  if (words <= MAX_NOTICE_WORDS) {
    if (BOILERPLATE.legalNotices.test(text) || BOILERPLATE.callsToAction.test(text) || namesContributors(text))
      return true;
    if (BOILERPLATE.relatedLinks.test(text) && (!prose || linked > 0.3)) return true;
  }
  if (authors.some((author) => text.startsWith(author)) && namesContributors(text)) return true;
  return authors.some((author) => isAboutAuthor(text, author));
}

/** Tells whether a line is the name of the site and nothing else. */
function isSiteName(line: string, siteName: string): boolean {
  const key = foldTitle(line);
  return key !== '' && key === foldTitle(siteName);
}

/** Words of what may be before the writer's name in a note. */
const MAX_WORDS_BEFORE_NAME = 4;

/** Tells whether a label is right over a note on the writer: of a short story such a note may be half as long. */
function isOverAuthor(blocks: JudgedBlock[], label: number, authors: string[]): boolean {
  const note = blocks.slice(label + 1).find(({ picture }) => !picture);
  return note !== undefined && authors.some((author) => isAboutAuthor(note.text, author));
}

/** Tells whether a text is a note on its writer: "Jane Doe is …", "Jane joined …", "Our reporter Jane Doe is …". */
function isAboutAuthor(text: string, author: string): boolean {
  const [given] = author.split(' ');
  if (author.length < 5) return false;
  if (given.length > 2 && text.startsWith(`${given} `)) return goesOnAboutPerson(text);
  const at = text.indexOf(`${author} `);
  const before = text.slice(0, Math.max(0, at)).split(/\s+/).filter(Boolean);
  if (at < 0 || before.length > MAX_WORDS_BEFORE_NAME || /[.!?:,„“"«]/.test(before.join(' '))) return false;
  return goesOnAboutPerson(text.slice(at));
}
