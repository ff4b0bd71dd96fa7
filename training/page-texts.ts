import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Only the set whose source states a licence (MIT). */
const FOLDERS = ['scrapinghub'];
const PARAGRAPH = /<p\b[^>]*>([\s\S]{40,3000}?)<\/p>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  mdash: '—',
  ndash: '–',
  hellip: '…',
};

/** The plain text of the English pages of the open extraction set, paragraph by line; none where the sets are missing. */
export function pageTexts(data: string): string[] {
  const texts: string[] = [];
  for (const folder of FOLDERS) {
    const path = join(data, 'extraction', folder);
    if (!existsSync(path)) continue;
    for (const file of readdirSync(path).sort()) {
      const html = gunzipSync(readFileSync(join(path, file))).toString('utf8');
      const paragraphs = [...html.matchAll(PARAGRAPH)]
        .map(([, inner]) => plainText(inner))
        .filter((p) => p.length > 60);
      const text = paragraphs.join('\n');
      if (isEnglish(text)) texts.push(text);
    }
  }
  return texts;
}

function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(x?)([\da-f]{1,5});/gi, (_, hex: string, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, hex ? 16 : 10)),
    )
    .replace(/&([a-z]+);/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:!?’])/g, '')
    .trim();
}

/** The commonest English words are a fifth of an English text, and next to none of another. */
function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ['the', 'of', 'and', 'to', 'in', 'that', 'is', 'was'].includes(word)).length;
  return words.length > 100 && english > words.length * 0.1;
}
