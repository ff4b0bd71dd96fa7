import type { Passage } from '../blocks/draft-blocks';
import type { Traits } from './features';

/** What is known of the article besides its text. */
export interface Known {
  title: string;
  siteName: string;
  authors: string[];
  /** Texts that stand in boxes beside the story. */
  boxes: ReadonlySet<string>;
}

/** Passages in page order with what is known of each and of the article. */
export interface Draft {
  passages: Passage[];
  traits: Map<Passage, Traits>;
  known: Known;
  container: Element;
}

/** A step of the filter: it returns the passages that it keeps. */
export type FilterStep = (draft: Draft) => Passage[];
