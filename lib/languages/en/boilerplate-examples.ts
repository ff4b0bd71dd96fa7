import type { BoilerplateWords, Examples } from '../language';

/** Lines of English pages that the lists of `boilerplate.ts` must know, and lines of stories that they must leave; a test tries them. */
export const examples: Examples<BoilerplateWords> = {
  relatedLinks: {
    has: [
      'Read more: The bridge closes',
      '▶ WATCH: How the ferry sank',
      'WATCH | The ferry sinks:',
      'Related stories: Three towns',
      'Don’t miss our guide',
    ],
    hasNot: ['Readers of the report were surprised', 'Watch the river: it rises'],
  },
  afterStory: {
    has: ['Most read', 'Leave a reply', 'Tags: rivers, ferries', 'More great Harbour stories'],
    hasNot: ['Tags were found on the birds'],
  },
  afterStoryLabels: {
    has: ['12 Comments', 'Comments (3)', 'About Jane Doe'],
    hasNot: ['Comments by the mayor drew anger', 'about ten people'],
  },
  callsToAction: {
    has: [
      'Sign up for our newsletter',
      'Follow us on Facebook',
      'Follow our full Ruritania coverage',
      'Cancel anytime.',
      'This guide contains affiliate links.',
      'We may earn a small commission when you buy a ferry ticket',
      'Were you on the ferry? Get in touch at desk@news.example',
      'An invitation-only club for captains. Do I qualify?',
      'We write each line ourselves. Happy reading!',
      'Note: we are moderating all comments',
      'Special offer for Harbour readers: get a year for $5',
    ],
    hasNot: [
      'The design upset residents',
      'She earns $900 per month',
      'Affiliates of the club earn more than the commission',
      'They got in touch with the mayor',
      'The special offer for the ferry line was refused by its readers',
    ],
  },
  pageControls: {
    has: ['ADVERTISEMENT', 'Show more »', 'Show less', 'View 3 Images', '3 min read', '2 of 9'],
    hasNot: ['Share prices', 'Print is not dead'],
  },
  pageControlOpenings: { has: ['Image 3 of 12', 'Reading time: 4 minutes'], hasNot: ['Image of a nation'] },
  labels: { has: ['Video', 'Highlights:'], hasNot: ['Video shows the crash'] },
  legalNotices: {
    has: ['© 2020 The Daily Example', 'This article was originally published in May', 'Source: National Statistics'],
    hasNot: ['This article of the constitution is old', 'Sources said so'],
  },
  contributors: {
    has: [
      '(Additional reporting by Jane Doe)',
      'With files from Jane Doe',
      'Jane Doe and Richard Roe contributed to this article.',
      'Write to Jane Doe',
      'Reach the reporters at the desk',
    ],
    hasNot: ['Reporting is a hard job', 'With files in his bag he left'],
  },
  contributorNotes: {
    has: ['Jane Doe is a senior political correspondent', 'Contact her at the desk'],
    hasNot: ['He is a plumber'],
  },
  pictureCredits: {
    has: ['Photo: Jane Doe', 'Image courtesy of the museum', '© Jane Doe'],
    hasNot: ['Photos show the wreck'],
  },
  bracketedCredits: { has: ['Credit: Jane Doe', 'via Jane Doe'], hasNot: ['a view'] },
  paywallNotices: {
    has: ['Subscribe now to continue', 'Log in to read this', 'To go on reading, pay', 'This story is for subscribers'],
    hasNot: ['The gift is for members of the club', 'She wants to go on'],
  },
  disclosures: {
    has: [
      'We may earn a commission when you buy through links on this page.',
      'This article contains affiliate links.',
    ],
    hasNot: ['He may earn a commission of 5% on each ferry.'],
  },
  embedNotices: { has: ['To view this content, allow cookies'] },
  linkNotes: { has: ['(opens in new window)'] },
  homeTitles: { has: ['Home | The Daily Example', 'Homepage'], hasNot: ['Homes burn in the hills'] },
};
