import type { NameWords } from '../../../languages/base/name-words';
import { formsOf } from './forms';
import type { RoleReader } from './role-kinds';

/** A role is looked for within this many characters of a name. */
const REACH = 20;

/**
 * Without spaces a role touches the name, or has one space to it: `岸田文雄首相`, `总统拜登`, `윤석열 대통령`. A word that makes it a former
 * role is part of it (`前总统`, `전 대통령`). It is read beside the name only, so that a long text takes no longer a name than a short
 * one.
 */
export function unspacedRole({ roles, roleQualifiers = [] }: NameWords): RoleReader {
  const nouns = formsOf(roles).sort((a, b) => b.length - a.length);
  const qualifiers = ['', ...roleQualifiers.flatMap(formsOf).flatMap((form) => [`${form} `, form])];
  return (text, tokens, { from, to }) => {
    const end = tokens.end(to - 1);
    const start = tokens.start(from);
    const after = text.slice(end, end + REACH).replace(/^ /, '');
    const before = text.slice(Math.max(0, start - REACH), start).replace(/ $/, '');
    for (const noun of nouns) {
      const qualifier = qualifiers.find((form) => after.startsWith(form + noun));
      if (qualifier !== undefined) return qualifier + noun;
    }
    const noun = nouns.find((role) => before.endsWith(role));
    if (noun === undefined) return null;
    const rest = before.slice(0, -noun.length);
    return (qualifiers.slice(1).find((form) => rest.endsWith(form)) ?? '') + noun;
  };
}
