import type { ClauseWords, PointingWords } from '../../../languages/clause-words';
import { languageNamed } from '../../../languages/index';
import { factWordsOf } from '../../../languages/loaded';
import { compilePhrases, type PhraseMatcher } from '../../../text/phrases/phrases';

/** `ClauseWords`, ready to be looked up. */
export type ClauseSets = {
  [Name in Exclude<
    keyof ClauseWords,
    'sources' | 'links' | 'leaning' | 'deictics' | 'corrections' | 'emptySubjects' | 'pointing' | Flag
  >]-?: ReadonlySet<string>;
} & {
  sources: PhraseMatcher;
  links: PhraseMatcher;
  leaning: PhraseMatcher;
  deictics: PhraseMatcher;
  corrections: PhraseMatcher;
  emptySubjects: PhraseMatcher;
  /** Null where the language has no such words: its lines need not be complete. */
  pointing: { [Name in keyof PointingWords]: ReadonlySet<string> } | null;
} & Record<Flag, boolean>;

type Flag = 'keepsMention' | 'endsWithVerb' | 'verbSecond' | 'capitalNouns' | 'tiesDirectly' | 'dropsSubject';

const NONE: ClauseWords = {
  openEnds: [],
  openStarts: [],
  prepositions: [],
  conjunctions: [],
  subordinators: [],
  relatives: [],
  determiners: [],
  auxiliaries: [],
  verbs: [],
  verbEndings: [],
  turns: [],
  conditions: [],
  links: [],
  degrees: [],
  dateLeads: [],
  participles: [],
  saying: [],
  sayingPlainly: [],
  stamping: [],
  complementisers: [],
  pronouns: [],

  sources: [],
  keepsMention: true,
};

const compiled = new WeakMap<ClauseWords, ClauseSets>();

/**
 * Gives the words by which sentences of a language are cut, by its BCP 47 tag; a text that declares none is read as English. A
 * language without them, or whose words are not loaded, has empty lists: its sentences are cut at marks and between words.
 */
export function clauseWordsOf(lang: string | null): ClauseSets {
  const words = languageNamed(lang)?.clauses ?? factWordsOf(lang)?.clauses ?? NONE;
  const known = compiled.get(words);
  if (known) return known;
  const sets = setsOf(words);
  compiled.set(words, sets);
  return sets;
}

function setsOf(words: ClauseWords): ClauseSets {
  return {
    openEnds: new Set(words.openEnds),
    openStarts: new Set(words.openStarts),
    prepositions: new Set(words.prepositions),
    conjunctions: new Set(words.conjunctions),
    subordinators: new Set(words.subordinators),
    relatives: new Set(words.relatives),
    determiners: new Set(words.determiners),
    indefinites: new Set(words.indefinites),
    definites: new Set(words.definites),
    auxiliaries: new Set(words.auxiliaries),
    verbs: new Set(words.verbs),
    verbEndings: new Set(words.verbEndings),
    infinitiveMarkers: new Set(words.infinitiveMarkers),
    finiteEndings: new Set(words.finiteEndings),
    turns: new Set(words.turns),
    contrasts: new Set(words.contrasts),
    conditions: new Set(words.conditions),
    saying: new Set(words.saying),
    sayingPlainly: new Set(words.sayingPlainly),
    stamping: new Set(words.stamping),
    founding: new Set(words.founding),
    complementisers: new Set(words.complementisers),
    pronouns: new Set(words.pronouns),
    speakers: new Set(words.speakers),
    standIns: new Set(words.standIns),
    degrees: new Set(words.degrees),
    spans: new Set(words.spans),
    adverbs: new Set(words.adverbs),
    adverbEndings: new Set(words.adverbEndings),
    dateLeads: new Set(words.dateLeads),
    participles: new Set(words.participles),
    gerunds: new Set(words.gerunds),
    elided: new Set(words.elided),
    keepsMention: words.keepsMention ?? false,
    endsWithVerb: words.endsWithVerb ?? false,
    verbSecond: words.verbSecond ?? false,
    capitalNouns: words.capitalNouns ?? false,
    tiesDirectly: words.tiesDirectly ?? false,
    nounTies: new Set(words.nounTies),
    notTied: new Set(words.notTied),
    dropsSubject: words.dropsSubject ?? false,
    pointing: words.pointing ? pointingOf(words.pointing) : null,
    links: compilePhrases(words.links, 'lineStart'),
    sources: compilePhrases(words.sources, 'lineStart'),
    leaning: compilePhrases(words.leaning ?? [], 'lineStart'),
    deictics: compilePhrases(words.deictics ?? [], 'lineStart'),
    corrections: compilePhrases(words.corrections ?? [], 'lineStart'),
    emptySubjects: compilePhrases(words.emptySubjects ?? [], 'lineStart'),
  };
}

function pointingOf(words: PointingWords): NonNullable<ClauseSets['pointing']> {
  return {
    persons: new Set(words.persons),
    ofPersons: new Set(words.ofPersons),
    objects: new Set(words.objects),
    counts: new Set(words.counts),
    places: new Set(words.places),
    things: new Set(words.things),
    ofThings: new Set(words.ofThings),
    several: new Set(words.several),
    ofSeveral: new Set(words.ofSeveral),
    others: new Set(words.others),
    explained: new Set(words.explained),
    contractions: new Set(words.contractions),
    nouns: new Set(words.nouns),
    writers: new Set(words.writers),
    readers: new Set(words.readers),
    severalEndings: new Set(words.severalEndings),
    notSeveralEndings: new Set(words.notSeveralEndings),
    severalNouns: new Set(words.severalNouns),
    emptyVerbs: new Set(words.emptyVerbs),
    pluralVerbs: new Set(words.pluralVerbs),
    plainVerbs: new Set(words.plainVerbs),
    sourceWords: new Set(words.sourceWords),
    hedges: new Set(words.hedges),
    relations: new Set(words.relations),
    fates: new Set(words.fates),
    listed: new Set(words.listed),
    moments: new Set(words.moments),
    today: new Set(words.today),
    matching: new Set(words.matching),
    hearerVerbs: new Set(words.hearerVerbs),
    ties: new Set(words.ties),
    sumTies: new Set(words.sumTies),
    times: new Set(words.times),
    partsOfPrepositions: new Set(words.partsOfPrepositions),
  };
}
