/** Words of names that are not people's, and words that are no names at all; folded. Written for this project. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Countries, capitals, well-known cities, states and regions, word by word. */
export const PLACES = words(
  `afghanistan albania algeria andorra angola antigua argentina armenia australia austria azerbaijan bahamas bahrain bangladesh
  barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria burkina burundi cambodia cameroon
  canada chad chile china colombia comoros congo croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt
  eritrea estonia eswatini ethiopia fiji finland france gabon gambia germany ghana greece grenada guatemala guinea guyana
  haiti herzegovina honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya
  kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar
  malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique
  myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama
  paraguay peru philippines poland portugal qatar romania russia rwanda salvador samoa senegal serbia seychelles
  singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo
  tonga trinidad tunisia turkey turkiye turkmenistan tuvalu uganda ukraine uae uruguay uzbekistan vanuatu vatican venezuela vietnam
  yemen zambia zimbabwe britain england scotland wales america usa uk u.s. u.k. eu europe asia africa antarctica arctic oceania
  kabul tirana algiers luanda yerevan canberra sydney melbourne brisbane perth adelaide vienna baku dhaka minsk brussels antwerp
  brasilia sao sofia ottawa toronto montreal vancouver calgary winnipeg quebec ontario alberta manitoba saskatchewan
  santiago beijing shanghai shenzhen guangzhou wuhan chongqing chengdu tianjin nanjing tibet xinjiang guangdong hong bogota
  medellin zagreb havana nicosia prague brno copenhagen aarhus quito guayaquil cairo alexandria giza tallinn ababa
  helsinki paris marseille toulouse bordeaux strasbourg lille tbilisi berlin munich hamburg frankfurt cologne stuttgart
  dusseldorf leipzig dresden bavaria saxony accra athens thessaloniki budapest reykjavik delhi mumbai kolkata chennai bengaluru
  bangalore hyderabad ahmedabad pune jaipur lucknow kanpur patna bihar gujarat maharashtra rajasthan punjab kerala karnataka goa assam
  odisha kashmir jammu jharkhand haryana telangana manipur uttar pradesh jakarta surabaya bandung bali java sumatra tehran
  isfahan baghdad basra mosul kirkuk fallujah dublin belfast cork jerusalem haifa gaza ramallah rafah rome milan naples turin venice
  florence sicily kingston tokyo osaka kyoto nagoya hiroshima nagasaki fukushima okinawa amman astana almaty nairobi mombasa seoul
  busan incheon pyongyang bishkek vientiane riga beirut tripoli benghazi vilnius antananarivo lilongwe kuala lumpur penang sabah
  sarawak johor putrajaya bamako chisinau ulaanbaatar rabat casablanca maputo yangon naypyidaw mandalay rakhine windhoek kathmandu
  amsterdam rotterdam hague utrecht auckland wellington christchurch managua niamey abuja lagos kano borno kaduna oslo bergen muscat
  islamabad karachi lahore peshawar balochistan sindh quetta rawalpindi asuncion lima manila davao cebu mindanao luzon warsaw krakow
  gdansk lisbon doha bucharest moscow petersburg chechnya siberia crimea donetsk donbas luhansk kherson kyiv kiev kharkiv odesa odessa
  lviv mariupol bakhmut zaporizhzhia kramatorsk kursk belgorod riyadh jeddah mecca medina dakar belgrade bratislava ljubljana
  mogadishu johannesburg cape pretoria durban juba madrid barcelona valencia seville bilbao catalonia colombo khartoum darfur
  stockholm gothenburg malmo zurich geneva basel bern davos damascus aleppo idlib homs taipei dushanbe dodoma bangkok phuket chiang
  lome tunis ankara istanbul izmir kampala abu dhabi dubai sharjah london manchester birmingham liverpool leeds sheffield bristol
  newcastle nottingham leicester glasgow edinburgh cardiff swansea aberdeen oxford cambridge brighton york yorkshire kent essex
  sussex surrey norfolk suffolk cornwall devon dorset somerset montevideo tashkent caracas hanoi saigon sanaa aden hodeidah lusaka
  harare bulawayo kinshasa goma kivu kigali bujumbura conakry freetown monrovia abidjan yamoussoukro ouagadougou nouakchott banjul
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas
  kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey
  mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont virginia washington wisconsin
  wyoming d.c. atlanta boston chicago dallas denver detroit houston las vegas los angeles miami minneapolis nashville orleans
  philadelphia phoenix pittsburgh portland sacramento san seattle tampa baltimore cleveland cincinnati brooklyn
  manhattan queens bronx hollywood guantanamo okinawa yukon nunavut tasmania queensland victoria wales zealand`,
);

/** Words of nationality, faith and politics that are written with a capital. */
export const NATIONALITIES = words(
  `afghan african albanian algerian american americans angolan arab arabic argentine argentinian armenian asian australian
  austrian azerbaijani bahraini bangladeshi basque belarusian belgian bengali bolivian bosnian brazilian british briton britons
  bulgarian burmese cambodian cameroonian canadian catalan chechen chilean chinese colombian congolese croatian cuban cypriot czech
  danish dane dutch ecuadorian egyptian emirati english eritrean estonian ethiopian european europeans fijian filipino finnish
  french gambian georgian german germans ghanaian greek guatemalan haitian hispanic honduran hungarian icelandic indian
  indians indonesian iranian iraqi irish israeli israelis italian ivorian jamaican japanese jewish jews jordanian kazakh kenyan
  korean kosovar kurdish kurds kuwaiti kyrgyz laotian latin latino latvian lebanese liberian libyan lithuanian malagasy
  malawian malaysian malian maltese maori mauritanian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese
  nepali nicaraguan nigerian nigerien norwegian omani pakistani palestinian palestinians panamanian paraguayan persian peruvian
  polish portuguese qatari roma romanian russian russians rwandan saudi saudis scottish scot scots senegalese serb serbian serbs
  sikh singaporean slovak slovene slovenian somali spanish sudanese swedish swiss syrian syrians taiwanese tajik tamil thai
  tibetan togolese tunisian turkish turk turkmen ugandan ukrainian ukrainians uruguayan uyghur uzbek venezuelan vietnamese welsh
  yemeni zambian zimbabwean muslim muslims islamic islamist shia shiite sunni christian christians catholic protestant orthodox
  anglican buddhist hindu democrat democrats democratic republican republicans labour tory tories conservative liberal socialist
  communist marxist soviet nazi zionist western eastern northern southern`,
);

/** Words that make a name an organisation's, an event's or a thing's. */
export const ORGANISATION_WORDS = words(
  `university college school institute academy hospital clinic church cathedral mosque temple bank group company co corp
  corporation inc ltd llc plc holdings partners capital ventures industries international foundation fund trust association
  society union federation league club fc united city athletic rovers wanderers party congress parliament senate assembly council
  committee commission court ministry department agency bureau office service authority board organisation organization
  administration government army navy force forces brigade battalion regiment corps division police times post news journal herald
  tribune guardian telegraph observer gazette chronicle daily press media television tv radio network records pictures studios
  entertainment airlines airways motors pharmaceuticals technologies systems software energy oil gas petroleum insurance financial
  securities stanley sachs chase brothers bros sons prize award awards cup trophy championship championships games olympics
  festival act bill law treaty accord agreement convention protocol amendment hurricane storm typhoon cyclone operation project
  programme program plan initiative movement front alliance coalition campaign museum gallery library theatre theater opera
  orchestra ballet band summit forum conference stadium arena nato bbc cnn fbi cia nasa opec imf who wto unicef unesco
  hamas hezbollah isis taliban al-qaeda qaeda al-shabaab boko haram google apple microsoft amazon facebook meta twitter tesla
  boeing airbus toyota honda ford volkswagen siemens samsung sony intel reuters bloomberg ap afp xinhua tass netflix disney walmart
  arsenal chelsea liverpool everton tottenham madrid barcelona juventus bayern milan inter yankees lakers celtics`,
);

/** Words that make a name a place's or a building's. */
export const PLACE_WORDS = words(
  `street road avenue boulevard lane drive square plaza park garden gardens hill hills mountain mountains mount valley river
  lake sea ocean bay gulf strait canal island islands peninsula coast beach desert forest city town village county district
  province state states region territory republic kingdom emirates airport station port harbour harbor bridge tower towers house
  hall palace castle fort prison jail center centre building airport base camp border north south east west northern
  southern eastern western central upper lower new old great saint st san santa los las el la fort mount port cape point
  terminal dam reservoir mine plant refinery crossing gate wall stadium field court`,
);

/** Days, months, feasts. */
export const CALENDAR_WORDS = words(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february
  march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jul aug aug. sep sept
  sept. oct oct. nov nov. dec dec. christmas easter ramadan eid thanksgiving halloween diwali hanukkah passover yom kippur gmt est edt
  pst utc am pm a.m. p.m.`,
);

/** The commonest words: with a capital they open a sentence or stand in a headline. */
export const FUNCTION_WORDS = words(
  `the a an and or but if then than that this these those it its he she they we you i his her their our your my me him them us
  who whom whose which what when where why how in on at by for from with without to of into onto over under about after before
  during since until against between among through despite because while although though as is are was were be been being am has
  have had do does did will would can could may might must shall should not no yes nor so such some any all both each every many
  much more most few several other another same own only just also even still yet already again ever never always often once now
  here there today yesterday tomorrow however meanwhile moreover nevertheless according earlier later last next first second third
  one two three four five six seven eight nine ten new old good bad big great high low long short early late very too well back
  up down out off away said says say told asked added like per via let's it's that's don't`,
);
