/**
 * Elements that a parser opens again after each paragraph that ends inside of them (HTML, "formatting elements"), but for links, which
 * it never nests.
 */
export const FORMATTING = ['b', 'big', 'code', 'em', 'font', 'i', 'nobr', 's', 'small', 'strike', 'strong', 'tt', 'u'];

/** Those that may be open at once: an honest text nests three or four. */
export const MAX_NESTED = 8;
