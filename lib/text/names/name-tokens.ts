/** Words and marks of one text. Token `i` is `text.slice(starts[i], ends[i])`; offsets are in UTF-16 units. */
export interface Tokens {
  length: number;
  starts: Uint32Array;
  ends: Uint32Array;
  /** Holds what the segmenter of a language knows of each token besides its place. */
  marks?: Uint8Array;
  /** The words around each token, as `CONTEXTS` hashes, where the tokens are letters. */
  contexts?: Uint32Array;
}

/** The number of hashes that `Tokens.contexts` has for each token. */
export const CONTEXTS = 4;

const OTHER = 0;
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;

/** The class of each UTF-16 unit, filled as units are met (0 = not met yet, else class + 1). */
const classes = new Uint8Array(65536);

const APOSTROPHES = "'’ʼ‘`";
const HYPHENS = '-‐‑';
/*
 * Both lists are of English. The models of all languages were fitted to texts that were cut by them, so that another language cannot have
 * its own without a new model.
 */
/** Endings that follow an apostrophe without being part of the word before it. */
const CLITICS: ReadonlySet<string> = new Set(['s', 'S', 're', 've', 'll', 'd', 'm', 't']);
/** Abbreviations that keep their full stop: it belongs to a name (`Jr.`) or to a title before one. */
const KEEPS_STOP: ReadonlySet<string> = new Set(
  `Jr Sr Mr Mrs Ms Mx Dr Prof Rev Hon Gov Sen Rep Pres Sec Gen Col Lt Maj Capt Cmdr Cpl Sgt Pfc Adm Brig Det Supt Insp
  St Mt Ft Fr Messrs Mme Mlle Sens Reps Gens Govs Drs Profs Revs jr sr Atty Amb Esq Ste Msgr Cllr Const vs`.split(
    /\s+/,
  ),
);

/**
 * Splits a text into words, numbers and single marks, as the engine of people reads them; figures and dates have `factTokens`. A hyphen or apostrophe inside a word stays (`al-Sharaa`,
 * `O'Neil`); the possessive `'s` is a token of its own; initials keep their stops (`J.`, `H.W.`), as do titles and
 * `Jr.`. White space is in no token.
 */
export function nameTokens(text: string): Tokens {
  const capacity = text.length;
  const starts = new Uint32Array(capacity);
  const ends = new Uint32Array(capacity);
  let length = 0;
  let at = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const end = kind === LETTER ? wordEnd(text, at) : kind === DIGIT ? numberEnd(text, at) : markEnd(text, at);
    starts[length] = at;
    ends[length++] = end;
    at = end;
  }
  return { length, starts: starts.slice(0, length), ends: ends.slice(0, length) };
}

function wordEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (at < text.length && classAt(text, at) >= LETTER) at += unitsAt(text, at);
    if (at >= text.length) return at;
    const mark = text[at];
    const next = at + 1 < text.length ? classAt(text, at + 1) : OTHER;
    if (APOSTROPHES.includes(mark) && next === LETTER && !isClitic(text, at + 1)) at++;
    else if (HYPHENS.includes(mark) && next >= LETTER) at++;
    else break;
  }
  if (text[at] === '.' && at - start <= 5) {
    if (isInitials(text, start, at)) {
      // `J.K.`, `U.S.`, `H.W.`: a letter and a stop, again and again.
      let end = at + 1;
      while (classAt(text, end) === LETTER && text[end + 1] === '.') end += 2;
      return end;
    }
    if (KEEPS_STOP.has(text.slice(start, at))) return at + 1;
  }
  return at;
}

function isInitials(text: string, start: number, end: number): boolean {
  if (end - start === 1) return true;
  // `J.-P.`: initials with a hyphen come here as one word only when no stop is between them.
  return end - start === 2 && text[start] !== text[start].toLowerCase() && text.slice(start, end) === 'Ph';
}

function isClitic(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && end - at < 3 && classAt(text, end) === LETTER) end++;
  return CLITICS.has(text.slice(at, end));
}

function numberEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind >= LETTER) at += unitsAt(text, at);
    else if ('.,:'.includes(text[at]) && at + 1 < text.length && classAt(text, at + 1) === DIGIT) at++;
    else if (HYPHENS.includes(text[at]) && at + 1 < text.length && classAt(text, at + 1) >= LETTER) at++;
    else break;
  }
  return at;
}

function markEnd(text: string, start: number): number {
  if (
    APOSTROPHES.includes(text[start]) &&
    isClitic(text, start + 1) &&
    start > 0 &&
    (classAt(text, start - 1) >= LETTER || isSpacedPossessive(text, start))
  ) {
    let end = start + 1;
    while (end < text.length && classAt(text, end) === LETTER) end++;
    return end;
  }
  return start + unitsAt(text, start);
}

/** Tells whether the possessive has a space before it, as in some texts: `Ray 's`. */
function isSpacedPossessive(text: string, start: number): boolean {
  return (
    start > 1 &&
    text[start - 1] === ' ' &&
    classAt(text, start - 2) >= LETTER &&
    text[start + 1] === 's' &&
    (start + 2 === text.length || classAt(text, start + 2) === SPACE)
  );
}

function unitsAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code < 0xdc00) return classOf(String.fromCodePoint(text.codePointAt(at) ?? code));
  if (Number.isNaN(code)) return OTHER;
  const known = classes[code];
  if (known > 0) return known - 1;
  const kind = classOf(text[at]);
  classes[code] = kind + 1;
  return kind;
}

function classOf(character: string): number {
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  // Control and format characters (soft hyphen, zero-width space, direction marks) separate words like a space.
  return /[\s\p{C}]/u.test(character) && !/\p{Cs}/u.test(character) ? SPACE : OTHER;
}
