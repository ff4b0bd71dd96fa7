import { words } from '../../word-table';

/** Words of nationality, faith and politics that are written with a capital and are no names. */
export const NATIONALITIES = words(`
  zulu xhosa hausa yoruba igbo hutu tutsi mapuche
  afghan african albanian algerian american americans angolan arab arabic argentine argentinian armenian asian
  australian austrian azerbaijani bahraini bangladeshi basque belarusian belgian bengali bolivian bosnian
  brazilian british briton britons bulgarian burmese cambodian cameroonian canadian catalan chechen chilean
  chinese colombian congolese croatian cuban cypriot czech danish dane dutch ecuadorian egyptian emirati english
  eritrean estonian ethiopian european europeans fijian filipino finnish french gambian georgian german germans
  ghanaian greek guatemalan haitian hispanic honduran hungarian icelandic indian indians indonesian iranian iraqi
  irish israeli israelis italian ivorian jamaican japanese jewish jews jordanian kazakh kenyan korean kosovar
  kurdish kurds kuwaiti kyrgyz laotian latin latino latvian lebanese liberian libyan lithuanian malagasy malawian
  malaysian malian maltese maori mauritanian mexican moldovan mongolian montenegrin moroccan mozambican namibian
  nepalese nepali nicaraguan nigerian nigerien norwegian omani pakistani palestinian palestinians panamanian
  paraguayan persian peruvian polish portuguese qatari roma romanian russian russians rwandan saudi saudis
  scottish scot scots senegalese serb serbian serbs sikh singaporean slovak slovene slovenian somali spanish
  sudanese swedish swiss syrian syrians taiwanese tajik tamil thai tibetan togolese tunisian turkish turk turkmen
  ugandan ukrainian ukrainians uruguayan uyghur uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean muslim
  muslims islamic islamist shia shiite sunni christian christians catholic protestant orthodox anglican buddhist
  hindu democrat democrats democratic republican republicans labour tory tories conservative liberal socialist
  communist marxist soviet nazi zionist western eastern northern southern
`);

/** Words that make a name an organisation's, an event's or a thing's. */
export const ORGANISATION_WORDS = words(`
  university college school institute academy hospital clinic church cathedral mosque temple bank group company co
  corp corporation inc ltd llc plc holdings partners capital ventures industries international foundation fund
  trust association society union federation league club fc united city athletic rovers wanderers party congress
  parliament senate assembly council committee commission court ministry department agency bureau office service
  authority board organisation organization administration government army navy force forces brigade battalion
  regiment corps division police times post news journal herald tribune guardian telegraph observer gazette
  chronicle daily press media television tv radio network records pictures studios entertainment airlines airways
  motors pharmaceuticals technologies systems software energy oil gas petroleum insurance financial securities
  stanley sachs chase brothers bros sons prize award awards cup trophy championship championships games olympics
  festival act bill law treaty accord agreement convention protocol amendment hurricane storm typhoon cyclone
  operation project programme program plan initiative movement front alliance coalition campaign museum gallery
  library theatre theater opera orchestra ballet band summit forum conference stadium arena nato bbc cnn fbi cia
  nasa opec imf who wto unicef unesco hamas hezbollah isis taliban al-qaeda qaeda al-shabaab boko haram google
  apple microsoft amazon facebook meta twitter tesla boeing airbus toyota honda ford volkswagen siemens samsung
  sony intel reuters bloomberg ap afp xinhua tass netflix disney walmart arsenal chelsea liverpool everton
  tottenham madrid barcelona juventus bayern milan inter yankees lakers celtics
`);

/** Words that make a name a place's or a building's. */
export const PLACE_WORDS = words(`
  street road avenue boulevard lane drive square plaza park garden gardens hill hills mountain mountains mount
  valley river lake sea ocean bay gulf strait canal island islands peninsula coast beach desert forest city town
  village county district province state states region territory republic kingdom emirates airport station port
  harbour harbor bridge tower towers house hall palace castle fort prison jail center centre building base camp
  border north south east west northern southern eastern western central upper lower new old great saint st san
  santa los las el la cape point terminal dam reservoir mine plant refinery crossing gate wall stadium field court
`);

/** Days, months and feasts. */
export const CALENDAR_WORDS = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january
  february march april may june july august september october november december jan jan. feb feb. mar mar. apr
  apr. jun jul aug aug. sep sept sept. oct oct. nov nov. dec dec. christmas easter ramadan eid thanksgiving
  halloween diwali hanukkah passover yom kippur gmt est edt pst utc am pm a.m. p.m.
`);

/** The commonest words: with a capital they open a sentence or are part of a headline. */
export const FUNCTION_WORDS = words(`
  the a an and or but if then than that this these those it its he she they we you i his her their our your my me
  him them us who whom whose which what when where why how in on at by for from with without to of into onto over
  under about after before during since until against between among through despite because while although though
  as is are was were be been being am has have had do does did will would can could may might must shall should
  not no yes nor so such some any all both each every many much more most few several other another same own only
  just also even still yet already again ever never always often once now here there today yesterday tomorrow
  however meanwhile moreover nevertheless according earlier later last next first second third one two three four
  five six seven eight nine ten new old good bad big great high low long short early late very too well back up
  down out off away said says say told asked added like per via let's it's that's don't
`);

/** Verbs that have a person before them, or behind them (`said Poe`). */
export const SPEECH_VERBS = words(`
  said says say told tells added adds wrote writes tweeted argued argues explained explains insisted insists noted
  notes warned warns asked asks replied recalled recalls claimed claims denied denies acknowledged admitted admits
  stated declared announced announces continued concluded urged urges vowed vows pledged testified commented
  complained joked quipped responded remarked suggested stressed emphasized emphasised confirmed confirms thinks
  believes hopes
`);

/** Verbs of speech that also name a deed: Poe declared an emergency, Poe denied entry. */
export const DEED_VERBS = words(`
  declared announced announces denied denies confirmed confirms tweeted responded replied asked asks acknowledged
  recalled recalls suggested wrote writes continued concluded
`);

/** Words with which what is reported begins: Poe declared that, Poe denied he had. */
export const REPORT_LEADS = words('that how why whether if he she it they there we i what who');

/** Given names that are also everyday words, places or months: alone they are weak evidence of a person. */
export const AMBIGUOUS_GIVEN_NAMES = words(`
  april austin ball blessing bill bob buck charity chase chelsea china christian clay comfort crystal daisy dale
  dawn dean earl eden faith frank georgia gift ginger grace grant guy happiness harry heather holly hope hunter
  iris israel jack jackson jade jasmine jordan joy june kent lance mark mason max may mercy mission morgan nelson
  newt norm olive page patience paris pat pearl penny precious prudence ray rich rob rock rod rose ross ruby sandy
  savannah sidney sky spencer sue summer sunday sydney troy victoria victor violet virginia wade warren washington
  will win van de la san santa son long sun song min king prince duke bond marshall major miles mills brook brooks
  carter hua na in fang fei hai hong lan mai li lin mei ming nan ping yang to so see do no an than then the islam
  muslim habib adam ali jean roman silver star stone florence charlotte vienna milan lima cuba asia africa india
  america britain england ireland scotland german
`);

/**
 * Words with which a writer refers to themself or to the reader: many of them outside quotes show a letter, a review or a post.
 */
export const WRITER_AND_READER = words(`
  i me my im you your u ur
`);

/** Verbs of speech that have a hearer behind them: told the council, urged the public. */
export const HEARER_VERBS = words('told tells asked asks urged urges warned warns reminded assured informed');
