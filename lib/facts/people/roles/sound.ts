import type { PeopleLexicon } from '../names/lexicon';

/**
 * Tells whether a role says what somebody is, whoever reads it: not what they are to somebody who is not named (`Democratic rival`,
 * `party’s nominee`) or were to somebody in one year (`Lek’s 2016 opponent`), nor what they were when it happened (`then-Senator`).
 */
export function isSoundRole(role: string, { roles }: PeopleLexicon): boolean {
  const lower = role.toLowerCase();
  if (roles.pastPrefixes.has(/^\p{L}+-/u.exec(lower)?.[0] ?? '')) return false;
  const [beforeComma] = lower.split(/,| (?:of|for|to|in) /);
  const head = beforeComma.split(' ').at(-1) ?? '';
  const isOwned = /^\p{Lu}[^,]*['’]s? /u.test(role) && !/\d{4}/.test(role);
  // `the party’s candidate in Durban` says what for.
  const isBare = beforeComma.length === lower.length && /^\p{Ll}+['’]s? /u.test(role);
  return (isOwned || !roles.stances.has(head)) && !(isBare && roles.nominations.has(head));
}

/** Gives the role that an article has last where it calls the same office `former` at another place. */
export function formerOf(role: string, others: readonly (string | null)[], { roles }: PeopleLexicon): string {
  const past = [...roles.pastWords].map((word) => `${word} ${role.toLowerCase()}`);
  return others.find((other) => other !== null && past.includes(other.toLowerCase())) ?? role;
}
