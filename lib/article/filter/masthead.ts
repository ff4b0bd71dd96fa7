import type { Passage } from '../blocks/draft-blocks';
import { foldTitle } from '../markup/headings';
import { opensByline } from '../words/bylines';
import { isDateLine } from '../words/calendar';
import type { Draft, Known } from './draft';
import type { Traits } from './features';

/** How many passages from the first can belong to what stands over an article. */
const DEEPEST = 40;
/** UTF-16 units of a row of credits. */
const LONGEST_ROW = 200;

/**
 * What stands over the story: navigation, the headline again, names, dates, counts. Standfirsts get their type. In the
 * story only lines that are nothing but a date or the writer's name go.
 */
export function dropMasthead(draft: Draft): Passage[] {
  const { passages, traits, known } = draft;
  const title = foldTitle(known.title);
  const lead = leadAboveCredits(draft, title);
  const first = passages.findIndex((passage, index) => {
    const { prose, standfirst } = traits.get(passage)!;
    const runs = prose && !standfirst && index !== lead && passage.type === 'paragraph';
    return runs && !isCreditsRow(passage, known);
  });
  const head = first < 0 ? 0 : Math.min(first, DEEPEST);
  const kept: Passage[] = [];
  passages.forEach((passage, index) => {
    if (passage.picture || passage.type === 'caption') kept.push(passage);
    else if (index < head) {
      const own = traits.get(passage)!;
      if (isMasthead(passage, own, known, title)) return;
      if (index === lead || isStandfirst(passage, own)) {
        const standfirst: Passage = { ...passage, type: 'standfirst' };
        delete standfirst.level;
        traits.set(standfirst, own);
        kept.push(standfirst);
      } else kept.push(passage);
    } else if (!isCredits(passage, traits.get(passage)!, known, title, false)) kept.push(passage);
  });
  return kept;
}

/** The only running text that stands above the writer's name or the date: a standfirst. Its index, or -1. */
function leadAboveCredits({ passages, traits, known }: Draft, title: string): number {
  let lead = -1;
  for (let i = 0; i < passages.length && i < 10; i++) {
    const passage = passages[i];
    const own = traits.get(passage)!;
    if (passage.picture || passage.type === 'caption') continue;
    if (own.prose) {
      if (lead >= 0) return -1;
      lead = i;
    } else if (lead >= 0 && isCredits(passage, own, known, title, true) && foldTitle(passage.text) !== title)
      return lead;
  }
  return -1;
}

function isMasthead(passage: Passage, traits: Traits, known: Known, title: string): boolean {
  const { text } = passage;
  if (isCredits(passage, traits, known, title, true) || isCreditsRow(passage, known)) return true;
  if (traits.linked > 0.5 && traits.words <= 15) return true;
  if (passage.type === 'listItem' && traits.words <= 6 && traits.linked > 0.3) return true;
  if (passage.type !== 'heading' && traits.words <= 3 && !traits.sentence && !/[:!?,.]$/.test(text)) return true;
  const key = foldTitle(text);
  return (
    key === foldTitle(known.siteName) ||
    /^https?:\/\/\S+$/.test(text) ||
    (/[»›>/]/.test(text) && key.endsWith(title) && title !== '')
  );
}

/** Lines that name the writer or the time, or say the headline again. */
function isCredits(passage: Passage, traits: Traits, known: Known, title: string, atHead: boolean): boolean {
  const { text } = passage;
  if (traits.words > 25) return false;
  if (title && foldTitle(text) === title && passage.type !== 'quote') return true;
  if (isDateLine(text) && (atHead || traits.words > 2)) return true;
  if (traits.words <= 14 && !traits.sentence && opensByline(text) && /\p{Lu}/u.test(text.slice(3))) return true;
  const key = foldTitle(text);
  return known.authors.some((author) => {
    const name = foldTitle(author);
    return name.length > 4 && (key === name || (traits.words <= 8 && !traits.sentence && key.includes(name)));
  });
}

/**
 * A row of short pieces of which one is the writer's name or the date, as in "By Jane Doe · 3 May 2026 · 2 minutes":
 * above the story the others are places, sections, counts and buttons, in any language.
 */
function isCreditsRow({ type, text }: Passage, known: Known): boolean {
  if (type === 'heading' || text.length > LONGEST_ROW) return false;
  const pieces = text.split(/\n|\s[|·•—–/]\s/).map((piece) => piece.trim());
  if (pieces.length < 2) return false;
  const names = known.authors.map(foldTitle);
  let evidence = 0;
  for (const piece of pieces) {
    const isCredit = isDateLine(piece) || opensByline(piece) || names.includes(foldTitle(piece));
    if (isCredit) evidence++;
    if (piece.split(/\s+/).length > (isCredit ? 12 : 4) || (!isCredit && /[.!?…]$/.test(piece))) return false;
  }
  return evidence >= (pieces.length > 2 ? 1 : 2);
}

function isStandfirst(passage: Passage, traits: Traits): boolean {
  if (passage.type === 'heading') return traits.words >= 8;
  return traits.standfirst && traits.words >= 4;
}
