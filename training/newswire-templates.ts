/**
 * Sentences as news agencies and newspapers write them, written for this project, with slots:
 * `{P}` a person in full, `{p}` the same person as called later on, `{g}` by the given name; `{P2}` `{p2}` `{P3}` other
 * people; `{T}` title with capitals, `{t}` role in lower case; `{O}` organisation, `{L}` place, `{N}` nationality,
 * `{E}` another named thing, `<…>` round slots that are no person here,
 * `{nick}` a person with a nickname in quotes, `{jr}` one with `Jr.`, `{D}` day, `{M}` month, `{n}` number, `{q}` a stretch of quoted speech, `{w}` clause.
 */

/** Sentences that bring a person in. */
export const OPENINGS: readonly string[] = `{T} {P} said on {D} that {w}.
{N} {T} {P} told reporters in {L} that {w}.
{P}, the {t} of {O}, said {w}.
{P}, {n}, a {t} from {L}, said {w}.
{P}, {n}, was arrested on {D} near {L}, police said.
{P} is the {t} of {O} and a former {t}.
“{q},” said {P}, a {t} at {O}.
“{q},” said {P}, {t} of {O} in {L}.
"{q}," {P}, {t} for {O}, told {O2}.
"{q}," {T} {P} said in a statement.
“{q},” {P} says.
According to {P}, a {t} with {O}, {w}.
{L}: {T} {P} on {D} said {w}.
{L} - {P} will stand trial in {M} over the deaths of {n} people in {L2}.
{L} ({O}) — {P} won the {E} on {D} after beating {P2} of {L2}.
The {t}, {P}, said {w}.
Its {t}, {P}, declined to comment.
His {t}, {P}, was not in {L} at the time.
Her husband, {P}, and their son {P2} survived the fire in {L}.
The company's {t} {P} said the plant in {L} would close.
{O} {t} {P} said {w}.
{O}'s {P} told {O2} that {w}.
{L}'s {t}, {P}, welcomed the decision by {O}.
{T} {P} met {N} {T} {P2} in {L} on {D} to discuss the {E}.
{T} {P} and {T} {P2} signed the {E} in {L}.
Among those killed were {P}, {n}, {P2}, {n2}, and {P3}, {n}.
Those present included {P}, {P2} and {P3}.
{T}s {P}, {P2} and {P3} voted against the {E}.
The dead man was identified as {P}, a resident of {L}.
Police identified the victim as {P} of {L}, son of {P2}.
The body of {P}, wife of {P2}, was found in {L} on {D}.
Former {T} {P} has died in {L} aged {n}.
Former {O} {t} {P} has been named as the next {t} of {O2}.
The late {P} founded {O} in {L}.
Born in {L} in 19{n}, {P} joined {O} as a young {t}.
In {L}, {P} watched the vote with his daughter {g3}.
Judge {P} of the {L} High Court ordered {O} to pay {n} million.
Justices {P} and {P2} dissented.
Magistrate {P} set {D} for mention of the case.
Deputy public prosecutor {P} appeared for the prosecution, while lawyer {P2} represented the accused.
The film, directed by {P} and starring {P2}, opens in {M}.
A new book by {P}, “{E}”, tells the story of {P2}.
By {P} in {L}
By {P}, {O}
By {P} and {P2}
(Reporting by {P} in {L}; Editing by {P2})
Photograph: {P}/{O}
Written by {P}
{P} contributed to this report from {L}.
Midfielder {P} scored twice as {O} beat {O2} {n}-{n2} in {L}.
{O} coach {P} said {w}.
{O} signed striker {P} from {O2} for {n} million euros.
{P} took {n} wickets and {P2} made {n2} as {L} beat {L2} on {D}.
{N} {P} beat {N} {P2} 6-{n} 7-6 in the second round of the {E}.
{P} of {L} finished third behind {P2} and {P3}.
Dr {P}, who led the study at {O}, said {w}.
Prof. {P} of {O} called the results striking.
Mr {P} told the court that {w}.
Mrs {P} said she had lived in {L} for {n} years.
Sources close to {P} said {w}.
Critics say {P} has done too little for {L}.
Opposition leader {P} called on {O} to halt the {E}.
Lt. Gen. {P} took command of the {E} in {L}.
Sgt. {P} of the {L} Police Department said no arrests had been made.
Capt. {P} and Maj. {P2} were killed in {L}.
King {P} opened the new session in {L}.
Rapper {P} cancelled his concert at the {E}.
Actor {P} and singer {P2} were seen in {L} on {D}.
{P}’s lawyer, {P2}, said {w}.
{P}'s government has asked {O} for help.
Supporters of {P} gathered outside {O} in {L}.
It was {P} who first warned of the danger.
Few had heard of {P} before the {E}.
The trial of {P} and {P2} began on {D}.
Police are looking for {P}, also known as {g}, in connection with the shooting in {L}.
{jr} and {jr2} were both members of {O}.
{nick} and {P} were convicted in 19{n}.
The award went to {P} for “{E}”.
Thank you, {P}, for coming to {L}.
Also on the ballot are {P} ({O}), {P2} ({O2}) and {P3}.
{P} (pictured) has run {O} since 20{n}.
{P} — a {t} from {L} — said {w}.
What {P} wants from {O}
{P} Wins {L} Vote As {O} Trails
Who Is {P}, The {N} {T}?
{O} Names {P} New Chief
How {P} And {P2} Built {O}
President {P} Meets {P2} In {L}
{p2} Says {L} Will Not Accept {O} Deal
Brothers {g} and {P} run a shop in {L}.
{g} and {P} have three children.
The couple, {P} and {P2}, were married in {L}.
Ambassador to {L} {P} was recalled on {D}.
Minister of Trade {P} and Secretary of State {P2} will travel to {L}.
On {D}, {P} and a delegation from {O} arrived at {E}.
Haji {P}, a shopkeeper in {L} Bazaar, said {w}.
Ustaz {P} led the prayers at the {L} mosque.
Imam {P} and Father {P2} spoke at the vigil.
{O} President {P} and {O2} secretary general {P2} were also present.
Speaking to {O}, {P} said {w}.
Present on the occasion were {T} {P}, {T} {P2}, DC {L} {P3} and other officers.
{P} joined {O} from {O2}, where {w}.
A spokesman for {P} said {w}.
Senior {N} commander {P} was killed in an air strike on {L}.
The two suspects, {P}, {n}, and {P2}, {n2}, both of {L}, appeared before magistrate {P3}.
{P}, who has lived in {L} since 20{n}, said {w}.
Councillor {P} ({O}) seconded the motion.
{P}: {q}.
Q: {P}, {q}?
Madam {P}, the head teacher of {L} School, said {w}.
Chief {P} of the {L} First Nation said {w}.
Elder {P} opened the ceremony in {L}.
Senior researcher {P} ({O}) says {w}.
Archbishop {P} of {L} urged both sides to stop.
Among them is {P}, whose family fled {L} in 19{n}.
Last year, {P} became the first woman to lead {O}.
Not everyone agrees with {P}.
When {P} moved to {L}, {w}.
Economist {P} of {O} expects {w}.
Resident {P} said {w}.
One of them, {P}, said {w}.
Fellow {t} {P} agreed.
{P} and {P2}, both from {L}, were charged under the {E}.
Professor {P} and Dr {P2} of {O} wrote the report.
{P}, Director of {O}, and {P2}, its {t}, attended the launch of {E}.
Vice President {P} and First Lady {P2} laid a wreath at {E}.
General {P} led an uprising that ended in {L}.
President {P} and General {P2} never trusted each other.
It began under President {P}, who created the {E}.
The accused, {P}, posted at {O}, was caught on {D}.
{LC}: {T} {P} said {w}.
{LC} ({O}) - {P} has been named {t} of {O2}.
The victim has been identified as {P} wife of {P2} of {L}.
“The man was named as {P} son of {P2} of {L},” an officer said.
A report belonging to one {P} was found at {O}.
Thanks,
{P}
Regards, {P}
Best, {g}
Hi {g}, please call {g2} when you get this.
Dear {g}, thank you for your note about {O}.
I spoke to {g} and {P2} about it yesterday.
{gl} and i are going to stay with {gl2}.
do n't tell {gl}, but {pl} is coming too.
i am not going unless {gl} comes.
"{fg}" <{n}@hotmail.test>
Any news on Aunt {g}?
Is {g} still with {g2}? {g3} is pregnant.
P.S. {g}, please contact {P2}.
{g}, I have attached the file. {g2} and {g3} have copies.
{g} said she will call {g2} tomorrow.
{g} is an excellent host.
By {P}
Posted by {P} at 10:{n}
I hope {g} can make it, and {P2} too.
Go ahead and forward it to {g}.
Regards,
{g}
Sincerely, {P}
-{g}
>> {P} wrote:
{P} on {n}/{n2}/2000 03:4{n} PM
To: {P}, {P2}, {P3}
cc: {P}/{O}, {P2}/{O2}
From: {P}
Ask for {g}, he is the best mechanic in {L}.
Dr. {p} and her staff are very kind.
Many thanks to {g} and the team at {O}.
1. {P} ({N}) 2:0{n}.{n2}
{P} ({L}) beat {P2} ({L2}) 6-{n} 6-{n2}
{P} c {p2} b {p3} {n}
{p} lbw b {p2} {n2}
Scorers: {p} ({n}), {p2} ({n2}), {p3}
Bowling: {p} {n}-1-{n2}-2, {p2} {n}-0-{n2}-1
{O} {n} ({p} {n2}, {p2} {n}) {O2} {n2} ({p3} {n})
{N} {P} leads after the first round with {n}, one ahead of {P2} and {P3}.
SOCCER - {PC} SIGNS FOR {OC}.
TENNIS - {PC} BEATS {PC2} IN {LC}.
{PC} AND {PC2} MEET IN {LC}
{LC} POLICE ARREST {PC}
{PC}: {LC} TALKS HAVE FAILED
The {N} {t} {P} said {w}.
{N}-born {t} {P} won.
{P}, {L}'s {t}, said {w}.
{P} ({n}) and {P2} ({n2}) are accused of stealing from {O}.
{P} et al. ({n}) found that {w}.
In his book, {P} argues that {w}.
The painter {P} was born in {L} in 18{n} and died in {L2}.
{P} of the {O} Party won the seat with {n} percent, ahead of {P2} of the {O2}.
He married {P} in 19{n}; their son {P2} became {t} of {O}.
{P} was succeeded by {P2}, who led {O} until 19{n}.
Prophet {g} and King {g2} appear in the story.
As {P} once wrote, {w}.
The sons of {P} and {P2} still live in {L}.
{T} of the {O} {P} said {w}.
{T} of {O} {P} and {T} of {L} {P2} met on {D}.
He was second in command to General {P}, who marched from {L}.
An insurrection led by General {P} with support from {L} failed.
Reports said that one {P}, son of {P2}, was hit by a truck.
The newly elected chair, {P}, also told him that {w}.
{P} met {P2} and {P3} in separate talks.
{P}, {P2} and {g3} were among the guests.
The team caught the accused {P} while he was leaving {O}.
{P}, a rap and juggling duo from {L}, and {P2} are on stage.
The {t}s, {P} and {P2}, were released.
His six-year-old son {g} and the twins {g2} and {g3} were rescued.
A full bench comprising Judges {P}, {P2} and {P3} heard the case.
His Majesty King {P} received {T} {P2}.
Deputy director-general of {O} {P} also warned that {w}.`.split('\n');

/** Sentences that go on about a person who was named before. */
export const FOLLOWUPS: readonly string[] = `{p} said {w}.
{p} says {w}.
“{q},” {p} said.
“{q},” {p} says.
“{q},” said {p}.
"{q}," {p} added.
{p} added that {w}.
But {p} said {w}.
Meanwhile, {p} says {w}.
In response, {p} said {w}.
{p}'s lawyer said {w}.
{p}’s decision was criticised by {O}.
The {p} administration has asked {O} to wait.
The {p} dictatorship lasted {n} years.
The {p} regime jailed thousands in {L}.
The {p} campaign raised {n} million dollars.
Undersecretary {p} answered that {w}.
Secretary {p} left {L} on {D}.
Aunt {p} lives in {L}.
A {p} ally said {w}.
Many of {p}’s supporters come from {L}.
{p}, too, was surprised.
{p} pleaded guilty to the charge.
The police arrested {p} at {E}.
I saw {p} at {E} and said hello.
{p} and I are going to {L} next week.
Thanks {g}!
{g} was great, very friendly and quick.
{PCS} WINS {LC} VOTE
The letter from {p} reached {O} in {M}.
{p} v {p2} is a famous case.
President {p} travelled to {L} with {T} {p2}.
It was a mistake, {p} said.
The {p} government then decided that {w}.
During the {p} years, {w}.
Mr {p} said {w}.
Ms {p} told {O} that {w}.
Mrs. {p} did not answer questions from {O}.
{T} {p} returned to {L} on {D}.
General {p} and his forces marched on {L}.
Police said {p} was alone at the time.
{p} was taken to a hospital in {L}.
{p} has denied the charges.
{p}, who is {n}, lives in {L}.
{p}, {n}, will be sentenced in {M}.
When asked, {p} said {w}.
Asked about {O}, {p} laughed.
It is not the first time that {p} has spoken about {L}.
According to {p}, {w}.
A friend of {p} told {O} that {w}.
{p} and {p2} have known each other for {n} years.
{p2} replied that {w}.
{p2}, on the other hand, said {w}.
Both {p} and {p2} deny it.
{p} thanked {p2} and {p3}.
Neither {p} nor {p2} was present.
{p} met {p2} in {L} in {M}.
“{q},” {p} told {p2}.
Analysts say {p} needs {O} more than {O} needs him.
For {p}, {w}.
Like {p}, many in {L} believe that {w}.
Under {p}, {O} grew quickly.
The court heard that {p} had travelled to {L}.
The judge told {p}: “{q}.”
Last week {p} signed the {E}.
Yesterday, {p} appeared before the court again.
However, {p} ordered that {w}.
“I told {p} that {w},” he said.
“{p} is a good {t},” she said. “{q}.”
Thanks to {p}, {w}.
Without {p}, {O} lost in {L}.
{p} scored in the second half after a pass from {p2}.
{p} hit {n} off {n2} balls.
{p} beat {p2} by {n} seconds.
{p}, however, was not convinced.
{p} then moved to {L}, where {w}.
{p} explained: “{q}.”
{p}: “{q}.”
{p} told {O} on {D}.
The victims, {p} and {p2}, were neighbours.
{p} believes {w}.
{p} hopes {w}.
{p} recalls that {w}.
{p} also noted that {w}.
{p} is survived by his wife and two sons.
{p} Says {O} Must Pay
{p} Fires {t} After {L} Defeat
Why {p} Went To {L}
{p} and {O} did not respond to requests for comment.
The meeting between {p} and {p2} lasted an hour.
Relations between {p} and {N} {T} {p2} have cooled.
{p} will face {p2} in the final of the {E}.
Responding to {p2}, {p} said {w}.
As {p} put it: “{q}.”
That worries {p}.
“{q},” {p} wrote on {O}.
{g} was only {n} when {w}.
“We miss {g} every day,” the family said.
Little {g} and his mother were found in {L}.
Colleagues remember {g} as a quiet {t}.`.split('\n');

/** Sentences without people: names of everything else. */
export const OTHERS: readonly string[] = `{O} said on {D} that {w}.
{L} recorded {n} cases on {D}, {O} said.
The {E} begins in {L} on {D}.
Residents of {L} and {L2} were told to leave.
{O} shares fell {n} percent.
Thousands marched from {L} to {L2} against the {E}.
The {N} army shelled {L} and {L2} overnight.
{O} and {O2} signed an agreement in {L}.
{N} and {N} officials met in {L}.
It rained in {L}, {L2} and parts of {N} territory.
The road between {L} and {L2} was closed.
In {M}, {O} opened an office in {L}.
{L}, {D} — {O} has cut its forecast.
Trains from {L} stop at {L2} Station.
The case was registered under the {E} at {L} police station.
{E} was damaged by fire in 19{n}.
He studied at {O} and worked for {O2}.
She moved from {L} to {L2} in {M}.
He flew from {E} to {L}.
The {E} was signed by {n} countries.
{O} won the {E} for the third time.
Read more: {E} in {L}
The statement came after {O} met {O2} in {L}.
The {T} said {w}.
The former {T} praised {O}.
The {T} is fully committed to {L}.
His Majesty the {T} praised the Armed Forces.
The aid given by {O} is not enough.
{O} is fully committed to {L}, it said.
{O} has been told to purchase energy from {O2}.
– <{O}>
- <{O}>
{LC}: The {N} government said {w}.
{LC}: {O} shares rose {n} percent.
{L}: Two women were sentenced to prison on {D}.
{L} received {n} mm of rain, followed by {L2} with {n2} mm.
{L}-based {O} will manage the funds.
{O}’s wholly-owned subsidiary in {L} will be sold.
{O} wraps up on {M} 5.
The {N2} writer and the {N2} language are well known.
The pair are {N2}, an Indigenous group.
The {N2} people of {L} speak {N2}.
{N2} culture is important, she says.
The {N2} have always suffered, he said.
A leader of one of the main {N2} militias called for talks.
{N2} communities want their {N2} lands back.
A new generation of {N2} has come forward.
The state and the {N2} have never talked.
From {N2} drumming to {N2} dance, the show has it all.
{L} 5.{n} mm, {L2} 4.{n2} mm, {L3} 3.{n} mm.
{L} recorded a low of {n} degrees and {L2} a high of {n2}.
The boy went near the {L} river.
A case was filed by Police Station {L}.
The Tehsil office in {L} was closed, and so was the office at {L2}.
A resident of {L} was hit by a truck near {L2}.
Water from the {L} dam reached {L2} on {D}.
The {L} gold rush began in 18{n}.
The {L} militia and the {L2} clan signed a truce.
As well as {L}, {L2} and {L3} are affected.
People go to {L} for help, and {L2} has no doctor.
In {L} the shops were shut. In {L2} nobody came.
“{L} is our home,” she says.
{L} is the name of the festival, and {L2} was founded in 19{n}.
After {L}, the tour goes to {L2}, {L3} and back to {L}.
Around {L}, Punta {L2}, Cuya and {L3}, the road is open.
{O}, {O2} and {O3} have not commented.
One of the challenges that {O} has faced is debt.
{O}’s energy crisis is not over.
{O} says it will appeal. {O2} agrees.
{O} has denied it. But {O2} insists.
Using {O} to showcase their work, they hope to sell more.
In partnership with {O}, {O2} concluded the programme.
The {E} and the {E2} are under review by {O}.
He shouted “<{g} {L} Zindabad>” and “<Jai {L}>”.
The pilgrims of the <{g}nath Yatra> reached {L}.
<{f} Diwas> is celebrated in {L}.
She sang “<{g}>” and “<{g2}, Come Home>”.
He named the cat <{g}>.
We bought it at <{f}'s> in {L}.
<{f}'s> is the best restaurant in {L}.
<{f}> stores in {L} will close; <{f2}> has not commented.
Take the bus to <{f} Station> and walk to <{P} Drive>.
The <{f}> district is in the north of {L}.
<Little {L}> and <Old {f}> are two villages.
Has anyone been to {L}? Is {L2} any good?
Try {L}, it is amazing.
Does {O} give refunds?
My {O} account was closed.
{O} access was cut off for {O2}.
The {O} deal and the {O2} contract are signed.
Every {O} employee got a copy.
See attached. FYI. Call me.
Again I am sorry. So I have to go.
Which of these do you like: {O}, {O2}, {L}?
Staff is very friendly and the food is great.
Price is reasonable. Rooms are clean.
Kitchen puts out good food and cheap drinks.
Great place, will come again!
{O} makes the best pizza in {L}.
<{g}'s Pizza> and <{f} Motors> are on Main Street.
I love <{O} Burger> and {O2}.
We went to {L} and stayed at <{f} Hotel>.
Thanks for your help!
Visit our site for more information about {O}.
{OC} SHARES FALL IN {LC}
{LC} AND {LC2} SIGN ACCORD
{LC} BEAT {LC2} IN CUP FINAL
{LC} {n} {LC2} {n2}
{L} {n} {L2} {n2}
{O} {n}-{n2} {O2}
Standings: {O} {n} {n2}, {O2} {n} {n2}
The ship <{g} {f}> left {L}.
He drove a <{f} {n}> to {L}.
The lawyers at <{f}, {f2} and {f3}> declined to comment.
The <{p} Doctrine> and the <{p2} scandal> are taught in {L}.
Police are hunting members of the <{f} Gang>.
The bust of Lenin was not moved from <{P} Square>.
The <{P} School of Law> is in {L}.
The <{P} Memorial Trophy> went to {O}.
Humankind will need {O}.
Dubbed “{E}”, it opens in {L}.
Heard at {L} High Court: the case of {O}.
{L} and {L2} provinces, and the cities of {L3}, {L}, {L2}, are flooded.
The {L} and {L2} stations will close, and so will {L3} station.
The slogan of <Azad {L}> was heard, and <Jai {N2}>.
The {N2} First Nation and the <Little {L}> school are in {L2}.
The <{L} Elementary> school is one of nine in {L2}.
Trading in <{f} Assets Bhd> was halted.
The candidate of <{O}-{L}> lost.
An event at the campus of <{g}ul {f}> in {L} was held by <Jamiat Al-{g}>.
We support {O}, said the head of {O2}.
I think {w}. I do not know why.
“I am tired,” she said. “I want to go back to {L}.”
“We can do it,” he said. “It will take time.”
However, {w}.
The storm, named <{g}>, is moving towards {L}.
{E} and {E2} are both in {L}.
<{f}> said it would recall {n} cars made in {L}.
Shares in <{f}> rose after {O} raised its target.
The <{f} Foundation> and <{f2} University> paid for the study.
The <{f} Act> was passed in 19{n}.
He lives on <{f} Street> in {L}.
They met at <{f} Park> and <{P} Stadium>.
The <{P} Prize> will be awarded in {L}.
It was published in the <{f} Journal> and {L} Times.
<Hurricane {g}> and <Tropical Storm {g2}> hit {L}.
<{P} International Airport> was closed.
The <USS {P}> left {L}.
<{f}, {f2} & Co.> advised {O}.`.split('\n');

/** Things that people are quoted with, and what they said. */
export const QUOTES: readonly string[] = `We are ready to talk
This is not the end
I have never seen anything like it
It was a long night and nobody slept
We did not expect this
They came with guns and took everything
The government must act now
I want my children to grow up in peace
Our farmers have lost their crops
There is no plan
You have to start somewhere
This decision will cost jobs
The players gave everything
It is a good day for our country
Nobody told us anything
We will appeal
Prices have doubled since last year
It’s a great honour
We’re still waiting for answers
I don’t think so
What happened is a tragedy
My heart goes out to the families
The numbers speak for themselves
Let us be clear about this
People are angry`.split('\n');

export const CLAUSES: readonly string[] = `the talks had failed
the road would stay closed until further notice
prices would rise again next year
no decision had been made
the vote was fair
there was no evidence of a crime
the team was ready
schools would open on time
the money had never arrived
the army was in control of the town
talks would continue
the bridge could not be repaired
more than half of the houses were destroyed
the law would protect workers
the results were encouraging
the plan needs more time
he had not been told
she would not resign
rain had made the search harder
it was too early to say
the animal had come from the forest
the fire started in the kitchen
they want to keep the language alive
local people had been left out
the company owes them wages
the virus spreads more easily in winter
aid is getting through`.split('\n');

export const ROLES_CAPITAL: readonly string[] =
  `President|Prime Minister|Foreign Minister|Defence Minister|Finance Minister|Health Minister|Interior Minister|Vice President|Governor|Senator|Mayor|Secretary of State|Defense Secretary|Chancellor|Attorney General|Chief Minister|Deputy Prime Minister|Minister|Chief Justice|Justice|Judge|Speaker|Ambassador|Colonel|General|Major|Brigadier|Inspector|Superintendent|Commissioner|Police Chief|Sheriff|Representative|Congressman|MP|Lieutenant Governor|King|Queen|Prince|Princess|Pope|Bishop|Archbishop|Cardinal|Sheikh|Professor|Dr|Dr.|Mr|Ms|Datuk|Datuk Seri|Tan Sri|Lt Gen|Lt. Col.|Gen.|Sen.|Rep.|Gov.|Secretary General|Chairman|Chief|Elder|Coach|Captain|Youth and Sports Minister|Education Secretary|Housing Minister|Undersecretary|Director General|Councillor|Deputy Commissioner|Chief Executive|CEO`.split(
    '|',
  );

export const ROLES_LOWER: readonly string[] =
  `spokesman|spokeswoman|spokesperson|chief executive|director|president|chairman|chairwoman|head|lawyer|teacher|farmer|doctor|nurse|student|researcher|analyst|professor|economist|manager|coach|goalkeeper|captain|founder|co-founder|mayor|minister|deputy minister|governor|journalist|editor|writer|singer|actor|artist|activist|lawmaker|senator|member|secretary general|foreign minister|prime minister|police chief|commander|officer|driver|shopkeeper|mother of two|engineer|scientist|historian|resident|campaigner|organiser|curator|chef|fisherman|trader|nephew|brother|sister|colleague|predecessor|successor|partner|executive|vice president|adviser|aide|deputy|prosecutor|judge|survivor`.split(
    '|',
  );
