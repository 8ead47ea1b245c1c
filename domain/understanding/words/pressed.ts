/** That somebody is pressed to end a complaint, and that nobody does. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../saying.ts';

/** `pressed`: by whoever it is; `free`: of their own will; `complaint`: of what they complained of. */
export type PressedSense = 'pressed' | 'free' | 'complaint';

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
    ],
  },
  sayings: {
    pressed: [
      '(逼|逼迫|强迫|威逼|胁迫|威胁|要挟|恐吓|迫使)(着)?(我|俺|咱)',
      '(被|让|给|遭)(人|{bosses})?…(逼迫?|强迫|威胁|恐吓|要挟)',
      '被迫',
      '(不撤|不销|不取消|再告|再投诉|继续告|告下去)(诉|案|回|掉|投诉|我|他)*(的话)?[，, ]*(他们?|老板|公司|厂里|我)?(就|要|我就)*(不给|不发|不让|不结|别想|开除|扣|打|弄|辞退|赶|收拾|没)',
      '{bosses}(叫|让|要|要求|命令|不让|不准|不许)(我|俺|咱)(们)?…(撤|取消|销|结束|算了|别告|不要告|不告|继续|告|签)',
      '(不撤|不取消|不结束|再告|告下去|继续告)(的话)?…(就|要)(开除|不给|不发|扣|打|弄|辞退|赶|收拾)',
    ],
    complaint: [
      '撤(?!回?(辞|离|岗|职|店|摊))|销案|(?<!(广|报|宣|警|转))告(?!(诉|知))|投诉|举报|仲裁|起诉|维权|案子|状子',
    ],
    free: [
      '(没|没有|并没|并没有|不是|并非|无)(有)?(人|谁|任何人|被|被人|{bosses})?(在|来)?(逼|强迫|威胁|叫我|让我|恐吓)',
      '自愿',
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
      'he',
      'she',
      'they',
    ],
    presses: ['forc*', 'pressur*', 'threaten*', 'blackmail*', 'bull(y|ied|ying)', 'coerc*', 'intimidat*'],
  },
  sayings: {
    pressed: [
      '{presses} (me|us|my (family|wife|husband))',
      '{bosses} (will |would |ll |can |is going to |gonna |say |says |said |promise* |offer* |agree* |only |that |he |she |they |to )*(pay|give|settle)( (me|us|my|the|our|all|money|wages?|back|everything|half|up)){0,4} (only )?(if|when|once|after) (i|we) (cancel|withdraw|drop|stop|close|end|take (it|this) back|sign)',
      '(makes?|made|making) (me|us)( (do|withdraw|drop|end|stop|cancel|sign|say)( (it|this|that|so))?)?',
      '(am|im|is|was|being|been|were|got|get|getting) (being )?{presses}',
      '{bosses} (told|tells|telling|ordered|asked|wants?|said) (me |us )?(to )(stop|drop|withdraw|cancel|end|close|take it back|sign|forget)',
      'against my will',
      '(withdraw|drop|cancel|end|take back) (it|this|that|(the|my|your|our) (complaint|case|claim|report)) or (else|no|we|you|i|ill|im|he|she|they|lose|get)',
      '(if|unless) (i|we|you) (dont |do not |wont )?(withdraw|drop|cancel) (it|(the|my|your|our) (complaint|case|claim|report))',
      'under (pressure|threat)',
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
      '(pinilit|pinipilit|napilitan|pinwersa|tinakot|tinatakot|binantaan|pinagbantaan|pinagbabantaan|pinapaatras|pinaatras)( (po|na|lang))* (ako|kami|kmi|ng|nila|nya|niya)',
      '(babayaran|magbabayad|bibigyan|ibibigay|babayad)( _){0,4} (daw|raw|lang)( _){0,4} (pag|kung|kapag|basta)( _){0,3} (bawiin|binawi|iurong|inurong|iatras|inatras|i ?cancel|kinancel|i ?withdraw|winithdraw|umatras)',
      'sapilitan',
      '(iurong|bawiin|iatras|i ?withdraw) (ko |namin |mo |nyo |daw |raw |ang |yung |reklamo |kaso )*(kung hindi|kundi|or else|o tatanggalin)',
      '(pag|kung|kapag) (di|hindi) (ko |namin |mo |daw |raw )*(iurong|inurong|bawiin|iatras|i ?withdraw)',
    ],
    complaint: ['iurong|iuurong|bawiin|iatras|umatras|reklamo|kaso|i ?withdraw|nagreklamo|sumbong'],
    free: [
      '(walang|hindi|di|wala pong) (po |naman |ako |kami )*(pumilit|pumipilit|namilit|pinilit|pinipilit|napilitan|tinakot|tinatakot|nanakot)',
      'sariling (desisyon|kagustuhan)',
      'kusang loob',
    ],
  },
};
