import type { BylineWords } from '../language';

/** How Dutch pages say who wrote an article, and who is no person. `BylineWords` says what each list is for. */
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
