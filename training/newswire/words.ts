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
