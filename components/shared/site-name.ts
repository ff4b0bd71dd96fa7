import { ownLabels } from '../../lib/article/markup/links';

const lettersOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The article that many outlets have in their names, and few in their addresses. */
const ARTICLE = /^(?:the|der|die|das|le|la|les|el|il|lo|de|het|o|a) /iu;

/**
 * Tells whether a reader has to be shown the host beside the name that a site gives itself, because any page can call
 * itself by the name of a newspaper. The name alone is enough where it is that of its host: `Daily8` at `daily8.ua`,
 * `BBC News` at `bbc.co.uk`, `The Guardian` at `guardian.test`.
 * @param host without `www.`
 */
export function needsHost(name: string, host: string): boolean {
  if (host === '' || name === host) return false;
  const labels = ownLabels(host);
  const own = lettersOf(labels.length > 1 ? labels[0] : host);
  // A host of one or two letters is contained in every name.
  return own.length < 3 || ![name, name.replace(ARTICLE, '')].some((one) => lettersOf(one).startsWith(own));
}
