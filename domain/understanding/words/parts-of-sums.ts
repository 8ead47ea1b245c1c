/** What one part of a claim is paid for, as it stands beside its sum: 押金300, "£45 overtime", bond 2,000. */

const chineseParts =
  '(?:服装|工服|工牌|钥匙|宿舍|厂服|伙食|住宿|床|饭卡|设备|工具|押)?押金|保证金|体检费?|工衣费?|厂服费|工牌费|办证费|健康证费?|服装|工装|培训费|服装费|工装费|介绍费|中介费|加班费|加班工资|加班|夜班费|夜班补贴|高温费|高温补贴|餐补|房补|补贴|补助|津贴|全勤奖?|满勤奖?|年终奖|奖金|绩效|提成|工资|工钱|人工费|人工|底薪|材料费|材料钱|运费|装卸费|油费|油钱|路费|车费|生活费|饭钱|伙食费?|报销|垫付款|垫的钱|罚款|尾款|社保';
const englishParts =
  '(?:key |uniform |boot |boots |room |house |tool |locker |id |badge )?deposit|bond|uniform|boots|tools|training|wages?|base pay|basic pay|base|pay|salary|basic|overtime|ot|bonus|commission|tips|holiday pay|sick pay|expenses|mileage|fuel|petrol|travel|deductions?';
const tagalogParts =
  'sahod|sweldo|suweldo|bond|deposito|deposit|overtime|ot|13th month|bonus|komisyon|allowance|incentive|separation|backpay|back pay|last pay|uniporme|medical|training';

/** Behind a comma, a space, a number or its unit, so that 没工资 and the like name no part. */
export const partBefore = new RegExp(
  `(?:^|[\\s,，、;；。\\d元块的千百万一二三四五六七八九])(?:还有|另外|欠|扣|加)?(${chineseParts}|${englishParts}|${tagalogParts})(?:是|有|欠|共|:|：| is| was| ng| na| ko| of)? ?(?:£|¥|php ?)?$`,
  'u',
);
export const partBehind = new RegExp(
  `^ ?(?:块钱?的?|元的?|的|quid|pounds?|pesos?|php)? ?(?:for (?:the |my )?|in |of |ng |sa |na )?(${chineseParts}|${englishParts}|${tagalogParts})(?!\\p{Script=Latin})`,
  'u',
);

/** 卖房提成两万八: however the part is called more closely. */
export const partRightBefore = new RegExp(`(?<![没无冇未不])(${chineseParts})(?:是|有|欠|共)?$`, 'u');

/** 600 and my tips, 三千加提成: one part more, of which it isn't said how much it is. */
export const partWithoutSum = new RegExp(
  `^ ?(?:块钱?|元|quid|pounds?|pesos?|php)?[\\s,，]*(?:(?:plus|and|n|&|\\+|at|tsaka|saka|pati)(?![a-z]) ?(?:my |the |all |all my |his |yung |ang )?|再加上?|加上?|外加|还有|另外)(${chineseParts}|${englishParts}|${tagalogParts})(?!\\p{Script=Latin})[^\\d一二两三四五六七八九十百千万几]*$`,
  'u',
);

/** 底薪3500 提成没算: the rest of the pay is owed as well, and not how much it is. */
export const basePayAlone = new RegExp(
  `(?:底薪|基本工资|(?<!\\p{L})(?:base|basic)(?: pay| salary| wage)?(?!\\p{L})).*(?:(?:${chineseParts})(?:也|还|都|另|一直|全)*(?:没|未|冇)(?:有)?(?:算|给|发|结|含|包括|计|拿)|(?<!\\p{L})(?:${englishParts})(?: (?:is|was|are|were|still))*(?: not|nt| isnt| never| hindi)(?: pa)?(?: po)? (?:counted|included|paid|in|in it|kasama|kasali|bayad)|(?:not|without|excluding|excl|hindi kasama ang|wala pa ang) (?:counting |including |the |my )?(?:${englishParts})(?!\\p{L}))`,
  'u',
);

/** Sahod ko 13500, "basic ko 13k": at the end, before a sum; 2 buwan na sahod is theirs. */
export const tagalogWageBefore =
  /(?<!(?:buwan|linggo|araw|months?|weeks?)(?: na| ng| kong?| naming?)* |ng |wala pa |(?:^|\P{L})\d[\d,]* )(?<!\p{L})(?:basic|sahod|sweldo|suweldo|pasahod|rate)(?: sahod| sweldo| pay)?(?: ko| namin| niya| nya| po| ay| kasi| lang| is)+ ?(?:[:=] ?)?(?:₱|php ?|p)?$/u;

/** 底薪2360, basic ko 13k: right before a sum. */
export const basePayBefore =
  /(?:底薪|基本工资|基本薪|(?<!\p{L})(?:base|basic)(?: pay| salary| wages?)?(?: ko| namin| po| ay| is| was)*)(?:是|有|才|只有|就|:|：)* ?(?:£|¥|₱|php ?)?$/u;
/** Behind the base pay: the overtime that didn't come. */
export const overtimeUnpaid =
  /加班[^\d]{0,8}(?:没|未|冇|不|不给)|(?:没|未|冇|不)(?:有)?(?:算|给|发)[^\d]{0,4}加班|(?<!\p{L})(?:no|not|never|nt|didnt|dont|doesnt|wont|havent|without|hindi|di|wala|walang)(?!\p{L})[^\d]{0,30}(?<!\p{L})(?:overtime|over time|ot|o\/t)(?!\p{L})|(?<!\p{L})(?:overtime|over time|ot|o\/t)(?!\p{L})[^\d]{0,30}(?<!\p{L})(?:not|never|nt|unpaid|nothing|hindi|di|wala)(?!\p{L})/u;

/** A wage beside another part may be so much a month. */
export const isWageName = (name: string): boolean =>
  /^(?:工资|工钱|人工|人工费|底薪|wages?|pay|salary|basic|base|base pay|basic pay|sahod|sweldo|suweldo)$/u.test(
    name,
  );

const anyPart = new RegExp(
  `(?:${chineseParts})|(?<!\\p{L})(?:${englishParts}|${tagalogParts})(?!\\p{L})`,
  'giu',
);

/** Whether a part of a claim is named other than the wages: 还欠押金500, "my travel money". */
export const namesPart = (text: string): boolean =>
  (text.match(anyPart) ?? []).some((name) => !isWageName(name.toLowerCase()));

/** 3000也没给, "300 overtime not paid either": behind a part, that it is owed as well. */
export const alsoUnpaid =
  /^(?:块|元)?钱?[也都](?:还|一直)?(?:没|未|冇|不)|^ ?(?:quid |pounds? |pesos? )?(?:(?:was|is|also|still) )*(?:also not|not paid (?:either|as well|too)|unpaid (?:too|as well)|hindi rin|di rin|wala rin)(?![a-z])/u;
