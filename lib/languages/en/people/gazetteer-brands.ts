import { phrasesOf } from '../../phrase-table';

/**
 * Names of brands, folded. Source: the titles of simple-icons, CC0.
 * `npm run gazetteer` writes this file.
 */
export const BRANDS = phrasesOf(`
  a-frame | ab download manager | abb | abbott | abbvie | abdm | abstract | academia | accenture | accusoft
  | accuweather | acer | acm | acode | actigraph | activeloop | activision | activitypub | actix | actual budget
  | acura | ada | adafruit | adaway | adblock | adblock plus | adguard | adidas | adminer | adonisjs | adp | adroll
  | advent of code | adyen | aegis authenticator | aeroflot | aeromexico | afdian | affine | afterpay | aftership
  | agent skills | agora | ai dungeon | aib | aiohttp | aiqfome | air canada | air china | air france | air india
  | air serbia | air transat | airasia | airbnb | airbrake | airbus | airbyte | aircall | airplay audio | airplay video
  | airtable | airtel | ajv | akamai | akasa air | akaunting | akiflow | alacritty | alamy | albert heijn | alby
  | alchemy | aldi nord | aldi sud | alfred | algolia | algorand | alibaba cloud | alibaba.com | alienware | aliexpress
  | alipay | alist | allegro | allied irish banks | alliedmodders | alltrails | almalinux | alpine linux | alpine.js
  | alternativeto | alwaysdata | amd | ameba | ameba blog | ameblo | american airlines | american express | amg | amp
  | amul | ana | anaconda | analogue | andela | android | android auto | android studio | angular | anichart | anilist
  | animal planet | anime.js | ankermake | anki | ansible | answer | ansys | ant design | anta | antennapod | anthropic
  | antv | anycubic | anydesk | anytype | apache | apache airflow | apache ant | apache arrow | apache avro
  | apache cassandra | apache cloudstack | apache cordova | apache couchdb | apache dolphinscheduler | apache doris
  | apache druid | apache echarts | apache flink | apache freemarker | apache groovy | apache guacamole | apache hadoop
  | apache hbase | apache hive | apache jmeter | apache kafka | apache kylin | apache lucene | apache maven
  | apache netbeans ide | apache nifi | apache openoffice | apache parquet | apache pdfbox | apache pulsar
  | apache rocketmq | apache solr | apache spark | apache storm | apache superset | apache tomcat | aparat | apifox
  | apm terminals | apollo graphql | apostrophe | app store | appgallery | appian | appimage | appium | apple
  | apple arcade | apple music | apple news | apple pay | apple podcasts | apple tv | appmanager | appsignal | appsmith
  | appveyor | appwrite | aqua | aral | arangodb | arc | arcgis | arch linux | archicad | ardour | arduino | argo
  | argos | ariakit | ark ecosystem | arlo | arm | arm keil | ars technica | artifact hub | artix linux | artstation
  | asahi linux | asana | asciidoctor | asda | aseprite | aspire | assemblyscript | asterisk | aston martin | astra
  | astral | astro | asus | asus rog | at&t | atari | atlasos | atlassian | atomgit | auchan | audacity | audi
  | audible | audio-technica | audiobookshelf | audioboom | audiomack | aurelia | autentique | authelia | authentik
  | autocad | autocannon | autodesk | autodesk maya | autodesk revit | autohotkey | autoit | automattic | autoprefixer
  | autozone | avaloniaui | avast | avira | avm | await | awesome lists | awwwards | axios | axis bank | b&r automation
  | babel | babelio | babylon.js | backblaze | backbone | backbone.js | backendless | backstage | badoo | baidu
  | baka-updates manga | bakalari | bamboo | bambu lab | bandcamp | bandlab | bandsintown | barclays | baremetrics
  | barmenia | base ui | basecamp | baserow | basic attention token | bastyon | bat | bata | battle.net | bazel
  | beatport | beats | beatstars | beekeeper studio | behance | beijing subway | bem | bentley | bento | bentobox
  | bentoml | bereal | berliner verkehrsbetriebe | betfair | better auth | better stack | betterdiscord | bevy
  | big cartel | bigbluebutton | bigcommerce | bilibili | billboard | bim | binance | bio link | bioconductor | biome
  | bionic | bisecthosting | bit | bitbucket | bitcoin | bitcoin cash | bitcoin sv | bitcomet | bitdefender | bitly
  | bitrise | bitsy | bittorrent | bitwarden | bitwig | black | blackberry | blackmagic design | blazemeter | blazor
  | blender | blibli | blockbench | blockchain.com | blogger | bloglovin | blueprint | bluesky | bluesound | bluetooth
  | bmc software | bmw | bnb chain | boardgamegeek | bob | boehringer ingelheim | boeing | bohemia interactive
  | bombardier | bookalope | bookbub | booking.com | bookmeter | bookmyshow | bookstack | boost | boosty | boots
  | bootstrap | borgbackup | bosch | bose | botble cms | bower | box | boxy svg | braintree | braintrust | brandfetch
  | brandfolder | brave | breaker | brenntag | brevo | brex | bricks | british airways | broadcom | bruno | bsd | buddy
  | budibase | buefy | buffer | bugatti | bugcrowd | buhl | buildkite | builtbybit | bukalapak | bulma | bun | bungie
  | burger king | burp suite | burton | buysellads | buzzfeed | bvg | byju's | bytedance | cachet | cachyos | caddy
  | cadillac | cafepress | cairo graphics | cairo metro | caixabank | cakephp | cal.com | calendly | calibre-web
  | campaign monitor | camunda | canadian broadcasting company | canonical | canvas | capacitor | caprover
  | car throttle | cardano | cardmarket | carlsberg group | carrd | carrefour | carto | cash app | castbox | castorama
  | castro | caterpillar | cbc | cbs | ccc | ccleaner | cd projekt | celery | celestron | centos | ceph | cesium | chai
  | chainguard | chainlink | chakra ui | change detection | charles | chart.js | chartmogul | chase | chatbot
  | chatwoot | checkio | checkmarx | checkmk | chedraui | cheerio | chef | chemex | chess.com | chevrolet
  | chia network | china compulsory certificate | china eastern airlines | china railway | china southern airlines
  | chocolatey | chromatic | chrome web store | chrysler | chupa chups | cilium | cinnamon | cinny | circle | circleci
  | circuitverse | cirrus ci | cisco | citrix | citroen | civicrm | civo | clarifai | claris | clarivate | claude
  | claude code | clerk | clever cloud | clickhouse | clickup | cline | clion | clockify | clojure | cloud foundry
  | cloud native build | cloudbees | cloudcannon | cloudera | cloudflare | cloudflare pages | cloudflare workers
  | cloudinary | cloudron | cloudsmith | cloudways | clubforce | clubhouse | clyp | cmake | cncf | cnes | cnet | cnn
  | co-op | coca-cola | cockpit | cockroach labs | cocoapods | cocos | coda | codacy | code climate | codeberg
  | codebuddy | codecademy | codeceptjs | codechef | codecov | codecrafters | codefactor | codeforces | codefresh
  | codeigniter | codemagic | codementor | codemirror | codenewbie | codeproject | coder | coderabbit | codersrank
  | coderwall | codesandbox | codeship | codesignal | codestream | codewars | coding ninjas | codingame | codio
  | coffeescript | coggle | coinbase | coinmarketcap | collabora office | collabora online | collabora productivity
  | comicfury | commerzbank | commodore | common lisp | common workflow language | compiler explorer | composer
  | comptia | comsol | conan | concourse | conda-forge | conekta | confluence | consul | contabo | contactless payment
  | contao | contensis | contentful | contentstack | continente | contributor covenant | conventional commits
  | convertio | convex | cookiecutter | cooler master | coolify | copa airlines | coppel | cora | coreboot | coreldraw
  | corona engine | corona renderer | corsair | couchbase | counter-strike | countingworks pro | coursera | coveralls
  | coze | craft cms | craftsman | cratedb | crayon | creality | create react app | creative commons
  | creative technology | credly | crehana | crew united | crewai | critical role | crowdin | crowdsource | crunchbase
  | crunchyroll | cryengine | cryptomator | cryptpad | crystal | csdn | css | css design awards | css modules
  | css wizardry | cts | cucumber | cultura | curseforge | cursor | custom ink | cyberdefenders | cypress
  | cytoscape.js | d&d | d-edge | d-wave systems | dacia | daf | dailymotion | dapr | dark reader | dart | darty
  | das erste | dash | dashlane | dask | dassault systemes | data version control | databricks | datacamp | datadog
  | datagrip | dataiku | datastax | datev | datocms | datto | davinci resolve | dazhong dianping | dazn | dbeaver
  | dc entertainment | de'longhi | debian | debrid-link | decap cms | decentraland | deepcool | deepgram | deepl
  | deepmind | deepnote | deepseek | deezer | deliveroo | dell | delphi | delta | deluge | deno | deno deploy | denon
  | dependabot | depositphotos | der spiegel | deutsche bahn | deutsche bank | deutsche post | deutsche telekom
  | deutsche welle | devbox | development containers | devexpress | deviantart | devpost | devuan | dgraph | dhl
  | dialogflow | diaspora | dicebear | dictionary.com | dify | digg | digi-key electronics | digitalocean | diners club
  | dior | directus | discogs | discord | discourse | discover | disqus | disroot | distrobox | distrokid | django
  | dji | dlib | dlna | dmm | docker | docs.rs | docsify | doctrine | docusaurus | dodo payments | dogecoin | doi
  | dolby | dolibarr | dolphin | doordash | dotenv | douban | douban read | dovecot | dovetail | downdetector | doxygen
  | dpd | dragonframe | draugiem.lv | dreamstime | dribbble | drizzle | drone | drooble | dropbox | drupal
  | ds automobiles | dts | dtube | ducati | duckdb | duckduckgo | dungeons & dragons | dunked | dunzo | duolingo
  | duplicati | dvc | dynatrace | e.leclerc | eac | eagle | easyeda | ebox | eclipse adoptium | eclipse che
  | eclipse ide | eclipse jetty | eclipse mosquitto | eclipse vert.x | ecosia | ecovacs | edeka | edge impulse
  | editorconfig | educative | effect | egnyte | eight | eight sleep | ejs | elastic | elastic cloud | elastic stack
  | elasticsearch | elavon | electron | electron fiddle | electronic entertainment expo | elegoo | element | elementor
  | elevenlabs | eleventy | elgato | elixir | elk | elm | elsevier | embarcadero | embark | ember.js | emby | emirates
  | emlakjet | endeavouros | enpass | ens | ente | enterprisedb | envato | envoy proxy | epel | epic games | epson
  | equinix metal | eraser | ericsson | erlang | erpnext | esea | eslgaming | eslint | esoteric software | esphome
  | espressif | esri | ethereum | ethers | ethiopian airlines | etihad airways | etsy | eurasian conformity
  | european union | event store | evernote | every.org | excalidraw | exercism | exordo | exoscale | expedia
  | expensify | experts exchange | expo | express | express.com | express.js | expressvpn | extensible markup language
  | eyeem | f-droid | facebook | facebook gaming | facebook live | faceit | facepunch | fairphone | faker | falco
  | falcon | fampay | fandango | fandom | fanfou | fantom | farcaster | fareharbor | farfetch | fastapi | fastify
  | fastlane | fastly | fathom | fauna | favro | fawry | fcc | federal communications commission | fedex | fedora
  | feedly | ferrari | ferrari n.v. | ferretdb | ffmpeg | fi.money | fiat | fido alliance | fifa | fig | figma | fila
  | filament | file.io | filen | files | filezilla | fillout | fineco | fing | firebase | firefish | firefly iii
  | firefox | firefox browser | fireship | firewalla | first | fish audio | fitbit | fivem | fiverr | fizz | flashforge
  | flask | flat | flathub | flatpak | flickr | flightaware | flipboard | floatplane | flood | floorp | flower
  | fluent bit | fluentd | fluke | flutter | flux | fluxer | fly.io | flyway | fmod | fnac | folium | folo | fonoma
  | font awesome | fontbase | fontforge | ford | forgejo | formbricks | formik | formspree | formstack | fortinet
  | fortnite | fortran | fossa | fossil scm | foundry virtual tabletop | foursquare | fox | foxtel | fozzy | framer
  | framework | franprix | frappe | fraunhofer-gesellschaft | freebsd | freecad | freelancer | freenas | freepik
  | freetube | fresh | freshrss | frigate | frontend mentor | frontify | fubo | fueler | fuga cloud | fujifilm
  | fujitsu | fur affinity | furry network | fusionauth | futurelearn | fyle | galaxus | gamasutra | game developer
  | game jolt | game science | gamebanana | gameloft | gamemaker | gandi | garmin | garuda linux | gatling | gatsby
  | gcore | gdal | geeksforgeeks | general electric | general motors | genius | gentoo | geocaching | geode | geopandas
  | gerrit | getx | ghost | ghostery | ghostfolio | ghostty | gimp | gin | giphy | git | git extensions | git lfs
  | gitbook | gitcode | gitconnected | gitea | gitee | github | github actions | github copilot | github pages
  | github sponsors | gitkraken | gitlab | gitpod | gitter | gl.inet | glance | glass | glassdoor | glaxosmithkline
  | gleam | glide | glitch | globus | glovo | gmail | gmx | gnome | gnome terminal | gnu | gnu bash | gnu emacs
  | gnu icecat | gnu privacy guard | gocd | godaddy | godot engine | godox | gofundme | gog.com | gojek | goland
  | goldman sachs | goodreads | google | google admob | google ads | google adsense | google analytics
  | google apps script | google assistant | google authenticator | google bigquery | google bigtable | google calendar
  | google cardboard | google cast | google chat | google chrome | google chronicle | google classroom | google cloud
  | google cloud composer | google cloud spanner | google cloud storage | google colab | google dataflow
  | google dataproc | google deepmind | google docs | google drive | google earth | google earth engine | google fonts
  | google forms | google gemini | google home | google jules | google keep | google lens | google maps
  | google marketing platform | google meet | google messages | google nearby | google news | google pay
  | google photos | google play | google scholar | google search console | google sheets | google slides
  | google street view | google tag manager | google tasks | google translate | google tv | gotomeeting | grab | gradio
  | gradle | gradle play publisher | grafana | grammarly | grand frais | grapheneos | graphite | graphql | grav
  | gravatar | graylog | greasy fork | great learning | greenhouse | greensock | greensock animation platform
  | greptimedb | grid.ai | gridsome | grocy | groupme | groupon | grunt | gsap | gsk | gsma | gsmarena.com | gsoc
  | gstreamer | gtk | guangzhou metro | guilded | guitar pro | gumroad | gumtree | gunicorn | gurobi | gusto
  | gutenberg | h&m | habr | hack club | hack the box | hackaday | hacker noon | hackerearth | hackerone | hackerrank
  | hackmd | hackster | hal | handlebars.js | handshake | happycow | haproxy | harbor | harmonyos | hashcat | hashicorp
  | hashnode | haskell | hasura | hatena bookmark | havells | haxe | haystack | hbo | hbo max | hcl | hdb | hdfc bank
  | headless ui | headphone zone | headspace | hearth | hedera | hedgedoc | helium | helium browser | helix
  | hellofresh | helly hansen | helm | help scout | helpdesk | hepsiemlak | here | hermes | heroic games launcher
  | heroui | hetzner | hevy | hexlet | hexo | hey | hi bob | hibernate | hibp | hilton | hitachi | hive | hivemq | hmos
  | homarr | home assistant | homeadvisor | homebrew | homebridge | homepage | honda | honey | honeybadger | honeygain
  | hono | honor | hootsuite | hoppscotch | hostinger | hotels.com | hotjar | hotwire | houdini | houzz | hsbc | htc
  | htc vive | html academy | httpie | huawei | huawei appgallery | hubspot | hugging face | hugo | humble bundle
  | humhub | hungry jack's | husqvarna | hyper | hyperskill | hyperx | hypit | hypothesis | hyprland | hyundai | iata
  | iberia | iced | iceland | icici bank | icinga | icomoon | icon | iconfinder | iconify | iconjar | icq | ieee
  | ifttt | igdb | ign | ikea | ile-de-france mobilites | image toolbox | image.sc | imagej | imdb | imgur | immer
  | immersive translate | immich | imou | improvmx | indeed | indian super league | indie hackers | indieweb | indigo
  | inductive automation | inertia | infiniti | infinityfree | influxdb | infomaniak | infoq | infosys | infracost
  | infuse | ingress | inkdrop | inkscape | inoreader | inquirer | insomnia | inspire | instacart | instagram
  | instapaper | instatus | instructables | instructure | intel | intellij idea | interaction design foundation
  | interactjs | interbase | intercom | intermarche | internet archive | internet computer | internet computer protocol
  | intigriti | intuit | invidious | invoice ninja | ionic | ionos | iota | ipfs | iris | isro | issuu | istio
  | itch.io | itvx | iveco | jabber | jaeger | jameson | jamstack | japan airlines | jasmine | javascript | jbl | jcb
  | jdoodle | jeep | jekyll | jellyfin | jenkins | jest | jet | jetblue | jetbrains | jetpack compose | jfrog
  | jfrog pipelines | jhipster | jinja | jio | jira | jira software | jitpack | jitsi | john deere | joomla | joplin
  | jordan | jouav | jovian | jpeg | jr group | jsfiddle | json | json web tokens | jsr | jss | juce | juejin | juke
  | julia | juniper networks | jupyter | just | just eat | just eat takeaway.com | justgiving | kaggle | kagi | kaios
  | kakao | kakaotalk | kali linux | kamailio | kando | kaniko | karakeep | karlsruher verkehrsverbund | kasa smart
  | kashflow | kaspersky | katana | kaufland | kde | kde plasma | kdenlive | kedro | keenetic | keepassxc | keeper
  | keeweb | kenmei | kentico | kentucky fried chicken | keploy | keras | keybase | keycdn | keycloak | keystone | kfc
  | khan academy | khronos group | kia | kibana | kicad | kick | kickstarter | kik | kimi | kingston
  | kingston technology | kinopoisk | kinsta | kirby | kit | kitsu | kiwix | klarna | kleinanzeigen | klm | klook
  | knative | knex.js | knime | knip | knowledgebase | known | ko-fi | koa | koc | kodak | kodi | kodular | koenigsegg
  | kofax | komoot | konami | kong | kongregate | konva | koreader | kotlin | koyeb | kred | krita | ktm | ktor
  | kuaishou | kubernetes | kubespray | kubuntu | kucoin | kueski | kuma | kununu | kuula | kyocera | l'equipe | labex
  | labview | lada | lamborghini | langchain | langchain corporate | langflow | langgraph | languagetool | lapce
  | laragon | laravel | laravel horizon | laravel nova | last.fm | lastpass | latex | launchpad | lazarus | lazyvim
  | lbry | leader price | leaflet | leanpub | leetcode | lefthook | legacy games | leica | lemmy | lemon squeezy
  | lenovo | lens | leptos | lerna | leroy merlin | less | let's encrypt | letterboxd | li-ning | libera.chat
  | liberapay | libraries.io | librarything | libreoffice | libreoffice base | libreoffice calc | libreoffice draw
  | libreoffice impress | libreoffice math | libreoffice writer | libretranslate | libretube | librewolf | lichess
  | lidl | lifx | lightburn | lighthouse | lightning | limesurvey | line | lineageos | linear | linkerd | linkfire
  | linksys | linktree | linkvertise | linphone | lintcode | linux | linux containers | linux foundation | linux mint
  | linux professional institute | linuxserver | lion air | liquibase | listenhub | lit | litecoin | literal
  | litiengine | livechat | livejournal | livekit | livewire | llvm | lm studio | lm studio bionic | lmms | lobsters
  | local | localsend | localxpose | locust | lodash | logmein | logseq | logstash | longhorn | looker | loom | loop
  | loopback | loops | loot crate | lospec | lot polish airlines | lottiefiles | ltspice | lua | luanti | luau
  | lubuntu | lucia | lucid | lucide | ludwig | lufthansa | lumen | lunacy | luogu | lutris | lvgl | lydia | lyft
  | maas | macpaw | macports | macy's | magasins u | magic | magisk | mahindra | mail.ru | mailchimp | mailgun
  | mailtrap | mainwp | major league baseball | major league hacking | make | makerbot | makeuseof | mal | malt
  | malwarebytes | mamba ui | mamp | man | manageiq | mangacollec | mangaupdates | manjaro | mantine | mapbox
  | mapillary | maplibre | maptiler | mariadb | mariadb foundation | markdown | marko | marriott | marvelapp | maserati
  | mastercard | mastodon | material design | material design icons | material-ui | matic | matillion | matomo | matrix
  | matter.js | mattermost | matternet | mautic | max | max-planck-gesellschaft | maytag | mazda | maze | mcafee
  | mcdonald's | mclaren | mcp | mdblist | mdn web docs | mdx | mealie | mediafire | mediamarkt | mediapipe | mediatek
  | medibang paint | medium | medusa | meetup | mega | meilisearch | meituan | meizu | mendeley | mentorcruise
  | mercado pago | merck | mercurial | mermaid | messenger | meta | meta ai | metabase | metacritic | metafilter
  | metager | metasploit | meteor | metro | mewe | mezmo | micro editor | micro focus | micro-star international
  | micro.blog | micropython | microstation | microstrategy | midi | migadu | mihon | mikrotik | milanote | milvus
  | minds | mini | minimax | minio | mintlify | minutemailer | miraheze | miro | misskey | mistral ai | mitsubishi
  | mix | mixcloud | mixpanel | mlb | mlflow | mobx | mobx-state-tree | mocha | mock service worker | modal
  | model context protocol | modelscope | modin | modrinth | modx | mojeek | moleculer | momenteo | monero | moneygram
  | mongodb | mongoose | monica | monkeytype | monogame | monoprix | monster | monzo | moo | moodle | moonrepo
  | moonshot ai | moq | moqups | morris garages | morrisons | moscow metro | motorola | movistar | mozilla | mqtt | msi
  | msi business | mta | mtr | mubi | mui | muller | mullvad | mullvad vpn | multisim | mumble | muo | mural
  | musicbrainz | mx linux | myanimelist | myget | myob | myshows | myspace | mysql | namebase | namecheap | namemc
  | namesilo | namu wiki | nano | nano stores | napster | nasa | national grid | national hockey league | national rail
  | nativescript | nats.io | naver | nba | nbb | nbc | ndi | ndr | near | nebula | nec | nederlandse spoorwegen | neon
  | neovim | neptune | nestjs | netapp | netbsd | netdata | netease cloud music | netflix | netgear | netim | netlify
  | nette | netto | neutralinojs | new api | new balance | new japan pro-wrestling | new relic | new york times
  | newegg | newgrounds | newpipe | nexon | next.js | nextbillion.ai | nextcloud | nextdns | nextdoor | nextflow
  | nextra | nfc | nginx | nginx proxy manager | ngrx | nhl | nhost | nicehash | nike | nikon | nim | nissan | nixos
  | njpw | nobara linux | node-red | node.js | nodebb | nodegui | nodemon | nokia | nomad | norco
  | nordic semiconductor | nordvpn | normalize.css | norton | norwegian | note | notebooklm | notesnook | notion
  | notist | noun project | novu | now | nrwl | nsis | nubank | nucleo | nuget | nuke | numba | numpy | nunjucks
  | nushell | nutanix | nuxt | nuxt.js | nvidia | nxp | nzxt | o'reilly | obb | obs studio | observable | obsidian
  | obtainium | ocaml | oceanbase | oclc | octane render | octave | october cms | octoprint | octopus deploy | oculus
  | odido | odin | odnoklassniki | odoo | odysee | oh dear | okta | okx | ollama | omada cloud | omarchy | oneplus
  | onestream | onlyfans | onlyoffice | onnx | onstar | oomol | opel | open access | open badges | open bug bounty
  | open collective | open containers initiative | open science framework | open source hardware
  | open source initiative | openai gym | openapi initiative | openbao | openbsd | opencage | opencode | opencritic
  | opencv | openfaas | opengl | openid | openjdk | openjs foundation | openlayers | openmined | opennebula
  | openproject | openrouter | openscad | opensea | opensearch | openssl | openstack | openstreetmap | opentelemetry
  | opentext | opentf | opentofu | opentui | openverse | openvpn | openwrt | openzeppelin | openzfs | opera | opera gx
  | opnsense | oppo | opsgenie | opslevel | optimism | optuna | oracle virtualbox | orange | orchard core | orcid | org
  | organic maps | origin | ory | osano | osf | osgeo | oshkosh | oshwa | osmand | osmc | osterreichische bundesbahnen
  | otel | otto | outline | overcast | overleaf | ovh | owasp | owasp dependency-check | oxc | oxygen | oyo | packagist
  | packer | packt | paddle | paddlepaddle | paddy power | padlet | pagekit | pagerduty | pagespeed insights
  | pagseguro | palantir | palo alto networks | palo alto software | panasonic | pandoc | pandora | pangolin | pantheon
  | paperless-ngx | papers with code | paperspace | paradox interactive | parity substrate | parrot security | parse.ly
  | passbolt | passport | pastebin | patreon | payback | paychex | payhip | payload cms | payoneer | paypal | paysafe
  | paytm | pcgamingwiki | pdm | pdq | peak design | pearson | peerlist | peertube | pegasus airlines | pelican
  | peloton | penny | penpot | percy | perforce | perl | perplexity | persistent | personio | peugeot | pexels
  | phabricator | philips hue | phoenix framework | phonepe | phosphor icons | photobucket | photocrowd | photon
  | photopea | php | phpstorm | pi network | pi-hole | pia | piaggio group | piapro | picard surgeles | picarto.tv
  | picnic | picpay | picrew | picsart | picxy | pimcore | pinboard | pine script | pingdom | pinia | pinterest
  | pioneer dj | pipecat | piped | pivotal tracker | piwigo | pix | pixabay | pixelfed | pixlr | plane | planet
  | planetscale | plangrid | platform.sh | platformio | platzi | plausible analytics | playcanvas | player fm
  | player.me | playstation | playstation portable | playstation vita | pleroma | plesk | plex | plotly | plume
  | pluralsight | plurk | pocket casts | pocketbase | podcast addict | podcast index | podman | poe | poetry | polars
  | polestar | polkadot | poly | polygon | polymer project | polywork | pomerium | porkbun | porsche | portableapps.com
  | portainer | portswigger | posit | postcss | postgresql | posthog | postiz | postman | postmates | powers | preact
  | prefect | premid | premier league | prepbytes | prestashop | presto | prettier | pretzel | prevention | prezi
  | primefaces | primeng | primereact | primevue | printables | prisma | prismic | private division
  | private internet access | pro tools | probot | processing foundation | processon | processwire | product hunt
  | progate | progress | progressive web application | prometheus | pronouns.page | prosemirror | prosieben | proteus
  | proto.io | proton | proton calendar | proton drive | proton mail | proton vpn | protondb | protractor | proxmox
  | psp | pterodactyl | pubg | publons | pubmed | pug | pulumi | puma | puppet | puppeteer | purescript | purgecss
  | purism | pushbullet | pusher | pwa | pycharm | pycqa | pydantic | pyg | pypi | pypy | pyscaffold | pysyft | pytest
  | python | pythonanywhere | pytorch | pytorch geometric | pyup | qantas | qase | qatar airways | qdrant | qemu | qgis
  | qiita | qiskit | qiwi | qlik | qlty | qmk | qnap | qodo | qualcomm | qualcomm snapdragon | qualtrics | qualys
  | quantcast | quantconnect | quarkus | quarto | quasar | qubes os | quest | quickbooks | quicklook | quicktime
  | quizlet | quora | qwant | qwen | qwik | qwiklabs | qzone | rabbitmq | racket | rad studio | radar | radiant earth
  | radio france | radix ui | railway | rainmeter | rainyun | rakuten | rakuten kobo | ram | rancher | rapid | rarible
  | rasa | raspberry pi | ratatui | ravelry | ray | raycast | raylib | razer | razorpay | rclone | react
  | react bootstrap | react hook form | react query | react router | react table | reactive resume | reactivex
  | reactos | read.cv | readme | reason | reason studios | recoil | red | red bull | red candle games | red hat
  | redash | redbubble | reddit | redis | redmine | redox | redragon | redsys | redux | redux-saga | redwoodjs | reebok
  | refine | refined github | reflex | reka ui | relay | reliance industries limited | remedy entertainment | remix
  | ren'py | renault | render | renovate | renren | replicate | replit | rescript | rescuetime | researchgate | resend
  | resharper | resurrection remix os | retool | retro achievements | retroarch | retropie | revanced | revenuecat
  | reverbnation | revolt.chat | revolut | rewe | rezgo | rhinoceros | rich | rider | rimac automobili | rime | ring
  | riot games | ripple | risc-v | riseup | ritz carlton | rive | roam research | robinhood | roblox | roblox studio
  | roboflow | robot framework | rocket | rocket.chat | rocksdb | rockstar games | rockwell automation | rocky linux
  | rog | roku | rollbar | rolldown | rolls-royce | rook | roon | root | root me | roots | roots bedrock | roots sage
  | ros | rossmann | rotary international | rotten tomatoes | roundcube | rsocket | rss | rstudio ide | rte | rtl
  | rtlzwei | rtm | rubocop | ruby | ruby sinatra | rubygems | rubymine | ruff | rumahweb | rumble | rundeck
  | runkeeper | runkit | runrun.it | rust | rustdesk | rustfs | rxdb | ryanair | rye | sabanci | safari | sage
  | sagemath | sahibinden | sailfish os | sails.js | salla | salt project | sam's club | samsung | samsung pay | sanic
  | sanity | sao paulo metro | sap | sartorius | sass | satellite | saturn | sauce labs | saudia | scala | scalar
  | scaleway | scan | scania | schneider electric | scilab | scipy | scopus | scp foundation | scrapbox | scrapy
  | scratch | screencastify | scrimba | scrollreveal | scrum alliance | scrutinizer ci | scylladb | seafile | seagate
  | searxng | seat | seatgeek | securityscorecard | sefaria | sega | selenium | sellfy | semantic scholar | semantic ui
  | semantic ui react | semantic web | semaphore ci | semrush | semver | sencha | sennheiser | sensu | sentry | sepa
  | sequelize | servbay | server fault | serverless | session | sessionize | setapp | setuptools | sfml | shadow
  | shanghai metro | sharex | shazam | shell | shelly | shenzhen metro | shields.io | shikimori | shopee | shopify
  | shopware | shortcut | showpad | showtime | showwcase | sidekiq | sidequest | siemens | sifive | signal
  | silver airways | similarweb | simkl | simple analytics | simple icons | simple icons cdn | simplelocalize
  | simplelogin | simplenote | simplex | sina weibo | singapore airlines | singlestore | sitecore | sitepoint | siyuan
  | skaffold | skeleton | sketch | sketchfab | sketchup | skillshare | skoda | sky | skypack | slackware | slashdot
  | slickpic | slides | slideshare | slint | smartthings | smashing magazine | smoothcomp | smrt | smugmug | snapchat
  | snapcraft | snapdragon | sncf | snort | snowflake | snowpack | snyk | social blade | socket | socket.io
  | softcatala | softpedia | sogou | solana | solid | solidity | sololearn | solus | sonar | sonarqube cloud
  | sonarqube server | sonatype | songkick | songoda | sonicwall | sonos | sony | soriana | soundcharts | soundcloud
  | source engine | sourceforge | sourcehut | sourcetree | southwest airlines | spacemacs | spaceship | spacex
  | spark ar | sparkasse | sparkfun | sparkpost | spdx | speaker deck | spectrum | speedtest | speedypage
  | sphere online judge | sphinx | spidermonkey | spigotmc | spine | spinnaker | splunk | spoj | spond | spotify
  | spotlight | spreadshirt | spreaker | spring | spring boot | spring security | spyder ide | sqlalchemy | sqlite
  | square | square enix | squarespace | srg ssr | ssrn | sst | stack exchange | stack overflow | stackbit | stackblitz
  | stackedit | stackhawk | stackshare | stadia | staffbase | stagetimer | standard resume | standardjs | star trek
  | starbucks | stardock | starling bank | starship | startpage | starz | statamic | statista | statuspage | statuspal
  | steam | steam deck | steamdb | steamworks | steelseries | steem | steemit | steinberg | stellar | stencil | stencyl
  | stimulus | stmicroelectronics | stockx | stopstalk | storyblok | storybook | strapi | strava | streamlabs
  | streamlit | streamrunners | stremio | stripe | stryker | stubhub | styleshare | stylus | subaru | sublime text
  | substack | subtitle edit | subversion | sui | suitest | sumo logic | sumup | suno | sunrise | supabase | super user
  | supercell | supercrease | supermicro | surfshark | surrealdb | surveymonkey | suse | suzuki | svelte | svg | svg.js
  | svgo | svgtrace | swagger | swarm | sway | swaywm | swc | swift | swiggy | swiper | swisscows | swr | symantec
  | symbolab | symfony | symphony | sympy | syncthing | synology | t-mobile | tabelog | tablecheck | taco bell
  | taichi graphics | taichi lang | tails | tailscale | tailwind css | taipy | take-two interactive software | talend
  | talenthouse | talos | tamiya | tampermonkey | tangled | tanstack | taobao | tapas | target | tarom | tarteaucitron
  | task | tasmota | tata | tata consultancy services | tauri | taxbuzz | tcs | teal | teamcity | teamspeak
  | teamviewer | techcrunch | ted | teepublic | teespring | tekton | tele-quebec | telefonica | telegram | telegraph
  | telenor | temporal | tencent hy | tensorflow | teradata | termius | terraform | tesco | tesla | testcafe | testin
  | testing library | testrail | tether | textpattern | textual | tga | thangs | thanos | the algorithms
  | the boring company | the conversation | the finals | the game awards | the guardian | the irish times | the mighty
  | the models resource | the movie database | the north face | the odin project | the planetary society | the register
  | the sounds resource | the spriters resource | the storygraph | the washington post | the weather channel
  | thingiverse | things | thinkpad | threadless | threads | three.js | threema | thumbtack | thunderbird
  | thunderstore | thurgauer kantonalbank | thymeleaf | ticket tailor | ticketmaster | ticktick | tidal | tidb
  | tiddlywiki | tide | tidyverse | tietoevry | tiktok | tilda publishing | tile | timescale | tina | tinder | tindie
  | tinkercad | tinyletter | tistory | tmdb | todoist | toggl | toggl track | tokio | tokyo metro | toll | toml
  | tomorrowland | tomtom | ton | top.gg | topcoder | toptal | tor browser | tor project | torizon | toshiba | totvs
  | tourbox | tower | toyota | tp-link | traccar | tradingview | trae | traefik mesh | traefik proxy | trailforks
  | trainerroad | trakt | transifex | transmission | travis ci | traxsource | treehouse | trello | trend micro
  | tresorit | treyarch | trezor | tricentis | trilium | triller | trillertv | trimble | trino | trip.com | tripadvisor
  | triple-t | trivy | trmnl | trove | truenas | trueup | trusted shops | trustpilot | try it online | tryhackme | tubi
  | tui | tumblr | turbo | turborepo | turbosquid | turkish airlines | turso | tuta | tutanota | tuxedo computers
  | tv time | twenty | twinkly | twinmotion | twitch | twitter | typeform | typeorm | typer | typescript | typst
  | u.s. news | uber | uber eats | ubiquiti | ubisoft | ubuntu | ubuntu mate | udacity | udemy | ufc | uikit | uipath
  | ukca | ultralytics | ulule | umami | umbraco | umbrel | uml | unacademy | under armour | underscore.js | undertale
  | unicode | unified javascript | unified modelling language | unilever | uniqlo | united airlines | united nations
  | unity | unjs | unlicense | unocss | unraid | unreal engine | unsplash | unstop | untappd | upcloud | uphold
  | uplabs | upptime | ups | upstash | uptime kuma | upwork | usdt | uservoice | usps | vaadin | vagrant | vala
  | valorant | valve | vanilla extract | vapor | vault | vaultwarden | vauxhall | vectary | vector logo zone
  | vectorworks | veeam | veed | veepee | vega | vegas | velocity | velog | vencord | venmo | vercel | verdaccio
  | veritas | verizon | vespa | vestel | vexxhost | viadeo | viaplay | viber | viblo | victoriametrics | victron energy
  | vikunja | vim | vimeo | vimeo livestream | vinted | virgin | virgin atlantic | virgin group | virgin media
  | virtualbox | virustotal | visa | visual paradigm | vite | vitepress | vitess | vitest | viva wallet | vivaldi
  | vivino | vivint | vmware | vodafone | void linux | voip.ms | volkswagen | volvo | vonage | voron design
  | vowpal wabbit | vox | vrchat | vsco | vscodium | vtex | vue.js | vuetify | vueuse | vulkan | vultr | vyond | wacom
  | wagmi | wagtail | wails | wakatime | walkman | wallabag | walletconnect | wantedly | wappalyzer | warp | wasabi
  | wasm | wasmer | watchtower | wattpad | wayland | waze | wazirx | wear os | weasyl | web awesome | web.de
  | webassembly | webauthn | webdriverio | webex | webflow | webgl | webgpu | weblate | webmin | webmoney | webpack
  | webrtc | webstorm | webtoon | wechat | wegame | weights & biases | wellfound | wells fargo | wemo | weread
  | western union | wetransfer | wezterm | whatsapp | when i work | wiki.js | wikibooks | wikidata | wikimedia commons
  | wikimedia foundation | wikipedia | wikiquote | wikisource | wikiversity | wikivoyage | winamp | windsurf | wine
  | wipro | wire | wireguard | wireshark | wise | wish | wistia | wix | wizz air | wolfram | wolfram language
  | wolfram mathematica | wondershare | wondershare filmora | woo | woocommerce | wordpress | workplace
  | world health organization | wp engine | wp rocket | wpexplorer | write.as | wttj | wwe | wwise | wxt | wykop | wyze
  | x.org | xampp | xcode | xda developers | xendit | xero | xfce | xiaohongshu | xiaomi | xing | xml | xmpp | xrp
  | xsplit | xstate | xubuntu | y combinator | yaak | yale | yamaha corporation | yamaha motor corporation | yaml
  | yandex cloud | yarn | yelp | yeti | yew | yii | yoast | yolo | youhodler | youtube | youtube gaming | youtube kids
  | youtube music | youtube shorts | youtube studio | youtube tv | yubico | yunohost | z.ai | zabka | zaim | zalando
  | zalo | zap | zapier | zara | zazzle | zcash | zcool | zdf | zebpay | zebra technologies | zec | zectrix
  | zed attack proxy | zed industries | zelle | zen browser | zend | zendesk | zenn | zenodo | zensar | zensical
  | zerodha | zerotier | zettlr | zhihu | zig | zigbee | ziggo | zilch | zilliz | zillow | zincsearch | zingat | zod
  | zoho | zoiper | zola | zomato | zoom | zorin | zotero | zsh | zulip | zyte
`);
