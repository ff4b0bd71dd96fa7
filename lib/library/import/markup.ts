const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/** Gives a text with each run of white space as one space. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Gives a text with its HTML entities decoded, whether they are written by name or by number. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES.get(name.toLowerCase()) ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Gives the words of a little HTML, such as a note: a line for each paragraph, without its tags. */
export function textOfMarkup(html: string): string {
  const lines = html.replace(/<(?:\/p|\/li|\/h[1-6]|\/div|br ?\/?)>/gi, '\n').replace(/<\/?[a-z][^<>]*>/gi, '');
  return decodeEntities(lines).split('\n').map(fold).filter(Boolean).join('\n');
}
