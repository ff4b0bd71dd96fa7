import { phrasesOf } from '../../phrase-table';

/**
 * Names of brands, firms, bodies and teams, folded. Sources: simple-icons, CC0; the lexicon of compromise, MIT.
 * `training/gazetteer.ts` writes this file.
 */
export const BRANDS = phrasesOf(`
  a-frame | ab download manager | abb | abba | abbott | abbvie | abdm | abstract | academia | academy of sciences
  | accenture | accusoft | accuweather | acer | acm | acode | actigraph | activeloop | activision | activision blizzard
  | activitypub | actix | actual budget | acura | ada | adafruit | adaway | adblock | adblock plus | adguard | adidas
  | adminer | adonisjs | adp | adroll | advent of code | adyen | aegis authenticator | aeroflot | aeromexico
  | aerosmith | afdian | affine | afterpay | aftership | agent skills | agora | ai dungeon | aib | aig | aiohttp
  | aiqfome | air canada | air china | air france | air india | air serbia | air transat | airasia | airbnb | airbrake
  | airbus | airbyte | aircall | airplay audio | airplay video | airtable | airtel | ajv | akamai | akasa air
  | akaunting | akiflow | al jazeera | al qaeda | alacritty | alamy | albert heijn | alby | alcatel | alcatel lucent
  | alchemy | aldi nord | aldi sud | alfred | algolia | algorand | alibaba cloud | alibaba.com | alienware | aliexpress
  | alipay | alist | allegro | allied irish banks | alliedmodders | alltrails | almalinux | alpine linux | alpine.js
  | altair | alternativeto | alwaysdata | amc | amd | ameba | ameba blog | ameblo | american airlines
  | american express | amg | amp | amt | amtrak | amul | ana | anaconda | analogue | andela | android | android auto
  | android studio | angular | anheuser busch | anichart | anilist | animal planet | anime.js | ankermake | anki
  | ansible | answer | ansys | ant design | anta | antennapod | anthropic | antv | anycubic | anydesk | anytype | aol
  | apache | apache airflow | apache ant | apache arrow | apache avro | apache cassandra | apache cloudstack
  | apache cordova | apache couchdb | apache dolphinscheduler | apache doris | apache druid | apache echarts
  | apache flink | apache freemarker | apache groovy | apache guacamole | apache hadoop | apache hbase | apache hive
  | apache jmeter | apache kafka | apache kylin | apache lucene | apache maven | apache netbeans ide | apache nifi
  | apache openoffice | apache parquet | apache pdfbox | apache pulsar | apache rocketmq | apache solr | apache spark
  | apache storm | apache superset | apache tomcat | aparat | apifox | apm terminals | apollo graphql | apostrophe
  | app store | appgallery | appian | appimage | appium | apple | apple arcade | apple computers | apple music
  | apple news | apple pay | apple podcasts | apple tv | applebees | appmanager | appsignal | appsmith | appveyor
  | appwrite | aqua | aral | arangodb | arbys | arc | arcgis | arch linux | archicad | ardour | arduino | argo | argos
  | ariakit | arizona cardinals | arizona diamondbacks | ark ecosystem | arlo | arm | arm keil | armco | ars technica
  | artifact hub | artix linux | artstation | asahi linux | asana | asciidoctor | asda | aseprite | ashland oil
  | aspire | assemblyscript | assn | associated press | asterisk | aston martin | aston villa | astra | astral | astro
  | astros | asus | asus rog | at&t | atari | atlanta braves | atlanta falcons | atlanta hawks | atlasos | atlassian
  | atomgit | auchan | audacity | audi | audible | audio-technica | audiobookshelf | audioboom | audiomack | aurelia
  | autentique | authelia | authentik | autocad | autocannon | autodesk | autodesk maya | autodesk revit | autohotkey
  | autoit | automattic | autoprefixer | autozone | avaloniaui | avast | avira | avis | avm | avon | await
  | awesome lists | awwwards | axios | axis bank | ayer | b&r automation | babel | babelio | babylon.js | bacardi
  | backblaze | backbone | backbone.js | backendless | backstage | badoo | baidu | baka-updates manga | bakalari
  | baltimore orioles | baltimore ravens | bamboo | bambu lab | banana republic | bandcamp | bandlab | bandsintown
  | barclays | baremetrics | barmenia | base ui | basecamp | baserow | basf | basic attention token | baskin robbins
  | bastyon | bat | bata | battle.net | baxter | bayer | bazel | bbc | beatport | beats | beatstars | bechtel
  | bee gees | beekeeper studio | behance | beijing subway | bem | ben & jerry | ben & jerry's | bentley | bento
  | bentobox | bentoml | bereal | berkshire hathaway | berliner verkehrsbetriebe | betfair | better auth | better stack
  | betterdiscord | bevy | bf goodrich | bfgoodrich | big cartel | bigbluebutton | bigcommerce | bilibili | billboard
  | bim | binance | bio link | bioconductor | biome | bionic | bisecthosting | bit | bitbucket | bitcoin | bitcoin cash
  | bitcoin sv | bitcomet | bitdefender | bitly | bitrise | bitsy | bittorrent | bitwarden | bitwig | black
  | black & decker | blackberry | blackburn rovers | blackmagic design | blazemeter | blazor | blender | blibli
  | blockbench | blockbuster video | blockchain.com | blogger | bloglovin | bloomingdale | blue cross | blueprint
  | bluesky | bluesound | bluetooth | bmc software | bmw | bnb chain | bni | boardgamegeek | bob | boehringer ingelheim
  | boeing | bohemia interactive | bombardier | bookalope | bookbub | booking.com | bookmeter | bookmyshow | bookstack
  | boost | boosty | boots | bootstrap | borgbackup | bosch | bose | boston celtics | boston globe | boston pizza
  | boston red sox | botble cms | bower | box | boxy svg | braintree | braintrust | brandfetch | brandfolder | brave
  | breaker | brenntag | brevo | brex | brexiteers | bricks | british airways | broadcom | brooklyn nets | bruno | bsd
  | buddy | budibase | buefy | buffalo bills | buffer | bugatti | bugcrowd | buhl | buildkite | builtbybit | bukalapak
  | bulma | bun | bungie | burger king | burp suite | burton | buysellads | buzzfeed | bvg | byju's | bytedance
  | cachet | cachyos | cadbury | caddy | cadillac | cafepress | cairo graphics | cairo metro | caixabank | cakephp
  | cal.com | calendly | calibre-web | campaign monitor | camunda | canadian broadcasting company | canonical | canvas
  | capacitor | capital one | caprover | car throttle | cardano | cardiff city | cardmarket | carls jr
  | carlsberg group | carolina panthers | carrd | carrefour | carto | cash app | castbox | castorama | castro
  | caterpillar | cbc | cbs | ccc | ccleaner | cd projekt | celery | celestron | celtics | centos | ceph | cesium
  | chai | chainguard | chainlink | chakra ui | change detection | charles | charlotte hornets | chart.js | chartmogul
  | chase | chatbot | chatwoot | checkio | checkmarx | checkmk | chedraui | cheerio | chef | chemex | chess.com
  | chevrolet | chevron | chevy | chia network | chicago bears | chicago bulls | chicago cubs | chicago fire
  | chicago white sox | chick fil a | china compulsory certificate | china daily | china eastern airlines
  | china railway | china southern airlines | chocolatey | chromatic | chrome web store | chrysler | chupa chups | cia
  | cilium | cincinnati bengals | cincinnati reds | cinnamon | cinny | circle | circleci | circuitverse | cirrus ci
  | cisco | cisco systems | citigroup | citrix | citroen | civicrm | civo | clarifai | claris | clarivate | claude
  | claude code | clerk | cleveland browns | cleveland cavaliers | cleveland guardians | cleveland indians
  | clever cloud | clickhouse | clickup | cline | clion | clockify | clojure | cloud foundry | cloud native build
  | cloudbees | cloudcannon | cloudera | cloudflare | cloudflare pages | cloudflare workers | cloudinary | cloudron
  | cloudsmith | cloudways | clubforce | clubhouse | clyp | cmake | cncf | cnes | cnet | cnn | co-op | coca cola
  | coca-cola | cockpit | cockroach labs | coco chanel | cocoapods | cocos | coda | codacy | code climate | codeberg
  | codebuddy | codecademy | codeceptjs | codechef | codecov | codecrafters | codefactor | codeforces | codefresh
  | codeigniter | codemagic | codementor | codemirror | codenewbie | codeproject | coder | coderabbit | codersrank
  | coderwall | codesandbox | codeship | codesignal | codestream | codewars | coding ninjas | codingame | codio
  | coffeescript | coggle | coinbase | coinmarketcap | coldplay | colgate | collabora office | collabora online
  | collabora productivity | colorado rapids | colorado rockies | columbus crew sc | comcast | comicfury | commerzbank
  | commodore | common lisp | common workflow language | compaq | compiler explorer | composer | comptia | comsol
  | conan | concourse | conda-forge | conekta | confluence | consul | contabo | contactless payment | contao
  | contensis | contentful | contentstack | continente | contributor covenant | conventional commits | convertio
  | convex | cookiecutter | cooler master | coolify | coors | copa airlines | coppel | cora | coreboot | coreldraw
  | corona engine | corona renderer | corsair | costco | couchbase | counter-strike | countingworks pro | coursera
  | coveralls | coze | craft cms | craftsman | craigslist | cratedb | crayon | creality | create react app
  | creative commons | creative technology | credly | creedence clearwater revival | crehana | crew united | crewai
  | critical role | crossrail | crowdin | crowdsource | crunchbase | crunchyroll | cryengine | cryptomator | cryptpad
  | crystal | csdn | css | css design awards | css modules | css wizardry | cts | cucumber | cultura | curseforge
  | cursor | custom ink | cyberdefenders | cypress | cytoscape.js | d&d | d-edge | d-wave systems | dacia | daf
  | dailymotion | daimler | dallas cowboys | dallas mavericks | dapr | dark reader | dart | darty | das erste | dash
  | dashlane | dask | dassault systemes | data version control | databricks | datacamp | datadog | datagrip | dataiku
  | datastax | datev | datocms | datto | davinci resolve | dazhong dianping | dazn | dbeaver | dc entertainment
  | de'longhi | dea | debian | debrid-link | decap cms | decentraland | deepcool | deepgram | deepl | deepmind
  | deepnote | deepseek | deezer | def leppard | deliveroo | dell | delphi | delta | deluge | deno | deno deploy
  | denon | denver broncos | denver nuggets | depeche mode | dependabot | depositphotos | dept | der spiegel
  | destiny child | destiny's child | detroit lions | detroit pistons | detroit tigers | deutsche bahn | deutsche bank
  | deutsche post | deutsche telekom | deutsche welle | devbox | development containers | devexpress | deviantart
  | devpost | devuan | dgraph | dhl | dialogflow | diamondbacks | diaspora | dicebear | dictionary.com | dify | digg
  | digi-key electronics | digitalocean | diners club | dior | directus | discogs | discord | discourse | discover
  | disney | disqus | disroot | distrobox | distrokid | django | dji | dlib | dlna | dmm | docker | docs.rs | docsify
  | doctrine | docusaurus | dodgers | dodo payments | dogecoin | doi | doj | dolby | dolibarr | dolphin | doordash
  | dotenv | douban | douban read | dovecot | dovetail | dow jones | downdetector | doxygen | dpd | dragonframe
  | draugiem.lv | dreamstime | dribbble | drizzle | drone | drooble | dropbox | drupal | ds automobiles | dts | dtube
  | ducati | duckdb | duckduckgo | dungeons & dragons | dunked | dunkin donuts | dunzo | duolingo | duplicati | dupont
  | duran duran | dvc | dynatrace | e.leclerc | eac | eagle | easyeda | ebay | ebox | eclipse adoptium | eclipse che
  | eclipse ide | eclipse jetty | eclipse mosquitto | eclipse vert.x | ecosia | ecovacs | edeka | edge impulse
  | editorconfig | educative | effect | egnyte | eight | eight sleep | ejs | elastic | elastic cloud | elastic stack
  | elasticsearch | elavon | electron | electron fiddle | electronic entertainment expo | elegoo | element | elementor
  | elevenlabs | eleventy | elgato | elixir | elk | elm | elsevier | embarcadero | embark | ember.js | emby | emirates
  | emlakjet | endeavouros | enpass | ens | ente | enterprisedb | envato | envoy proxy | epel | epic games | epson
  | equinix metal | eraser | ericsson | erlang | erpnext | esa | esea | eslgaming | eslint | esoteric software
  | esphome | espressif | esri | ethereum | ethers | ethiopian airlines | etihad airways | etsy | eurasian conformity
  | european union | eurosceptics | event store | evernote | every.org | excalidraw | exercism | exordo | exoscale
  | expedia | expensify | experts exchange | expo | express | express.com | express.js | expressvpn
  | extensible markup language | exxon mobil | exxonmobil | eyeem | f-droid | facebook | facebook gaming
  | facebook live | faceit | facepunch | fairphone | faker | falco | falcon | fampay | fandango | fandom | fanfou
  | fannie mae | fantom | farcaster | fareharbor | farfetch | fastapi | fastify | fastlane | fastly | fathom | fauna
  | favro | fawry | fbi | fc barcelona | fc dallas | fcc | fda | federal communications commission | fedex | fedora
  | feedly | ferrari | ferrari n.v. | ferretdb | ffmpeg | fi.money | fiat | fido alliance | fifa | fig | figma | fila
  | filament | file.io | filen | files | filezilla | fillout | financial times | fineco | fing | firebase | firefish
  | firefly iii | firefox | firefox browser | fireship | firestone | firewalla | first | fish audio | fitbit | fivem
  | fiverr | fizz | flashforge | flask | flat | flathub | flatpak | fleetwood mac | flickr | flightaware | flipboard
  | floatplane | flood | floorp | flower | fluent bit | fluentd | fluke | flutter | flux | fluxer | fly.io | flyway
  | fmod | fnac | folium | folo | fonoma | font awesome | fontbase | fontforge | ford | forgejo | formbricks | formik
  | formspree | formstack | fortinet | fortnite | fortran | fossa | fossil scm | foundry virtual tabletop | foursquare
  | fox | foxcon | foxtel | fozzy | framer | framework | franprix | frappe | fraunhofer-gesellschaft | freebsd
  | freecad | freelancer | freenas | freepik | freetube | fresh | freshrss | frigate | frito lay | frontend mentor
  | frontify | fubo | fueler | fuga cloud | fujifilm | fujitsu | fur affinity | furry network | fusionauth
  | futurelearn | fyle | galaxus | gamasutra | game developer | game jolt | game science | gamebanana | gameloft
  | gamemaker | gandi | garmin | garuda linux | gatling | gatsby | gcore | gdal | geeksforgeeks | general electric
  | general motors | genius | gentoo | geocaching | geode | geopandas | gerrit | getx | ghost | ghostery | ghostfolio
  | ghostty | ghq | gimp | gin | giphy | git | git extensions | git lfs | gitbook | gitcode | gitconnected | gitea
  | gitee | github | github actions | github copilot | github pages | github sponsors | gitkraken | gitlab | gitpod
  | gitter | gl.inet | glance | glass | glassdoor | glaxo smith kline | glaxosmithkline | gleam | glencore | glide
  | glitch | globus | glovo | gmail | gmb | gmx | gnome | gnome terminal | gnu | gnu bash | gnu emacs | gnu icecat
  | gnu privacy guard | gocd | godaddy | godot engine | godox | gofundme | gog.com | gojek | goland
  | golden state warriors | goldman sachs | goodreads | goodyear | google | google admob | google ads | google adsense
  | google analytics | google apps script | google assistant | google authenticator | google bigquery | google bigtable
  | google calendar | google cardboard | google cast | google chat | google chrome | google chronicle
  | google classroom | google cloud | google cloud composer | google cloud spanner | google cloud storage
  | google colab | google dataflow | google dataproc | google deepmind | google docs | google drive | google earth
  | google earth engine | google fonts | google forms | google gemini | google home | google jules | google keep
  | google lens | google maps | google marketing platform | google meet | google messages | google nearby | google news
  | google pay | google photos | google play | google scholar | google search console | google sheets | google slides
  | google street view | google tag manager | google tasks | google translate | google tv | gotomeeting | grab | gradio
  | gradle | gradle play publisher | grafana | grammarly | grand frais | grapheneos | graphite | graphql | grav
  | gravatar | graylog | greasy fork | great learning | green bay packers | green day | greenhouse | greensock
  | greensock animation platform | greptimedb | grid.ai | gridsome | grocy | groupme | groupon | grunt | gsap | gsk
  | gsma | gsmarena.com | gsoc | gstreamer | gtk | guangzhou metro | gucci | guilded | guitar pro | gumroad | gumtree
  | gunicorn | guns n roses | gurobi | gusto | gutenberg | h & m | h&m | habr | hack club | hack the box | hackaday
  | hacker noon | hackerearth | hackerone | hackerrank | hackmd | hackster | hal | halliburton | handlebars.js
  | handshake | happycow | haproxy | harbor | harmonyos | hasbro | hashcat | hashicorp | hashnode | haskell | hasura
  | hatena bookmark | havells | haxe | haystack | hbo | hbo max | hcl | hdb | hdfc bank | headless ui | headphone zone
  | headspace | hearth | hedera | hedgedoc | helium | helium browser | helix | hellofresh | helly hansen | helm
  | help scout | helpdesk | hepsiemlak | here | hermes | heroic games launcher | heroui | hetzner | hevy
  | hewlett packard | hexlet | hexo | hey | hi bob | hibernate | hibp | hilton | hitachi | hive | hivemq | hizbollah
  | hmos | homarr | home assistant | home depot | homeadvisor | homebrew | homebridge | homepage | honda | honey
  | honeybadger | honeygain | hono | honor | hootsuite | hoppscotch | hostinger | hotels.com | hotjar | hotwire
  | houdini | houston astros | houston dynamo | houston rockets | houston texans | houzz | hsbc | htc | htc vive
  | html academy | httpie | huawei | huawei appgallery | hubspot | hugging face | hugo | humble bundle | humhub
  | hungry jack's | husqvarna | hyper | hyperskill | hyperx | hypit | hypothesis | hyprland | hyundai | iata | iberia
  | ibm | iced | iceland | icici bank | icinga | icomoon | icon | iconfinder | iconify | iconjar | icq | ieee | ifttt
  | igdb | ign | ihop | ikea | ile-de-france mobilites | image toolbox | image.sc | imagej | imdb | imgur | immer
  | immersive translate | immich | imou | improvmx | inc | indeed | indian super league | indiana pacers
  | indianapolis colts | indie hackers | indieweb | indigo | inductive automation | inertia | infiniti | infinityfree
  | influxdb | infomaniak | infoq | infosys | infracost | infuse | ing | ingress | inkdrop | inkscape | inoreader
  | inquirer | insomnia | inspire | instacart | instagram | instapaper | instatus | instructables | instructure | intel
  | intellij idea | interaction design foundation | interactjs | interbase | intercom | intermarche | internet archive
  | internet computer | internet computer protocol | interpol | intigriti | intuit | invidious | invoice ninja | ionic
  | ionos | iota | ipfs | iris | isro | issuu | istio | itch.io | itv | itvx | iveco | jabber | jacksonville jaguars
  | jaeger | jameson | jamstack | japan airlines | jasmine | javascript | jbl | jcb | jdoodle | jeep | jekyll
  | jellyfin | jenkins | jest | jet | jetblue | jetbrains | jetpack compose | jfrog | jfrog pipelines | jhipster
  | jiffy lube | jinja | jio | jira | jira software | jitpack | jitsi | john deere | johnson & johnson | joomla
  | joplin | jordan | jouav | jovian | joy division | jpeg | jpmorgan | jpmorgan chase | jr group | jsa | jsfiddle
  | json | json web tokens | jsr | jss | juce | juejin | juke | julia | juniper networks | jupyter | just | just eat
  | just eat takeaway.com | justgiving | kaggle | kagi | kaios | kakao | kakaotalk | kali linux | kamailio | kando
  | kaniko | kansas city chiefs | kansas city royals | karakeep | karlsruher verkehrsverbund | kasa smart | kashflow
  | kaspersky | katana | katv | kaufland | kde | kde plasma | kdenlive | kedro | keenetic | keepassxc | keeper | keeweb
  | kenmei | kentico | kentucky fried chicken | keploy | keras | keybase | keycdn | keycloak | keystone | kfc
  | khan academy | khronos group | kia | kibana | kicad | kick | kickstarter | kik | kimi | kingston
  | kingston technology | kinopoisk | kinsta | kirby | kit | kitsu | kiwix | kkk | klarna | kleinanzeigen | klm | klook
  | kmart | knative | knex.js | knicks | knime | knip | knowledgebase | known | ko-fi | koa | koc | kodak | kodi
  | kodular | koenigsegg | kofax | komoot | konami | kong | kongregate | konva | koreader | kotlin | koyeb | kred
  | krita | ktm | ktor | kuaishou | kubernetes | kubespray | kubuntu | kucoin | kueski | kuma | kununu | kuula
  | kyocera | l'equipe | la galaxy | la presse | la z boy | labex | labour party | labview | lada | lakers
  | lamborghini | langchain | langchain corporate | langflow | langgraph | languagetool | lapce | laragon | laravel
  | laravel horizon | laravel nova | last.fm | lastpass | latex | launchpad | lazarus | lazyvim | lbry | le oreal
  | leader price | leaflet | leanpub | leetcode | lefthook | legacy games | leica | leicester city | lemmy
  | lemon squeezy | lenovo | lens | leptos | lerna | leroy merlin | less | let's encrypt | letterboxd | lexis | lexmark
  | lexus | li-ning | libera.chat | liberapay | libraries.io | librarything | libreoffice | libreoffice base
  | libreoffice calc | libreoffice draw | libreoffice impress | libreoffice math | libreoffice writer | libretranslate
  | libretube | librewolf | lichess | lidl | lifx | lightburn | lighthouse | lightning | limesurvey | line | lineageos
  | linear | linkerd | linkfire | linksys | linktree | linkvertise | linphone | lintcode | linux | linux containers
  | linux foundation | linux mint | linux professional institute | linuxserver | lion air | liquibase | listenhub | lit
  | litecoin | literal | litiengine | little caesars | livechat | livejournal | livekit | livewire | llvm | lm studio
  | lm studio bionic | lmms | lobsters | local | localsend | localxpose | locust | lodash | logmein | logseq | logstash
  | longhorn | looker | loom | loop | loopback | loops | loot crate | los angeles clippers | los angeles dodgers
  | los angeles lakers | lospec | lot polish airlines | lottiefiles | ltd | ltspice | lua | luanti | luau | lubuntu
  | lucia | lucid | lucide | ludwig | lufthansa | lumen | lunacy | luogu | lutris | lvgl | lydia | lyft | maas | macpaw
  | macports | macs milk | macy's | magasins u | magic | magisk | mahindra | mail.ru | mailchimp | mailgun | mailtrap
  | mainwp | major league baseball | major league hacking | make | makerbot | makeuseof | mal | malt | malwarebytes
  | mamba ui | mamp | man | manageiq | manchester city | mangacollec | mangaupdates | manjaro | mantine | mapbox
  | mapillary | maplibre | maptiler | mariadb | mariadb foundation | markdown | marko | marriott | marvelapp | maserati
  | mastercard | mastodon | material design | material design icons | material-ui | matic | matillion | matomo | matrix
  | mattel | matter.js | mattermost | matternet | mautic | max | max-planck-gesellschaft | maytag | mazda | maze
  | mcafee | mcdonald's | mcdonalds | mclaren | mcp | mdblist | mdn web docs | mdx | mealie | mediafire | mediamarkt
  | mediapipe | mediatek | medibang paint | medicaid | medicare | medium | medusa | meetup | mega | meilisearch
  | meituan | meizu | memphis grizzlies | mendeley | mentorcruise | mercado pago | mercedes benz | merck | mercurial
  | mermaid | messenger | meta | meta ai | metabase | metacritic | metafilter | metager | metallica | metasploit
  | meteor | metro | mets | mewe | mezmo | miami dolphins | miami heat | miami marlins | michelin | micro editor
  | micro focus | micro-star international | micro.blog | micropython | microsoft | microstation | microstrategy | midi
  | migadu | mihon | mikrotik | milanote | milvus | milwaukee brewers | milwaukee bucks | minds | mini | minimax
  | minio | minnesota timberwolves | minnesota twins | minnesota vikings | mintlify | minutemailer | miraheze | miro
  | misskey | mistral ai | mitas | mitsubishi | mix | mixcloud | mixpanel | mlb | mlflow | mobil | mobx
  | mobx-state-tree | mocha | mock service worker | modal | model context protocol | modelscope | modin | modrinth
  | modx | mojeek | moleculer | momenteo | monero | moneygram | mongodb | mongoose | monica | monkeytype | monogame
  | monoprix | monsanto | monster | montreal impact | monzo | moo | moodle | moody blues | moonrepo | moonshot ai | moq
  | moqups | morris garages | morrisons | moscow metro | motley crue | motorola | movistar | mozilla | mqtt | msi
  | msi business | mta | mtr | mtv | mubi | mui | muller | mullvad | mullvad vpn | multisim | mumble | muo | mural
  | musicbrainz | mx linux | myanimelist | myget | myob | myshows | myspace | mysql | namebase | namecheap | namemc
  | namesilo | namu wiki | nandos | nano | nano stores | napster | nasa | nascar | nasdaq | national grid
  | national hockey league | national rail | nativescript | nato | nats.io | natwest | naver | nba | nbb | nbc | ndi
  | ndr | near | nebula | nec | nederlandse spoorwegen | neon | neovim | neptune | nestjs | nestle | netapp | netbsd
  | netdata | netease cloud music | netflix | netgear | netim | netlify | nette | netto | neutralinojs | new api
  | new balance | new england patriots | new england revolution | new japan pro-wrestling | new orleans pelicans
  | new orleans saints | new relic | new york giants | new york jets | new york knicks | new york mets | new york times
  | new york yankees | newegg | newgrounds | newpipe | newsweek | nexon | next.js | nextbillion.ai | nextcloud
  | nextdns | nextdoor | nextflow | nextra | nfc | nfl | nginx | nginx proxy manager | ngrx | nhl | nhost | nhs
  | nicehash | nike | nikon | nim | nintendo | nissan | nivea | nixos | njpw | nobara linux | node-red | node.js
  | nodebb | nodegui | nodemon | nokia | nomad | norco | nordic semiconductor | nordvpn | normalize.css | norton
  | norwegian | note | notebooklm | notesnook | notion | notist | notre dame | noun project | novartis | novu | now
  | nrwl | nsa | nsis | nubank | nucleo | nuget | nuke | numba | numpy | nunjucks | nushell | nutanix | nuxt | nuxt.js
  | nvidia | nwa | nxp | nzxt | o'reilly | oakland athletics | oakland raiders | obb | obs studio | observable
  | obsidian | obtainium | ocaml | oceanbase | oclc | octane render | octave | october cms | octoprint | octopus deploy
  | oculus | odido | odin | odnoklassniki | odoo | odysee | oh dear | oklahoma city thunder | okta | okx | old navy
  | ollama | omada cloud | omarchy | oneplus | onestream | onlyfans | onlyoffice | onnx | onstar | oomol | opec | opel
  | open access | open badges | open bug bounty | open collective | open containers initiative | open science framework
  | open source hardware | open source initiative | openai gym | openapi initiative | openbao | openbsd | opencage
  | opencode | opencritic | opencv | openfaas | opengl | openid | openjdk | openjs foundation | openlayers | openmined
  | opennebula | openproject | openrouter | openscad | opensea | opensearch | openssl | openstack | openstreetmap
  | opentelemetry | opentext | opentf | opentofu | opentui | openverse | openvpn | openwrt | openzeppelin | openzfs
  | opera | opera gx | opnsense | oppo | opsgenie | opslevel | optimism | optuna | oracle virtualbox | orange
  | orange julius | orchard core | orcid | org | organic maps | origin | orlando magic | ory | osano | osf | osgeo
  | oshkosh | oshwa | osmand | osmc | osterreichische bundesbahnen | otel | otto | outline | overcast | overleaf | ovh
  | owasp | owasp dependency-check | oxc | oxfam | oxygen | oyo | packagist | packer | packt | paddle | paddlepaddle
  | paddy power | padlet | padres | pagekit | pagerduty | pagespeed insights | pagseguro | palantir
  | palo alto networks | palo alto software | pan am | panasonic | panda express | pandoc | pandora | pangolin
  | pantheon | paperless-ngx | papers with code | paperspace | paradox interactive | parity substrate | parrot security
  | parse.ly | passbolt | passport | pastebin | patreon | payback | paychex | payhip | payload cms | payoneer | paypal
  | paysafe | paytm | pbs | pcgamingwiki | pdm | pdq | peak design | pearson | peerlist | peertube | pegasus airlines
  | pelican | peloton | penny | penpot | pepsi | pepsico | percy | perforce | perl | perplexity | persistent | personio
  | petrobras | petrochina | petronas | peugeot | pexels | pfizer | phabricator | philadelphia eagles
  | philadelphia phillies | philadelphia union | philip morris | philips | philips hue | phillies | phoenix framework
  | phoenix suns | phonepe | phosphor icons | photobucket | photocrowd | photon | photopea | php | phpstorm
  | pi network | pi-hole | pia | piaggio group | piapro | picard surgeles | picarto.tv | picnic | picpay | picrew
  | picsart | picxy | pimcore | pinboard | pine script | pingdom | pinia | pink floyd | pinterest | pioneer dj
  | pipecat | piped | pittsburgh pirates | pittsburgh steelers | pivotal tracker | piwigo | pix | pixabay | pixelfed
  | pixlr | pizza hut | plane | planet | planetscale | plangrid | platform.sh | platformio | platzi
  | plausible analytics | playcanvas | player fm | player.me | playstation | playstation portable | playstation vita
  | pleroma | plesk | plex | plotly | plume | pluralsight | plurk | pocket casts | pocketbase | podcast addict
  | podcast index | podman | poe | poetry | polars | polestar | polkadot | poly | polygon | polymer project | polywork
  | pomerium | porkbun | porsche | portableapps.com | portainer | portland timbers | portland trail blazers
  | portswigger | posit | postcss | postgresql | posthog | postiz | postman | postmates | powers | preact | prefect
  | premid | premier league | premier oil | prepbytes | prestashop | presto | prettier | pretzel | prevention | prezi
  | primefaces | primeng | primereact | primevue | printables | prisma | prismic | private division
  | private internet access | pro tools | probot | processing foundation | processon | processwire | procter & gamble
  | product hunt | progate | progress | progressive web application | prometheus | pronouns.page | prosemirror
  | prosieben | proteus | proto.io | proton | proton calendar | proton drive | proton mail | proton vpn | protondb
  | protractor | proxmox | prudential | psp | pterodactyl | pubg | publons | pubmed | pug | pulumi | puma | puppet
  | puppeteer | purescript | purgecss | purism | pushbullet | pusher | pwa | pycharm | pycqa | pydantic | pyg | pypi
  | pypy | pyscaffold | pysyft | pytest | python | pythonanywhere | pytorch | pytorch geometric | pyup | qantas | qase
  | qatar airways | qdrant | qemu | qgis | qiita | qiskit | qiwi | qlik | qlty | qmk | qnap | qodo | qualcomm
  | qualcomm snapdragon | qualtrics | qualys | quantas | quantcast | quantconnect | quarkus | quarto | quasar
  | qubes os | queens park rangers | quest | quickbooks | quicklook | quicktime | quizlet | quiznos | quora | qwant
  | qwen | qwik | qwiklabs | qzone | rabbitmq | racket | rad studio | radar | radiant earth | radio france | radiohead
  | radix ui | railway | rainmeter | rainyun | rakuten | rakuten kobo | ram | rancher | rapid | rarible | rasa
  | raspberry pi | ratatui | ravelry | ray | raycast | raylib | razer | razorpay | rbc | rbs | rclone | react
  | react bootstrap | react hook form | react query | react router | react table | reactive resume | reactivex
  | reactos | read.cv | readers digest | readme | real madrid | real salt lake | reason | reason studios | recoil | red
  | red bull | red candle games | red cross | red hat | red lobster | redash | redbubble | reddit | redis | redmine
  | redox | redragon | redsys | redux | redux-saga | redwoodjs | reebok | refine | refined github | reflex | reka ui
  | relay | reliance industries limited | remax | remedy entertainment | remix | ren'py | renault | render | renovate
  | renren | replicate | replit | rescript | rescuetime | researchgate | resend | resharper | resurrection remix os
  | retool | retro achievements | retroarch | retropie | revanced | revenuecat | reverbnation | revlon | revolt.chat
  | revolut | rewe | rezgo | rhinoceros | rich | rider | rimac automobili | rime | ring | riot games | ripple | risc-v
  | riseup | ritz carlton | rive | roam research | robinhood | roblox | roblox studio | roboflow | robot framework
  | rocket | rocket.chat | rocksdb | rockstar games | rockwell automation | rocky linux | rog | roku | rollbar
  | rolldown | rolls-royce | roman empire | rook | roon | root | root me | roots | roots bedrock | roots sage | ros
  | rossmann | rotary international | rotten tomatoes | roundcube | royal bank | royal dutch shell | rsocket | rss
  | rstudio ide | rte | rtl | rtlzwei | rtm | rubocop | ruby | ruby sinatra | rubygems | rubymine | ruff | rumahweb
  | rumble | rundeck | runkeeper | runkit | runrun.it | rust | rustdesk | rustfs | rxdb | ryanair | rye | sabanci
  | sacramento kings | safari | safeway | sage | sagemath | sahibinden | sailfish os | sails.js | sainsburys
  | salesforce | salla | salt project | sam's club | samsung | samsung pay | san antonio spurs | san diego chargers
  | san diego padres | san francisco giants | san jose earthquakes | sanic | sanity | sao paulo metro | sap | sartorius
  | sass | satellite | saturn | sauce labs | saudia | scala | scalar | scaleway | scan | scania | schneider electric
  | scientology | scilab | scipy | scopus | scp foundation | scrapbox | scrapy | scratch | screencastify | scrimba
  | scrollreveal | scrum alliance | scrutinizer ci | scylladb | seafile | seagate | sears | searxng | seat | seatgeek
  | seattle mariners | seattle seahawks | seattle sounders | securityscorecard | sefaria | sega | selenium | sellfy
  | semantic scholar | semantic ui | semantic ui react | semantic web | semaphore ci | semrush | semver | sencha
  | sennheiser | sensu | sentry | sepa | sequelize | servbay | server fault | serverless | session | sessionize
  | setapp | setuptools | sex pistols | sfml | shadow | shanghai metro | sharex | shazam | shell | shelly
  | shenzhen metro | shields.io | shikimori | shopee | shopify | shopware | shortcut | showpad | showtime | showwcase
  | sidekiq | sidequest | siemens | sifive | signal | silver airways | similarweb | simkl | simple analytics
  | simple icons | simple icons cdn | simplelocalize | simplelogin | simplenote | simplex | sina weibo
  | singapore airlines | singlestore | sitecore | sitepoint | siyuan | skaffold | skeleton | sketch | sketchfab
  | sketchup | skillshare | skoda | sky | skypack | slackware | slashdot | slickpic | slides | slideshare | slint
  | smartthings | smashing magazine | smirnoff | smoothcomp | smrt | smugmug | snapchat | snapcraft | snapdragon | sncf
  | snort | snowflake | snowpack | snp | snyk | social blade | socket | socket.io | softcatala | softpedia | sogou
  | solana | solid | solidity | sololearn | solus | sonar | sonarqube cloud | sonarqube server | sonatype | songkick
  | songoda | sonicwall | sonos | sony | soriana | soundcharts | soundcloud | soundgarden | source engine | sourceforge
  | sourcehut | sourcetree | southwest airlines | spacemacs | spaceship | spacex | spark ar | sparkasse | sparkfun
  | sparkpost | spdx | speaker deck | spectrum | speedtest | speedypage | sphere online judge | sphinx | spice girls
  | spidermonkey | spigotmc | spine | spinnaker | splunk | spoj | spond | sporting kansas city | spotify | spotlight
  | spreadshirt | spreaker | spring | spring boot | spring security | spyder ide | sqlalchemy | sqlite | square
  | square enix | squarespace | srg ssr | ssrn | sst | st louis cardinals | st louis rams | stack exchange
  | stack overflow | stackbit | stackblitz | stackedit | stackhawk | stackshare | stadia | staffbase | stagetimer
  | standard resume | standardjs | star trek | starbucks | stardock | starling bank | starship | startpage | starz
  | statamic | statista | statoil | statuspage | statuspal | steam | steam deck | steamdb | steamworks | steelseries
  | steem | steemit | steinberg | stellar | stencil | stencyl | stimulus | stmicroelectronics | stockx | stoke city
  | stopstalk | storyblok | storybook | strapi | strava | streamlabs | streamlit | streamrunners | stremio | stripe
  | stryker | stubhub | styleshare | stylus | subaru | sublime text | substack | subtitle edit | subversion | sui
  | suitest | sumo logic | sumup | suno | sunrise | supabase | super user | supercell | supercrease | supermicro
  | surfshark | surrealdb | surveymonkey | suse | suzuki | svelte | svg | svg.js | svgo | svgtrace | swagger | swarm
  | sway | swaywm | swc | swift | swiggy | swiper | swisscows | swr | symantec | symbolab | symfony | symphony | sympy
  | syncthing | synology | t mobile | t-mobile | tabelog | tablecheck | taco bell | taichi graphics | taichi lang
  | tails | tailscale | tailwind css | taipy | take-two interactive software | talend | talenthouse | talos | tamiya
  | tampa bay buccaneers | tampa bay rays | tampermonkey | tangled | tanstack | taobao | tapas | target | tarom
  | tarteaucitron | task | tasmota | tata | tata consultancy services | tauri | taxbuzz | tcs | td bank | teal
  | teamcity | teamspeak | teamviewer | techcrunch | ted | teepublic | teespring | tekton | tele-quebec | telefonica
  | telegram | telegraph | telenor | telus | temporal | tencent | tencent hy | tennessee titans | tensorflow | teradata
  | termius | terraform | tesco | tesla | tesla motors | testcafe | testin | testing library | testrail | tether
  | texas instruments | texas rangers | textpattern | textual | tga | tgi fridays | thangs | thanos | the algorithms
  | the beach boys | the beatles | the boring company | the byrds | the carpenters | the conversation | the daily mail
  | the finals | the game awards | the guardian | the guess who | the hollies | the irish times | the mighty
  | the models resource | the movie database | the north face | the odin project | the planetary society | the register
  | the smashing pumpkins | the sounds resource | the spriters resource | the storygraph | the supremes
  | the washington post | the weather channel | the who | thin lizzy | thingiverse | things | thinkpad | threadless
  | threads | three.js | threema | thumbtack | thunderbird | thunderstore | thurgauer kantonalbank | thymeleaf
  | ticket tailor | ticketmaster | ticktick | tidal | tidb | tiddlywiki | tide | tidyverse | tietoevry | tiktok
  | tilda publishing | tile | tim hortons | timescale | tina | tinder | tindie | tinkercad | tinyletter | tistory
  | tmdb | tmz | todoist | toggl | toggl track | tokio | tokyo metro | toll | toml | tomorrowland | tomtom | ton
  | top.gg | topcoder | toptal | tor browser | tor project | torizon | toronto blue jays | toronto raptors | toshiba
  | tottenham hotspur | totvs | tourbox | tower | toyota | toys r us | tp-link | traccar | tradingview | trae
  | traefik mesh | traefik proxy | trailforks | trainerroad | trakt | transifex | transmission | travis ci | traxsource
  | treehouse | trello | trend micro | tresorit | treyarch | trezor | tricentis | trilium | triller | trillertv
  | trimble | trino | trip.com | tripadvisor | triple-t | trivy | trmnl | trove | truenas | trueup | trusted shops
  | trustpilot | try it online | tryhackme | tubi | tui | tumblr | turbo | turborepo | turbosquid | turkish airlines
  | turso | tuta | tutanota | tuxedo computers | tv time | twenty | twinkly | twinmotion | twitch | twitter | typeform
  | typeorm | typer | typescript | typst | u.s. news | uber | uber eats | ubiquiti | ubisoft | ubs | ubuntu
  | ubuntu mate | udacity | udemy | ufc | uikit | uipath | ukca | ukip | ultralytics | ulule | umami | umbraco | umbrel
  | uml | unacademy | under armour | underscore.js | undertale | unesco | unicode | unified javascript
  | unified modelling language | unilever | uniqlo | united airlines | united nations | unity | univ | unjs | unlicense
  | unocss | unraid | unreal engine | unsplash | unstop | untappd | upcloud | uphold | uplabs | upptime | ups | upstash
  | uptime kuma | upwork | usa today | usdt | uservoice | usps | utah jazz | vaadin | vagrant | vala | valorant | valve
  | van halen | vancouver whitecaps | vanilla extract | vapor | vault | vaultwarden | vauxhall | vectary
  | vector logo zone | vectorworks | veeam | veed | veepee | vega | vegas | velocity | velog | vencord | venmo | vercel
  | verdaccio | veritas | verizon | vespa | vestel | vexxhost | viadeo | viaplay | viber | viblo | victoriametrics
  | victron energy | vikunja | vim | vimeo | vimeo livestream | vinted | virgin | virgin atlantic | virgin group
  | virgin media | virtualbox | virustotal | visa | visual paradigm | vite | vitepress | vitess | vitest | viva wallet
  | vivaldi | vivino | vivint | vmware | vodafone | void linux | voip.ms | volkswagen | volvo | vonage | voron design
  | vowpal wabbit | vox | vrchat | vsco | vscodium | vtex | vue.js | vuetify | vueuse | vulkan | vultr | vyond | wacom
  | wagmi | wagtail | wails | wakatime | walgreens | walkman | wall street journal | wallabag | walletconnect | walmart
  | wantedly | wappalyzer | warner bros | warp | wasabi | washington nationals | washington redskins
  | washington wizards | wasm | wasmer | watchtower | wattpad | wayland | waze | wazirx | wear os | weasyl
  | web awesome | web.de | webassembly | webauthn | webdriverio | webex | webflow | webgl | webgpu | weblate | webmin
  | webmoney | webpack | webrtc | webstorm | webtoon | wechat | wegame | weights & biases | wellfound | wells fargo
  | wemo | weread | western union | westfield | westinghouse | wetransfer | wezterm | whatsapp | when i work
  | white sox | wiki.js | wikibooks | wikidata | wikileaks | wikimedia commons | wikimedia foundation | wikipedia
  | wikiquote | wikisource | wikiversity | wikivoyage | winamp | windsurf | wine | wipro | wire | wireguard | wireshark
  | wise | wish | wistia | wix | wizz air | wolfram | wolfram language | wolfram mathematica | wondershare
  | wondershare filmora | woo | woocommerce | wordpress | workplace | world health organization
  | world trade organization | wp engine | wp rocket | wpexplorer | write.as | wttj | wwe | wwise | wxt | wykop | wyze
  | x.org | xampp | xcode | xda developers | xendit | xero | xfce | xiaohongshu | xiaomi | xing | xml | xmpp | xrp
  | xsplit | xstate | xubuntu | y combinator | yaak | yale | yamaha | yamaha corporation | yamaha motor corporation
  | yaml | yandex cloud | yankees | yarn | yelp | yeti | yew | yii | ymca | yoast | yolo | yougov | youhodler | youtube
  | youtube gaming | youtube kids | youtube music | youtube shorts | youtube studio | youtube tv | yubico | yunohost
  | ywca | z.ai | zabka | zaim | zalando | zalo | zap | zapier | zara | zazzle | zcash | zcool | zdf | zebpay
  | zebra technologies | zec | zectrix | zed attack proxy | zed industries | zelle | zen browser | zend | zendesk
  | zenn | zenodo | zensar | zensical | zerodha | zerotier | zettlr | zhihu | zig | zigbee | ziggo | zilch | zilliz
  | zillow | zincsearch | zingat | zod | zoho | zoiper | zola | zomato | zoom | zorin | zotero | zsh | zulip | zyte
`);
