import type { Slots } from '../reading/grammar';
import type { Tense } from '../reading/verbs';
import type { Anchors } from './anchors';
import type { Resolved } from './values';

/** Finds what a pattern's words mean; null when it is no time expression after all. `tense` is that of the sentence. */
export type Resolver = (slots: Slots, anchors: Anchors, tense: Tense) => Resolved | null;
