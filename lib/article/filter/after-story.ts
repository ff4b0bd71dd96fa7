import type { Passage } from '../blocks/draft-blocks';
import { BOILERPLATE, namesContributors, opensAfterStory } from '../words/boilerplate';
import { goesOnAboutPerson } from '../words/bylines';
import type { Draft } from './draft';
import type { Traits } from './features';

/** Of the story's prose, how much may stand after a line that opens what follows stories. */
const MOST_PROSE_AFTER = 0.3;

/** Words of a label. */
const LONGEST_LABEL = 4;

/** What follows the story: comments, other articles, the writer, rights. */
export function dropAfterStory({ passages, traits, known }: Draft): Passage[] {
  const cut = cutAfterStory(passages, traits);
  const kept = cut.slice();
  for (let i = kept.length - 1; i > 0; i--) {
    const passage = kept[i];
    if (passage.picture || passage.type === 'caption') continue;
    const own = traits.get(passage)!;
    if (!isClosing(passage, own, known.authors)) break;
    kept.splice(i, 1);
  }
  return kept;
}

/** Cuts at the first line that opens what follows stories when little prose comes after it. */
function cutAfterStory(passages: Passage[], traits: Map<Passage, Traits>): Passage[] {
  const prose = (list: Passage[]) =>
    list.reduce((sum, passage) => sum + (traits.get(passage)!.prose ? passage.text.length : 0), 0);
  const total = prose(passages);
  let before = 0;
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i];
    const own = traits.get(passage)!;
    if (own.prose) before += passage.text.length;
    if (i === 0 || before === 0 || passage.picture || own.words > 10 || own.prose) continue;
    if (passage.type === 'tableCell' || !opensAfterStory(passage.text)) continue;
    if (total - before <= MOST_PROSE_AFTER * total) return passages.slice(0, i);
  }
  return passages;
}

/** A passage that, at the end of an article, is not its story. */
function isClosing(passage: Passage, traits: Traits, authors: string[]): boolean {
  const { text } = passage;
  if (traits.words > 130) return false;
  if (traits.linked > 0.7 && traits.words < 40) return true;
  // A label of what was left out.
  if (traits.words <= LONGEST_LABEL && /:$/.test(text)) return true;
  if (
    traits.words <= 60 &&
    (BOILERPLATE.legalNotices.test(text) || BOILERPLATE.callsToAction.test(text) || namesContributors(text))
  )
    return true;
  if (traits.words <= 60 && BOILERPLATE.relatedLinks.test(text) && (!traits.prose || traits.linked > 0.3)) return true;
  if (namesContributors(text) && authors.some((author) => text.startsWith(author))) return true;
  return authors.some((author) => aboutAuthor(text, author));
}

/** "Jane Doe is …", "Jane joined …": a note on the writer. */
function aboutAuthor(text: string, author: string): boolean {
  const [given] = author.split(' ');
  if (author.length < 5 || !(text.startsWith(`${author} `) || (given.length > 2 && text.startsWith(`${given} `))))
    return false;
  return goesOnAboutPerson(text);
}
