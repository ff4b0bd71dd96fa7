import { FAMILY_NAMES_BY_REGION } from '../lib/facts/people/names/family-names';
import { GIVEN_NAMES_BY_REGION } from '../lib/facts/people/names/given-names';
import { KNOWN_PLACES } from '../lib/languages/en/people/known-places';
import { ORGANISATION_WORDS } from '../lib/languages/en/people/vocabulary';

export type Region = keyof typeof FAMILY_NAMES_BY_REGION;
const REGIONS = Object.keys(FAMILY_NAMES_BY_REGION) as Region[];

const given = mapRegions((region) => GIVEN_NAMES_BY_REGION[region].split(/\s+/));
const family = mapRegions((region) => FAMILY_NAMES_BY_REGION[region].split(/\s+/));
const places = [...KNOWN_PLACES].filter((place) => place.length > 3);
const organisationWords = [...ORGANISATION_WORDS].filter((word) => word.length > 3);

function mapRegions(list: (region: Region) => string[]): Record<Region, string[]> {
  return {
    english: list('english'),
    germanic: list('germanic'),
    romance: list('romance'),
    slavic: list('slavic'),
    muslim: list('muslim'),
    southAsian: list('southAsian'),
    eastAsian: list('eastAsian'),
    southeastAsian: list('southeastAsian'),
    african: list('african'),
    other: list('other'),
  };
}

/** A person's name in full, and how an article calls the person later on. */
export interface MadeName {
  full: string;
  short: string;
  given: string;
  family: string;
}

/** Makes names of people, places and things; half of the words stand in no table, as in real articles. */
export class NameMaker {
  constructor(private readonly random: () => number) {}

  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.random() * items.length)];
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  region(): Region {
    // English-language news names people of the English-speaking world most.
    return this.chance(0.3) ? 'english' : this.pick(REGIONS);
  }

  /** A word that sounds like those of the list and may stand in none: the head of one and the tail of another. */
  blend(words: readonly string[]): string {
    for (let attempt = 0; attempt < 4; attempt++) {
      const a = this.pick(words).split('-').at(-1) ?? '';
      const b = this.pick(words).split('-').at(-1) ?? '';
      const head = a.slice(0, Math.max(2, Math.ceil(a.length * (0.35 + 0.3 * this.random()))));
      const tail = b.slice(Math.floor(b.length * (0.35 + 0.3 * this.random())));
      const word = head + tail;
      if (word.length >= 4 && word.length <= 12 && /[aeiouy]/.test(word) && !/(.)\1\1/.test(word)) return word;
    }
    return this.pick(words);
  }

  givenName(region: Region): string {
    return capitalise(this.chance(0.2) ? this.blend(given[region]) : this.pick(given[region]));
  }

  familyName(region: Region): string {
    const word = this.chance(0.5) ? this.blend(family[region]) : this.pick(family[region]);
    if (region === 'english' && this.chance(0.04)) return `Mc${capitalise(word)}`;
    if (region === 'muslim' && this.chance(0.15) && !word.includes('-'))
      return `${this.pick(['al-', 'Al-', 'El-', 'al-'])}${capitalise(word)}`;
    return capitalise(word);
  }

  person(region: Region = this.region()): MadeName {
    const first = this.givenName(region);
    const last = this.familyName(region);
    const second = this.givenName(region);
    const western = (full: string): MadeName => ({
      full,
      short: full.slice(first.length + 1),
      given: first,
      family: last,
    });
    if (region === 'eastAsian' && this.chance(0.65)) {
      const style = this.random();
      const own = style < 0.3 ? `${first}-${second.toLowerCase()}` : style < 0.5 ? `${first} ${second}` : first;
      return { full: `${last} ${own}`, short: last, given: own, family: last };
    }
    if (region === 'southeastAsian' && this.chance(0.7)) return this.southeastAsian(first, second, last);
    if (region === 'muslim' && this.chance(0.35)) {
      const joint = this.pick([' bin ', ' bin ', ' ibn ', ' ', ' ', ' ', ' ', ' Abdul ', ' Abu ']);
      return { full: `${first}${joint}${second} ${last}`, short: last, given: first, family: last };
    }
    if (region === 'muslim' && this.chance(0.15))
      return { full: `${first} ${second}`, short: second, given: first, family: second };
    if (region === 'romance' && this.chance(0.3)) {
      const other = this.familyName(region);
      const joint = this.pick([' ', ' ', '-', ' de ', ' da ', ' dos ', ' y ', ' de la ', ' del ', ' di ']);
      return {
        full: `${first} ${last}${joint}${other}`,
        short: this.chance(0.5) ? last : `${last}${joint}${other}`,
        given: first,
        family: last,
      };
    }
    if (region === 'romance' && this.chance(0.1)) {
      return { full: `${first} ${second} ${last} ${this.familyName(region)}`, short: last, given: first, family: last };
    }
    if (region === 'romance' && this.chance(0.15)) return { ...western(`${first} ${second} ${last}`), short: last };
    if (region === 'germanic' && this.chance(0.15)) {
      const particle = this.pick(['van ', 'von ', 'van der ', 'van den ', 'de ', 'von der ', 'Van ', 'ter ', 'af ']);
      return western(`${first} ${particle}${last}`);
    }
    if (region === 'english' && this.chance(0.2)) {
      const initial = String.fromCharCode(65 + Math.floor(this.random() * 23));
      return { ...western(`${first} ${initial}. ${last}`), short: last };
    }
    if (this.chance(0.05)) {
      const initials = [first[0], second[0]];
      const full = this.pick([
        `${initials[0]}. ${last}`,
        `${initials[0]}.${initials[1]}. ${last}`,
        `${initials[0]}. ${initials[1]}. ${last}`,
        `${initials.join('')} ${last}`,
      ]);
      return { full, short: last, given: first, family: last };
    }
    if (this.chance(0.05)) return { ...western(`${first} ${second} ${last}`), short: last };
    if (this.chance(0.04)) return western(`${first} ${last}-${this.familyName(region)}`);
    if (region === 'african' && this.chance(0.1))
      return { full: `${first} ${second}`, short: first, given: first, family: second };
    return western(`${first} ${last}`);
  }

  private southeastAsian(first: string, second: string, last: string): MadeName {
    const style = this.random();
    const malay = () => capitalise(this.pick(given.muslim));
    if (style < 0.25) {
      const own = malay();
      const joint = this.pick([' bin ', ' binti ', ' ', ' Bin ']);
      return {
        full: `${this.pick(['', '', 'Mohd ', 'Nur ', 'Siti ', 'Abdul '])}${own} ${malay()}${joint}${malay()}`,
        short: own,
        given: own,
        family: '',
      };
    }
    if (style < 0.5) return { full: `${last} ${second} ${first}`, short: first, given: first, family: last };
    if (style < 0.65)
      return { full: `${last} ${second} ${first.slice(0, 4)}`, short: last, given: second, family: last };
    if (style < 0.8) return { full: `${first} ${second} ${last}`, short: first, given: first, family: last };
    return { full: `${first} ${last}`, short: this.chance(0.5) ? first : last, given: first, family: last };
  }

  /** Another spelling of a name: with the accents that its language may have. */
  accented(name: string): string {
    return name.replace(/[aeionscz](?=[a-z])/g, (letter) => (this.chance(0.12) ? (ACCENTS[letter] ?? letter) : letter));
  }

  place(): string {
    const known = this.chance(0.4);
    if (known) return capitalise(this.pick(places));
    const style = this.random();
    if (style < 0.35) return capitalise(this.blend(places));
    if (style < 0.5)
      return (
        capitalise(this.blend(family[this.region()])) +
        this.pick(['pur', 'abad', 'ville', 'ton', 'burg', 'ford', 'grad', 'stan', 'nagar', 'ia', 'o', 'a'])
      );
    if (style < 0.6) return capitalise(this.blend(family[this.region()]));
    if (style < 0.8)
      return `${this.pick(['San', 'Santa', 'Port', 'New', 'Fort', 'Mount', 'Lake', 'North', 'South', 'West', 'East', 'El', 'La', 'Los', 'Saint', 'Kota', 'Bandar', 'Tel', 'Abu', 'Kuala', 'Cape', 'Upper', 'St.'])} ${capitalise(this.blend([...places, ...given.romance]))}`;
    return `${capitalise(this.blend(places))} ${this.pick(['River', 'City', 'County', 'Creek', 'Valley', 'Province', 'District', 'Island', 'Beach', 'Hills', 'Park', 'Road', 'Street', 'Village', 'Lake'])}`;
  }

  /** A people and its language. */
  people(): string {
    return capitalise(this.blend([...places, ...given.african])) + this.pick(['', '', 'i', 'an', 'a']);
  }

  organisation(): string {
    const style = this.random();
    if (style < 0.2) return capitalise(this.pick(organisationWords));
    if (style < 0.4) {
      const letters = 2 + Math.floor(this.random() * 4);
      return Array.from({ length: letters }, () => String.fromCharCode(65 + Math.floor(this.random() * 26))).join('');
    }
    if (style < 0.6) return `${this.place()} ${capitalise(this.pick(organisationWords))}`;
    if (style < 0.7)
      return `${capitalise(this.pick(family[this.region()]))} ${this.pick(['Group', 'Bank', 'Holdings', 'University', 'Motors', 'Foundation', 'Brothers', 'Capital', 'Party', 'Institute', 'College', 'Hospital', 'Stores', 'Energy'])}`;
    if (style < 0.78)
      return `${this.pick(['University', 'Bank', 'Ministry', 'Institute', 'Museum', 'Department', 'Republic', 'Church', 'Court', 'Board'])} of ${capitalise(this.pick([...places, 'education', 'health', 'justice', 'science', 'defence', 'agriculture', 'appeal', 'trade']))}`;
    if (style < 0.88) return capitalise(this.blend([...places, ...organisationWords]));
    return `${this.pick(['National', 'United', 'Democratic', 'Royal', 'Central', 'Supreme', 'World', 'International', 'Federal', 'People’s', 'Free', 'First'])} ${capitalise(this.pick(organisationWords))}`;
  }

  thing(): string {
    const style = this.random();
    const region = this.region();
    if (style < 0.25)
      return `${this.place()} ${this.pick(['Treaty', 'Accord', 'Festival', 'Marathon', 'Bridge', 'Prize', 'Cup', 'Palace', 'Museum', 'Summit', 'Stadium', 'Airport', 'Declaration', 'Open'])}`;
    if (style < 0.45)
      return `${this.familyName(region)} ${this.pick(['Act', 'Prize', 'Award', 'Report', 'Trophy', 'Hall', 'Tower', 'House', 'Square', 'Building', 'Memorial', 'Inquiry', 'Bridge', 'Street'])}`;
    if (style < 0.6)
      return `${this.givenName(region)} ${this.familyName(region)} ${this.pick(['Airport', 'Stadium', 'Foundation', 'Prize', 'School', 'Centre', 'Hospital', 'Trust', 'Library', 'Avenue', 'Park', 'University'])}`;
    if (style < 0.8)
      return `${this.pick(['Public', 'Penal', 'National', 'Anti-Corruption', 'Clean', 'Road', 'Dangerous', 'Green', 'Grand', 'Winter', 'World'])} ${this.pick(['Order Act', 'Code', 'Security Law', 'Water Act', 'Traffic Act', 'Drugs Act', 'New Deal', 'Slam', 'Games', 'Cup', 'Safety Bill', 'Park'])}`;
    return `${this.pick(['The', 'A', 'Our', 'My'])} ${this.pick(['Long', 'Last', 'Silent', 'Golden', 'Broken', 'Lost', 'Dreaming', 'Second'])} ${this.pick(['Road', 'Summer', 'River', 'House', 'Garden', 'Letter', 'Song', 'Roots', 'Night'])}`;
  }
}

const ACCENTS: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ö', n: 'ñ', s: 'š', c: 'č', z: 'ž' };

/** Capitals where names have them: `al-sisi` → `al-Sisi`, `o'brien` → `O'Brien`, `mcadams` → `McAdams`. */
export function capitalise(word: string): string {
  if (/^(?:al|el|ul)-/.test(word)) return word.slice(0, 3) + capitalise(word.slice(3));
  const upper = word.charAt(0).toUpperCase() + word.slice(1);
  return upper
    .replace(/(?<=['’-])\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
