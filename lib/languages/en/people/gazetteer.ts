import type { Gazetteer } from '../../people-words';
import { BODIES_NAMED_LIKE_PEOPLE, FIRMS_NAMED_LIKE_PEOPLE, NOBODY_IN_PARTICULAR } from './firms';
import { BRANDS } from './gazetteer-brands';
import { PEOPLES } from './gazetteer-peoples';
import { PLACES } from './gazetteer-places';

/** A quarter of a megabyte of names, apart from the other words so that only what looks for people loads it. */
export const gazetteer: Gazetteer = {
  places: PLACES,
  peoples: PEOPLES,
  brands: BRANDS,
  firms: [...FIRMS_NAMED_LIKE_PEOPLE, ...BODIES_NAMED_LIKE_PEOPLE],
  nobody: NOBODY_IN_PARTICULAR,
};
