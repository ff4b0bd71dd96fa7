import { EASTERN_GIVEN_NAMES } from './given-names-east';
import { WESTERN_GIVEN_NAMES } from './given-names-west';

/**
 * Given names by the part of the world they are most at home in, folded (lower case, no accents). Written for this
 * project from general knowledge. Names that are also everyday English words or places are in `AMBIGUOUS_GIVEN`.
 */
export const GIVEN_NAMES_BY_REGION = { ...WESTERN_GIVEN_NAMES, ...EASTERN_GIVEN_NAMES };

/** Also everyday words, places or months: weak evidence on their own. */
export const AMBIGUOUS_GIVEN: ReadonlySet<string> = new Set(
  `april austin ball blessing bill bob buck charity chase chelsea china christian clay comfort crystal daisy dale dawn
  dean earl eden faith frank georgia gift ginger grace grant guy happiness harry heather holly hope hunter iris israel
  jack jackson jade jasmine jordan joy june kent lance mark mason max may mercy mission morgan nelson newt norm olive
  page patience paris pat pearl penny precious prudence ray rich rich rob rock rod rose ross ruby sandy savannah sidney
  sky spencer sue summer sunday sydney troy victoria victor violet virginia wade warren washington will win summer
  van de la san santa son long sun song min king prince duke bond marshall major miles mills brook brooks carter
  hua na in fang fei hai hong lan mai li lin long mei ming nan ping yang to so see do no an la than then the so
  islam muslim habib adam ali jean roman silver star stone florence charlotte vienna milan lima cuba asia africa
  india america britain england ireland scotland german`.split(/\s+/),
);
