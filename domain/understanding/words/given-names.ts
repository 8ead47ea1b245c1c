/** Names that are given to people, in small letters, as many of those who write bear them; and signs in which places end and people hardly do. */
export const givenNames: ReadonlySet<string> = new Set(
  'aaron abdul abdullah abel adam adrian agnes ahmed aileen aisha alan albert alejandro alex alexander ali alice alicia allan allen amanda amir ana anabel andre andrea andrei andres andrew andrzej angel angela angelo anita ann anna anne anthony antonio ariel arjun arlene arnel arnold arthur asif barbara beatriz ben benjamin bernard beth betty bill bob boyet brenda brian carl carla carlo carlos carol caroline catherine cecilia charles charlie cherry chris christian christina christine christopher colin cristina cynthia dan daniel danilo dave david dawid dean debbie dennis diana diego dmitri dominic donald donna dorothy eddie eduardo edward edwin elaine elena elizabeth ella emily emma emmanuel eric erica erlinda ernesto esther eva fatima felix fernando florin francis francisco frank fred gary gabriel gemma geoff george gerald gina giorgi glenn gloria gordon grace graham greg gregory hannah harold harry hassan heather helen henry hugh hussein ian ibrahim ilie imran ionut irene isabel ivan jack jacob jaime jake james jan jane janet janice jason javier jay jean jeff jennifer jenny jeremy jerome jerry jesus jim joan joanna joe joel john johnny jon jonathan jorge jose josef joseph joshua joy joyce juan juana julia julian julie jun justin karen karl kate katherine kathleen katrina kayla keith kelly ken kenneth kevin khalid kofi krzysztof kumar larry laura lawrence lea leah leo leonardo lester liam liezl linda lisa liza lorna louis louise lucia lucy luis luke luz lyn manuel marcin marco marcos marek margaret maria marian mariana maricel marie mario marissa marites mark marlon martha martin mary matthew maureen maurice melissa michael michelle miguel mihai mike mohamed mohammad mohammed muhammad monica myrna nadia nancy naomi natalia natasha neil nelson nenita nestor nicholas nick nicola nicole nigel noel noor norma nora olga oliver olivia omar oscar osman pablo pamela patricia patrick paul paula paulo pavel pedro peter phil philip phillip piotr priya rachel rafael raj rajesh ramil ramon ravi raymond rebecca remedios rey reynaldo ricardo richard rita robert roberto robin rodel rodrigo roger roland romeo ron ronald rosa rosalie rosario rose rosemary rowena roy rubylyn rudy ruth ryan sally sam samantha samuel sandra santiago sara sarah scott sean sergei shaun sharon sheila shirley simon sofia sonia stefan stella stephen steve steven stuart sunil susan suresh susana suzanne svetlana tariq teresa terry theresa thomas tim timothy tina tom tomas tomasz tony tracy trevor ursula valentin vanessa veronica vicky victor victoria vince vincent virginia vladimir wendy wilfredo william winston yusuf yvonne zainab zoe'.split(
    ' ',
  ),
);

export const endingsOfPlaces =
  '省市县区州镇乡村庄屯寨堡坪坝湾沟河江湖海港岛山岭峰坡岗冲洞峡口桥塘潭溪泉池井路街巷道弄里院园苑府城关门站库厂店场楼馆铺集圩墟寺庙营埔坂垸沙角头尾边东西南北畔洲田圳墩台';

/** Given names that are words of every day as well: in small letters they name nobody. */
export const givenNamesAsWords: ReadonlySet<string> = new Set(
  'angel bill bob cherry dan dean frank gina grace jack jan jay jean joy jun kate luz lyn mark may neil noel rose roy ruby scott tom tony'.split(
    ' ',
  ),
);

/** Surnames that begin hardly any word of every day: behind them one sign is enough. */
export const surnamesAlone =
  '王李张刘陈杨赵黄吴徐孙胡朱林郭罗梁宋郑谢韩唐冯董萧曹袁邓傅彭吕苏卢蒋蔡贾魏薛潘杜戴钟汪姜谭廖邹陆郝崔邱秦侯';

/** What ends the name of a street or a house, and of nobody. */
export const streetsAndHouses: ReadonlySet<string> = new Set(
  'road rd street st station lane avenue ave close park square way drive hill court house hotel school hospital bridge market mall plaza city centre center garden gardens farm estate village town terrace church college university depot warehouse site'.split(
    ' ',
  ),
);
