/**
 * Words in and before people's names, folded. Particles belong to no one language: names keep them in any text. Titles are mostly those of
 * English, with the forms of address of others: names of articles in all languages are compared with each other without them, so that a
 * `Bundeskanzler` stays part of what is compared, unless the engine of his language has left him out of the name.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Parts of a family name written apart, lower or upper case: `van der Berg`, `de la Cruz`, `bin Salman`, `al Said`. */
export const NAME_PARTICLES = words(
  `van von der den de del della di da do dos das du la le las los el al bin binti binte bint ibn ben abu abd ap ter ten ka wa
  te zu zum zur af av y e dela san st st. mc mac ould a/l a/p`,
);

/** Those that are never words of their own in a text of names and small words: they join what is before and behind them. */
export const JOINING_PARTICLES = words(
  'van von der della dos das bin binti binte bint ibn ben abu abd zu zum zur av dela ka wa',
);

/** Particles before a parent's own name, which the children of the bearer do not share. */
export const PATRONYMIC_PARTICLES = words('bin binti binte bint ibn ben wa ka a/l a/p');

/** Words that may follow a family name and are part of the name. */
export const NAME_SUFFIXES = words('jr jr. sr sr. ii iii iv vi vii viii ix xi xii xiii xiv xv xvi');

/** Forms of address show that a name follows, and are no role. */
export const FORMS_OF_ADDRESS = words(
  `mr mrs ms miss mx mr. mrs. ms. mx. messrs messrs. sir dame lord lady madam madame mme mme. mlle mlle. monsieur herr frau senor
  senora senorita don dona signor signora dr dr. drs. doctor datuk datin dato dato' dato’ tan tun tuan puan encik haji hajji
  hajjah pak bapak ibu shri smt sri thiru u daw ko hon hon. rt honourable honorable rev rev. reverend fr fr. alhaji
  prof prof. professor esq ustaz syed tengku tunku raja sheikh sheik shaikh shaykh`,
);

/** Titles that are nouns of an office, a rank or a job as well: `President Lek`, `the president`. They are of English. */
export const JOB_TITLES = words(
  `president vice-president premier chancellor minister secretary governor senator representative congressman
  congresswoman assemblyman assemblywoman councillor councilor councilman councilwoman mayor ambassador envoy
  commissioner delegate speaker deputy mp mep leader chairman chairwoman chairperson chair chief director ceo cfo coo
  founder co-founder spokesman spokeswoman spokesperson judge justice attorney prosecutor lawyer sheriff marshal general
  colonel captain major lieutenant sergeant corporal admiral commander brigadier commodore warden officer detective
  inspector superintendent constable king queen prince princess duke duchess earl emperor empress emir sultan pope
  cardinal archbishop bishop priest pastor father sister brother imam ayatollah rabbi mufti coach manager striker
  goalkeeper midfielder defender winger forward quarterback pitcher skipper actor actress singer rapper author writer
  novelist poet playwright artist painter sculptor musician guitarist composer conductor comedian filmmaker film-maker
  producer photographer journalist reporter correspondent editor columnist presenter broadcaster anchor host professor
  scientist economist analyst researcher historian philosopher astronaut engineer doctor nurse surgeon teacher student
  farmer activist campaigner businessman businesswoman entrepreneur billionaire tycoon investor candidate lawmaker
  legislator politician dictator strongman warlord oligarch mogul magistrate solicitor barrister secretary-general
  co-chair vice-chair blogger influencer designer architect model dancer choreographer swimmer sprinter boxer golfer
  cyclist jockey driver pilot player`,
);

/**
 * Titles of office, rank and job that are written right before a name. The library keeps the form in which people are compared
 * without these: a word added here changes the key of people who were saved with it.
 */
export const TITLES: ReadonlySet<string> = new Set([
  ...JOB_TITLES,
  ...words(
    `gov gov. sen sen. sens. rep rep. reps. cllr cllr. amb. msp gen gen. col col. capt capt. maj maj. lt lt. sgt sgt. cpl
  cpl. private pfc pfc. adm adm. cmdr cmdr. brig brig. det det. insp insp. supt supt. count countess baron baroness shah
  tsar lama sociologist psychologist biologist physicist chemist youtuber`,
  ),
]);

/** Forms of address of men, and of women: `Sir Keir Poe` is not `Lady Poe`. */
export const MASCULINE_ADDRESSES = words('mr mr. sir lord king prince baron duke earl monsieur herr senor don signor');
export const FEMININE_ADDRESSES = words(
  'mrs mrs. ms ms. miss lady dame queen princess baroness duchess countess madame mme mme. frau senora dona signora',
);
