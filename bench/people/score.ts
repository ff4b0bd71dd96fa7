/**
 * Scores of found people against marked ones: spans, tokens, and the list of people that a reader is shown for one
 * document. The list folds mentions by one fixed rule on both sides, so that it measures the mentions, not the merging.
 */

export interface MarkedSpan {
  start: number;
  end: number;
}

export interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

/** Precision, recall and F1 in percent. */
export function rates(right: number, found: number, wanted: number): Rates {
  const precision = found > 0 ? (100 * right) / found : 0;
  const recall = wanted > 0 ? (100 * right) / wanted : 0;
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** For each token, whether at least one character of it lies in a span. */
export function coveredTokens(tokens: readonly (readonly [number, number])[], spans: readonly MarkedSpan[]): boolean[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let at = 0;
  return tokens.map(([start, end]) => {
    while (at < sorted.length && sorted[at].end <= start) at++;
    return at < sorted.length && sorted[at].start < end;
  });
}

/** Titles that the fixed rule takes off the front of a name. */
const TITLES = new Set(
  `mr mrs ms miss dr prof professor sir lord lady dame president prime minister pm senator sen rep representative congressman
  congresswoman king queen prince princess pope general gen colonel col captain capt lieutenant lt sergeant sgt major maj
  admiral judge justice chief secretary governor gov mayor chancellor rev reverend fr father sister sheikh sheik imam
  ayatollah chairman chairwoman ceo spokesman spokeswoman coach detective inspector officer ambassador emir crown vice
  deputy foreign`.split(/\s+/),
);

/** A name's words: without case, accents, marks, possessives and titles. */
function listWords(name: string): string[] {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ıİ]/g, 'i')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .toLowerCase();
  const words = plain
    .replace(/'s\b/g, '')
    .replace(/s'$/, 's')
    .replace(/[^\p{L}\p{N}' -]/gu, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .filter(Boolean);
  while (words.length > 1 && TITLES.has(words[0])) words.shift();
  return words;
}

export interface ListedPerson {
  words: string[];
  /** Number of mentions. */
  count: number;
  /** Offset of the first mention. */
  first: number;
}

const agree = (a: string, b: string) =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

function contains(long: readonly string[], short: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (at < short.length && agree(short[at], word)) at++;
  return at === short.length;
}

function mayBeOne(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.includes(short[0]);
  return contains(long, short) || (short.at(-1) === long.at(-1) && agree(short[0], long[0]));
}

/** The distinct people among the mentions of one text, fullest names first to be placed. */
export function listPeople(text: string, mentions: readonly MarkedSpan[]): ListedPerson[] {
  const names = new Map<string, ListedPerson>();
  for (const { start, end } of [...mentions].sort((a, b) => a.start - b.start)) {
    const words = listWords(text.slice(start, end).replace(/\s+/g, ' '));
    if (words.length === 0) continue;
    const key = words.join(' ');
    const known = names.get(key);
    if (known) known.count++;
    else names.set(key, { words, count: 1, first: start });
  }
  const people: ListedPerson[] = [];
  for (const name of [...names.values()].sort((a, b) => b.words.length - a.words.length || a.first - b.first)) {
    let best: ListedPerson | null = null;
    let bestFit = 0;
    for (const person of people) {
      if (!mayBeOne(name.words, person.words)) continue;
      const fit = fitOf(name, person);
      if (!best || fit > bestFit) [best, bestFit] = [person, fit];
    }
    if (best) {
      best.count += name.count;
      best.first = Math.min(best.first, name.first);
    } else people.push({ ...name });
  }
  return people.sort((a, b) => a.first - b.first);
}

/** A bare name goes by family name before given name; then to who is mentioned most, then to who was named last before. */
function fitOf(name: ListedPerson, person: ListedPerson): number {
  const bare = name.words.length === 1;
  const part = !bare ? 3 : person.words.at(-1) === name.words[0] ? 2 : person.words[0] === name.words[0] ? 1 : 0;
  return part + 1e-3 * person.count + 1e-7 * (person.first < name.first ? person.first : -person.first);
}

export interface ListScore {
  strict: number;
  loose: number;
  found: number;
  wanted: number;
  /** People marked at least twice, and how many of them are found (loosely). */
  twice: number;
  twiceFound: number;
}

/** Matches two lists one to one: first by the same words, then by words that may be one person's. */
export function scoreLists(found: readonly ListedPerson[], wanted: readonly ListedPerson[]): ListScore {
  const used = new Set<ListedPerson>();
  const matched = new Set<ListedPerson>();
  const match = (fits: (a: ListedPerson, b: ListedPerson) => boolean) => {
    for (const person of wanted) {
      if (matched.has(person)) continue;
      const other = found.find((candidate) => !used.has(candidate) && fits(candidate, person));
      if (!other) continue;
      used.add(other);
      matched.add(person);
    }
    return matched.size;
  };
  const strict = match((a, b) => a.words.join(' ') === b.words.join(' '));
  const loose = match((a, b) => mayBeOne(a.words, b.words));
  const twice = wanted.filter(({ count }) => count >= 2);
  return {
    strict,
    loose,
    found: found.length,
    wanted: wanted.length,
    twice: twice.length,
    twiceFound: twice.filter((person) => matched.has(person)).length,
  };
}
