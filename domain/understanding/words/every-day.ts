/** That every day of a time was worked: 没歇过, 天天干, "no days off", walang day off. */
export const workedEveryDay =
  /(?:没|未|冇|不)(?:有)?(?:歇|休息?|放假|停)过?|(?:一天|半天|一日)(?:都|也)?(?:没|未|冇|不)(?:有)?(?:歇|休|停|落|少)|天天|每天都|日日|连轴|连着干|不歇|无休|(?<![a-z])(?:(?:no|without(?: a| any)?|not (?:a|one|had a|had any)|never had a|didnt have a) (?:single )?(?:days? off|rest days?|breaks?)|every (?:single )?day|7 days a week|seven days a week|straight through|day in day out|walang?(?: \w+)? (?:day ?-?off|pahinga|palya|absent|liban)|araw[ -]?araw|tuloy[ -]?tuloy|dire[ -]?diretso)(?![a-z])/u;
