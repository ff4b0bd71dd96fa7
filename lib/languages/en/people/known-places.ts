import { words } from '../../word-table';

/**
 * Countries, capitals, well-known cities, states and regions, word by word. The tagger was trained with this list, so that a
 * change here needs the model trained again; rules use the gazetteer.
 */
export const KNOWN_PLACES = words(`
  afghanistan albania algeria andorra angola antigua argentina armenia australia austria azerbaijan bahamas
  bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria
  burkina burundi cambodia cameroon canada chad chile china colombia comoros congo croatia cuba cyprus czechia
  denmark djibouti dominica ecuador egypt eritrea estonia eswatini ethiopia fiji finland france gabon gambia
  germany ghana greece grenada guatemala guinea guyana haiti herzegovina honduras hungary iceland india indonesia
  iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos
  latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali
  malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar
  namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay
  peru philippines poland portugal qatar romania russia rwanda salvador samoa senegal serbia seychelles singapore
  slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo
  tonga trinidad tunisia turkey turkiye turkmenistan tuvalu uganda ukraine uae uruguay uzbekistan vanuatu vatican
  venezuela vietnam yemen zambia zimbabwe britain england scotland wales america usa uk u.s. u.k. eu europe asia
  africa antarctica arctic oceania kabul tirana algiers luanda yerevan canberra sydney melbourne brisbane perth
  adelaide vienna baku dhaka minsk brussels antwerp brasilia sao sofia ottawa toronto montreal vancouver calgary
  winnipeg quebec ontario alberta manitoba saskatchewan santiago beijing shanghai shenzhen guangzhou wuhan
  chongqing chengdu tianjin nanjing tibet xinjiang guangdong hong bogota medellin zagreb havana nicosia prague
  brno copenhagen aarhus quito guayaquil cairo alexandria giza tallinn ababa helsinki paris marseille toulouse
  bordeaux strasbourg lille tbilisi berlin munich hamburg frankfurt cologne stuttgart dusseldorf leipzig dresden
  bavaria saxony accra athens thessaloniki budapest reykjavik delhi mumbai kolkata chennai bengaluru bangalore
  hyderabad ahmedabad pune jaipur lucknow kanpur patna bihar gujarat maharashtra rajasthan punjab kerala karnataka
  goa assam odisha kashmir jammu jharkhand haryana telangana manipur uttar pradesh jakarta surabaya bandung bali
  java sumatra tehran isfahan baghdad basra mosul kirkuk fallujah dublin belfast cork jerusalem haifa gaza
  ramallah rafah rome milan naples turin venice florence sicily kingston tokyo osaka kyoto nagoya hiroshima
  nagasaki fukushima okinawa amman astana almaty nairobi mombasa seoul busan incheon pyongyang bishkek vientiane
  riga beirut tripoli benghazi vilnius antananarivo lilongwe kuala lumpur penang sabah sarawak johor putrajaya
  bamako chisinau ulaanbaatar rabat casablanca maputo yangon naypyidaw mandalay rakhine windhoek kathmandu
  amsterdam rotterdam hague utrecht auckland wellington christchurch managua niamey abuja lagos kano borno kaduna
  oslo bergen muscat islamabad karachi lahore peshawar balochistan sindh quetta rawalpindi asuncion lima manila
  davao cebu mindanao luzon warsaw krakow gdansk lisbon doha bucharest moscow petersburg chechnya siberia crimea
  donetsk donbas luhansk kherson kyiv kiev kharkiv odesa odessa lviv mariupol bakhmut zaporizhzhia kramatorsk
  kursk belgorod riyadh jeddah mecca medina dakar belgrade bratislava ljubljana mogadishu johannesburg cape
  pretoria durban juba madrid barcelona valencia seville bilbao catalonia colombo khartoum darfur stockholm
  gothenburg malmo zurich geneva basel bern davos damascus aleppo idlib homs taipei dushanbe dodoma bangkok phuket
  chiang lome tunis ankara istanbul izmir kampala abu dhabi dubai sharjah london manchester birmingham liverpool
  leeds sheffield bristol newcastle nottingham leicester glasgow edinburgh cardiff swansea aberdeen oxford
  cambridge brighton york yorkshire kent essex sussex surrey norfolk suffolk cornwall devon dorset somerset
  montevideo tashkent caracas hanoi saigon sanaa aden hodeidah lusaka harare bulawayo kinshasa goma kivu kigali
  bujumbura conakry freetown monrovia abidjan yamoussoukro ouagadougou nouakchott banjul alabama alaska arizona
  arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky
  louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire
  jersey carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont virginia washington
  wisconsin wyoming d.c. atlanta boston chicago dallas denver detroit houston las vegas los angeles miami
  minneapolis nashville orleans philadelphia phoenix pittsburgh portland sacramento san seattle tampa baltimore
  cleveland cincinnati brooklyn manhattan queens bronx hollywood guantanamo yukon nunavut tasmania queensland
  victoria zealand
`);
