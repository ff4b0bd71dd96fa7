import { stories as english } from '../../languages/en/stories';
import { type Phrases, STORY_PLACES, type StoryWords } from '../../languages/language';
import { compilePhrases, type PhraseMatcher } from '../../text/phrases/phrases';

/** Those of the words that are phrases with a place in their line, ready to be looked for. */
type PlacedPhrases = Record<keyof typeof STORY_PLACES, PhraseMatcher>;

/** The words of a language, ready to be looked for in texts. */
export interface CompiledStoryWords extends PlacedPhrases {
  stopWords: ReadonlySet<string>;
  /** Lists the things that may be measured, each with its words. */
  measures: readonly { name: string; words: PhraseMatcher }[];
  measureBreaks: StoryWords['measureBreaks'];
  namedBefore: StoryWords['namedBefore'];
  saidBefore: StoryWords['saidBefore'];
  knownAlone: StoryWords['knownAlone'];
  commonStems: StoryWords['commonStems'];
  commonNames: StoryWords['commonNames'];
}

/** Compiles the words of a language. Throws for a phrase that is not written in the notation. */
function compileStoryWords(words: StoryWords): CompiledStoryWords {
  return {
    ...placedPhrases(words),
    stopWords: new Set(words.stopWords),
    measures: Object.entries<Phrases>(words.measures).map(([name, phrases]) => ({
      name,
      words: compilePhrases(phrases, 'anywhere'),
    })),
    measureBreaks: words.measureBreaks,
    namedBefore: words.namedBefore,
    saidBefore: words.saidBefore,
    knownAlone: words.knownAlone,
    commonStems: words.commonStems,
    commonNames: words.commonNames,
  };
}

function placedPhrases(words: StoryWords): PlacedPhrases {
  const isList = (key: string): key is keyof PlacedPhrases => Object.hasOwn(STORY_PLACES, key);
  const lists = Object.keys(STORY_PLACES).filter(isList);
  const isWhole = (some: Partial<PlacedPhrases>): some is PlacedPhrases => lists.every((list) => some[list]);
  const compiled: Partial<PlacedPhrases> = {};
  for (const list of lists) compiled[list] = compilePhrases(words[list], STORY_PLACES[list]);
  if (!isWhole(compiled)) throw new Error('A list of phrases was not compiled.');
  return compiled;
}

/**
 * The words with which all articles are read. The rows of all articles are compared with each other, so they are made
 * with the same words, whatever the language; only English has such words today. Stop words of several languages cannot
 * simply be combined: `die` is one of them in German.
 */
export const STORY_WORDS = compileStoryWords(english);
