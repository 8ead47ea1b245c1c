/** Jun, as many are called in the Philippines: the month only by what stands beside it, as in mula Jun, “Jun 15”, “Jun and Jul”. */

const besideMonth =
  /(?<![a-z\d])(?:since|from|in|last|of|this|until|till|to|and|at|noong|nung|ng|sa|mula|simula|hanggang|\d{1,2}(?:st|nd|rd|th)?|(?:jan|feb|mar|apr|may|jul|aug|sep|sept|oct|nov|dec)[a-z]*)[ ,-]+$/;
const monthBehind =
  /^ ?(?:[-/–]|\d|last|this|to(?![a-z])|till|until|hanggang|onwards|pa(?![a-z])|(?:and |at |, ?|& ?)?(?:jul|aug|sep|hul|ago|set))/;

export const isNameJun = (text: string, at: number): boolean =>
  /^jun(?![a-z])/.test(text.slice(at, at + 4)) &&
  !besideMonth.test(text.slice(Math.max(0, at - 12), at)) &&
  !monthBehind.test(text.slice(at + 3));
