import { LANGUAGES } from '../../languages';
import { NEWS_AGENCIES, PICTURE_SOURCES } from '../../languages/agencies';
import { BOILERPLATE_PLACES, type BoilerplateWords } from '../../languages/language';
import { compilePhrases, type PhraseMatcher, type PhrasePlace } from '../../text/phrases/phrases';

/**
 * Gives the phrases of a list in all languages together: pages do not always declare their language, or the right one.
 */
function inAllLanguages(name: keyof BoilerplateWords, place: PhrasePlace = BOILERPLATE_PLACES[name]): PhraseMatcher {
  return compilePhrases(
    LANGUAGES.flatMap(({ boilerplate }) => boilerplate?.[name] ?? []),
    place,
  );
}

/** The lists by which a short block is classified. `BoilerplateWords` explains each list. */
export const BOILERPLATE = {
  relatedLinks: inAllLanguages('relatedLinks'),
  afterStory: inAllLanguages('afterStory'),
  afterStoryLabels: inAllLanguages('afterStoryLabels'),
  callsToAction: inAllLanguages('callsToAction'),
  pageControls: inAllLanguages('pageControls'),
  pageControlOpenings: inAllLanguages('pageControlOpenings'),
  labels: inAllLanguages('labels'),
  legalNotices: inAllLanguages('legalNotices'),
  contributors: inAllLanguages('contributors'),
  contributorNotes: inAllLanguages('contributorNotes'),
  pictureCredits: inAllLanguages('pictureCredits'),
  bracketedCredits: inAllLanguages('bracketedCredits'),
  paywallNotices: inAllLanguages('paywallNotices'),
  disclosures: inAllLanguages('disclosures'),
  embedNotices: inAllLanguages('embedNotices'),
  linkNotes: inAllLanguages('linkNotes'),
  homeTitles: inAllLanguages('homeTitles'),
  homeTitleEndings: inAllLanguages('homeTitles', 'lineEnd'),
} satisfies Record<keyof BoilerplateWords | 'homeTitleEndings', PhraseMatcher>;

/** Tells whether a line opens the end matter of an article, or is part of it. */
export function opensAfterStory(line: string): boolean {
  return BOILERPLATE.afterStory.test(line) || BOILERPLATE.afterStoryLabels.test(line);
}

/** Tells whether a line is a button, a notice or a label of the page, or two buttons, whatever its element is. */
export function isPageControl(line: string): boolean {
  return BOILERPLATE.pageControls.test(line) || BOILERPLATE.pageControlOpenings.test(line) || isPairOfButtons(line);
}

/** Words of the longest line of two buttons. Chosen by hand. */
const MAX_BUTTON_WORDS = 8;

/** Tells whether a line is two buttons of two words or more: "Show more Show less". Single words may be anything together. */
function isPairOfButtons(line: string): boolean {
  const words = line.split(/\s+/, MAX_BUTTON_WORDS + 1);
  if (words.length > MAX_BUTTON_WORDS) return false;
  for (let first = 2; first <= words.length - 2; first++) {
    const [one, other] = [words.slice(0, first), words.slice(first)].map((half) => half.join(' '));
    if (BOILERPLATE.pageControls.test(one) && BOILERPLATE.pageControls.test(other)) return true;
  }
  return false;
}

/** Tells whether a line says who worked on the article, or who its writer is. */
export function namesContributors(line: string): boolean {
  return BOILERPLATE.contributors.test(line) || BOILERPLATE.contributorNotes.test(line);
}

const AGENCIES = compilePhrases([...NEWS_AGENCIES, ...PICTURE_SOURCES], 'wholeLine');

/** Tells whether a caption ends in its source: `© Jane Doe`, `(Photo: Jane Doe)`, `Jane Doe/AP`. */
export function endsInCredit(text: string): boolean {
  if (/©[^.]{2,60}$/.test(text)) return true;
  const bracketed = /\(([^)]{6,90})\)$/.exec(text)?.[1];
  if (bracketed && BOILERPLATE.bracketedCredits.test(bracketed)) return true;
  return AGENCIES.test(text.replace(/\)$/, '').replace(/^.*[/|:(.]/s, ''));
}

/** Tells whether the last sentence of a caption names who made the picture: `The bridge. Photo: Jane Doe`. */
export function closesWithCredit(text: string): boolean {
  const last = /(?:[.!?|]\s+|\n)([^.!?\n]{4,90})\.?$/.exec(text)?.[1];
  return last !== undefined && BOILERPLATE.pictureCredits.test(last);
}

const SHARE_SERVICES = compilePhrases(
  [
    'bluesky',
    'e-mail|email',
    'facebook',
    'flipboard',
    'linkedin',
    'mastodon',
    'messenger',
    'pinterest',
    'pocket',
    'reddit',
    'telegram',
    'threads',
    'tumblr',
    'twitter',
    'viber',
    'whatsapp|(whats app)',
    'x',
  ],
  'wholeLine',
);

/** Tells whether a line is one button of a share bar, in any language. */
export function isShareService(line: string): boolean {
  return SHARE_SERVICES.test(line);
}
