import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { people as words } from '../../languages/en/people';
import type { NameContextWords } from '../../languages/people-words';
import { ENGLISH } from './english';
import { findPersonMentions } from './mentions';
import { decodePeopleModel } from './tagger/model';
import { roleOf } from './testing/reading-of';

const file = readFileSync(new URL('../../../public/models/people.bin', import.meta.url));
const model = decodePeopleModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));

const peopleOf = (text: string) =>
  findPersonMentions([text], ENGLISH, model).map(({ start, end }) => text.slice(start, end));

/** For each list of words around names, texts that it decides, with the people in them. */
const EXAMPLES: Readonly<Record<keyof NameContextWords, readonly (readonly [string, readonly string[]])[]>> = {
  firmSuffixes: [['Corvane Foods sold less. Corvane said so.', []]],
  thingsAfter: [
    ['The Lincoln came to rest beside Trump Tower.', []],
    ['The car came to rest in Jackson Pond.', []],
  ],
  thingsAfterSmall: [['Flights from Charles de Gaulle airport were late.', []]],
  disastersAfter: [
    ['Sixteen people are missing in the Palisades and Eaton fires.', []],
    ['Crews fought the Eaton fire for a week.', []],
  ],
  thingsBefore: [
    ['Police said that Hurricane Selma had closed the port.', []],
    ['Police said that the BRP Selma Brix had closed the port.', []],
  ],
  thingsBeforeSmall: [
    ['The yacht Petrel sank off Oslo.', []],
    ["HS2's tunnel machine Mary Ann broke through in Birmingham.", []],
  ],
  bodiesBefore: [['The figures come from Instituto Escolhana.', []]],
  adjectiveParts: [['It was a Taylor Swift-themed club, and a Trump-era rule.', []]],
  stateSigns: [['The tour ends in Raleigh, NC, with Mary Holt.', ['Mary Holt']]],
  directions: [['The senator for Yobe North met Kanye West.', ['Kanye West']]],
  notNames: [['Thanks for that. COVID was worse, the ministry said.', []]],
  ruleNouns: [['The Morales administration said nothing.', ['Morales']]],
  shopKinds: [["Ray's Pizza has closed.", []]],
  placesAfterMayorOf: [['The mayor of Dolna Elsha left.', []]],
  placePrepositions: [
    ['The opera was staged in Buxton by nine singers.', []],
    ['The critics put their trust in Ana Lek.', ['Ana Lek']],
  ],
  townPrepositions: [['Austin, the defence secretary, had flown to Austin, Texas.', ['Austin']]],
  personTakenWithIn: [['Dana Holt won. Voters have confidence in Holt.', ['Dana Holt', 'Holt']]],
  firmHas: [['Ford shares fell by a tenth.', []]],
  firmHasBefore: [['Shares of Dell fell, and so did shares in Ford.', []]],
  firmDoes: [['Ford recalled 40,000 cars on Monday.', []]],
  placeHas: [
    ["The club signed Inès Baudry, Georgia Lindqvist's Lyon team-mate.", ['Inès Baudry', 'Georgia Lindqvist']],
  ],
  personHas: [["Kimi's wife, Ana Lek, said that Kimi had left.", ['Kimi', 'Ana Lek', 'Kimi']]],
  ageEndings: [['They have three sons – 12-year-old Kimi and the twins.', ['Kimi']]],
  verbsAfterPossessive: [["Macy's will close 66 stores this year.", []]],
  saints: [['The team from St. Louis lost; San Salvador won.', []]],
  nobleTitles: [['Lord Ashdene of Hale called it a farce.', ['Lord Ashdene']]],
  pluralAgents: [['Burglars took jewellery from the house in Cheshire.', []]],
  namePrefixes: [
    ['Trains are late again, and ScotRail said so.', []],
    ['Trains are late again, and DeShawn Pettigrew said so.', ['DeShawn Pettigrew']],
  ],
  relatives: [],
  possessives: [['Banu Mushtaq and her translator won the prize.', ['Banu Mushtaq']]],
  nameJoiners: [['The inquest into the deaths of Ian and Wendy Pascoe opened.', ['Ian', 'Wendy Pascoe']]],
  of: [['The mayor of Dolna Elsha left.', []]],
  articles: [['Crews fought the Eaton fire for a week.', []]],
  foreignAnd: [],
  definiteArticles: [['The Yorvale and the Quesh met. The Yorvale won.', []]],
  placeNouns: [['Floods reached Mae Sorn district on Monday.', []]],
  thingNouns: [
    ['Yassimo, a ride-hailing firm, has millions of users.', []],
    ['The newspaper Haarenz said so.', []],
  ],
  thingHasBefore: [['Mohammed Baker, chief executive of Alder Hughes, resigned.', ['Mohammed Baker']]],
  foundedWords: [['Odhikan, founded in 1994, closed.', []]],
  thingDeterminers: [['They met no Selekan men, nor any Selekan chief. Every Selekan had left.', []]],
  // These four lists are tried in `speech/said-by.test.ts`.
  personalPronouns: [],
  beforeVerbs: [],
  auxiliaries: [],
  sourceLeads: [],
  exampleLeads: [['It buys from companies like Scharfo Bergo.', []]],
};

describe('the English words around names', () => {
  it.each(Object.entries(EXAMPLES).flatMap(([list, cases]) => cases.map(([text, people]) => ({ list, text, people }))))(
    '$list: $text',
    ({ text, people }) => {
      expect(peopleOf(text)).toEqual(people);
    },
  );

  it('are folded: in small letters, without accents and white space at their ends', () => {
    const { titles, roles, vocabulary, context, credits } = words;
    const lists = Object.values({ ...titles, ...roles, ...vocabulary, ...context, ...credits });
    for (const word of lists.flat()) expect(word).toBe(word.toLowerCase().normalize('NFC').trim());
  });
});

describe('names that places and firms share with people', () => {
  it.each([
    ['Michael Jordan flew to Jordan. Jordan said he was tired.', ['Michael Jordan', 'Jordan', 'Jordan']],
    ['Gerald Ford never drove a Ford.', ['Gerald Ford']],
    ['Mr Wagner said that he had left.', ['Wagner']],
    ['Israel and Georgia signed; Chad did not.', []],
    ['Shops such as Marks and Spencer and Fortnum & Mason closed; Lloyd’s of London lost money.', []],
    ['Goldman Sachs, Morgan Stanley and John Lewis fell.', []],
    ['Ms Jordan, 34, who lives in Leeds, was hurt.', ['Jordan']],
    ['Tesla cut its prices again, and Toyota followed.', []],
  ])('%s', (text, names) => {
    expect(peopleOf(text)).toEqual(names);
  });
});

describe('names that the tagger leaves out or cuts', () => {
  it.each([
    ['Its chairman, Piers Vandeleur, declined to answer.', ['Piers Vandeleur']],
    ['The county’s chief engineer, Isolde Fenwright, took over.', ['Isolde Fenwright']],
    ['Queen Victoria is said to have picnicked there; Baroness Newlove did.', ['Victoria', 'Newlove']],
    ['Mrs May praised the towns.', ['May']],
    ['Prime Minister May said so; the May talks went on.', ['May']],
    ['Landlord Des "Chalky" Whiteman reckons it is dear.', ['Des "Chalky" Whiteman']],
    ['The choir sang for Sipho ka Ndlovu.', ['Sipho ka Ndlovu']],
    ['The Rt Hon Kenneth Clarkson QC MP opened the debate.', ['Kenneth Clarkson']],
    ['Harry Connor Junior sang; Pedro Lima Júnior listened.', ['Harry Connor Junior', 'Pedro Lima Júnior']],
    ['Forecaster Aidan McGivern said that it would rain.', ['Aidan McGivern']],
    ['Sgt Mat Knowles said: drive. PC Art Bell agreed.', ['Mat Knowles', 'Art Bell']],
    ['She led the study with Mark Teller KC.', ['Mark Teller']],
    ['Taoiseach Micheál Martin handed over a bowl.', ['Micheál Martin']],
  ])('%s', (text, names) => {
    expect(peopleOf(text)).toEqual(names);
  });
});

describe('roles that no list has', () => {
  it.each([
    ['Tickets cost $49, promoter Ian Poe said Friday.', 'promoter'],
    ['It was cold, said rancher Ian Poe.', 'rancher'],
    ['Democrat Ian Poe finished ahead.', 'Democrat'],
    ['They gave it to the Canadian Ian Poe.', 'Canadian'],
    ['Ex-treasurer Ian Poe stole it.', 'Ex-treasurer'],
    ['Ian Poe, a kickboxer from Leith, was fined.', 'kickboxer from Leith'],
    ['Ian Poe, the 6ft 7in lock, may start.', '6ft 7in lock'],
    ['A cheese-rolling champion from Munich, Ian Poe, 22, won.', 'cheese-rolling champion from Munich'],
    ['The surgeon, Dr. Ian Poe, did it.', 'surgeon'],
    ["The victims' commissioner, Baroness Poe, told peers.", "victims' commissioner"],
    ['Lord Poe of Hale, the crossbencher, called it so.', 'crossbencher'],
  ])('%s', (text, role) => {
    expect(roleOf(text, text.includes('Ian Poe') ? 'Ian Poe' : 'Poe')).toBe(role);
  });

  it.each([
    'They were asked to consider Ian Poe.',
    'Ian Poe, a day later, left.',
    'Ian Poe, his lawyer said, has an answer.',
    'Ian Poe, 18, became the youngest world champion.',
    'Ana Lek, a nurse, Ian Poe and others left.',
    'Ana Lek, the commander, Ian Poe and others are home.',
    'The mourners were Ian Poe, Prince Edward and Queen Letizia.',
  ])('%s has none', (text) => {
    expect(roleOf(text, 'Ian Poe')).toBeNull();
  });
});
