/** What somebody asks us once their danger was reported. How a saying is written: ../text/saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/** `when`: when somebody comes, and whether; `safe`: whether it is safe to write; `out`: how they get out, and what to do. */
export type HeldAsks = 'when' | 'safe' | 'out';

export const askedByHeldZh: Wordbook<HeldAsks> = {
  writing: 'han',
  lists: {
    they: ['他们?', '她们?', '老板娘?', '工头', '保安', '公司'],
  },
  sayings: {
    when: [
      '(还要|要|得)?(多久|多长时间|什么时候|啥时候|几时|几点|何时)…(来|到|救)',
      '(有没有|有|会有|会不会有|派)人(会|能|要)?(过)?来(救|接|帮)?(我们?|俺们?)?(吗|么|嘛|不)',
      '(你们|警察|公安|民警)(会不会|会|能不能|能|要|到底)?(过)?来(救|接|帮)?(我们?|俺们?)?(吗|么|嘛|不)',
    ],
    safe: [
      '(发|写|回|给你们)…(安全|保密)(吗|么|嘛|不)',
      '(安全|保密)(吗|么|嘛|不)$',
      '{they}(会不会|能不能|会|能)(看到|看见|知道|发现|查到)…(吗|么|嘛|不|$)',
    ],
    out: [
      '(怎么|咋|怎样|如何)(样)?(才|才能|能|可以)?(出去|逃|离开|跑|走得?了|脱身|出来)',
      '^(我们?|俺们?|现在|那|请问|该|应该|要)*(怎么办|咋办|咋整|怎么做|做什么|干什么)(好|呢|啊|呀|才好)*$',
      '(能不能|要不要|可不可以|该不该|可以|能|该)(自己)?(跑|逃|逃走|出去|离开)(吗|么|嘛|$)',
    ],
  },
};

export const askedByHeldSpaced: Wordbook<HeldAsks> = {
  writing: 'spaced',
  lists: {
    polite: [
      'please',
      'pls',
      'sorry',
      'sir',
      'mam',
      'maam',
      'miss',
      'ok',
      'and',
      'but',
      'so',
      'then',
      'po',
      'hello',
      'hi',
      'eh',
      'pero',
    ],
    helpers: [
      '(the |your |some |any )*(some ?one|some ?body|any ?one|any ?body|you|u|they|he|she|police|cops|help|ambulance|officers?|people|who)',
    ],
    comes: [
      '(come|comes|coming|arrive|arrives|arriving|reach|be here|get here|here|help|helping|save|saving|rescue|on (the|your|their) way|take us out|get us|get me)',
    ],
    they: ['(he|she|they|the boss|boss|my boss|manager|the manager|guard|the guard|any ?one|any ?body)'],
    write: ['(write|writing|text|texting|message|messaging|talk|speak|send|tell|contact|reply)'],
  },
  sayings: {
    when: [
      '^({polite} )*(how (long|soon|much time|many (hours|minutes))|when|what time)( _){0,5} {comes}( _){0,3}$',
      '^({polite} )*how (long|soon)( (will|does|do|is|it|take|takes|this|that|be|we|must|wait|need|to|i|have|now))*$',
      '^({polite} )*(is|are|will|can|does|do|did) {helpers}( (really|now|going to|gonna|still|be|able to|you|send|sent))* {comes}( _){0,3}$',
      '^({polite} )*{helpers} (is |are |will |gonna |going to )*{comes} (now |today |here |or not |or )*(when|what time|how long|soon)$',
      '^({polite} )*(kailan|kelan|gaano katagal|gano katagal|ilang oras|anong oras|matagal)( _){0,4} (darating|dumating|dadating|pupunta|punta|tutulong|tulong|pulis|pulisya|susundo|magliligtas|sasaklolo)( _){0,4}$',
      '^({polite} )*(may|meron|mayroon)( (po|ba|bang|na))* (darating|dadating|pupunta|tutulong|susundo|magliligtas)( _){0,4}$',
      '^({polite} )*(darating|dadating|pupunta|tutulong)( (po|na|nga))* (ba|bang)( _){0,4}$',
    ],
    safe: [
      '^({polite} )*(is|are|am)( (it|this|that|here|i|we|really))* (safe|ok|okay|secret|private|secure|dangerous|danger|risky)( (to|for|if|me|us|i|we|that|still|now|here|keep|be))* {write}( _){0,4}$',
      '^({polite} )*(can|could|is it safe|am i safe)( (i|we|to))* {write}( (to|with))?( (you|u|here|this))? (safe|safely|in secret)$',
      '^({polite} )*(can|will|could|does|do|would|is) {they} (be able to |can |will )*(see|read|find|find out|know|hear|check|seeing|reading)( (this|that|these|it|my|the|our|what|i|we|you|texts?|messages?|sms|write|wrote|about|u|out|send|sent|number|conversation))*$',
      '^({polite} )*(ligtas|safe|delikado|ok|okay)( (po|ba|lang|bang|na))* (mag ?text|magsulat|sumulat|mag ?message|i ?text|mag ?chat|makipag ?text)( _){0,4}$',
      '^({polite} )*(mababasa|makikita|malalaman|nababasa|nakikita)( (po|ba|nila|niya|nya|kaya|ng))* (amo|boss|nila|niya|nya|ba|ito|to|text|mensahe)( _){0,3}$',
    ],
    out: [
      '^({polite} )*(how|where|when)( (can|do|could|should|to|must|shall|will|we|i|they|us|me|are|am|supposed))+ (get out|get away|escape|leave|go out|go|run|run away|hide|come out|be free)( _){0,4}$',
      '^({polite} )*what( (can|do|should|must|shall|will|would|could|to|we|i|now|am|are|supposed|have))+ do( (now|here|then|please|if|next))*$',
      '^({polite} )*(can|should|shall|must|may|could|do)( (i|we|us|me))+ (try to |just )*(get out|get away|escape|leave|go out|run|run away|hide|jump)( _){0,4}$',
      '^({polite} )*(paano|pano|papaano|panu)( (po|ba|na|ako|akong|kami|kaming|namin|ko))* (makakalabas|makalabas|makakatakas|makatakas|makaalis|makakaalis|tumakas|tatakas|lumabas|umalis|makauwi|makakauwi)( _){0,4}$',
      '^({polite} )*(ano|anong|anu|anung)( (po|ba|na|ang|ng))* (dapat|gagawin|gawin|pwedeng gawin|pwede|kailangan)( (kong|ko|po|ba|namin|naming|gawin|na|ngayon|dito))*$',
      '^({polite} )*(pwede|puwede|dapat|kailangan)( (po|na))* (ba|bang)( (po|na|ako|akong|kami|kaming))* (tumakas|umalis|lumabas|magtago|tumakbo)( _){0,3}$',
    ],
  },
};
