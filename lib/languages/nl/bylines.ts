import type { BylineWords } from '../language';

/** The words by which Dutch pages name the writer of an article, and those that are no person. `BylineWords` explains each list. */
export const bylines: BylineWords = {
  openings: ['door', 'geschreven|geplaatst|gepubliceerd door', 'auteur|auteurs', 'tekst'],
  fieldLabels: ['verslaggever', 'redacteur'],
  gluedOpenings: ['Door'],
  afterName: ['is een', 'in NAME'],
  conjunctions: ['en'],
  articles: ['het'],
  aboutVerbs: ['is', 'was', 'werkt', 'schrijft'],
  posts: [
    'verslaggever',
    'verslaggeefster',
    'redacteur',
    'hoofdredacteur',
    'journalist',
    'journaliste',
    'correspondent',
    'columnist',
  ],
  degrees: [],
  notPeople: ['redactie', 'nieuwsredactie', 'persbureau', 'stichting', 'vereniging'],
};

export const examples: readonly string[] = ['Door Anna Voorbeeld'];
