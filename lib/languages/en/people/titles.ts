import { words } from '../../word-table';

/**
 * Titles that are never part of the name, also in the plural: they are cut off a name that begins with one (`Judges
 * Lister Nuku`). `Major`, `Prince` and `Don` are not here, for people are called so.
 */
export const REMOVED_TITLES = words(`
  pc dc det insp supt cpl pte maj cllr const
  mr mr. mrs mrs. ms ms. miss messrs mme mme. dr dr. drs prof prof. professor professors president presidents
  premier chancellor minister ministers secretary governor governors gov. senator senators sen. sens.
  representative rep. reps. congressman congresswoman judge judges justice justices magistrate magistrates general
  generals gen. gen colonel colonels col. col lieutenant lt. lt sergeant sgt. sgt captain captains capt. capt
  admiral adm. commander commissioner inspector superintendent king queen pope sultan emir sheikh sheik shaikh
  imam ayatollah mullah rabbi cardinal archbishop sir dame attorney prosecutor mayor ambassador councillor
  chairman chairwoman spokesman spokeswoman spokesperson coach detective officer officers constable brig brig. dpp
  majesty highness excellency former aunt uncle prime reverend rev rev. taoiseach tánaiste tanaiste baroness
`);

/**
 * Offices, which are no part of a name: where one is inside a name, the name begins behind it (`Regional Development Minister
 * Ana Lek`).
 */
export const OFFICES = words(`
  minister ministers secretary president vice-president senator governor congressman congresswoman commissioner
  ambassador director chairman chairwoman spokesman spokeswoman spokesperson superintendent inspector sheriff
  prosecutor councillor councilman councilwoman lawmaker executive ceo cfo coo mp mep chief correspondent reporter
  editor col col. gen gen. lt lt. capt capt. sgt sgt.
`);

/** Letters behind a name that are no part of it, with a comma or without: Amina Rowe MBE; John Pell OBE, FRS. */
export const POST_NOMINALS = words(`
  kc qc sc mp mep msp mla td mbe obe cbe kbe dbe gbe om ch vc frs phd md rn ba ma msc mba jd dds esq cpa pc cb kcb
`);

/** Forms of address that any family name may follow, also one that is a month or a country: Mrs May, Mr Jordan. */
export const COURTESIES = words('mr mr. mrs mrs. ms ms.');

/** Titles that a single name may follow: Queen Victoria, Baroness Newlove. */
export const BEFORE_SINGLE_NAMES = words('baroness queen king lady lord dame sir prince princess pope');
