/** Words that stand beside an employer in a whole story, and are no name. */

/** 公司叫我们自己走: who is told to do what, and what. */
export const peopleTold: readonly string[] =
  '[我你他她俺咱别先把给不停滚干做签去来走等回搬写交换按放休再] 大家 所有 工人 自己 上班 下班 加班'.split(
    ' ',
  );

/** 老板叫人打我: who is sent for, and what for. */
export const othersCalledIn: readonly string[] =
  '人 几 两 些 一[帮群伙个] 好多 大家 工[人友] 自己 保安 门卫 黑社会 社会 流氓 混混 打手 警察 司机 来 去 过来 别人 外[面人地]'.split(
    ' ',
  );

/** What is said of a boss in words that begin as surnames do: 老板应酬多, 老板高高兴兴. */
export const saidOfBoss: readonly string[] =
  '简直 金链 应 高[高兴] 安[排慰抚全] 计划 经常 常 平时 毛病 马上 容易 解[释散] 通知 全 都 从 和 于 后 相信 时 习惯 许[诺多] 谈 查 向 明 强 双 管 终于 居然 曾 能 有 白 关 黄了 红 空 危 古怪 温 庄 宣 成[天心] 干 封 盖 游 支 养 易 慎 须'.split(
    ' ',
  );

/** Words with a capital that begin a sentence, and no firm. */
export const beginningsOfSentences: readonly string[] =
  'I My The We Our Hi Hello Good Worked Working Been Got Boss Sir Please Need Not No Still Ako Kami Hindi Wala Walang Yung Ang Si Po Domestic Filipino Chinese Polish Romanian Construction Factory Farm Kitchen Site Delivery Security Care'.split(
    ' ',
  );

/** "agency Manager said": what stands behind a role, and is no name. */
export const notNamedByRole: readonly string[] =
  'Manager Director Staff Workers? Owner Boss Supervisor Said Says Told Is Does Did Has Have Pays? Paid Wont Will Never Not No Keeps? Took Owes? The I We They He She You My And But In At From For With Work(er)? House Car Van Handbook Policy'.split(
    ' ',
  );

/** What a sentence has, and the name of a firm has not. */
export const wordsOfSentences: readonly string[] =
  '晓得 知道 补助金 赔偿金 保证金 押金 奖金 (看|守|开)店 [撤关闭]店 [派分调]到 ^(公司|工厂|厂子|单位) 这边 那边 总包 甲方 发包 [在的进我你他她没不了吗要给说被把就都也还去来找问] 工资 老板 工人 上班 一个 一家 那家 这家 那个 这个 [现昨今以前后] 住院 入职 离职 [\\d一二两三四五六七八九十半几](个月|年|天) (医院|学校|[小中大]学|幼儿园)$'.split(
    ' ',
  );

/** "a cafe called Bean There": what is called by a name where somebody works. */
export const housesCalled: readonly string[] =
  'kitchen restaurant cafe café hotel guesthouse pub bar club salon barbers takeaway takeout bakery shop store supermarket butchers deli farm nursery dairy orchard factory mill plant packhouse warehouse garage firm company agency outfit business charity school gym laundry launderette carwash yard karinderya tindahan panaderya pabrika kumpanya'.split(
    ' ',
  );

/** "sinasahuran ako ng …": is paid, before who pays. */
export const verbsOfPay: readonly string[] =
  'sinasahuran sinahuran pinapasahod pinasahod sinusweldohan sinuswelduhan pinapasweldo pinasweldo pinapaswelduhan binabayaran binayaran pinasusweldo'.split(
    ' ',
  );
