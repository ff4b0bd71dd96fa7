const lettersOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Second labels under which anybody can have a name, as in `paper.co.uk`. */
const SHARED_LABEL = /^(?:com?|org|net|gov|edu|ac|gob|or|ne)$/;

/**
 * True when a reader has to be shown the host beside the name that a site gives itself: any page can call itself by the name
 * of a newspaper. A name is enough where it is that of its host: `Daily8` at `daily8.ua`, `BBC News` at `bbc.co.uk`.
 * @param host without `www.`
 */
export function needsHost(name: string, host: string): boolean {
  if (host === '' || name === host) return false;
  const labels = host.split('.');
  const end = labels.length > 2 && SHARED_LABEL.test(labels[labels.length - 2]) ? -3 : -2;
  const own = lettersOf(labels.at(end) ?? host);
  // A host of a letter or two is in every name.
  return own.length < 3 || !lettersOf(name).startsWith(own);
}
