/** What firms' names end in, and what firms do. Whoever adds an ending: it must hardly ever end anything but a firm. */

/** Legal forms in Latin letters; `?` with or without the letter before it. */
export const legalForms: readonly string[] =
  'ltd limited llc llp inc incorporated plc corp corporation co company group holdings coop co-op cooperative'.split(
    ' ',
  );

/** Trades that end a firm's name in English and Filipino. */
export const englishTrades: readonly string[] =
  'farms? foods? builders? building construction joinery roofing scaffolding cleaning cleaners security garments? logistics haulage couriers? recruitment manpower staffing personnel services? solutions care homes? footwear (ice|bottling|rice|feed|power|water|chemical|cement|packing|processing|recycling) plant bottling (hollow )?blocks supermart superstore mart lumber ricemill furnitures? weaving handicrafts hotel restaurant kebab bakery bakers laundry nurser(y|ies) growers produce poultry meats? fish fishing seafoods? canning cannery textiles? packaging engineering electrical plumbing transport cars wash fruits? salads coatings carpentry contractors? developers? shipping shipyard bros brothers sons partners enterprises trading industries flooring plastering demolition groundworks fabrications? (metal|steel|iron|wood|glass|brick|stone|paint|mill)works? hardware merchandise foundry sawmill refinery smelter joiners mushrooms? dairy catering cafe bar nails furniture print(ing|ers)? warehousing distribution labou?r agency supply motors burgers? pizzas? kebabs chicken grill diner express tandoori takeaway noodles? sushi barbers? salon groundworks? homecare healthcare janitorial freight marine maritime crewing chilled eggs brewery brewing coffee fisheries trawlers timber glazing windows tyres garage recycling waste tiling interiors hospitality leisure gardens? landscapes? painters decorators bpo apparel moving inn lodge orchards? paving masonry drywall plastics steelfix scaffolds shack chippy chipper deli bistro pizzeria patisserie butchers florists carwash valeting minimarket mart carinderia eatery ihawan lechon parcels steelworks ironworks brickworks mills sawmills? quarry castings alloys movers removals resort spa gym tours ferries minicabs telecoms scaffold rentals? pawnshop supermarket superstore grocers? greengrocers? fishmongers? fishmarket hatchery piggery feeds sugar plantations? florist irrigation fencing shellfish oysters pharmacy childcare nannies kennels stables upholstery signs ceramics pottery bricks? pallets cartons skips drainage surfacing tarmac aggregates concrete cement steel polytunnels turkeys direct facilities shipworks sewing tailoring dressmaking (marine|civil|steel|iron|engine|timber|glass|stone|brick|metal)\\sworks'.split(
    ' ',
  );

/** 有限公司 and what else is a body by its last characters. */
export const chineseBodies: readonly string[] =
  '有限责任公司 股份有限公司 有限公司 集团 公司 合作社 事务所 工作室 经营部 服务部 服务站 制衣厂 工厂 分厂 厂 作坊 饭店 酒店 宾馆 餐厅 餐馆 面馆 饭馆 酒楼 茶楼 养老院 敬老院 护理院 福利院 农家乐 度假村 酒吧 俱乐部 超市 商行 商店 驾校 电竞馆 网吧 网咖 健身馆 游泳馆 台球厅 棋牌室 宠物店 托管班 门市 专卖店 店 车行 修理厂 洗衣房 会所 健身房 学校 小学 中学 幼儿园 医院 物业 家政 砖窑 煤矿 矿业 农场 养殖场 工地项目部 项目部'.split(
    ' ',
  );

/** Trades that end a firm's name in Chinese. */
export const chineseTrades: readonly string[] =
  '电子 电器 电气 印染 染整 纺织 针织 家具 家俱 家居 动力 制衣 服饰 服装 鞋业 皮具 箱包 五金 塑胶 塑料 模具 机械 精密 光电 科技 建设 建筑 建工 建材 劳务 人力 装饰 装修 园林 市政 路桥 商砼 服装 快运 速运 速递 货运 鞋材 石业 茶业 粮油 饲料 皮业 卫浴 灯饰 钢构 幕墙 消防 物流 快递 配送 食品 餐饮 包装 印刷 纸业 玩具 汽配 汽修 物业 家政 保洁 保安 环卫 木业 石材 陶瓷 玻璃 化工 实业 贸易 渔业 水产 农业 果业 传媒 网络 灵活用工 能源 新材料 医药 制造 重工 皮件 门窗 家纺 铝业 酒业 乳业 米业 种业 伞业 床业 灯业 花业 烟业 蚕业 笔业 布业 皮草 电路 铸件 锻件 丝网 线缆 毛衫 羽绒 木器 竹业 砂石 袜业 帽业 锁业 钟表 餐具 文具 海工 船务 (船舶|机电|建筑|装饰|钢结构|园林|路桥|消防|安装|防水|土石方)工程'.split(
    ' ',
  );

/** Trades that end a firm's name where it is asked for; in a story they end other words as well. */
export const tradesInAnswer: readonly string[] =
  '火锅 [充换]电站 加[油气]站 烧烤 烤鱼 烤肉 快餐 小吃 早点 麻辣烫 串串 奶茶 茶饮 咖啡 烘焙 蛋糕 卤味 炸鸡 烤鸭 米粉 拉面 包子铺 搬家 开锁 中心 铝业 钢铁 铸造 环境 环保 生态 船舶 海工 工程 [猪鸡鸭牛羊鱼虾]场 养殖 畜牧 庄园 山庄 农庄 民宿 客栈 足浴 足疗 美容 美发 发廊 美甲 网吧 造型 洗浴 影楼 影视 饰品 首饰 工艺品? 文具 礼品 玩具 雨具 渔具 茶叶 石业 印花 纸品 文化 教育 培训 旅游 旅行社 客运 货运 运输 速递 速运 仓储 供应链 商贸 百货 便利 生鲜 茶业 酒业 乳业 粮油 米业 饲料 种业 花卉 苗木 绿化 景观 照明 灯饰 电缆 电池 新能源 汽车 轮胎 橡胶 涂料 皮革 毛纺 丝绸 刺绣 布艺 家纺 橱柜 卫浴 水暖 阀门 轴承 电机 电梯 制冷 珠宝 眼镜 印务 广告 设计 检测 人才 船务 煤业 矿业 机电 陪护 护理 同城 脚手架 设备 安装 工程部 [鞋板铝]材'.split(
    ' ',
  );

/** What a firm does or makes, and not what it is called. */
export const waresAndServices: readonly string[] =
  '外贸 批发 爆破 拆迁 拆除 绣花 刺绣 丝网 线缆 抛光 打磨 电焊 冲压 压铸 喷涂 烫画 印花 印刷 裁剪 裁床 踩衣车 缝纫 草编 竹编 制砖 石灰 榨油 酿酒 腌菜 酱菜 高档 品牌 (社区|县|镇|市)?(医院|学校|[中小大]学) 社区 食堂 外[面地头] [本当]地 附近 旁边 隔壁 商场 写字楼 小区 办公楼 [车地]站 机场 码头 菜市场 夜市 广场 装配 种植 木工 饰品 工艺品? 礼品 众包 代驾 跑腿 送餐 网约 货运 租车 拖车 救援 保姆 月嫂 护工 外包 中介 派遣 船务 船运 海运 货代 劳务 物业 消防器材 救生圈 电动车 电池 汽车 手机 建筑 外卖 快递 运输 注塑 纸箱 服装 衣服 袜子 玩具 五金 食品 皮鞋 私人 客服 电话 环卫 保安 清洁 搬家 装卸 火锅 烧烤 早餐 洗车 修车 理发 美容 加工 代工 个体 国有 外资 台资 学校 什么 哪[个家] 砖 水泥 石料 沙石 砂石 石英砂? 采石 木材 木板 床垫 沙发 鞋 皮革 布 毛衣 电镀 喷漆 铸造 锻造 轴承 螺丝 铝材 钢材 冷冻 海鲜 肉联 屠宰 罐头 饮料 面粉 粮油 饲料 化肥 农药 橡胶 轮胎 瓷砖 灯具 电线 电缆 电路板 线路板 手袋 雨伞 文具 纸 造纸 直播 带货 网红 影视 网约车 驾校 养猪 养鸡 (防毒)?面具 红木 实木 冰柜 烤鳗 鱼丸 刀削 拉面? 牛肉 羊肉 (兰州)?拉 麻辣烫 包子 饺子 馄饨 炸鸡 烤鱼 烤肉 串串 米线 快餐 小吃 早点 夜宵 炸串 口罩 手套 帽子 皮箱 拉链 纽扣 电机 马达 风扇 空调 冰箱 电脑 键盘 耳机 充电器 灯泡 灯饰 门窗 卷帘门 地板 油漆 涂料 胶水 染料 制药 中药 牛奶 乳品 啤酒 白酒 酱油 糖果 饼干 面包 蛋糕 月饼 豆腐 豆制品 腊肉 香肠 火腿 水饺 速冻 方便面 米粉 榨菜 辣椒 冰棍 矿泉水 纯净水 锅炉 餐具 刀具 弹簧 齿轮 阀门 水泵 水管 管件 钢管 铁丝 钢筋 预制板 混凝土 搅拌 沥青 石膏 塑料袋 编织袋 薄膜 泡沫 海绵 毛巾 被子 窗帘 地毯 毛绒 娃娃 童车 自行车 摩托车 电瓶 气球 打火机 蜡烛 烟花 花炮 鞭炮 造船 卷烟 纸巾 卫生巾 洗衣粉 洗发水 化妆品 牙刷 假发 眼镜 镜片 手表 首饰 珠宝 渔具 奶茶 蔬菜 水果 茶叶 花卉 (做|搞|开|修|卖|送).*的'.split(
    ' ',
  );

/** What somebody calls a firm in anger, 什么破厂, and what is no part of a name. */
export const scoldings: readonly string[] =
  '什么 啥 个 破 烂 鬼 狗屁 狗 屁 垃圾 黑心 黑 无良 缺德 血汗 坑[人爹] 骗[子人] 傻[逼x] 操蛋 混蛋 王八蛋?'.split(
    ' ',
  );

/** What stands before a firm of no name: this one, ours. */
export const determiners: readonly string[] =
  '有(?=[一个家间处座]) 一 这 那 某 本 我们? 他们? 你们? 咱们? 俺们? 人家 别人家? 自己 前 后 县 镇 村 几 两'.split(
    ' ',
  );
