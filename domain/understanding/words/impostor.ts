/** Somebody who says that they are an office, or us, and wants what nobody should give. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/** `posing`: whom they say they are; `wants`: what they ask for; `given`: what they got. */
export type ImpostorSense = 'posing' | 'wants' | 'given';

export const impostorZh: Wordbook<ImpostorSense> = {
  writing: 'han',
  lists: {
    offices: [
      '劳动(局|所|监察|部门|保障|仲裁)?',
      '人社局?',
      '政府',
      '监察大?队?',
      '社保局?',
      '公安局?',
      '派出所',
      '法院',
      '银行',
      '仲裁委?',
      '热线',
      '12333',
      '12345',
      '你们(那边|单位|热线|中心|平台)?(的)?(人|工作人员|同事|领导|客服)?',
    ],
    asks: [
      '要',
      '问',
      '索要',
      '让我(报|发|给|提供|填|说|转|交|打|念)',
      '叫我(报|发|给|提供|填|说|转|交|打|念)',
      '骗',
    ],
  },
  sayings: {
    posing: [
      '(说|称)(自己|他们?|她|你们?|我们|这|那边)?(就)?(是|来自|代表){offices}',
      '(自称|冒充|假冒|假装)(自己|他们?|她)?(是)?{offices}',
      '{offices}(的|人|刚才?|昨天|今天|早上|又)*(打|来)(了|过|个|一个)*电话',
      '(收|接)到…{offices}…(短信|信息|电话|链接)',
    ],
    given: ['我(已经|都|就|全|刚)*(给|告诉|发|说|报|填|念)(了|过|他|她|他们|出去)+', '(被骗|骗走|骗去)了?'],
    wants: [
      '{asks}…(回执号?|查询码|编号|身份证|证件号|银行卡|卡号|密码|验证码|账号|帐号|手续费|保证金|押金|转账|转钱|汇款|交钱|打钱|个人信息|人脸|钱)',
      '(让|叫)我…(转账|转钱|汇款|交钱|打钱|验证码|密码)',
      '(点|打开)(这个|一个|那个)?(链接|网址)',
    ],
  },
};

export const impostorSpaced: Wordbook<ImpostorSense> = {
  writing: 'spaced',
  lists: {
    offices: [
      '((labou?r|government|govt|council|immigration|tax|dole|nlrc|owwa|dmw|police|court|employment|wages|your|the) )*(office|officer|department|helpline|hotline|ministry|council|government|dole|nlrc|owwa|dmw|police|court|bank|hmrc|home office|acas|inspector|inspectorate|tribunal|service|agency of labou?r)',
      '(one of )?(you|yours|your (people|staff|team|colleagues?))',
    ],
  },
  sayings: {
    posing: [
      '(say|says|said|saying|claim|claims|claimed|claiming|pretend|pretends|pretended|pretending)( (to|be|that|he|hes|she|shes|they|theyre|it|its|is|was|are|were|from|with|the|a|an|working|for))* {offices}',
      '(taga|galing sa|galing|nagpakilalang|nagpapakilalang|nagpakilala|nagpapakilala|kunwari|kunwaring)( (po|sa|na|daw|raw|siya|sya|mula|isang))* (dole|gobyerno|opisina|ahensya|polmo|owwa|dmw|bangko|police|pulis|nlrc|labor|government|inyo|kayo)',
    ],
    given: [
      'i (have |already |just |did |ve )*(gave|give|given|told|sent|send|read)( (it|him|her|them|that|the number|the code|out|mine))+',
      'ive (given|told|sent)( (it|him|her|them|that))+',
      '(binigay|naibigay|sinabi|nasabi|ibinigay) ko( (na|po|ang|yung|ito))*',
    ],
    wants: [
      '(want|wants|wanted|ask|asks|asked|asking|need|needs|needed|demand|demands|demanded|give|send|told me to (give|send|pay)) (for |me |me for |to know |him |them |her |us )*(my |the |our |a |some |all )*(_ )?(receipt|case number|reference|id|passport|bank|card|pin|code|password|account|sort code|money|fee|details|gcash|otp|national insurance|ni number|date of birth|deposit|payment)',
      '(hinihingi|hiningi|humihingi|humingi|nanghihingi|hinihingan|kailangan daw|gusto)( (po|daw|raw|nya|niya|nila|ako|ng|ang|yung|ko|sa akin|kunin))* (resibo|numero ng kaso|id|passport|bank|account|atm|pin|otp|code|password|pera|gcash|bayad|detalye|number)',
    ],
  },
};
