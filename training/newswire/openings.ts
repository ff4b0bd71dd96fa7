/** The slots are explained in `fill-template.ts`. */

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
{P} wrote:
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
