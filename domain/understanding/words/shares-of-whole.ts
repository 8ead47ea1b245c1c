/** What is said of a share of a sum: "kept 20% of it", 扣了百分之三十, 只发七成. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

export type ShareOfWholeSense =
  /** before a share: so much of it is owed */
  | 'taken'
  /** before a share: so much of it came */
  | 'came'
  /** behind a share: so much of it is owed, or came */
  | 'not_paid'
  | 'paid';

export const sharesOfWholeZh: Wordbook<ShareOfWholeSense> = {
  writing: 'han',
  lists: {
    me: ['了?(我们?|俺们?|咱们?|大家)?(的?(工资|工钱|薪水)的?)?(其中的?)?'],
    pay: ['[发给结付拿领]'],
  },
  sayings: {
    taken: ['(扣|克扣|扣掉|扣走|扣下|抽走?|抽掉|压|押|少{pay}|没{pay}|还?欠|还?差){me}'],
    came: ['(只|就|才|已经|都)*({pay}|到手|到账|实{pay}|拿到){me}'],
    not_paid: ['(的?(工资|工钱|钱))?(还|都|一直|也)*(没|未|不)有?({pay}|到)', '(的?(工资|工钱|钱))?(被)?扣'],
    paid: ['(的?(工资|工钱|钱))?(已经?|倒是|都)*({pay})了'],
  },
};

export const sharesOfWholeEn: Wordbook<ShareOfWholeSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    taken: [
      '(took|takes|kept|keeps|keeping|deducted|deducts|docked|docks|withheld|holding back|held back|cut|stopped|short|owes? (me|us)|knocked off|kinaltas|binawas|kaltas)( of)?( off)?( me| us| my (pay|wages?)| about| like)?',
    ],
    came: [
      '(paid|gave|got|gives|pays|received|binigay|ibinigay|natanggap)( me| us)?( only| just| about| back| lang)*',
    ],
    not_paid: [
      '(of it |of that |of my (pay|wages?) )?((is|was|still|are) )*(missing|unpaid|not paid|short|owed|kept)',
    ],
    paid: ['(of it |of that |of my (pay|wages?) )?((is|was|has been) )*paid'],
  },
};
