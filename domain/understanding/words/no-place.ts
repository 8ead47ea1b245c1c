/** Words that name no place at "where is it?": how long, a vehicle; and that the road alone is not known. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/** `of_else`: nothing but a length, a sum or a vehicle; `no_road`: the road, the number or the whole address is not known */
export type NoPlaceSense = 'of_else' | 'no_road';

export const noPlaceZh: Wordbook<NoPlaceSense> = {
  writing: 'han',
  lists: {
    color: ['白色?', '黑色?', '红色?', '蓝色?', '灰色?', '银色?', '绿色?', '黄色?', '旧', '大', '小', '破'],
    vehicle: [
      '面包车',
      '货车',
      '卡车',
      '轿车',
      '皮卡',
      '大巴车?',
      '中巴',
      '小车',
      '电动车',
      '摩托车?',
      '三轮车',
      '车',
      '五菱',
    ],
  },
  sayings: {
    of_else: [
      '^(大概|大约|差不多|约|干了|做了)*[\\d一二两三四五六七八九十百半几]+(多)?(个)?(小时|钟头|天|星期|礼拜|块钱?|元|工)(左右|多|吧|了)*$',
      '^(开|坐|一辆|那辆|就是|是|个)*({color}的?)*{vehicle}(来接|接送|接的)?$',
    ],
    no_road: [
      '(不知道|不晓得|不清楚|记不得|忘了|记不住|说不上来|不认识)…(路名?|街名?|哪条[路街]|什么[路街]|门牌号?|具体地址|具体位置|详细地址|地址)',
      '(路名?|街名?|哪条[路街]|什么[路街]|门牌号?|具体地址|具体位置|详细地址|地址)(叫什么|是什么|是哪|我|也|都|就)*(不知道|不晓得|不清楚|记不得|忘了|说不上来)',
    ],
  },
};

export const noPlaceEn: Wordbook<NoPlaceSense> = {
  writing: 'spaced',
  lists: {
    color: [
      'white',
      'black',
      'red',
      'blue',
      'grey',
      'gray',
      'silver',
      'green',
      'yellow',
      'big',
      'small',
      'old',
      'new',
      'long',
      'dark',
      'dirty',
      'ford',
      'transit',
      'vw',
      'mercedes',
      'toyota',
    ],
    vehicle: [
      'vans?',
      'cars?',
      'lorry',
      'lorries',
      'trucks?',
      'pick ?ups?',
      'minibus',
      'jeeps?',
      'bus',
      'coach',
      'motorbike',
      'transit',
    ],
    unsure: [
      'dont',
      'do not',
      'didnt',
      'cant',
      'cannot',
      'never',
      'not sure',
      'no idea',
      'dunno',
      'forgot',
      'forget',
      'unsure',
      'no clue',
    ],
    road: ['road', 'street', 'address', 'postcode', 'post code', 'house number', 'door number', 'lane'],
  },
  sayings: {
    of_else: [
      '^(about |around |like |nearly |over |roughly |worked |did |i did |maybe |its |just )*£?\\d[\\d.,]*k?( and a half)? ?(hours?|hrs?|days?|weeks?|wks?|quid|pounds?|shifts?|h|percent)( (a|per|each|every|worked|of|work|not paid|unpaid|or so|total|in all|week|day|month|overtime)){0,4}$',
      '^(in |by |its |it is |was |he |she |they |drives? |has |have |got |there was |comes? in |picked up in |pick us up in |us |up )*(an? |the |his |their |her )?({color} )*{vehicle}( (outside|reg|plate|picks us up|pick up|comes))?$',
    ],
    no_road: [
      '{unsure} …… (what |which |the |name of |my |its |full |exact )*{road}( (is |was )?called)?',
      '(what|which) {road} …… {unsure}',
      '(the |full |exact )*{road}( name)? (i )?{unsure}',
    ],
  },
};

export const noPlaceTl: Wordbook<NoPlaceSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    of_else: [
      '^(mga |halos |sa |po )*\\d[\\d.,]* ?(na )?(oras|araw|linggo|piso|pesos)( (po|lang|kada|isang|araw|linggo|na|sa)){0,4}$',
      '^(yung |ang |sa |may |isang )*(puting|puti na|itim na|pulang|pula na|asul na|lumang|malaking|maliit na) (van|kotse|jeep|trak|truck|sasakyan)( po)?$',
      '^(van|kotse|jeep|trak|truck|sasakyan) (na )?(puti|itim|pula|asul)( po)?$',
    ],
    no_road: [
      '(hindi|di|d|diko|nakalimutan) (ko |po |namin |ko po )*(alam|matandaan|na matandaan|maalala|sigurado|kabisado|sure)?( (po|ang|yung|kung|ano|anong|pangalan|ng|eksaktong))* (kalye|kalsada|address|street|daan|numero ng bahay)',
    ],
  },
};
