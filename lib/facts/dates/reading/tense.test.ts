import { describe, expect, it } from 'vitest';
import { findTimexes } from '../timex';

/** The EDTF values of a text that came out on Wednesday 2025-03-12. */
function values(text: string): (string | null)[] {
  return findTimexes([text], { publishedAt: '2025-03-12', lang: 'en-GB' })[0].map(({ edtf }) => edtf);
}

describe('tenseAround: what is to come', () => {
  it.each([
    ['The trial is due to begin on Monday.', '2025-03-17'],
    ['The offer expires on Friday.', '2025-03-14'],
    ['They could not return before the middle of May, he said.', '2025-05'],
    // A participle between a preposition and its noun is no verb.
    ['The council will be briefed behind closed doors on Friday.', '2025-03-14'],
    ['Rain is forecast on Saturday.', '2025-03-15'],
    ['The judge set a hearing for Friday.', '2025-03-14'],
    ["City trained ahead of Saturday's match.", '2025-03-15'],
    ["They must file before Friday's deadline.", '2025-03-14'],
    ['Arsenal host Chelsea on Saturday.', '2025-03-15'],
    // What is in brackets behind a subject is no part of it.
    ['The Herons (9-1, 6-1) play Sunday against the Terns (2-8, 0-7), with a one-game lead.', '2025-03-16'],
    ['The Herons (9-1) host the Terns on Sunday.', '2025-03-16'],
    ['Arsenal (9-1) host Chelsea on Sunday.', '2025-03-16'],
    ['The rooms of the mill (built by monks) open on Sunday.', '2025-03-16'],
    ['The senator, whose term ends in May, spoke.', '2025-05'],
    ['Both parties raised money ahead of the November midterms.', '2025-11'],
    ['Parliament resumes on Tuesday.', '2025-03-18'],
    ['The strike starts on Thursday.', '2025-03-13'],
    ['Voters go to the polls on Sunday.', '2025-03-16'],
    ['The ban takes effect on Monday.', '2025-03-17'],
    ['The new rules come into force on Saturday.', '2025-03-15'],
    ['Leaders agreed to meet again on Monday.', '2025-03-17'],
    ['The minister promised to publish the report on Friday.', '2025-03-14'],
    ['He was told to appear in court on Monday.', '2025-03-17'],
    ['She was ordered to return on Thursday.', '2025-03-13'],
    ['The film opens in April.', '2025-04'],
    ['The club announced that tickets will go on sale on Friday.', '2025-03-14'],
    ['The company said it would report earnings on Thursday.', '2025-03-13'],
    ['A vote is expected on Tuesday.', '2025-03-18'],
    ['The funeral takes place on Saturday.', '2025-03-15'],
    ['The committee meets on Monday to discuss the bill.', '2025-03-17'],
    ['Starting Monday, riders pay more.', '2025-03-17'],
    ['From Monday, riders pay more.', '2025-03-17'],
    ['The talks were postponed until Friday.', '2025-03-14'],
    ['The launch was moved to Thursday.', '2025-03-13'],
    ["The squad for Sunday's final was named.", '2025-03-16'],
    ['England face Wales on Saturday.', '2025-03-15'],
    ['The deadline is Friday.', '2025-03-14'],
    ['His visit, planned for Monday, is in doubt.', '2025-03-17'],
    ['The court adjourned the case to Friday.', '2025-03-14'],
    ['The tour kicks off in Leeds on Saturday.', '2025-03-15'],
    ['The bank is likely to cut rates in May.', '2025-05'],
    ['Elections are scheduled for October.', '2025-10'],
    ['The governor called a special session for Monday.', '2025-03-17'],
    ['The contract runs out in June.', '2025-06'],
    ['The king travels to Rome on Monday.', '2025-03-17'],
    ['The president flies to Paris on Friday.', '2025-03-14'],
    ['A ceasefire is set to begin on Sunday.', '2025-03-16'],
    ['Fans are being urged to arrive early on Saturday.', '2025-03-15'],
    ["The two sides are preparing for Sunday's rematch.", '2025-03-16'],
    ['The inquiry opens on Monday.', '2025-03-17'],
    ['The sale closes on Friday.', '2025-03-14'],
    ['They have until Friday to appeal.', '2025-03-14'],
    ['The hearing was scheduled for Friday.', '2025-03-14'],
    ['The band plays Glastonbury in June.', '2025-06'],
    ['Prices rise on Saturday.', '2025-03-15'],
    ['The show airs Sunday.', '2025-03-16'],
    ['Protesters plan to march on Saturday.', '2025-03-15'],
    ['A reply must come no later than Friday.', '2025-03-14'],
    ['They are training in the run-up to Saturday.', '2025-03-15'],
    ["'They'll be there on Friday.'", '2025-03-14'],
    ["The council won't meet on Friday.", '2025-03-14'],
    ['The shop must have your order by Friday.', '2025-03-14'],
    ['The road was closed until Friday.', '2025-03-14'],
    ['The men were given cash to be paid back by Friday.', '2025-03-14'],
    ['On Friday the Supreme Court will rule.', '2025-03-14'],
    ['On Friday the shop closes.', '2025-03-14'],
    ['The case may be heard on Friday.', '2025-03-14'],
    ['The case is heard on Friday.', '2025-03-14'],
    ['The union wants a rise backdated to 2024-01-01 and an answer by Friday.', '2025-03-14'],
    ['The deal is effective, if all sign, as of Friday.', '2025-03-14'],
  ])('%s', (text, day) => expect(values(text)).toContain(day));
});

describe('tenseAround: what is past', () => {
  it.each([
    ['The minister, who quit on Sunday, will stay on as an MP.', '2025-03-09'],
    ['Two people who were arrested on Monday will appear in court.', '2025-03-10'],
    ['The man is accused of shooting two people on Saturday.', '2025-03-08'],
    ['He has been missing since Friday.', '2025-03-07'],
    ['The bill passed on Tuesday and will become law.', '2025-03-11'],
    ['Police could not be reached on Sunday.', '2025-03-09'],
    ['She may have left on Friday.', '2025-03-07'],
    ['It won on Sunday, and faces a tough test.', '2025-03-09'],
    ['The blast on Monday killed nine.', '2025-03-10'],
    ["Friday's quake left thousands homeless.", '2025-03-07'],
    ['The firm reported a loss on Tuesday.', '2025-03-11'],
    ['A spokesman said on Monday the plan would go ahead.', '2025-03-10'],
    ['The ship that sank on Saturday is to be raised.', '2025-03-08'],
    ['They beat Spurs on Saturday.', '2025-03-08'],
    ['The report published on Monday says nothing.', '2025-03-10'],
    ['Rescuers had found them by Sunday.', '2025-03-09'],
    ['Shares fell on Tuesday after the bank cut rates.', '2025-03-11'],
    ["He apologised for Saturday's defeat.", '2025-03-08'],
    ["The mayor wants an inquiry into Sunday's fire.", '2025-03-09'],
    ['The vote on Tuesday was close.', '2025-03-11'],
    ['It closed in January.', '2025-01'],
    ['The protest in December drew thousands.', '2024-12'],
    ['He is believed to have died on Sunday.', '2025-03-09'],
    ['Workers began the strike on Monday.', '2025-03-10'],
    ['The attack came on Monday, hours after talks ended.', '2025-03-10'],
    ['Hamas agreed on Sunday to free hostages.', '2025-03-09'],
    ['The court ruled on Monday that the law must go.', '2025-03-10'],
    ['The White House said on Tuesday that the president will sign it.', '2025-03-11'],
    ['Trump told reporters on Sunday he plans to run.', '2025-03-09'],
    ["They won't play again after Sunday's loss.", '2025-03-09'],
    ['Residents returned on Monday to find homes gone.', '2025-03-10'],
    ['Drivers at peak hours pay 9 dollars as of Monday.', '2025-03-10'],
    ['The bridge had stayed open until Friday.', '2025-03-07'],
    ['The weight crept back by Monday.', '2025-03-10'],
    ['The shop was shut from Monday.', '2025-03-10'],
    ['The launches on Monday failed.', '2025-03-10'],
    ['Spectators at the Apple launch on Monday clapped.', '2025-03-10'],
    ['They did not meet on Monday.', '2025-03-10'],
    ['The actor Will Smith sang on Monday.', '2025-03-10'],
    ['Prime Minister May spoke on Monday.', '2025-03-10'],
    ['They failed to put out the fire on Monday.', '2025-03-10'],
    ['The unnamed man, seen on Monday, ran.', '2025-03-10'],
  ])('%s', (text, day) => expect(values(text)).toContain(day));
});

describe('tenseAround: months and days of a month', () => {
  it.each([
    ['The museum will open in January.', '2026-01'],
    ['The museum may open in October.', '2025-10'],
    ['The museum opened in October.', '2024-10'],
    ['The fiscal year ended Jan. 31 was poor.', '2025-01-31'],
    ['It has been shut since October.', '2024-10'],
    ['Nothing is known of October.', '2024-10'],
    ['The plan for October was poor.', '2025-10'],
  ])('%s', (text, value) => expect(values(text)).toContain(value));
});

describe('tenseAround: the words right before a day', () => {
  it.each([
    // Somebody who is named for a day has it ahead.
    ['He is a doubt for Saturday.', '2025-03-15'],
    ['He was chosen for Saturday.', '2025-03-15'],
    // A day by which something is to be done is ahead, unless it was done.
    ['It has to be found by Friday.', '2025-03-14'],
    ['It was found by Friday.', '2025-03-07'],
    ['They had voted by May.', '2024-05'],
    ['The men refused to leave by Friday.', '2025-03-14'],
    ['The men want a rise and an answer by Friday.', '2025-03-14'],
    ['The mayor said the money to be paid by Friday is lost.', '2025-03-14'],
    // A verb in the past makes a beginning past.
    ['From Friday it will rain.', '2025-03-14'],
    ['From Friday it rained.', '2025-03-07'],
    ['The rule is valid from Friday.', '2025-03-14'],
    // Nothing looks ahead, or something does.
    ['Nobody has left as of Friday.', '2025-03-07'],
    ['The plan may cost more as of Friday.', '2025-03-14'],
    ['The rule will be in force as of Friday.', '2025-03-14'],
    ['The rule should be in force as of October.', '2025-10'],
    ['The rule due in force as of October.', '2025-10'],
    ['The road is closed until Friday.', '2025-03-14'],
    ['The road had been closed until Friday.', '2025-03-07'],
    // A phrase of several words may have an article behind it.
    ['The men ran ahead of the Friday vote.', '2025-03-14'],
    ['They voted to close the mill in the run-up to May.', '2025-05'],
  ])('%s', (text, day) => expect(values(text)).toEqual([day]));
});

describe('tenseAround: a day with an event of its own', () => {
  it.each([
    ["The team trained for Saturday's hard old long home match.", '2025-03-15'],
    // The event is too far from its day, behind a mark or a preposition, or is another one.
    ["The team trained for Saturday's hard old long cold home match.", '2025-03-08'],
    ["The team trained for Saturday's show, a match for charity.", '2025-03-08'],
    ["The team trained for Saturday's show of the match.", '2025-03-08'],
    ["He was held before Friday's raid on the match.", '2025-03-07'],
    ["The deal was struck before Friday's key vote on aid.", '2025-03-14'],
    ["They had trained for Saturday's match.", '2025-03-08'],
    ["Friday's hearing begins at three.", '2025-03-14'],
    ["Friday's hearing began at three.", '2025-03-07'],
    // Behind `after` the event is over, if it is not one that is announced.
    ["Police will charge two men after Saturday's brawl.", '2025-03-08'],
    ["They will rest after Saturday's match.", '2025-03-15'],
    ["Police will charge two men following Friday's brawl.", '2025-03-07'],
    // A name with its day in it depends on its own clause.
    ["He left, calling Friday's drills a show.", '2025-03-07'],
    ["He will call Friday's drills a show.", '2025-03-14'],
  ])('%s', (text, day) => expect(values(text)).toEqual([day]));

  it.each([
    // A thing that is named for its day is past.
    ['He will speak of her Oct. 7 speech.', '2024-10-07'],
    ['He will read the April 30 letter.', '2024-04-30'],
    ['He will visit the site of the Oct. 7 attacks.', '2024-10-07'],
    ['The Oct. 7 fire will be remembered.', '2024-10-07'],
    // An event that is announced, and a month alone, go by the verb.
    ['He will speak of her Oct. 7 visit.', '2025-10-07'],
    ['He will miss the Sept. 30 filing deadline.', '2025-09-30'],
    ['He will read his April letter.', '2025-04'],
  ])('%s', (text, day) => expect(values(text)).toEqual([day]));
});

describe('tenseAround: the verbs around a day', () => {
  it.each([
    // The cause of something is past; an announced event after which something will happen is not.
    ['They will march after a raid on Friday.', '2025-03-07'],
    ['They will march, and a raid on Friday is the cause.', '2025-03-07'],
    ['They will hold talks after the match on Friday.', '2025-03-14'],
    ['They may hold talks following Friday.', '2025-03-14'],
    ['We shall know after Friday.', '2025-03-14'],
    // A relative after the day says when the event was.
    ['The fire on Friday that destroyed the mill will be discussed.', '2025-03-07'],
    ['The fire that will be lit on Friday is huge.', '2025-03-14'],
    // A plan may be a noun, which counts only without a verb.
    ['The mill began four rounds of planned outages on Friday.', '2025-03-07'],
    ['Four rounds of planned outages on Friday.', '2025-03-14'],
    // An earlier value is past.
    ['The shares sell for 78, down from 105 on Friday.', '2025-03-07'],
    ['Prices are 78, up from 60 in May.', '2024-05'],
    ['Prices will be higher, at 60, in May.', '2025-05'],
    // The words after `by` name who did it.
    ['The plan approved by the bank in April will cost more.', '2024-04'],
    ['The firm plans to pay the bill announced by the bank in April.', '2024-04'],
    ['It is approved by the bank in April.', '2025-04'],
    ['Payable in April by the bank.', '2025-04'],
    ['The sum was likely paid in April.', '2024-04'],
    // `should have` and `could not` are past.
    ['He was hurt in the match (a 2-1 win) with play on Saturday under way.', '2025-03-08'],
    ['The minister visited three air (and sea) bases and saw the ships (two of them) leave on Saturday.', '2025-03-08'],
    ['They should have voted in May.', '2024-05'],
    ['They could not vote in May.', '2024-05'],
    ['They might vote in May.', '2025-05'],
  ])('%s', (text, day) => expect(values(text)).toEqual([day]));

  it.each([
    // The day may be the subject.
    ['Friday is the deadline.', '2025-03-14'],
    ['Friday should be cold.', '2025-03-14'],
    ['Friday should have been cold.', '2025-03-07'],
    ['Friday was the deadline.', '2025-03-07'],
    ['A Friday hearing has been scheduled.', '2025-03-14'],
    // The verb of an opening day comes after it, however far.
    ['In May the men of the old mill in the north of the town and of the south will march.', '2025-05'],
    ['In May the men of the old mill in the north of the town and of the south marched.', '2024-05'],
    ['On Friday the band plays.', '2025-03-14'],
    // After the day, `would have` is past; `likely` and `may` look ahead.
    ['An October vote would have ended it.', '2024-10'],
    ['An October vote is likely.', '2025-10'],
    ['An October vote may decide it.', '2025-10'],
    // A heading goes by the verb of its line.
    ['Oct 2: The court will release its ruling.', '2025-10-02'],
    ['Oct 2: The court released its ruling.', '2024-10-02'],
  ])('%s', (text, day) => expect(values(text)).toEqual([day]));
});
