/** Lines of made-up letters, reviews and posts. The slots are explained in `fill-template.ts`. */

/** What stands above a letter. */
export const HEADS: readonly string[] = `From: {P}
To: {P}
To: {P}, {P2}, {P3}
cc: {P}, {P2}
{P}
{P} on {n}/{n2}/2001 03:4{n} PM
{P} {n}/{n2}/2000 09:1{n} AM
"{fg}" <{n}@mail.test>
"{P}" <{n}@mail.test>
{P} wrote:
{g} wrote:
On {D}, {P} wrote:
{P}/{O}
Sent by: {P}
Subject: Re: {E}
Subject: {O} contract
Forwarded by {P}
Posted by {P}
Posted by {gl} at 10:{n}
{P} says:
{P} said...
{M} {n}, 2005`.split('\n');

/** How the other is spoken to. */
export const GREETINGS: readonly string[] = `{g},
{g},
{g}:
{g} -
{g}--
{P},
Hi {g},
Hi {g}!
Hi {g}
Hello {g},
Hey {g},
Dear {g},
Dear {g}:
Dear {P},
Dear Mr. {p},
Dear Ms. {p}:
Dear Dr. {p},
{g} and {g2},
{g}, {g2} and {g3} -
{g}/{g2},
Good morning {g}.
Hey {gl},
{gl},
Thanks, {g}.
Thanks {g}!
Welcome {g}!
Congratulations, {g}!
All,
Team,
Hello everyone,
Hi there!
Dear Sir or Madam,
Dear All,
Folks,
Guys,
FYI
Hi,
Hello,`.split('\n');

/** What stands under a letter. */
export const CLOSINGS: readonly string[] = `Thanks,|{g}
Thanks,|{P}
Thanks|{g}
Thanks!|{g}
Thx|{g}
Thank you,|{P}
Regards,|{P}
Regards,|{g}
Best regards,|{P}
Kind regards,|{g}
Sincerely,|{P}
Sincerely,|{P}|{T}|{O}
Best,|{g}
Love,|{g}
Cheers,|{g}
Cheers|{g}
Yours truly,|{P}
Take care,|{g}
Talk to you later|{g}
Talk soon.|{g}
-{g}
- {g}
--{g}
{g}
{g}
{P}
{g} x{n}
{g} {n}-{n2}
{PI}
{P}|{O}|Phone: {n}-{n2}-{n3}
{P}|{T}, {O}|{L}
{P} {O} Phone ({n}) {n2}
Thanks.
Thanks!
Thanks for your help!
Let me know.
Call me.
Any ideas?
See you there!
Attached.`.split('\n');

/** Lines of letters and chats that name people. */
export const LETTER_LINES: readonly string[] = `Let me know when you hear from {g}.
I spoke to {g} yesterday.
I spoke with {P} at {O} this morning.
{g} is out of the office until {D}.
{g} and I are going to {L} this weekend.
My wife {g} and I would like to come.
{g} asked me to send you this.
{g} has asked me to call you with any questions.
Please call {g} or {g2} if you have questions.
Please forward this to {g}.
Go ahead and send it to {g}.
I will ask {g} to take a look at it.
Can you and {g} meet with us on {D}?
I copied {g} and {g2} on this.
{g}, can you send me the file?
{g}, please see the attached draft.
{g} if you could please print a copy of this.
As {g} mentioned, we need an answer from {O}.
I met {P} of {O} in {L}.
I was thinking of asking {g}.
Did you get the quote from {g}?
{g}'s resume is attached.
I got this from {g}'s office.
{P} of {O} will join us.
{P} - {t}, {P2} - {t}, {P3} - {t}
{P}, {P2}, {P3}
Coach: {P} {P2}
What does {g} think?
How is {g} doing?
Any news on {g}?
Any word from Uncle {g}?
Grandma {g} is feeling better.
Tell {g} hi for me.
Say hello to {g} and the kids.
do n't tell {gl}.
{gl} said she would come too.
{gl} and {gl2} are looking for you.
i think {gl} and i are going to stay in town.
i talked to {gl} last night and she was fine
is {gl} coming to the game?
so {gl} was just joking.
I have a meeting with {g} and {P2} at {n} on {D}.
{g} wants to talk about the {O} deal.
Per {g}, we will use the {O} form.
{g} left {O} last month.
{g3}, {g} and {g2} -
{g} @ {n}
Happy birthday {g}!
Thank you {g} for a great year.
I hope {g} and the baby are well.
Our son {g} starts at {O} in {M}.
My mother, {P}, lived in {L}.
{P} ({O}) called about the invoice.
I just talked to {P}, he is on his way.
You must be {g}.
{g} has a new best friend, {g2}.
{g} is still with {g2}, and {g3} is pregnant.
Ask for {g}!
{g} here.
This is {P} from {O}.
My name is {P} and I live in {L}.
My name is {g}.
I'm {g}, a {t} from {L}.
I am {P}, {t} of {O}.
Has anyone heard from {P}?
I agree with {g}.
I took a tip from {g} and looked it up.
{g}, what you say makes sense.
Sorry {g}, I do not agree.
Good point, {g}.
{g}: I know, I was there.
RIP {P}.
I love {P}!
{P} is the best {t} I have ever seen.
I can't believe {P} said that.
You should read {P}'s book.
Is {P} married?
Who is {P}?
What do you think of {P}?
My favorite singer is {P}.
When did {P} die?
Do you like {P} or {P2}?
{P} rocks!
{PC} is my hero.
I do not trust {p} or {p2} at all.
{p} lied about it and you know it.
{p}, {p2} and {p3} got us into this mess.
The {p} people do not get it.
I have been reading {P} and {P2} lately.
According to {P}, {w}.
I think {p} was right when he said {w}.`.split('\n');

/** Lines of reviews that name those who work there. */
export const REVIEW_LINES: readonly string[] = `{g} was very helpful and patient.
{g} did a great job on my car.
{g} is the best {t} in {L}.
{g} and his crew were on time and very polite.
{g} and {g2} are both excellent.
Both {g} and {g2} are wonderful.
Ask for {g}, you will not be sorry.
Dr. {p} is amazing.
Dr {p} and her staff are the best.
Dr. {P} is gentle and explains everything.
I have been going to Dr. {p} for {n} years.
Our family has been trusting Doctor {g} with our teeth for years.
{g} the owner came out and talked to us.
The owner, {g}, is very friendly.
Our waitress {g} was great.
Our server was {g} and she was fantastic.
My stylist {g} always does a good job.
I have been seeing {g} for about a year.
{g} came right out and fixed the problem.
{g} at the front desk was rude.
Thanks to {g} and everybody at {O}.
Thank you, {g}!
{g} really knows what he is doing.
I took a lesson with {g} and loved it.
The lesson was given by the teacher {g}.
{P} is a great attorney.
We used {P} to sell our house.
{g} and the team at {O} made it easy.
{g} is an excellent host.
I recommend {g} to all of my friends.
{g} rocks!
{g} cut my hair too short.
When I called, {g} said they were closed.
The lady who helped me, {g}, was very nice.`.split('\n');

/** Lines of letters, reviews and posts without people: shops, towns, things to drive, to eat and to complain about. */
export const PLAIN_LINES: readonly string[] = `<{g}'s> is the best place in {L}.
<{f}'s> on Main Street is great.
<{g}'s> has good food and cheap drinks.
I love <{g}'s>!
We ate at <{f}'s> last night.
<{f} Auto Repair> fixed my car.
<{f} Insurance> has been good to us.
<{g}'s Pizza> is just too good.
<{g}'s Auto Tech> is honest.
<{f} & Sons> did our roof.
<{f} and {f2}> is a good law firm.
Stay away from <{f} Motors>!
<{f}'s> mechanic would not look at it.
<{f} Hotel> was clean.
<The {f} Inn> is charming.
I took my dog to <{f} Animal Hospital>.
We stayed at <Hotel {f}> in {L}.
They have <{f}'s>, <{f2}'s> and {O} in the mall.
I was thinking <{f}'s> at around 5.
Contact <Law Offices of {P}>.
The <{f}> web site is slow.
I bought a <{f}> and it broke.
Which is better, <{f}> or <{f2}>?
My <{f}> makes a strange noise.
{O} is a rip off.
{O} charged me twice.
{O} in {L} is closed.
Best pizza in {L}!
Cheapest drinks in {L}!
{L} is a wonderful place to take your family.
I love {L}.
Has anybody been to {L}?
Is {L} safe?
How far is {L} from {L2}?
When was {L} founded?
{L}?
{L}!
{LC}
I live in {L} and work in {L2}.
We flew from {L} to {L2} with {O}.
We went to {L} on our honeymoon.
What is the best time to visit {L}?
Well you say {L}, I say {L2}.
I think {L} is a town near {L2}.
{L} was founded September 20 18{n}.
The {L} deal looks much better.
The {O} contract is attached.
{O} sent us the {E}.
See the {E} at {L}.
Attached is the {O} draft.
Please sign the {O} agreement.
{O} needs this by {D}.
I am out of the office on {D}.
{E} starts on {D}.
Great service!
Great food, great prices.
Highly recommended.
Best in town!
Will come again!
Never again!
Worst service ever.
Awesome.
Love this place!
Staff is friendly.
Service was slow.
Food was cold.
Rooms are clean.
Kitchen closes at 9.
Price was fair.
Parking is free.
Very professional.
Thumbs up.
Thank You for everything.
Excellent location.
Nice atmosphere, good music.
Good sports bar.
I would not go back.
We had a great time.
Call them today.
Visit our web site.
Ok.
Yes.
No problem.
Sounds good.
See below.
Please advise.
Please let me know.
Just wanted to check in.
Hope this helps.
Good luck!
Merry Christmas!
Happy New Year
LOL
Help!
Question:
Any suggestions?
What should I do?
Where can I find it?
I do not know.
My cat is sick.
My car needs new tires.
I have two dogs.
You can find it on Google.
I posted it on Facebook.
I use Windows and {O}.
Check eBay.
They should be ashamed.
The Prophet said it.
God bless.
Jesus is coming.
Copyright 2005 {O}
Click here
http://www.{n}.test
Phone: {n}-{n2}
Fax: ({n}) {n2}
{O}
{L}
{L}, {L2}
{E}
What {w}?
I think {w}.
I heard that {w}.
My boss told me that {w}.
I know that {w}.
They told us {w}.
You know {w}.
You may think that {w}, but I do not.`.split('\n');
