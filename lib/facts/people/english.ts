import { people } from '../../languages/en/people';
import { gazetteer } from '../../languages/en/people/gazetteer';
import { type PeopleLexicon, peopleLexicon } from './names/lexicon';

/**
 * The lexicon of English, which is the language of the model in the package. Engines take it as a parameter; front
 * doors hand it in.
 */
export const ENGLISH: PeopleLexicon = peopleLexicon('en', people, gazetteer);
