/** The slots are explained in `fill-template.ts`. */

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
