import type { ClauseWords } from '../clause-words';
import { words } from '../word-table';

const SAYING = words(`
  mondta mondja mondták közölte közölték közli jelentette jelentették elmondta elmondták hangsúlyozta hozzátette kiemelte tájékoztatott
  tájékoztatta írta írja írják bejelentette bejelentették nyilatkozta állítja állította megerősítette figyelmeztetett
  magyarázta vélte véli ismertette
`);

/** The words by which Hungarian sentences are cut. The language has its prepositions behind the noun, as endings and words. */
export const clauses: ClauseWords = {
  openEnds: words(
    'a az egy és vagy de hogy mert ha mint amely aki ami amit akit amelyet nem is több kevesebb mintegy legalább csaknem közel',
  ),
  openStarts: words('és vagy de hogy s'),
  prepositions: [],
  conjunctions: words('és vagy de s azonban illetve valamint pedig'),
  subordinators: words('hogy mert ha amikor mivel bár noha miután mielőtt miközben ahol ahogy míg mint'),
  relatives: words(
    'aki ami amely akik amelyek amit akit amelyet akiket amelyeket akinek amelynek amelyben amelyen ahol',
  ),
  determiners: words('a az egy ez ezek azok minden'),
  auxiliaries: words(
    'volt voltak van vannak lesz lesznek lett lettek lehet kell fog fognak nincs nincsenek tud tudott akar',
  ),
  verbs: [
    ...SAYING,
    ...words(`
      történt halt haltak meghalt meghaltak sérült sérültek nőtt csökkent emelkedett esett kapott kaptak adott adtak vett vettek tett tettek
      ment mentek jött jöttek érkezett érkeztek kezdődött kezdődik indult indul nyílt nyílik zárt épült épül győzött nyert nyertek vesztett
      vezet vezeti vezette él élnek élt dolgozik dolgoznak dolgozott játszik játszott kerül került kerülnek kerültek áll állt állnak maradt
      marad jelent jelenti döntött döntöttek elfogadta elfogadták aláírta megölték elfogták letartóztatták talált találtak keres keresik
      tart tartott tartanak tartottak fizet fizetett fizetnek vár várják várnak tervez tervezi tervezik követel követeli pusztított
      elpusztult kigyulladt leégett megsemmisült ütközött
    `),
  ],
  verbEndings: words('ította ították ítette ítették tatott tetett ozott ezett özött ódott ődött ultak ültek'),
  turns: words(
    'nem ne sem soha senki semmi nélkül ha tagadta tagadják cáfolta elutasította elutasították megtagadta állítólag',
  ),
  conditions: words('ha hacsak nélkül'),
  links: [
    'emellett|ezenkívül|továbbá',
    'ugyanakkor|azonban|viszont',
    'ezért|így|tehát',
    'például',
    'közben|eközben',
    'korábban',
    'és|de|s',
  ],
  degrees: words(
    'mintegy körülbelül legalább legfeljebb csaknem közel majdnem csak mindössze több kevesebb mint akár összesen további',
  ),
  dateLeads: [],
  participles: [],
  saying: SAYING,
  sayingPlainly: [],
  stamping: words('megjelent közzétették frissítették publikálták'),
  complementisers: words('hogy'),
  pronouns: words('én te ő mi ti ők ez az'),
  sources: ['mint (közölte|írta|írja|mondta|jelentette)', 'a beszámoló|közlemény szerint'],
  leaning: [
    'ő|ők|ez|azt|ezt|ezek|azok|itt|ott|ekkor|akkor|erről|arról|ennek|annak|ezzel|azzal|neki|nekik|mindketten|én|mi',
  ],
  deictics: ['ez|ezen a héten|hónapban|évben|napon|hétvégén'],
  standIns: words('ő ők'),
  dropsSubject: true,
  keepsMention: true,
};
