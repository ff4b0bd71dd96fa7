/**
 * The bounds of what is read of one page. A page can hold anything: each bound is far beyond what any real article has, so
 * that it changes no reading of one, and low enough that a page made to be endless is read in a time that a reader waits.
 * All are chosen by hand; `npm run bench -- extraction budget` shows the times of huge pages. Bounds of the rules themselves
 * (how long a caption is) are beside their rules.
 */

/**
 * Elements from which a page is huge: Readability, and other code that does much for each element, do not read it
 * whole.
 */
export const MAX_ELEMENTS = 20_000;
/** Depth from which Readability, whose passes grow with elements times depth, is not asked. */
export const MAX_DEPTH_FOR_READABILITY = 120;
/**
 * UTF-16 units of a page's text from which Readability, which reads each of them several times in one turn, is not asked. It
 * is seven times the longest of the pages that were met.
 */
export const MAX_TEXT_FOR_READABILITY = 1_000_000;
/** Depth to which elements of a live page are lifted when it is copied: recursive code must not run out of stack. */
export const MAX_SNAPSHOT_DEPTH = 300;
/** Depth from which an element is read as text alone. */
export const MAX_READING_DEPTH = 400;

/**
 * UTF-16 units from which a block is ended and another begun. Browsers lay out a single paragraph in a time that grows
 * with the square of its length; the longest of real articles have a tenth of this.
 */
export const MAX_BLOCK_LENGTH = 10_000;
/** UTF-16 units by which a block may be longer for a better end. */
export const BLOCK_SLACK = 1000;
/**
 * The most UTF-16 units, blocks and pictures of an article: ten times the longest. A reader is told when the rest was
 * left out.
 */
export const MAX_TEXT = 2_000_000;
export const MAX_BLOCKS = 20_000;
export const MAX_PICTURES = 1000;

/** UTF-16 units of a JSON-LD script, values that are looked at in it, and values of one list. */
export const MAX_JSON_LD_LENGTH = 400_000;
export const MAX_JSON_LD_VALUES = 2000;
export const MAX_JSON_LD_LIST = 500;
/** JSON-LD nodes of a page. */
export const MAX_JSON_LD_NODES = 5000;
/**
 * The most lists and objects that are opened in search of one text in JSON-LD, because they can be nested without end.
 */
export const MAX_JSON_LD_OPENED = 100;
/** Contents of one name of `<meta>`, and authors that are named in them or in JSON-LD. */
export const MAX_META_CONTENTS = 100;
export const MAX_DECLARED_AUTHORS = 30;
/** UTF-16 units of a script in which a date is looked for. */
export const MAX_SCRIPT_LENGTH = 1_000_000;
/** Headings that may be the article's. */
export const MAX_HEADINGS = 40;
/** Texts of a page, from its start, among which a date and a byline are looked for. */
export const MAX_TEXT_NODES = 4000;
/** Elements with the name of a byline that are looked at, for each way of naming one. */
export const MAX_BYLINES = 12;
/** The most UTF-16 units of what a page calls a title. */
export const MAX_TITLE_LENGTH = 1000;
/** UTF-16 units of an address. */
export const MAX_ADDRESS_LENGTH = 4000;
/** Posts that are counted on the front page of a blog. */
export const MAX_POSTS = 60;
