import { EASTERN_FAMILY_NAMES } from './family-names-east';
import { ENGLISH_FAMILY_NAMES } from './family-names-english';
import { WESTERN_FAMILY_NAMES } from './family-names-west';

/**
 * Family names by the part of the world where they are most common, folded. Written for this project from general
 * knowledge: the common ones, not the known people.
 */
export const FAMILY_NAMES_BY_REGION = { ...ENGLISH_FAMILY_NAMES, ...WESTERN_FAMILY_NAMES, ...EASTERN_FAMILY_NAMES };
