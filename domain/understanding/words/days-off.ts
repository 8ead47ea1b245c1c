/** Days on which nobody worked: 歇了四天, 4天没干, "4 days off", 4 na araw pahinga. */
const restBefore =
  /(?:歇|休息|休|停工?|请假|没干|没上班?|没做|放假|耽误|下雨)(?:了|过|掉)?(?:总共|一共|大概|有)?$|(?<![a-z])(?:off(?: for| about)?|off work|rested|missed|pahinga(?: ko)?(?: ng)?|absent(?: ng)?|di pumasok(?: ng)?|bar|except|less|minus) $/u;
const restBehind =
  /^(?:没干|没上班?|没做|休息|歇|休|停工|放假|不算|下雨|请假)|^ (?:of )?(?:off|rest|absent|not worked|no work|pahinga|walang pasok|di pumasok)(?![a-z])/u;

export const areDaysOff = (before: string, behind: string): boolean =>
  restBefore.test(before) || restBehind.test(behind);
