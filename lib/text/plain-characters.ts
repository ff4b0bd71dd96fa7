const NOT_PLAIN = /[^\0-\u052f]/;
const DIGIT = /\p{Nd}/u;

/** Punctuation of other scripts, with the plain mark that does the same. */
const MARKS: Readonly<Record<string, string>> = {
  '٪': '%',
  '٫': '.',
  '٬': ',',
  '،': ',',
  '؛': ';',
  '؟': '?',
  '۔': '.',
  '।': '.',
  '॥': '.',
  '\u3000': ' ',
  '−': '-',
};

/** Most texts of other scripts have none of these: they are not gone through letter by letter. */
const TO_PLAIN = new RegExp(`[${Object.keys(MARKS).join('')}\\uff01-\\uff5e]|(?![0-9])\\p{Nd}`, 'u');

/**
 * Gives a text with the digits of every script as 0 to 9, full-width forms as plain ones, and punctuation of other scripts as
 * the marks that do the same here. It has the length of the text, so that every position is a position of both.
 */
export function plainCharacters(text: string): string {
  if (!NOT_PLAIN.test(text) || !TO_PLAIN.test(text)) return text;
  let plain = '';
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x600) continue;
    const character = isBetweenNumbers(text, at, code) ? ';' : plainOf(text[at], code);
    if (character === null) continue;
    plain += text.slice(copied, at) + character;
    copied = at + 1;
  }
  return copied === 0 ? text : plain + text.slice(copied);
}

/** Tells whether a full-width comma parts two numbers in plain digits: `$20，300元`. It groups only full-width ones (`３，０００`). */
function isBetweenNumbers(text: string, at: number, code: number): boolean {
  return code === 0xff0c && /[0-9]/.test(text[at - 1] ?? '') && /[0-9]/.test(text[at + 1] ?? '');
}

function plainOf(character: string, code: number): string | null {
  // Full-width forms have the codes of the ASCII characters, with an offset.
  if (code > 0xff00 && code < 0xff5f) return String.fromCharCode(code - 0xfee0);
  if (DIGIT.test(character)) return String(digitValue(code));
  return MARKS[character] ?? null;
}

/** Gives the value of a digit: the digits of a script follow each other, from its zero on. */
function digitValue(code: number): number {
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCharCode(code - value - 1))) value++;
  return value;
}
