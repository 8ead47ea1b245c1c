/** A shop that is told by where it stands, and a department of a public house: 三棵树路口那家面馆, 县医院骨科. By so much it can be found. */

const besideLandmark =
  '(?:路口|十字口|三岔口|桥头|村口|街口|巷口|门口|拐角|转角|边上?|旁边?|对[面门]|斜对面|隔壁|后[面边]|前[面边]|背后|楼[上下]|里[面头]?|附近)';
const shopByKind =
  '[\\p{Script=Han}]{0,4}(?:面馆|饭[馆店]|餐[馆厅]|茶馆|早[点餐](?:店|铺|摊)?|[^厂商门这那个家]{1,3}[店铺摊窑坊]|超市|药房|网吧|作坊|砖[厂窑]|烧烤|火锅|洗车行?|理发|宾馆|旅[馆社]|棋牌室|托管班|幼儿园|[菜果花渔]场|养\\p{Script=Han}场|五金厂?|修理厂|加油站|废品站)';

const shopAtLandmark = new RegExp(
  `^(?:就?是|在)?((?!我|俺|咱|他|她|你|这|那|厂|公司|单位|宿舍|家)\\p{Script=Han}{2,10}?${besideLandmark}的?[那这]?[个家间]${shopByKind})$`,
  'u',
);

const publicHouse =
  '(?:医院|卫生院|卫生所|疗养院|[小中大]学|学校|学院|幼儿园|银行|酒店|宾馆|车站|机场|法院|养老院|敬老院)';
const department =
  '\\p{Script=Han}{0,4}(?:[^\\P{Script=Han}学本专文理]科|收费处|挂号处|总务处|后勤处?|药房|保安[部队]|保洁[部队]|食堂|洗衣房|前台|客房部|餐饮部|急诊|病房|护理部|住院部|窗口)';
const departmentOfHouse = new RegExp(
  `^(?:就?是|在)?((?!我|俺|咱|他|你|这|那|哪|一个)\\p{Script=Han}{1,12}?${publicHouse}的?${department})$`,
  'u',
);

/** All of the text, as it was told. */
export const toldByWhereabouts = (said: string): string | undefined =>
  shopAtLandmark.exec(said)?.[1] ?? departmentOfHouse.exec(said)?.[1];
