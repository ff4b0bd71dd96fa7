/** The parts of a voice of the machine that are used. */
export type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'voiceURI' | 'localService' | 'default'>;

/** Gives the language of a tag in one spelling: `eng-GB`, `en_GB` and `en` are one, and so are `cmn` and `zh`. */
export function canonicalLanguage(tag: string): string {
  try {
    return new Intl.Locale(Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0]).language;
  } catch {
    return '';
  }
}

/**
 * Gives the voices that can read a text, the best first: those of exactly its tag before those of its language, and
 * those on this machine before those that send the text away. All voices for a text whose language is not known.
 */
export function voicesFor<V extends Voice>(lang: string | null, voices: readonly V[]): V[] {
  const language = lang && canonicalLanguage(lang);
  const fitting = language ? voices.filter((voice) => canonicalLanguage(voice.lang) === language) : [...voices];
  const isSame = ({ lang: tag }: V) => tag.replaceAll('_', '-').toLowerCase() === lang?.toLowerCase();
  const rank = (voice: V) => Number(voice.localService) * 4 + Number(isSame(voice)) * 2 + Number(voice.default);
  return fitting.sort((a, b) => rank(b) - rank(a));
}
