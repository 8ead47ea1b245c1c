/** That the phone is the boss's, and that another number is wished for. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/** `boss_phone`: whoever employs them has the phone from which is written; `other_number`: texts shall go to another one. */
export type OthersPhoneSense = 'boss_phone' | 'other_number';

export const othersPhoneZh: Wordbook<OthersPhoneSense> = {
  writing: 'han',
  lists: {
    bosses: [
      '老板娘?',
      '公司',
      '厂里?',
      '厂子',
      '单位',
      '经理',
      '主管',
      '工头',
      '包工头',
      '组长',
      '班长',
      '领导',
      '店里?',
      '工地',
    ],
    phone: ['(手机号?|电话|号码?|卡)'],
  },
  sayings: {
    boss_phone: [
      '(这|这个|这部|这台|我用的|现在用的)(可|都)?(是|就是)(我们?)?的?{bosses}的?{phone}',
      '(这|这个|这部|这台|我用的|现在用的){phone}(可|都)?(是|就是)(我们?)?的?{bosses}(的|发的|配的|给的|在用)?(?!打|欠|名)',
      '(我)?(是|在)?(拿|用)(着)?(我们?)?{bosses}的?(手机|电话)(发|写|给你)',
    ],
    other_number: [
      '(发|打|回|联系|联络|用|换|改)(短信|信息|消息|电话)*(到|给|去|我|用|成|的)*(另外?(的|一)?个?|别的|其他的?|其它的?|自己的?)(那个)?(我的?)?{phone}',
      '(另外?|另)(的|一)?个?{phone}(联系|发|打)',
    ],
  },
};

export const othersPhoneEn: Wordbook<OthersPhoneSense> = {
  writing: 'spaced',
  lists: {
    boss: [
      "(my |our |the |me )?(boss|bosses|boss's|boss s|bosss|manager|managers|manager's|manager s|employer|employers|employer's|employer s|company|companys|company's|firm|firms|firm's|gaffers?|gaffer's|foremans?|foreman's|supervisors?|supervisor's|agencys?|agency's)",
    ],
    phone: ['(phone|mobile|number|cell ?phone|cell|sim)'],
  },
  sayings: {
    boss_phone: [
      "(this|this one|it|it's|its|this's) (is )?(actually |really )?{boss} (work )?{phone}",
      "(it's|its) {boss} {phone}",
      '(this|the) {phone} (is|belongs to|is owned by|was given by) (actually |really )?{boss}( {phone})?',
      "(i'm|im|i am|texting|writing|message|messaging)( you| this)? (on|using|from|with) {boss} {phone}",
      '{boss} (has|holds|keeps|reads|uses) this (phone|mobile|number)( too| as well)?',
    ],
    other_number: [
      '(text|use|call|ring|write to|message|contact|send|reply)( it| them| me| to| on| at| via)* (my |the )other (one|phone|number|mobile|sim|cell)',
    ],
  },
};

export const othersPhoneTl: Wordbook<OthersPhoneSense> = {
  writing: 'spaced',
  lists: {
    phone: ['(cellphone|cp|phone|number|selpon|numero|sim)'],
    amo: ['(amo|boss|bisor|manager|employer|kumpanya|company|agency)( ko| namin)?'],
    it: ['(ito|to|eto|gamit ko)'],
  },
  sayings: {
    boss_phone: [
      '{phone}( po)?( na)? {it}( po)?( ay)? (ng|ni|kay|sa) {amo}',
      '{phone} (ng|ni|kay) {amo}( po)? {it}',
      '{it}( po)?( ay)? (ang |yung )?{phone} (ng|ni|kay) {amo}',
      '(sa|kay) {amo}( po)? (ang |yung )?{phone}( na)? {it}',
    ],
    other_number: [
      '(sa|dito sa) (isa|isang|ibang|iba|kabilang)( ko| kong| pang| ko pang)* {phone}( ko)?( na lang| nalang| po)*',
    ],
  },
};
