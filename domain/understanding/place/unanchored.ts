/** A spot that thousands of towns have, and no name beside it: 火车站后头, 8号楼1203, 五号线终点站旁边, K218+400. */

import { isListedTown } from './by-itself.ts';

const kinds = [
  '火车站|高铁站|汽车站|客运站|公交站|地铁[站口]?|车站|终点站|始发站|[\\d一二三四五六七八九十]+号线|机场',
  '菜市场|农贸市场|市场|超市|商场|商业街|步行街|医院|卫生院|学校|[大中小]学|幼儿园|银行|邮局|派出所|加油站|收费站|服务区|公园|体育馆',
  '国道|省道|县道|绕城|高速公路|高速路?|出口|入口|铁路|马路|大路|公路|桥[头下边](?!镇|村|乡|街)|桥|隧道|红绿灯|十字路口|路[口边上]?|街[口边上]?|巷[子口]',
  '河边?|江边|海边|湖边|山[上下脚里]?|水库|村[口里头尾]|镇上|县城|城里|城[东西南北]|郊区|市区|市中心',
  '工业园区?|工业区|开发区|高新区|新区|园区|产业园|工地|工厂|厂[子里区]?|公司|单位|店[里]?|宿舍|小区|雇主家|[大后前侧]门|门口|物流园|\\d+号?库|仓库|码头|港口|矿[上里区]?|渔船|船|海上|标段|项目部|配电房|食堂|饭店|酒店|网吧|大棚',
  '(?:鞋|服装|建材|家具|五金|茶叶|轻纺|小商品|汽配|灯具|美食|商贸)城|[一二三四五六\\d]期|安置房|回迁房|拆迁房|板房|工棚|活动房|棚子|车间|地下室|新?楼盘(?![路街村镇小])|新盘(?![路街村镇小])',
  '\\d+号楼|\\d+[栋幢单元楼层室号#]+|[一二三四五六七八九十]+(?:号楼|[栋幢楼层室])|[一二三四五六七八九十]单元|[a-z]座|k\\d+(?:\\+\\d+)?|\\d+',
].join('|');
const beside =
  '后[头面边]|背后|前[头面边]|对[面过]|旁边?|边上|附近|隔壁|里[面头]?|外[面头]?|下面|底下|上面|往[东西南北前里]走?|那[边里家个]?|这[边里家个]?|出来|进去|就是|往里走|拐弯|一[个家]|某|就|在|的|是|上|下|边|口|门';
const spot = new RegExp(`(?:${kinds}|${beside})`, 'giu');

/** "Unit 9", "room 214": of which house, is not said. */
const room =
  /^(?:the )?(?:unit|room|flat|block|shed|bay|plot|house|cabin|floor|gate|warehouse|door|caravan|site)s? ?#?\w{1,4}$/iu;

/** In Latin letters a name has its capital, so there only a number of a room is weighed. */
export const isUnanchored = (place: string): boolean =>
  room.test(place) || (isSpot(place) && !isListedTown(place));

const isSpot = (place: string): boolean =>
  /\p{Script=Han}|^k\d+\+/iu.test(place) && [...place.replace(spot, '').replace(/[^\p{L}]/gu, '')].length < 2;
