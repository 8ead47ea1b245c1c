/** That somebody is pressed to end a complaint, and that nobody does. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/**
 * `pressed`: by whoever it is; `watched`: whoever may press them stands by or holds the phone; `free`: of their own will;
 * `complaint`: of what they complained of; `end`: that it shall end; `threatened`: pressed by what may hurt somebody.
 */
export type PressedSense = 'pressed' | 'watched' | 'free' | 'complaint' | 'end' | 'threatened';

export const pressedZh: Wordbook<PressedSense> = {
  writing: 'han',
  lists: {
    bosses: [
      '老板娘?',
      '工头',
      '包工头',
      '经理',
      '主管',
      '厂里',
      '公司',
      '单位',
      '他们?',
      '她',
      '人家',
      '领导',
      '中介',
      '[班组店站厂]长',
      '东家',
      '雇主',
      '对方',
    ],
    quits: [
      '撤(?!回?(辞|离|岗|职|店|摊))',
      '销案',
      '别(再)?告',
      '不(要|再)?告',
      '别(再)?投诉',
      '不(要|再)?投诉',
      '放弃',
      '算了',
    ],
    makes: ['叫', '让', '喊', '要', '要求', '命令', '唆使', '教', '吩咐', '押着', '非要', '硬要'],
  },
  sayings: {
    pressed: [
      '{bosses}(就|又|还|非|硬|一直|老|天天)*(逼|强逼|逼迫|强迫|威逼|威胁|胁迫)(的|着|我|俺|咱|呀|啊|$)',
      '{bosses}(就|又|还|都|非|硬)*{makes}(我|俺|咱)(们)?(来|去|给你们|赶紧|马上)*(发|回|写|打)(的|这|短信|信息|消息|$)',
      '{bosses}(拿|用|抢)(了|着|去|走)*我的?手机(发|回|写|打)',
      '(逼|逼迫|强迫|威逼|胁迫|威胁|要挟|恐吓|迫使)(着)?(我|俺|咱)',
      '(被|让|给|遭)(人|{bosses})?…(逼迫?|强迫|威胁|恐吓|要挟)',
      '被迫',
      '(不撤|不销|不取消|再告|再投诉|继续告|告下去)(诉|案|回|掉|投诉|我|他)*(的话)?[，, ]*(他们?|老板|公司|厂里|我)?(就|要|我就)*(不给|不发|不让|不结|别想|开除|扣|打|弄|辞退|赶|收拾|没)',
      '{bosses}({makes}|不让|不准|不许)(我|俺|咱)(们)?…(撤|取消|销|结束|算了|别告|不要告|不告|继续|告|签)',
      '(不撤|不取消|不结束|再告|告下去|继续告)(的话)?…(就|要)(开除|不给|不发|扣|打|弄|辞退|赶|收拾)',
      '(再写|再发|再说|再弄|再闹|不停|不算了|写下去)(的话)?…(就|要)(开除|不给|不发|扣|打|弄|辞退|赶|收拾)',
      '{bosses}(不让|不准|不许)(我|俺|咱)(们)?…(写|说|发|弄|反映|告|投诉)',
      '(说|讲|答应|要|愿意|肯|同意)(给|赔|付|发|补)(我|俺|咱)?(们)?…[，, ]*(就|才|但|条件是|只要|再|先)*({makes}|劝)(我|俺|咱)(们)?…{quits}',
      '(?<!(能|可以|请|麻烦|不|快|就|你们?)[^，。]{0,2})(让|叫|劝)(我|俺|咱)(们)?(赶紧|马上|快|去|先|把|自己|主动)*{quits}(?!回?[^，。]{0,4}(吧|吗|行不行|可以吗|好吗))',
    ],
    end: [
      '撤(?!回?(辞|离|岗|职|店|摊))|取消|销案|不告|别告|不投诉|不反映|算了|不弄|别弄|不说了|不写了|别写|停(了|掉|止)|终止|结束|放弃|收回|作废|删(了|掉)',
    ],
    threatened: ['威胁|恐吓|要挟|胁迫|威逼|打|砍|杀|弄死|收拾|捅|报复|刀|关着|锁'],
    watched: [
      '{bosses}(人)?(就|都|正|现在|这会|还|也|又|一直)*(在|站|坐|守|待|呆|蹲|跟)…(旁边|旁|边上|身边|跟前|面前|背后|后面|后头|这里|这儿|这边|这$)',
      '{bosses}(就|都|正|现在|这会|还|也|又|一直|正在|在)*(看着|盯着|守着|看到|看见|瞧着|监视|看我(写|发|回|打|的?手机|短信))…(我|发|回|写|打|手机|短信)?',
      '(旁边|边上|身边|背后|后面)(就|还|都)?(有|是|站着|坐着){bosses}',
      '(手机|电话)(就|都|现在)*(在|被){bosses}…(手里|手上|那里|那儿|拿|抢|收)',
    ],
    complaint: [
      '撤(?!回?(辞|离|岗|职|店|摊))|销案|(?<!(广|报|宣|警|转))告(?!(诉|知))|投诉|举报|仲裁|起诉|维权|案子|状子',
    ],
    free: [
      '(没|没有|并没|并没有|不是|并非|无)(有)?(人|谁|任何人|被|被人|{bosses})?(在|来)?(逼|强迫|威胁|叫我|让我|恐吓)',
      '自愿',
      '(是)?我(们)?自己(就|真|都)?(要|想|决定|愿意)(撤|结束|不告|算了|取消|销|不投诉|的$)',
      '(是)?我(们)?自己的(意思|主意|决定)',
    ],
  },
};

export const pressedEn: Wordbook<PressedSense> = {
  writing: 'spaced',
  lists: {
    bosses: [
      'boss',
      'manager',
      'gaffer',
      'foreman',
      'supervisor',
      'agency',
      'owner',
      'employer',
      'company',
      'owner',
      'landlord',
      'he',
      'hes',
      'she',
      'shes',
      'they',
      'theyre',
    ],
    presses: ['forc*', 'pressur*', 'threaten*', 'blackmail*', 'bull(y|ied|ying)', 'coerc*', 'intimidat*'],
  },
  sayings: {
    pressed: [
      '{presses} (me|us|my (family|wife|husband))',
      '{bosses} (will |would |ll |can |is going to |gonna |say |says |said |promise* |offer* |agree* |only |that |he |she |they |to )*(pay|give|settle)( (me|us|my|the|our|all|money|wages?|back|everything|half|up)){0,4} (only )?(if|when|once|after) (i|we) (cancel|withdraw|drop|stop|close|end|take (it|this) back|sign)',
      '(makes?|made|making) (me|us) (do (it|this|that|so)|withdraw|drop|end|stop (it|this|complaining)|cancel|sign|say (it|this|that|so|yes|no)|text|write)( (it|this|that|so))?',
      '(makes?|made|making) (me|us)[ .!]*$',
      '(am|im|is|was|being|been|were|got|get|getting) (being )?{presses}',
      '{bosses} (told|tells|telling|ordered|asked|asks|wants?|said|is telling|are telling) (me |us )?(to )(write|send|text|reply|say yes|answer|do it|do this|stop|drop|withdraw|cancel|end|close|take it back|sign|forget)',
      '{bosses} (is |are |has |have |just |now |even |only )*(offer*|promis*|pay*|giv*|gave|said|says|bribe*)( (me|us|each|to|pay|give|cash|quid|pounds?|in|hand|money|£?\\d[\\d,.]*k?)){1,6} (to|if|when|so|provided|once)( (i|we|me|us|that|only))* (drop|withdraw|cancel|end|stop|close|forget|take (it|this) back|go away|keep quiet)',
      '£?\\d[\\d,.]*k?( (cash|quid|pounds?|in|hand)){0,3} (to|if) (i |we )?(drop|withdraw|cancel|forget|take) (it|this|the|my|our)( (case|complaint|claim|report|back))?',
      'against my will',
      '(withdraw|drop|cancel|end|take back) (it|this|that|(the|my|your|our) (complaint|case|claim|report)) or (else|no|we|you|i|ill|im|he|she|they|lose|get)',
      '(if|unless) (i|we|you) (dont |do not |wont )?(withdraw|drop|cancel) (it|(the|my|your|our) (complaint|case|claim|report))',
      'under (pressure|threat)',
      '{bosses} (says?|said|tells? me|told me|wants?|insists?|keeps saying) (that )?(i|we|me|us) (must|have to|has to|should|need to|got to|gotta|better|to) (withdraw|drop|stop|end|cancel|close|take it back|sign|forget)',
      '{bosses} (took|has|have|had|grabbed|is holding|is using) my phone',
      '{bosses} (told|tells|made|makes|making|asked|asks|ordered|orders|forces?|wants?|wanted|is making|is telling) (me|us)( to)?( (do|stop|cancel|drop|withdraw|end|quit|forget))?( (it|this|that))?[ .!]*$',
      '(sack|fire|dismiss|punish|deport|evict|hurt|beat|kick out|not pay|no pay|stop paying|lose (my|the|our) (job|room|house|visa))( (me|us|my|job|out))* (if|unless|when) (i|we) (go on|carry on|continue|complain*|keep|report|dont|do not|wont|text|write|tell)',
      '{bosses} (wont|will not|dont|doesnt|not) (let|allow|want) (me|us) (to )?(complain|go on|report|write|text|tell|carry on|continue|do this)',
    ],
    end: [
      '(cancel*|withdraw*|scrap|delete)|(drop|dropping) (it|this|that|everything|(the|my|our) (case|complaint|claim|report|thing|matter))|(stop|stopping|end|close)( (it|this|that|now|here|complaining|writing|texting|(my|the|our) (case|complaint|claim)))+|(stop|end|drop)(?=[ ,.]*$)|forget (it|about it|this|that)|give (it |this )?up|(take|taking) (it |this )?back|leave it|never ?mind|call it off|no more of (it|this)|(dont|do not|not) (want|going) to (complain|go on|report)( any ?more)?',
    ],
    threatened: [
      '(threat*|hit*|hurt*|beat*|kill*|knife|gun|bat|police|punch*|kick*|attack*|break|smash|burn|lock*|blackmail*)',
    ],
    watched: [
      '{bosses} (is |are )?(watch*|looking|reading|checking|staring)( (at|over|what|me|my|us|this|it|shoulder|phone|texts?|type|typing|write|writing|send|sending|do|now|right|while|i|as))+',
      '{bosses} (is |are |was |stands? |sits? |standing |sitting |right |just |here |now |still )*(next to|beside|behind|near|in front of|over|by|with|looking at|watching|staring at|hovering over) (me|us|my shoulder)',
      '{bosses} (is |are )?(standing |sitting |right |just |still )*(here|there|in the room|at my side|behind my back)( (now|with me|watching|right now|and))*',
    ],
    complaint: [
      '(if|unless|until|when|once) (i|we|you) (dont |do not )?(cancel|withdraw|drop|stop|close)',
      'withdraw*|(drop|cancel|end|close|stop) (it|this|(the|my|our|your) (case|complaint|claim|report))|take it back|complain*|(the|my|our|your) (case|claim|report)|report(ed|ing)?|tribunal',
    ],
    free: [
      '(nobody|no one|noone|not|isnt|aint|wasnt|arent|never|didnt|dont|doesnt|hasnt|wont|cant) (is |are |was |has |have |being |been |get |getting )*({presses}|makes?|made|making|told)',
      '(of |on )?my own (choice|decision|free will|will|accord)',
    ],
  },
};

export const pressedTl: Wordbook<PressedSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    pressed: [
      '(pinilit|pinipilit|pinapilit|pinapipilit|napilitan|pinwersa|tinakot|tinatakot|binantaan|pinagbantaan|pinagbabantaan|pinapaatras|pinaatras)( (po|na|lang))* (ako|kami|kmi|ng|nila|nya|niya)',
      '(babayaran|magbabayad|bibigyan|ibibigay|babayad)( _){0,4} (daw|raw|lang)( _){0,4} (pag|kung|kapag|basta)( _){0,3} (bawiin|binawi|iurong|inurong|iatras|inatras|i ?cancel|kinancel|i ?withdraw|winithdraw|umatras)',
      'sapilitan',
      '(inalok|inaalok|aalukin|aalukan|inalukan|inofferan|inoffer|inooffer|ino offer|sinuhulan|susuhulan)( _){0,6} (para|kung|pag|basta)( _){0,3} (iurong|inurong|bawiin|binawi|iatras|umatras|i ?cancel|i ?withdraw|tumigil|itigil)',
      '(pinasend|pinapasend|pinatext|pinapatext|pinasulat|pinapasulat|pinareply|pinagawa|pinapagawa|pinapirma|inutusan|inuutusan)( (lang|po|na|ito|to|yan|sa akin|ako|ako lang|sakin|ng|ni))* (amo|boss|bisor|manager|employer|nila|nya|niya|ako|akin)',
      '(sabi|utos|gusto|utusan)( (po|na|raw|daw))* (ng|ni|nila|nya|niya)( (amo|boss|bisor|manager|employer|kumpanya|agency|ko|namin|na|daw|raw))* (iurong|bawiin|iatras|i ?withdraw|umatras|itigil|tumigil)',
      '(iurong|bawiin|iatras|i ?withdraw) (ko |namin |mo |nyo |daw |raw |ang |yung |reklamo |kaso )*(kung hindi|kundi|or else|o tatanggalin)',
      '(pag|kung|kapag|hanggat) (di|hindi) (ko |namin |mo |daw |raw )*(iurong|inurong|iniurong|bawiin|binawi|iatras|inatras|i ?withdraw)',
      '(tatanggalin|aalisin|sisibakin|sisisantehin|di babayaran|hindi babayaran|hindi pasasahurin|di pasasahurin|palalayasin|papaalisin|papauwiin|ipapadeport)( _){0,3} (pag|kung|kapag|pagka)( _){0,2} (tinuloy|itinuloy|itutuloy|tuloy|nagreklamo|magreklamo|nagsumbong|magsumbong|di|hindi)',
      '(ayaw|bawal|pinagbabawalan|pinagbawalan)( (po|na|daw|ako|kami|kaming|ng|nila|nya|niya|akong))* (amo|boss|ituloy|magreklamo|magsumbong|magtext)',
    ],
    end: [
      '(i ?cancel|ikansela|kanselahin|kansela|iurong|iuurong|bawiin|babawiin|iatras|aatras|umatras|pinapaatras|pinaatras|itigil|ititigil|tumigil|tigil|wag na|huwag na|i ?withdraw|ayoko na|ayaw ko na|kalimutan|burahin|di ko na itutuloy|hindi ko na itutuloy|hindi na)',
    ],
    threatened: [
      '(takot|tinakot|tinatakot|pananakot|banta|binantaan|pinagbantaan|pinagbabantaan|saktan|sasaktan|sinaktan|papatayin|bubugbugin|kutsilyo|baril|itak|ikulong|kinulong|pulis)',
    ],
    watched: [
      '(nasa|katabi|kasama|kaharap|nandito|andito|nakatingin|nakatayo|nakabantay|nakaupo|binabantayan|tinitingnan|nakikita)( (sa|ko|po|na|ang|yung|si|ni|ng|tabi|harap|likod|ngayon|namin|ako|akin))* (amo|boss|bisor|manager|employer|kumpanya|agency|asawa)( (ko|namin))?',
      '(amo|boss|bisor|manager|employer)( (ko|namin|po|ay))* (nasa (tabi|harap|likod)|nandito|andito|nakatingin|nakatayo|nakabantay|katabi)',
      '(hawak|kinuha|nasa)( (na|ng|ni|nya|niya|nila|ang|kamay))* (amo|boss|bisor|manager|nya|niya|nila)( (ang|yung))* (cellphone|phone|cp)( ko)?',
    ],
    complaint: [
      'iurong|iuurong|iniurong|inurong|iniuurong|bawiin|iatras|umatras|reklamo|mag ?reklamo|magrereklamo|kaso|i ?withdraw|nagreklamo|sumbong',
    ],
    free: [
      '(walang|hindi|di|wala pong) (po |naman |ako |kami )*(pumilit|pumipilit|namilit|pinilit|pinipilit|napilitan|tinakot|tinatakot|nanakot)',
      'sariling (desisyon|kagustuhan)',
      'kusang loob',
    ],
  },
};
