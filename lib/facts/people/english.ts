import { people } from '../../languages/en/people';
import { gazetteer } from '../../languages/en/people/gazetteer';
import { type PeopleLexicon, peopleLexicon } from './names/lexicon';

/** The English lexicon: the language of the model that ships. Engines take it as a parameter; front doors hand it in. */
export const ENGLISH: PeopleLexicon = peopleLexicon('en', people, gazetteer);
