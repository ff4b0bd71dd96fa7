import { describe, expect, it } from 'vitest';
import { SIGNS } from './signs';
import { readingOf } from './testing/reading-of';

/** Texts in which each sign is at the first place of the name, and texts in which it is not. */
const EXAMPLES: Readonly<Record<keyof typeof SIGNS, { at: [string, string][]; notAt: [string, string][] }>> = {
  behindThe: {
    at: [
      ['They met the Yorvale.', 'Yorvale'],
      ['The Yorvale of old won.', 'Yorvale'],
    ],
    notAt: [
      ['The Boric government fell.', 'Boric'],
      ['The Ruto and Odinga camps met.', 'Ruto'],
      ['A Boric won.', 'Boric'],
      ['Boric won.', 'Boric'],
    ],
  },
  behindPreposition: {
    at: [['It rained in Sola Verde.', 'Sola Verde']],
    notAt: [
      ['They trust in Sola Verde.', 'Sola Verde'],
      ["It was in Sola Verde's bag.", 'Sola Verde'],
    ],
  },
  calledThing: {
    at: [
      ['Yassimo, a ride-hailing firm, grew.', 'Yassimo'],
      ['Bir Sola is a small town in the west.', 'Bir Sola'],
      ['Yassimo, the old party that lost, is gone.', 'Yassimo'],
    ],
    notAt: [
      ['Ana Lek, a company director, left.', 'Ana Lek'],
      ['Ana Lek, a nurse from the town, left.', 'Ana Lek'],
      ['Ana Lek, a woman in the firm, left.', 'Ana Lek'],
      ['Ana Lek, who left the firm, is back.', 'Ana Lek'],
      ['Ana Lek and the firm met.', 'Ana Lek'],
      ['Ana Lek, the old “firm”, left.', 'Ana Lek'],
    ],
  },
  behindThing: {
    at: [
      ['The newspaper Haarenz said so.', 'Haarenz'],
      ['It has brands such as Carola Herrero.', 'Carola Herrero'],
      ['It has companies, including Carola Herrero.', 'Carola Herrero'],
      ['It has towns like Carola Herrero.', 'Carola Herrero'],
    ],
    notAt: [
      ['The Newspaper Haarenz said so.', 'Haarenz'],
      ['It has friends such as Carola Herrero.', 'Carola Herrero'],
      ['The brands of Carola Herrero grew.', 'Carola Herrero'],
      ['Haarenz said so.', 'Haarenz'],
    ],
  },
  beforePlaceNoun: {
    at: [
      ['Floods reached Mae Sorn district.', 'Mae Sorn'],
      ['Floods reached Mae Sorn and Mae Chan districts.', 'Mae Chan'],
    ],
    notAt: [
      ['Mae Sorn left.', 'Mae Sorn'],
      ['The Mae Sorn party left.', 'Mae Sorn'],
    ],
  },
  beforeThing: {
    at: [
      ['The Mae Sorn party left.', 'Mae Sorn'],
      ['Remat Energy built it.', 'Remat'],
      ['Remat Foundation built it.', 'Remat'],
    ],
    notAt: [
      ['Mae Sorn left.', 'Mae Sorn'],
      ['Floods reached Mae Sorn district.', 'Mae Sorn'],
      ['Mae Sorn-Energy left.', 'Mae Sorn'],
      ['Mae Sorn, district officer, left.', 'Mae Sorn'],
      ['Mae Sorn Wednesday left.', 'Mae Sorn'],
    ],
  },
  hasOffices: {
    at: [['The president of Alder Hughes left.', 'Alder Hughes']],
    notAt: [
      ["The members of Alder Hughes's cabinet left.", 'Alder Hughes'],
      ['The daughter of Alder Hughes left.', 'Alder Hughes'],
      ['The president and Alder Hughes left.', 'Alder Hughes'],
    ],
  },
  hasFirmsThings: {
    at: [
      ['Alder shares fell.', 'Alder'],
      ["Alder's shareholders met.", 'Alder'],
    ],
    notAt: [['Alder sang.', 'Alder']],
  },
  founded: {
    at: [
      ['Odhikan, founded in 1994, closed.', 'Odhikan'],
      ['Odhikan was founded in 1994.', 'Odhikan'],
    ],
    notAt: [
      ['Odhikan founded it.', 'Odhikan'],
      ['Odhikan, aged 94, died.', 'Odhikan'],
    ],
  },
  behindDeterminer: {
    at: [['They met some Selekan men.', 'Selekan']],
    notAt: [['They met Selekan.', 'Selekan']],
  },
  inBrackets: {
    at: [['Donis Escobar (Real Sola) saved it.', 'Real Sola']],
    notAt: [
      ['They won (Real Sola).', 'Real Sola'],
      ['Donis Escobar (Real Sola again) saved it.', 'Real Sola'],
      ['Donis Escobar, Real Sola) saved it.', 'Real Sola'],
    ],
  },
  holdsThing: {
    at: [
      ['Claro Nicaragua closed.', 'Claro Nicaragua'],
      ['Dana Airline closed.', 'Dana Airlines'],
      ['Tana Zoo closed.', 'Tana Tower'],
    ].map(([text, name]) => [text.replace(/^\S+ \S+/, name), name]),
    notAt: [
      ['Nicaragua closed.', 'Nicaragua'],
      ['Ana Lek closed.', 'Ana Lek'],
      ['Ana Jordan closed.', 'Ana Jordan'],
    ],
  },
  abbreviated: {
    at: [['Herri Nova (HN) won.', 'Herri Nova']],
    notAt: [
      ['Herri Nova (HX) won.', 'Herri Nova'],
      ['Herri Nova, HN) won.', 'Herri Nova'],
      ['Herri (H) won.', 'Herri'],
      ['Herri Nova (HN won.', 'Herri Nova'],
    ],
  },
  besidePlace: {
    at: [
      ['It hit Edirne, Ang Tong and Lopra.', 'Ang Tong'],
      ['It hit Ang Tong and Suphan Buri.', 'Ang Tong'],
      ['It hit Ang Tong, Edirne and Lopra.', 'Ang Tong'],
      ['It hit Suphan Buri, Ang Tong and Lopra.', 'Ang Tong'],
    ],
    notAt: [
      ['They met Ana Lek, Ang Tong and Lopra.', 'Ang Tong'],
      ['They met Ang Tong in Edirne.', 'Ang Tong'],
      ['They met Ang Tong, Edirne Poe and Lopra.', 'Ang Tong'],
      ['They met Poe Edirne, Ang Tong and Lopra.', 'Ang Tong'],
      ['They met Ang Tong, Austin and Lopra.', 'Ang Tong'],
    ],
  },
  quoted: {
    at: [['The “Pipiolan” party lost.', 'Pipiolan']],
    notAt: [
      ['“Pipiolan,” he said.', 'Pipiolan'],
      ['“Pipiolan”, he said.', 'Pipiolan'],
      ['“Pipiolan lost.”', 'Pipiolan'],
      ['Pipiolan” lost.', 'Pipiolan'],
    ],
  },
  personal: {
    at: [
      ['Sola, 34, left.', 'Sola'],
      ['Captain Sola left.', 'Sola'],
    ],
    notAt: [['Sola left.', 'Sola']],
  },
  speaks: {
    at: [
      ['Sola said so.', 'Sola'],
      ['It is late, said Sola.', 'Sola'],
    ],
    notAt: [['Sola left.', 'Sola']],
  },
};

describe.each(Object.entries(EXAMPLES))('the sign %s', (sign, { at, notAt }) => {
  const isAt = (text: string, name: string) => {
    const { reading, span } = readingOf(text, name);
    return SIGNS[sign as keyof typeof SIGNS](reading, span);
  };
  it.each(at)('is in %j', (text, name) => expect(isAt(text, name)).toBe(true));
  it.each(notAt)('is not in %j', (text, name) => expect(isAt(text, name)).toBe(false));
});
