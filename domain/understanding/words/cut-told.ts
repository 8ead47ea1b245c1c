/** What is told of a kind where the sum is asked for: taken off again and again, less than the least. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

export type CutTold = 'wage.deduction' | 'wage.minimum';

export const cutToldZh: Wordbook<CutTold> = {
  writing: 'han',
  lists: { each: ['(每|一)个?(月|周|礼拜|天|班|次)', '(月|天|次)(月|天|次)'] },
  sayings: {
    'wage.deduction': [
      '{each}(都|要|就|给|固定)*(扣|罚|划走?|克扣)(了|掉|走|我们?|他们?)*',
      '(一|每)(天|次|个月)(扣|罚)',
    ],
    'wage.minimum': ['(按|照|依)…?最低(工资|标准|线)(标准)?(的话|算|来说)?[，, ]?(该|应|要|得)'],
  },
};

export const cutToldEn: Wordbook<CutTold> = {
  writing: 'spaced',
  lists: { each: ['(a|per|each|every) (day|week|wk|month|shift|payday|fortnight)'] },
  sayings: {
    'wage.deduction': [
      '(takes?|took|charges?|charged|stops?|docks?) (us |me )?([£$]?\\d+|_) {each} (off|for|out)',
      '(deduct*|docked|docks|fined|stopped|knocked off|took off|takes off|take off|taking off|took out|takes out) …… {each}',
      '(takes?|took|taking|taken|charges?|charged|charging|stops?|stopped|stopping|docks?|docked|docking|keeps?|keeping|kept|hold(s|ing)? back|held back) (me |us |off |out )*([£$]?[\\d.,]+|_)( (quid|pounds?|pesos?))? {each}( (off|out of|from))?',
      '{each} …… (deduct*|docked|taken off|knocked off|took off)',
      '{each} (they|he|she|boss) (takes?|took|docks?|knocks?|stops?) (for|off|out)',
    ],
    'wage.minimum': [
      '(should|shouldve|shoulda|meant) (be|been|have been) …… minimum( wage)?',
      'minimum( wage)? (is|was|should be) …… (he|they|she|but|got|paid|pays|give)',
    ],
  },
};

export const cutToldTl: Wordbook<CutTold> = {
  writing: 'spaced',
  lists: { each: ['(kada|bawat|tuwing) (araw|linggo|buwan|sahod|kinsenas|katapusan)'] },
  sayings: {
    'wage.deduction': [
      '(binawasan|binabawasan|kinaltasan|kinakaltasan|kaltas|bawas|kinakaltas|binabawas) …… {each}',
      '{each} …… (binabawasan|kinakaltasan|kaltas|bawas|kinakaltas)',
    ],
    'wage.minimum': ['(dapat|minimum) (ay )?(na )?minimum …… (binigay|bayad|binabayad)'],
  },
};
