import { DAY_MS, HOUR_MS } from '../../text/calendar';
import type { Imported } from '../import/imported';
import { imported } from '../import/imported';

/**
 * A story to try the library with, all of it invented: a ferry strikes a bridge, and three outlets report on it. The
 * days are counted from now, so that the timeline is about this week.
 */

interface Report {
  /** Days before now, and the hour (UTC) of publication. */
  daysAgo: number;
  hour: number;
  outlet: keyof typeof OUTLETS;
  path: string;
  title: string;
  byline: string;
  paragraphs: string[];
}

const OUTLETS = {
  post: { name: 'Aldhaven Post', host: 'aldhaven-post.example' },
  ledger: { name: 'The Northern Ledger', host: 'northern-ledger.example' },
  radio: { name: 'Radio Meridian', host: 'radio-meridian.example' },
};

/** `{-4}` in a text is the name of the day four days before now, `{+12}` the date in twelve days. */
const REPORTS: readonly Report[] = [
  {
    daysAgo: 4,
    hour: 22,
    outlet: 'post',
    path: 'ferry-strikes-kjelde-bridge',
    title: 'Ferry strikes Kjelde Bridge in fog, at least nine dead',
    byline: 'Lena Fast',
    paragraphs: [
      'At least nine people died when the car ferry Maren Lind struck a pier of the Kjelde Bridge in thick fog on {-4} evening, the coast guard said.',
      'The ferry was carrying 214 passengers and 61 cars from Aldhaven to Orsund. Part of the road deck fell onto the bow, and three cars on the bridge went into the water.',
      '“We heard one long scrape and then nothing at all,” said Ines Halvard, the transport minister, who was on the quay at Orsund that evening to open a harbour office.',
      'Rescue boats took 190 people off the ferry within two hours. Twelve people were still missing at midnight, Captain Tomas Reuk of the coast guard said.',
      'The bridge, which carries 18,000 vehicles a day, was closed in both directions.',
    ],
  },
  {
    daysAgo: 3,
    hour: 11,
    outlet: 'radio',
    path: 'kjelde-bridge-toll-rises-to-twelve',
    title: 'Death toll rises to 12 after ferry strikes Kjelde Bridge',
    byline: 'Anders Brod',
    paragraphs: [
      'Divers found three more bodies on {-3} morning, and the number of people who died when the ferry Maren Lind struck the Kjelde Bridge rose to 12, the coast guard said.',
      'Nine people are still missing. Captain Tomas Reuk of the coast guard said that the current under the bridge made it hard to reach the lower car deck.',
      'Ines Halvard, the transport minister, said the bridge would carry no traffic before May. “I would rather be asked why it took so long than why it was opened too soon.”',
      'The ferry company, Sund Ferries, said that all alarms on the ship had been tested in October and had worked.',
    ],
  },
  {
    daysAgo: 2,
    hour: 9,
    outlet: 'ledger',
    path: 'nine-minutes-on-the-bridge-of-the-maren-lind',
    title: 'Nine minutes on the bridge of the Maren Lind',
    byline: 'Sara Quist',
    paragraphs: [
      'The voyage recorder of the Maren Lind noted its first alarm at 21:52 on {-4} evening. Nobody touched the wheel until 21:58, said Naila Okonje, who leads the investigation for the accident board.',
      'The ferry was making 11 knots when it struck the Kjelde Bridge at 22:01. The limit in fog is 6 knots.',
      '“There was a second alarm, and nobody on the ship remembers hearing it,” Naila Okonje said at a news conference in Aldhaven on {-2}.',
      'The mate on watch had been on duty for 15 hours, according to the board. Sund Ferries declined to comment on the hours of its crew.',
      'The coast guard raised the count to 13 people killed on {-2} morning. Eight people are missing.',
    ],
  },
  {
    daysAgo: 1,
    hour: 17,
    outlet: 'post',
    path: 'kjelde-ferry-second-alarm',
    title: 'Second alarm on Kjelde ferry had been switched off, board finds',
    byline: 'Lena Fast',
    paragraphs: [
      'The second alarm of the ferry that struck the Kjelde Bridge had been switched off in the spring, the accident board said on {-1}.',
      'Naila Okonje, who leads the investigation, said that a technician of Sund Ferries had turned it off after 14 false alarms in one week, and that nobody turned it on again.',
      'Divers brought up another body on {-1} morning, and the coast guard now counts 14 people killed on the ferry. Seven people are still missing.',
      'Sund Ferries will suspend its night sailings from {+3}, the company said. Its chief executive, Piet Landau, offered the families €40,000 each as a first payment.',
      'The repair of the bridge will cost about €85 million, Ines Halvard, the transport minister, told parliament.',
    ],
  },
  {
    daysAgo: 0,
    hour: 6,
    outlet: 'radio',
    path: 'kjelde-hearing-date',
    title: 'Hearing on Kjelde ferry disaster set for {+12}',
    byline: 'Anders Brod',
    paragraphs: [
      'The first public hearing on the Kjelde ferry disaster will be held in Aldhaven on {+12}, the accident board announced.',
      'Naila Okonje said that the board would hear 31 witnesses, among them Captain Tomas Reuk of the coast guard and Piet Landau, the chief executive of Sund Ferries.',
      'The ferry struck the Kjelde Bridge in fog on {-4}. The coast guard has counted 14 dead, and seven people are missing.',
      'A temporary ferry for cars will run between Aldhaven and Orsund from {+5}, with eight sailings a day.',
    ],
  },
];

/** The addresses of the sample, by which it is recognised and removed again. */
export const SAMPLE_ADDRESSES: readonly string[] = REPORTS.map(addressOf);

function addressOf({ outlet, path }: Report): string {
  return `https://${OUTLETS[outlet].host}/${path}`;
}

/**
 * Gives the sample as an import.
 * @param now ms; the last report is of the morning of that day
 */
export function sampleStory(now: number): Imported[] {
  return REPORTS.map((report) => {
    const { name } = OUTLETS[report.outlet];
    const publishedAt = new Date(Math.floor(now / DAY_MS) * DAY_MS - report.daysAgo * DAY_MS + report.hour * HOUR_MS);
    const paragraphs = report.paragraphs.map((text) => `<p>${inDays(text, now)}</p>`).join('');
    const title = inDays(report.title, now);
    return imported({
      url: addressOf(report),
      title,
      savedAt: Math.min(now, publishedAt.getTime() + HOUR_MS),
      content: {
        url: addressOf(report),
        title,
        html: `<head><meta property="og:site_name" content="${name}"></head><article>${paragraphs}</article>`,
        byline: [report.byline],
        publishedAt: publishedAt.toISOString(),
        lang: 'en',
      },
    });
  });
}

/** Gives a text with its days filled in: past ones by their names, future ones by their dates. */
function inDays(text: string, now: number): string {
  return text.replace(/\{([+-]\d+)\}/g, (_, days: string) => {
    const day = new Date(now + Number(days) * DAY_MS);
    return new Intl.DateTimeFormat('en', {
      timeZone: 'UTC',
      ...(days.startsWith('-') ? { weekday: 'long' } : { day: 'numeric', month: 'long' }),
    }).format(day);
  });
}
