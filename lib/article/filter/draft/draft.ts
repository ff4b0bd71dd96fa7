import type { DraftBlock } from '../../blocks/draft-blocks';

/** The features of a block that the filter's steps ask for. They are worked out once, before the first step. */
export interface Features {
  words: number;
  /** Share of the text that is inside links, and inside links to the same site: 0 to 1. */
  linked: number;
  ownLinked: number;
  /** True when the block holds a sentence that ends as sentences do. */
  sentence: boolean;
  /** True for running text that is not mostly links: an article is made of such text. */
  prose: boolean;
  /** The class names and tags around the block suggest these. Only surroundings with a small part of the text count. */
  inBoilerplate: boolean;
  inComments: boolean;
  inCaption: boolean;
  inStandfirst: boolean;
  /** True for the ingredients and steps of a recipe, which are the story wherever they are set. */
  inRecipe: boolean;
  /** How the block is set: the names and classes of its element and of those around it (`layoutOf`). */
  layout: string;
  /** False when the first reading of the page took the block away (`Container.kept`). */
  kept: boolean;
}

/** A draft block together with its features. */
export interface JudgedBlock extends DraftBlock {
  features: Features;
}

/** The facts about the article, besides its text, that steps may ask for. */
export interface KnownArticle {
  title: string;
  siteName: string;
  authors: string[];
  /** The page declares that it is an article. */
  isDeclared: boolean;
}

/** The blocks of a container in page order, and what the steps may ask about their article. */
export interface Draft {
  blocks: JudgedBlock[];
  known: KnownArticle;
  container: Element;
}

/** A step of the filter returns the blocks that it keeps. It may give a block another type. */
export type FilterStep = (draft: Draft) => JudgedBlock[];
