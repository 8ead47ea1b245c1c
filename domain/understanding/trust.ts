/** Whether somebody asks who we are: a fraud, a machine, a real office? It is answered honestly, whatever else was asked. */
import { lowered } from './spelling.ts';

const doubts =
  /骗子|骗人|诈骗|是真的(?:吗|吧|么)|真的假的|机器人|真人|谁在(?:回|看)|谁能看到|pian ?zi|\b(?:scam|fraud|fake|phishing)\b|\b(?:are you|r u|is this|you) (?:a )?(?:real|bot|robot|human|person|machine)\b|who can (?:see|read)|\btotoo ba\b/u;

export const doubtsUs = (text: string): boolean => doubts.test(lowered(text));
