import { nameParts } from './person-name';

/**
 * Given names with their short and familiar forms; each line is the names that one person may have. A form may belong to several
 * names: Pat is Patrick or Patricia. That two people have one family name and forms of one given name is not enough to make one
 * person of them: they must be of one article, or have one office.
 */
const FORMS = `abigail abby gail
abraham abe bram
agnes aggie nessa
albert al bert bertie
alexander alexandra alex alec sandy sasha sascha xander
alfred alf alfie fred
amanda mandy
andrew andy drew
angela angie
anthony antony tony
antonio toño tonio
antonia toni
archibald archie
arthur art artie
augustus gus
barbara barb babs
bartholomew bart
benedict ben
benjamin ben benny benji
bernard bernie
bradford bradley brad
calvin cal
cameron cam
caroline carolyn carrie caro
catherine katherine kathryn cathy kathy kate katie kathleen kat kay
charles charlie chuck chas
charlotte lottie charlie
christina christine chris chrissie tina
christopher chris kit
clifford cliff
cornelius cor neil
cynthia cindy
daniel dan danny
danielle dani
david dave davey
deborah debra deb debbie
dennis denny
dominic dom nick
donald don donny donnie
dorothy dot dottie dolly
douglas doug
edmund ed eddie ned
eduardo edu lalo
edward ed eddie ted teddy ned
edwin ed eddie win
eleanor ellie nell nora
elizabeth liz lizzie beth betsy betty eliza libby lisa ellie
emily em emmy
enrique quique kike
ernest ernie
eugene gene
evelyn eve evie
felicity flick
florence flo flossie
frances fran francie
francis frank fran
francisco paco pancho curro fran
frank franklin frankie
frederick frederic fred freddie freddy
friedrich fritz fred
gabriel gabe
gabriella gabrielle gabby
geoffrey geoff
georgina georgie
gerald gerard gerry jerry
gertrude gertie trudy
gilbert gil bert
giuseppe beppe pino peppe
giovanni gianni nino
graham gram
gregory greg
guadalupe lupe
guillermo memo
gwendolyn gwen
harold hal harry
harriet hattie
heinrich heinz heiner
henry harry hank hal
herbert herb bert
howard howie
hubert bert
ignacio nacho
isaac ike zac
isabella isabel isabelle bella izzy
jackson jack
jacob jake
jacqueline jackie
james jim jimmy jamie jimmie
janet jan
jasmine jas
jeffrey jeff
jennifer jen jenny
jeremiah jerry jem
jeremy jez jerry
jerome jerry
jessica jess jessie
jesús chuy chucho
joan joanie
joanna joanne jo
johannes johann hans hannes
john johnny jack johnnie
jonathan jon jonny
jorge coque
joseph joe joey
josé pepe chepe
josef sepp beppo
josephine jo josie
joshua josh
judith judy
julia julie jules
kenneth ken kenny
kimberly kim
laurence lawrence larry laurie
leonard len lenny leo
leopold leo
leslie les
lewis louis lou louie
lillian lily lil
louise lou
lucille lucy
luis lucho
luigi gigi gino
madeleine madeline maddie
magdalena lena magda
manuel manolo manny manu
marcus marc mark
margaret maggie meg peggy marge margie greta rita
margarete grete gretel
maria mary molly polly mia
martha marty
martin marty
matilda tilly
matthew matt matty
maurice mo
maximilian max
megan meg
melanie mel
melissa mel missy
melvin mel
michael mike mick mickey micky mikey
michelle shelly
milton milt
mitchell mitch
mohammed mo
nancy nan
nathan nathaniel nate nat
nicholas nick nicky nico
nicole nicki nicky
norman norm
oliver ollie
olivia liv livvy
oscar ozzie
pamela pam
patricia pat patty tricia trish pattie
patrick pat paddy
penelope penny
peter pete
philip phil pip
priscilla cilla
rafael rafa
ramón moncho
randall randolph randy
raymond ray
rebecca becky becca
reginald reg reggie
ricardo rico
richard rick dick rich ricky richie ritchie
robert rob bob bobby robbie bert
roberta bobbie
rodney rod
roger rog
roland rollo
ronald ron ronnie
rosemary rose rosie
rudolph rudolf rudy
russell russ
salvatore totò turi
samantha sam
samuel sam sammy
sebastian seb bas
serena rena
sergio checo
sidney sid
simon si
solomon sol
stanley stan
stephanie steph
stephen steven steve stevie
stuart stu
susan susanna suzanne sue susie suzie
sylvester sly
terence terry
teresa theresa terry tess tessa
theodore ted teddy theo
thomas tom tommy
timothy tim timmy
tobias toby
valentina valerie val
veronica ronnie roni
victor vic
victoria vicky vicki tori
vincent vince vinny
virginia ginny
vladimir vova volodya
walter walt wally
wilfred wilf fred
wilhelm willi willy helmut
willem wim pim
william bill billy will willie willy
winifred winnie
winston win
yvonne vonnie
zachary zach zack zac`;

/** Compared form of a name → the lines that it is in, as compared forms. */
const LINES: ReadonlyMap<string, readonly ReadonlySet<string>[]> = linesByForm();

function linesByForm(): Map<string, ReadonlySet<string>[]> {
  const lines = new Map<string, ReadonlySet<string>[]>();
  for (const line of FORMS.split('\n')) {
    const forms = new Set(line.split(' ').flatMap((name) => nameParts(name).parts));
    for (const form of forms) lines.set(form, [...(lines.get(form) ?? []), forms]);
  }
  return lines;
}

/** Gives the other forms of a given name, where it has any; names are in the form in which they are compared (`nameParts`). */
export function formsOf(given: string): string[] {
  const forms = (LINES.get(given) ?? []).flatMap((line) => [...line]);
  return [...new Set(forms)].filter((form) => form !== given);
}
