/** Words that stand beside an employer in a whole story, and are no name. */

/** 公司叫我们自己走: who is told to do what, and what. */
export const peopleTold: readonly string[] =
  '[我你他她俺咱别先把给不停滚干做签去来走等回搬写交换按放休再转补退辞] 大家 所有 工人 自己 上班 下班 加班'.split(
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
  '晓得 知道 是 ^归(?!来|[元真]) ^(?:想|要)(?!念|想) ^告 能让 其实 ^刚[才刚] 门口 ^阿拉 ^社保 ^(?:跟着?|着|帮|替|有[家个间]) 到期 当(?=保|服务|快|物) 补助金 赔偿金 保证金 押金 奖金 (看|守|开)店 [撤关闭]店 [派分调]到 ^(公司|工厂|厂子|单位) 这边 那边 总包 甲方 发包 [在的进我你他她没不了吗要给说被把就都也还去来找问] 工资 老板 工人 上班 一个 一家 那家 这家 那个 这个 [现昨今以前后] 住院 入职 离职 [\\d一二两三四五六七八九十半几](个月|年|天) (医院|学校|[小中大]学|幼儿园)$'.split(
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

/** 车队叫蓉畅达, 一家叫蓝调的酒吧: houses and crews that are called by a name. */
export const housesInChinese: readonly string[] =
  '厂名 站点 厂子? 公司(?:名字?|名称)? 店名? 单位 酒店 饭店 工厂 (?:车|船|施工|工程|装修|安装|包工|劳务|保洁|保安|作业)队 合作社 客栈 民宿 宾馆 旅馆 旅店 招待所 (?:[酒餐网水书咖]|迪)吧 [饭餐面茶菜馆会]馆 [酒茶]楼 农家乐 农庄 山庄 度假村 工作室 俱乐部 会所 健身房 网咖 影楼 发廊 养老院 敬老院 护理院 托管班 幼儿园 诊所 [农林牧渔猪鸡鸭羊]场 果园 基地 大棚 作坊 门市 铺子 馆子 摊子 驾校 车行 驿站 网点 [分加]盟?[店点] 菜馆 超市 平台 机构 中介 劳务 KTV [这那哪]家 [这那]个厂'.split(
    ' ',
  );

/** 四川路桥, 广西建工, 浙江一建: what builds and runs things for a province or a city is called so, and by no other name. */
export const publicBodies: readonly string[] =
  '建工 建投 建设集团 城建 城投 交建 交投 路桥 水务 公交 地铁 环卫集团 电建 铁建 水利水电 [一二三四五六七八九十]建 [一二三四五六七八九十]冶 邮政 移动 联通 电信 供电 烟草 农垦 机场集团 港务 能源集团'.split(
    ' ',
  );

/** 在好再来洗碗: what is done in a house, behind its name. */
export const workOfHouse: readonly string[] =
  '上(?:的)?班 打工 打[零杂]工 打寒假工 洗碗 洗菜 洗车 洗头 端[盘菜]子? 传菜 配菜 切[菜配] 炒菜 收银 当(?:服务员|店员|店长|保安|保洁|厨师|学徒|收银|导购|普工|工人|小工|骑手|司机|客服) 做(?:服务员|店员|店长|保安|保洁|厨师|学徒|收银|导购|普工|工人|小工|骑手|司机|客服|前台|后厨|美容|美发|暑假工) 卖(?:衣服|鞋|货|手机|房|菜|肉) 送(?:外卖|餐|货|快递) 站柜台 理货 导购 兼职 实习 剪头发 剪发 按摩 揉面'.split(
    ' ',
  );

/** 在外面打工, 在流水线上班: where the work is, and no house by its name. */
export const placesOfWork: readonly string[] =
  '家 家里 外 外[面地省边] 老家 农村 老[乡板] 学校 食堂 后厨 厨房 前[厅台] 车间 里面 .*(?:流水|生产|产|装配)线 仓库 码头 路边 街[上边] 市场 商场 超市 小区 医院 酒店 饭[店馆] 宾馆 网上? 平台 夜市 高速 国外 北方 南方 船 海 山 地 田 大棚 工厂 办公室 宿舍 门口 单位 公司 厂 店 工地 项目 机关 政府 银行 餐[馆厅] 面馆 火锅店 理发店 网吧 酒吧 幼儿园 养老院 快递 外卖 美团 .*工地 .{1,2}[里上下内外面边旁间] .*(?:[里外上下后前]面|旁边|附近|对面|隔壁|后面|前面|楼[上下]|门口)'.split(
    ' ',
  );

/** 外墙粉刷, 仓库分拣: a clause of a few signs that tells what is done, to whom and when, and no name. */
export const wordsOfClauses: readonly string[] =
  '[搬送洗做干跑扫剥摘缝焊刷贴扛拉修拆装铺砌挖欠拖扣罚押退没不发给辞裁钱薪资费款岁男女人工员师手组班队的了吗呢吧啊您请帮你我他她这那哪某] 出租 宿舍 仓库 车间 流水 分拣 质检 后[勤厨] 前台 销售 客服 会计 保[姆洁安] 月嫂 护工 家教 学徒 实习 [兼全]职 临时 长期 短期 夫妻 你好 谢谢 合同 试用 转正 计[件时] 底薪 提成 奖 补贴 [年产病婚丧事]假 受伤 骨折 [解入离]职 放假 停[工产业] 倒闭 跑路 失联 到现在 目前 至今 [上本今去前昨明后]?[月年天日周] 春节 中秋 端午 清明 国庆 老板 包工头 [东南西北][边部] 外卖 骑 网约 代驾 快递 司机 社保 医保 救命 求助 投诉 举报 咨询 美容 美发 理发 厨 服务 餐饮 酒店 建筑 工地 危险 紧急 号 楼 路 街 村 镇 县 区 市$ 省 小时 [零一二三四五六七八九十百千万两半几多少]+[个块元]'.split(
    ' ',
  );

/** "Zoomeats owes me", "Marlow Cross havent paid me": what one does who owes, behind the name. */
export const deedsOfDebtors: readonly string[] =
  "(?:still |now |just |has |have |had |is |are |were |was )*(?:ow(?:es?|ed|ing) (?:me|us|my|our|him|her|the|£|\\d)|(?:has|have|had)(?: ?n[o']?t| never)(?: even)? (?:paid|given|sent)|(?:hasn['’]?t|haven['’]?t|hadnt|wont|won['’]t|will not|didnt|didn['’]t|did not|dont|don['’]t|doesnt|doesn['’]t|never|refus(?:e|es|ed|ing) to|stopped|not) (?:even )?pay(?:ing|s)?|never paid|(?:hasnt|havent) (?:gave|give)|sacked (?:me|us|my)|fired me|let me go|kept (?:my|our|the|back)|ke+ps? (?:my|our|back)|(?:took|takes?|docked|docks|deducts?|deducted|stops?|stopped|charged|charges) (?:me|us|my|our|£|\\d)|paid (?:me|us) (?:only|just|late|short|less|half)|short(?:ed|s)? (?:me|us)|pays? (?:me|us)|under ?paid|withh[oe]ld)|(?:po |na |pa |ay )*(?:ayaw|hindi (?:pa )?(?:nag|kami|ako|ibini)|di (?:pa )?(?:nag|kami|ako|ibini)|may utang|nangangutang|nagkulang|kulang magpa)".split(
    '\n',
  );

/** "not been paid by Harlow Green", "no wages from Longfield Grange": before the name of who owes. */
export const wordsBeforeDebtors: readonly string[] =
  '(?:owed|paid|unpaid|sacked|dismissed|fired|employed|hired|recruited|scammed|robbed|conned|ripped off|underpaid|taken on|let go|sent(?: out)?)(?: \\S+){0,4} by|(?:pay|wages?|wage slip|payslips?|money|nothing|nowt|penny|salary|payment|p45|sweldo|sahod|bayad)(?: at all| yet)? (?:from|off|mula sa|galing sa)'.split(
    '\n',
  );

/** "Kitchen porter at …", "driver sa …": what somebody is, before where they work. */
export const workersInLatin: readonly string[] =
  '[a-z]{2,}(?:er|or|ist|ant|man|woman|maid|hand|nurse|chef|cook|porter|assistant|guard|crew|staff|mason|clerk|labourer|rider) po(?: ako)? nagtatrabaho nagtrabaho nagwo-?work trabaho work(?:s|ed|ing)? been shifts? job started start employed'.split(
    ' ',
  );

/** Words with a capital that are nobody's name: who, when and where from. */
export const capitalsOfNobody: readonly string[] =
  "I I'm Im I've Ive Me My We We're Were Weve We've You Your He She It Its It's They Theyre Their Our Us This That These Those There Here Boss Gaffer Manager Management Supervisor Foreman Owner Landlord Agency Company Firm Factory Work Employer Nobody Someone Somebody Everyone Everybody Anyone One Two Three Four Five Six Seven Eight Nine Ten Payroll HR Office Head Client Customer Mum Dad Mam Wife Husband Son Daughter Brother Sister Friend Cousin Uncle Mate Girls Lads Lad Hi Hello Hey Dear Good Morning Afternoon Evening Please Help Thanks Thank Sir Madam Maam Ma'am Mam So And But Also Still Just Now Then When Where Why What Who How Since Because Cos If Not No Never Yes Ok Okay Got Been Have Has Had Is Are Was Am Do Does Did Can Could Will Would Should Need Want Worked Working Started Left Paid Unpaid Owed Sacked Fired January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Christmas Xmas Easter Ramadan Eid Diwali Today Yesterday Tomorrow Last Next British English Scottish Welsh Irish Polish Romanian Bulgarian Ukrainian Lithuanian Latvian Portuguese Spanish Italian Indian Pakistani Bangladeshi Nepali Nepalese Chinese Vietnamese Filipino Filipina Pinoy Pinay Nigerian Ghanaian Romania Poland Bulgaria Ukraine India Nepal Pakistan China Vietnam Philippines UK England Scotland Wales Ireland Europe EU London HMRC ACAS HSE Police Council Jobcentre Wages SSP PAYE NI P45 P60 Whatsapp WhatsApp Facebook Google Ako Kami Sila Siya Sya Yung Ang Si Sina Po Opo Hindi Di Wala Walang May Kung Ngayon Kahapon Amo Ko Namin Nila Kanila Isang Dalawa Tatlo Magandang Kumusta Ate Kuya Enero Pebrero Marso Abril Mayo Hunyo Hulyo Agosto Setyembre Oktubre Nobyembre Disyembre Pasko DOLE NLRC SSS OWWA DMW PhilHealth Pag-IBIG Pag-ibig".split(
    ' ',
  );

/** Where a village or a part of a town is told in Filipino, and no firm. */
export const villagesInFilipino: readonly string[] =
  'San Santa Santo Sta\\.? Sto\\.? St\\.? Brgy\\.? Barangay Bgy\\.? Sitio Purok Poblacion Phase Block Blk Lot Subd Subdivision Village Bagong Silang Pob\\.? Zone Region'.split(
    ' ',
  );

/** "Care Assistant", "Night Shift": words of work, of which nobody is called by nothing else. */
export const capitalsOfWork: readonly string[] =
  'Labor Labour Department Chef Cook Cleaner Driver Carer Nurse Nanny Porter Picker Packer Rider Courier Builder Labourer Waiter Waitress Barista Bartender Security Guard Warehouse Operative Assistant Care Support Worker Kitchen Domestic Live Temp Casual Part Full Time Zero Hours Night Day Shift Building Construction Site Farm Hotel Restaurant Hospital School Nursing Home Team Leader Senior Junior Head Deputy General Staff Crew Contract Contractor Sub Human Resources Accounts Customer Service Services Sales Factory Office Production Line Quality Control Agency Company Firm Group Welder Mason Helper Kasambahay Yaya Labandera New Year Boxing Bank Holiday Universal Credit Job Centre National Minimum Living Wage Statutory Sick Pay Facebook Marketplace Town Hall'.split(
    ' ',
  );

/** 院长儿子接手养老院: who does what, in words that are in no firm's name. */
export const deedsInSentences: readonly string[] =
  '接手 接管 招[了人工] 骗 拉去 调[到去] 转[到给让] 派[到去来] 关[门了] 倒闭 破产 跑[了路] 搬[到走去] 卖[给了] 离开 辞退 押[我钱金] 扣[我钱了] 罚款 借[了钱] 住院 打[人我工] 骂 儿子 女儿 媳妇 老公 老婆 男人 姐夫 小舅 亲戚 老乡 [院厂店队组班站]长 经理 主管 老师 护工 工友 同事 少[记发给算] 多[记扣算] 介绍 合同 社保 每[天月年] 一[直起] 已经 总是 经常 因为 所以 但是 如果'.split(
    ' ',
  );

/** Houses that everybody knows by a name that tells nothing of a trade. */
export const knownHouses: readonly string[] =
  '富士康 比亚迪 顺丰 京东 海底捞 肯德基 麦当劳 必胜客 星巴克 瑞幸 蜜雪冰城 沃尔玛 大润发 永辉 盒马 华莱士 韵达 圆通 中通 申通 极兔 德邦 万科 碧桂园 立讯 歌尔 蓝思 和硕 仁宝 海尔 格力 宁德时代 名创优品 胖东来 全家 罗森 绝味 周黑鸭'.split(
    ' ',
  );

/** Those for which hardly anybody works but through somebody else. */
export const knownPlatforms: readonly string[] = '美团 饿了么 滴滴 货拉拉 闪送 达达'.split(' ');
