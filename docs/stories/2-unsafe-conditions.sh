# Somebody is in danger: the emergency number at once, the duty officer told, the safety authority takes over.
. docs/stories/tools.sh
me=+8613600136020 duty=+8675512333069
text $me 'Hello, I need help'; heard $me 'questions'
text $me 5;                    heard $me '[Ww]here|place'
text $me "Bao'an";             heard $me 'employer|firm|company|Who'
text $me DANGER
heard $me '110.*119.*120'
heard $me 'officer on duty.*RD'
number=$(texts $me | grep -oE 'RD[0-9]{2}-[0-9A-Z]{5}-[0-9A-Z]{5}' | tail -1)
heard $duty "$number"
until_true in_queue cn-440306 "$number"
case=$(in_queue cn-440306 "$number")
gives chen.jing acknowledge_danger
gives chen.jing refer_to_authority '{"authority":"emergency_management"}'
heard $me 'because'
gives chen.jing record_referral_acknowledged '{"receipt":"EM-17"}'
gives liu.yang close_case '{"reason":"referred_done"}'
reaches closed
