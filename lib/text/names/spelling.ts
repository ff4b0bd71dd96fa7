/**
 * Rules for names that come from another script and are spelled in Latin letters: one person is met under several spellings.
 * Each rule brings variants to one form; the forms are for comparing only and are never shown.
 */

/** Spelling rules for a folded name part, in order, each with the cases that made it. */
export const SPELLING_RULES: readonly (readonly [RegExp, string])[] = [
  // O'Neil, N'Dour and Ma'ruf have an apostrophe; an initial has a full stop.
  [/['.]/g, ''],
  // Zelensky, Zelenskyy, Zelenskiy, Zelenskyi and Zelenskii are one name; so are Podolski and Podolsky.
  [/sk(?:iy|yy|yi|ii|ij|yj|y|i|yi)$/, 'ski'],
  // Zaluzhnyi, Zaluzhny and Zaluzhnyy are one name; so are Grigory and Grigoriy, and Andrii, Andriy, Andrei and Andrey.
  [/(?:iyi|yy|yi|iy|ii|ij|yj|ei|ey|y)$/, 'i'],
  // Yevgeny is Evgeny, Yelena is Elena, and Yekaterina is Ekaterina.
  [/^ye/, 'e'],
  // Yuri is Iurii, Yulia is Iuliia, Yordanka is Iordanka, and Yakov is Iakov. Julia stays, and so does Ian.
  [/^i(?=[aou]\p{L}{2})/u, 'y'],
  // Natalia, Natalya, Nataliia and Nataliya are one name.
  [/(?:iia|iya|ya|ia)$/, 'ia'],
  // Gaddafi, Qaddafi, Kadafi and Khadafi are one name; so are Qassem and Kassem.
  [/q/g, 'k'],
  // Khaled is Khalid, Saeed is Said, Hussein is Hussain, and Osama is Usama.
  [/aa/g, 'a'],
  [/ee/g, 'i'],
  [/oo|ou/g, 'u'],
  // `Aleksandr` is `Alexandr`, and `Maksym` is `Maxym`.
  [/ks/g, 'x'],
  // Tsvetelina is Tzvetelina.
  [/tz/g, 'ts'],
  // Kovalchuk is Kovaltchuk; Schmidt keeps its `sch`.
  [/tch/g, 'ch'],
  // Khodorkovsky is Hodorkovsky.
  [/^kh/, 'h'],
  // Rafsanjani is Rafsandjani, and Djokovic is Jokovic.
  [/dj|dzh/g, 'j'],
  // Philippe is Filippe.
  [/ph/g, 'f'],
  // Abdullah is Abdulla, and Sarah is Sara.
  [/([aeiou])h$/, '$1'],
  // Abdallah, Hassan, Mohammed and Rossiya have doubled letters.
  [/([a-z])\1+/g, '$1'],
];

/** Given names that are one name in two languages or many spellings; each line is one name. */
const SAME_GIVEN_NAMES = `volodymyr vladimir wladimir uladzimir
oleksandr aleksandr alexander alexandr aleksander alyaksandr
oleksii oleksiy aleksei alexei alexey aleksey
serhii serhiy sergei sergey sergej sergii
dmytro dmitry dmitri dmitriy dmitrii dimitri
mykola nikolai nikolay
mykhailo mikhail mikhailo
yevhen yevgeny evgeny yevgeni evgeni evgeniy yevhenii
yurii yuri yury yuriy
pavlo pavel
petro petr pyotr
kostiantyn konstantin
hryhorii grigory grigori
kyrylo kirill
ihor igor
oleh oleg
olena elena yelena
olha olga
kateryna ekaterina yekaterina
tetiana tatiana tatyana tetyana
natalia natalya nataliia nataliya
yulia yuliia julia iuliia
svitlana svetlana
mohammed muhammad mohamed mohamad mohammad muhammed mohamud muhamad mohd
ahmed ahmad ahmet achmed
hussein hussain husain hossein hosein husein husayn hussin
hassan hasan
yusuf youssef yousef yousuf joseph-yusuf yousaf youssouf
omar umar omer
osama usama
abdullah abdallah abdulla
khaled khalid
said saeed sayed saeid
mahmoud mahmud mehmood mahmood
mustafa mostafa mustapha moustafa
ibrahim ebrahim
ali aly
fatima fatma fatemeh fatimah
aisha ayesha aicha
tariq tarek tareq tarik
nuri nouri
qasem qassem kassem qasim
moammar muammar
recep rejep
benjamin binyamin
yitzhak itzhak isaac-yitzhak`;

/** Folded given name → the form it is compared in. */
export const GIVEN_NAME_FORMS: ReadonlyMap<string, string> = new Map(
  SAME_GIVEN_NAMES.split('\n').flatMap((line) => {
    const forms = line.split(' ');
    return forms.map((form) => [form, forms[0]] as const);
  }),
);

/** Articles and particles of family names that one outlet writes and the next leaves out: El-Sisi, Al Sisi, Sisi. */
export const LOOSE_PARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ul', 'ad', 'as', 'ash', 'an', 'ar', 'at']);
