/** 料也是我垫的 工料一起还差五万四: a sum in which material stands beside the work is read back, as only the work is a wage. */

const material =
  /(?:连|带|加|和|跟|含|包)(?:着|上)?(?:人?工)?(?:带|和|跟|连)?(?:材料|料)(?!场|厂|库)|工(?:带|和|跟|连)料|工料|(?:材料|料|油漆|苗|砖|水泥|沙子?|瓷砖)(?:钱|款|费)?(?:也|都|全|是)*(?:是)?我(?:自己)?(?:垫|出|买|贴)|(?:材料|料|苗|砖|辅料)[钱款费].{0,6}(?:工钱|人工|工资|一起|混)|(?:工钱|人工钱?|工资)(?:跟|和|连|带|加)?(?:材料|料|苗|砖)[钱款费]|包工包料|带料(?:包|做|干)|(?<![a-z])(?:labour|labor|work|wages?) (?:and|plus|n|&|\+|with) (?:the )?(?:materials?|parts)(?![a-z])|(?<![a-z])(?:materials?|parts) (?:and|plus|n|&|\+) (?:the |my )?(?:labour|labor|work)(?![a-z])|(?<![a-z])(?:i|we) (?:paid for|bought|supplied|put in) (?:all )?(?:the |my own )?(?:materials?|paint|tiles|bricks|timber)(?![a-z])|(?:labor|pagawa) (?:at|tsaka|pati) (?:materyales|materials)|(?:materyales|materials) (?:at|tsaka|pati) (?:labor|pagawa)/u;

/** Told as one sum, in which both are. */
export const isWithMaterial = (text: string): boolean => material.test(text.toLowerCase());
