/** English words around sums, times and people, by what they say of the number beside them. Parted by |. */
import type { CueWords } from './cues.ts';

export const englishCues: CueWords = {
  skip: 'not sure|not certain|not too sure|not 100% sure|not one of us|not one of them|none of us|month of sundays|give or take|three quarters of a year|three quarters of the year|quarter of a year|quarter of the year|day one|no one|noone|one of them|one of the|one day|this one|that one|any one|anyone|someone|everyone|each one|one thing|one more thing|13th month|thirteenth month|13th-month|two faced|one time|at once|zero hours|zero hour|24/7|24 7|9 to 5|one another|the one|by one',
  total:
    '=|in total|total of|total is|total|altogether|all together|together|all in all|all in|in all|overall|sum of|comes to|adds up to|combined|between us|whole lot',
  paid: 'they only put in|they only put|he only put in|he only put|only put in|only put|they put in only|put in only|only seen|ive only had|weve only had|only had|just had|just seen|they pay only|he pay only|she pay only|boss pay only|pay only|only pay|pay just|just pay|they put thru|they put through|put thru|put through|gave us only|gave me only|only handed me|handed me|bunged me|slung me|they gave|he gave|gave us|gave me|gave|they paid|he paid|she paid|only paid|only gave|paid me|paid us|paid|i got|we got|only got|got|i get|we get|only gets|gets|only getting|getting|only get|received|recieved|already had|i had|given|gives|they give|he give|give|pays|he sent|sent me|sent',
  due: 'invoice was|invoiced for|invoiced|quote was|quoted|slip said|p60 says|offer said|advert said|ad said|payslip says|payslip said|payslip shows|wage slip says|slip says|should of been|should have been|shouldve been|shoulda been|supposed to be|supposed to get|suppose to be|meant to be|meant to get|was promised|were promised|promised|agreed|contract says|contract said|should of got|should have got|shouldve got|due was|was due',
  theirs:
    'he reckons|she reckons|they reckon|he makes it|he say|she say|boss say|manager say|boss says|boss said|he says|he said|she says|they say|they said|they says|manager says|agency says|company says|boss reckons',
  allowance: 'food money|pocket money|fuel|petrol|allowance|bus fare',
  short:
    'light|shy|still owe me|still owes me|still owe us|still owes us|still owe|still owes|still owed|still owing|still due|short paid|short by|short|shorted|underpaid by|underpaid|missing|less than it should|the rest|rest|remaining|balance|left to pay|still to pay',
  owed: 'still has my|still have my|still got my|has still got my|sitting on my|sat on my|holding on to my|holding my|still due me|due me|stitched up for|done out of|owes me|owe me|owes us|owe us|owed|owes|owe|owing|oweing|ows|still waiting on|waiting on|waiting for|withheld|held back|outstanding|unpaid|arrears|back pay|backpay|final pay|final wage|final wages|wages|wage|salary|lost|did not give|didnt give|didnt pay|did not pay|wont pay|not pay|refuse to pay|refused to pay|never paid|never got|not paid',
  cut: 'stopped out my|stopped off my|keep|keeps|clawed back|claw back|clawed|stopped out of|stopped from|lopped off|knocked off|deducting|deducts|deduct|deducted|deduction of|deductions of|they dock|he docks|she docks|dock me|docks me|dock us|docks us|deductions|took|taken|takes|docked|fined|fine of|kept',
  unpaid:
    'not seen any of it|not seen any of that|havent seen any of it|seen none of it|had none of it|not had any of it|had nothing off|nothing off them|nothing off him|had nothing from|not had one pound|not one pound|not a pound|not had one penny|not had a pound|not had anything|kept my last|keeping my last|keeps my last|withheld my last|kept our last|holding my last|withholding my last|never showed up|never turned up|didnt show up|never arrived|wages arent in|wages not in|wage isnt in|wage not in|pay isnt in|pay not in|money isnt in|money not in|hasnt gone in|hasnt come in|havent come in|havent gone in|not come in|not gone in|didnt go in|didnt come in|hasnt landed|not landed|no had a penny|no been paid|nothing from|nowt from|nothing since|nowt since|ran off with|run off with|ran away with|run away with|running off with|made off with|no last pay|no final pay|no separation pay|done one with|keep my pay|keeps my pay|keeping my pay|kept my pay|keep my wages|keeps my wages|keeping my wages|kept my wages|keep my money|keeps my money|keeping my money|now nothing|nothing yet|havent had|not had|hasnt had|not a sausage|not a bean|seen a bean|not a dime|not a cent|not a bob|nowt|not one penny|zero in my account|nothing in my account|nothing in the bank|nothing in my bank|gone dark|phone went dead|phone is off|phones off|phone off|phone is dead|went dead|number is dead|vanished|ghosted|disappeared|done a runner|did a runner|no cash at all|no cash|trial is free|trial was free|trial was unpaid|wont hand it over|not a bean|nothing paid in|nothing paid|nothing since|havent seen a penny|not seen a penny|hasnt given a penny|not a penny|havent seen a quid|not had a penny|seen nothing|not seen any money|hasnt paid|hasn t paid|has not paid|havent been paid|havent paid|have not been paid|havent got paid|havent got|not been paid|never been paid|didnt get paid|not getting paid|not paid|no pay|no wages|no wage|no salary|no money|without pay|wont give me|wont give us|wont give|will not give|refuses to give|refuse to give|isnt paying|aint paid|aint been paid|not given|dont pay|doesnt pay|dont give|not giving|wont pay|not pay|hasnt been paid|got nothing|got nowt|unpaid|never paid|never got|not received|delayed|stuck|withheld|waiting|behind|owed|owes|owe|missing|not give',
  minus: 'minus|less|take away|taking off|apart from',
  plus: 'plus|and also|and|n|&|+|as well as',
  not: 'is not|isnt|its not|it is not|not|instead of|rather than',
  should:
    'should be|shud be|should say|change to|change it to|its|it is|it was|is|meant|i mean|actually|correct is',
  or: 'might be|could be|or maybe|maybe|or|perhaps|poss|possibly',
  to: 'to|till|until|til|-|–|—|~|through',
  times: 'x|times|*|×|multiplied by|lots of',
  since: 'since|from|starting|began|started|start of|as of',
  onward: 'onwards|onward|till now|until now|up to now|to date|to now',
  now: 'now|still|to date',
  ago: 'ago|back|now|since',
  approx:
    'about|bout|abt|around|roughly|approx|approximately|circa|ish|something like|just over|a bit over|a little over|bit over|over|like|maybe',
  nearly:
    'best part of|better part of|most of|nearly|almost|just under|close to|getting on for|not quite|coming up to',
  least: 'at least|minimum|min of|no less than|more than|upwards of',
  each: 'each|apiece|per person|per head|a head|per worker|every one of us|each of us',
  per: 'per|every|each|/',
  'per-month': 'per calendar month|monthly|pcm|p/m|pm|month each|p m',
  'per-day': 'daily|p/d|pd|day rate',
  'per-hour': 'hourly|p/h|ph',
  'per-week': 'weekly|p/w|pw',
  'per-piece':
    'every payday|every pay day|every payslip|every pay slip|every pay packet|every pay|every paycheck|every pay check|every wage packet|each payday|each pay day|each payslip|each pay slip|each pay packet|each pay|each paycheck|each pay check|each wage packet|per payday|per pay day|per payslip|per pay slip|per pay packet|per pay|per paycheck|per pay check|per wage packet|every time they pay|each time they pay|every time he pays|each time he pays',
  'per-year': 'annual salary|annual wage|annual|yearly|per annum|pa|p/a|annually',
  for: 'for|of|worth of|worth',
  at: 'at|@',
  me: 'myself|me|i|im',
  us: 'us|we|weve|were|our|my team|my crew|my mates|others',
  onlyMe:
    'only for myself|only for me|just for myself|just for me|for myself only|for me only|only on my behalf|myself only|justme|onlyme|jusme|just meself|meself|nobody but me|no one but me|nobody except me|me myself and i|just the one of me|just the one|only the one of me|one of me|solo|on my tod|on me own|on my jack|just muggins|nobody else|no one else|noone else|none else|just me|only me|just myself|only myself|me only|me alone|myself|on my own|by myself|its only me|its just me|jus me|me myself',
  include:
    'including me|incl me|inc me|including myself|incl myself|inc myself|with me|counting me|me included|included me|incuding me|me incl|me inc|including us',
  besides:
    'not including me|not counting me|besides me|apart from me|other than me|excluding me|excl me|as well as me|more besides me',
  relative:
    'my wife|my husband|my brother|my sister|my son|my daughter|my dad|my father|my mum|my mother|my mate|my friend|my cousin|my uncle|my aunt|my partner|my girlfriend|my boyfriend|my colleague|my workmate|my nephew|her sister|his brother|her brother|his sister|her husband|his wife|the wife|our kid|my missus|my lad|another lad|another guy|another worker|another man|another woman|another girl|another person|another mate|wife|husband|missus|my cousins wife|her cousin|his cousin|her friend|his friend|her mum|his mum|her husband|her daughter|her son|his son|his dad|her dad|his mate|her mate',
  couple:
    'the pair of us|a pair of us|pair of us|husband and wife|man and wife|the two of us|two of us|us two|both of us|us both|we both|the both of us|a couple of us',
  block:
    'i left|i quit|quit|i resigned|resigned|sacked|late|notice|holiday pay|holiday|leave|probation|contract|trial|redundancy|old|sick|maternity|after',
  lodging: 'in a room|living in|sleep|sleeping|beds|in the house|in one room|caravan|share a room|live in',
  harm: 'fell|fallen|trapped|hurt|injured|died|dead|killed|hit|burnt|burned|electrocuted|fainting|collapsed|lost his|lost her',
  worked:
    'been here|here for|with them for|joined|worked|working|been there|been working|there for|employed|i did|did|after|have worked',
  ordinal:
    'number|nr|week|wk|page|line|unit|gate|tower|room|flat|machine|bay|route|junction|road|step|floor|cabin|plot',
  code: 'shift starts|shift start|shift ends|shift is|shift finishes|start at|starts at|starts|finish at|finishes at|clock in at|clock in|clock out|staff number|staff no|payroll no|payroll number|employee number|employee no|employee id|worker no|badge number|badge no|badge|locker|clock number|works number|extension|ext|id|dob|sort code|account number|acc no|order number|job number|code|otp|pin|balance|ref|reference|phone|mobile|tel|call me on|postcode|case|status|status of|ring me on|zip',
  loan: 'we owe him|we owe them|we owe her|we owe the|i owe him|i owe them|i owe her|i owe the|i owed him|i owed them|we owed him|we owed them|borrowed|lent|loan|loaned',
  bill: 'hospital|fee|fees|bill|cost|costs|charged|charging|wants|want|placement fee|agency fee|visa|recruitment',
  left: 'have left|has left|left already|already left|left|gone|quit',
  gang: 'whole shift|night shift|everyone|everybody|all of us|whole team|whole crew|loads of us|lots of us|loads|many',
  half: 'half of|half my|half the|half',
};
