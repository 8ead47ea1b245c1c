/** Words that stand beside a place in a whole story, and are none. */

/** 打工, 老板, 附近: what begins behind a city, and is no town of it. */
export const noTownBehind: readonly string[] =
  '打工 上班 干 做 工 搬 送 修 铺 挖 盖 建(?=[学厂房楼桥路校医工]) 装 贴 刷 种 摘 挑 养 卖 跑 扫 洗 端 拉 扛 剥 剪 采 捡 炒 切 割 扎 支 浇 抹 刮 喂 烧 煮 电焊 保洁 保安 疏果 焊 砌 绑 拆 进 老板 公司 厂 这 那 一 有 的 欠 拖 开(?!发区) 当 给 跟 被 摔 没 不 我 他 她 跪 老 市区 附近 现 今 去 从 到 上 帮 某 和 两'.split(
    ' ',
  );

/** Dishes by the town that they come from, and why somebody who is ill is there. */
export const notWorkThere: readonly string[] =
  '小吃 豆浆 拉面 牛肉面 火锅 米线 米粉 螺蛳粉 热干面 烧烤 烤肉 烤鸭 板鸭 羊肉 牛肉 小笼 包子 饺子 菜馆 麻辣烫 串串 住院 看病 治病'.split(
    ' ',
  );

/** Words with a capital that are no place of work: countries, offices, months, days, languages. */
export const namesOfNoPlace: readonly string[] =
  'nepal india vietnam romania poland bulgaria ukraine china ghana nigeria pakistan bangladesh indonesia lithuania albania philippines pilipinas dole nlrc sss philhealth pag-ibig pagibig gcash bir owwa poea dmw hmrc hse acas cab barangay jan feb mar apr may june? july? aug sept? oct nov dec monday tuesday wednesday thursday friday saturday sunday christmas xmas easter english polish romanian spanish chinese facebook whatsapp mr mrs ms sir uk england the my i a pasko enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre'.split(
    ' ',
  );

/** Towns of Dongguan and Zhongshan, cities without districts: they are said as districts are elsewhere. */
export const townsOfNoDistrict: Readonly<Record<string, readonly string[]>> = {
  '441900':
    '莞城 东城 南城 万江 石碣 石龙 茶山 石排 企石 横沥 桥头 谢岗 东坑 常平 寮步 大朗 黄江 清溪 塘厦 凤岗 长安 虎门 厚街 沙田 道滘 洪梅 麻涌 中堂 高埗 樟木头 大岭山 望牛墩 松山湖'.split(
      ' ',
    ),
  '442000':
    '小榄 古镇 坦洲 三乡 南头 东凤 黄圃 民众 东升 横栏 沙溪 南朗 阜沙 三角 港口 大涌 神湾 板芙 石岐'.split(
      ' ',
    ),
};
