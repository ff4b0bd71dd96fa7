import { EASTERN_GIVEN_NAMES } from './given-names-east';
import { WESTERN_GIVEN_NAMES } from './given-names-west';

/**
 * Given names by the part of the world where they are most common, folded (lower case, no accents). Written for this
 * project from general knowledge. Those that are also everyday words or places of a language are listed in its folder
 * (`ambiguousGivenNames`).
 */
export const GIVEN_NAMES_BY_REGION = { ...WESTERN_GIVEN_NAMES, ...EASTERN_GIVEN_NAMES };
