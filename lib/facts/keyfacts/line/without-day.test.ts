import { expect, it } from 'vitest';
import { loadFactWords } from '../../../languages/loaded';
import { findFacts } from '../../find-facts';

/** The line of the first date of a text that came out on Thursday, 26 November 2026. */
async function lineOf(lang: string, text: string): Promise<string> {
  await loadFactWords(lang);
  const blocks = [{ type: 'paragraph' as const, text }];
  const source = { url: '', title: '', byline: [], siteName: '', publishedAt: '2026-11-26', lang, blocks };
  return findFacts(source, { people: null }).dates[0].detail;
}

it.each([
  ['fr', 'La mairie a fermé lundi le pont de bois.', 'La mairie a fermé le pont de bois'],
  ['fr', 'La mairie a fermé le 12 novembre le pont de bois.', 'La mairie a fermé le pont de bois'],
  ['de', 'Die Stadt hat am Montag die alte Brücke geschlossen.', 'Die Stadt hat die alte Brücke geschlossen'],
  ['de', 'Der Prozess gegen den Müller beginnt am Montag.', 'Der Prozess gegen den Müller beginnt'],
  ['es', 'La alcaldesa, el 12 de noviembre, cerró el puente.', 'La alcaldesa cerró el puente'],
  ['sv', 'Staden stänger på måndag den gamla bron.', 'Staden stänger den gamla bron'],
])('%s: the line of the day of %j goes without it', async (lang, text, line) =>
  expect(await lineOf(lang, text)).toBe(line),
);

it.each([
  // The day is part of a phrase, …
  ['fr', 'La mairie fermera dès lundi le pont de bois.'],
  ['fr', 'La mairie parle du vote du 6 décembre sur le pont.'],
  ['tr', 'Belediye eski köprüyü 15 Ocak’ta trafiğe kapatacak.'],
  ['pl', 'Rada miasta zamknęła w miniony piątek stary most.'],
  // … opens a clause whose verb comes second, …
  ['de', 'Der Müller ging, am Montag schloss die Stadt die Brücke.'],
  // … or is all that is told; without one of two days the rest would seem to be about the other.
  ['es', 'La vista contra el molinero de Altamira es el lunes.'],
  ['fr', 'La mairie a fermé le pont lundi et mardi.'],
  ['fr', 'La mairie a fermé lundi le pont ouvert le 12 novembre.'],
])('%s: the line of the day of %j keeps it', async (lang, text) =>
  expect(await lineOf(lang, text)).toBe(text.replace(/\.$/, '')),
);
