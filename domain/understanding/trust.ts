/** Whether somebody asks who we are: a fraud, a machine, a real office? It is answered honestly, whatever else was asked. */
import { lowered } from './spelling.ts';

const doubts =
  /骗子|骗人|诈骗|是真的(?:吗|吧|么)|真的假的|机器人|真人|谁在(?:回|看)|谁能看到|pian ?zi|\b(?:scam|fraud|fake|phishing)\b|\b(?:are you|r u|is this|you) (?:a )?(?:real|bot|robot|human|person|machine)\b|who can (?:see|read)|\btotoo ba\b/u;

/** "Who are you?" is no firm and no place. */
const asksWho =
  /^(?:sorry |hello |hi |but |ok )*(?:who (?:are|r) (?:you|u|ya)|who'?s? (?:is )?this)\b|^sino (?:po )?(?:ba )?(?:kayo|ito|to|sila|ka)(?!\p{L})|^你们?(?:到底)?是(?:谁|哪个|什么人|干什么的|做什么的|哪里的|哪个单位)/u;

export const asksWhoWeAre = (text: string): boolean => asksWho.test(lowered(text).trim());

export const doubtsUs = (text: string): boolean => doubts.test(lowered(text)) || asksWhoWeAre(text);
