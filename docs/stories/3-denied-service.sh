# No place at school: completed, mediated, the promise broken, referred, closed, disputed, reopened, withdrawn.
. docs/stories/tools.sh
begins /file/topic
answer /file/topic topic=service
answer /file/kind kind=service.school
answer /file/story 'story=They want a paper that we cannot get.'
answer /file/province province=440000
answer /file/city city=440300
answer /file/district district=440306
answer /file/site site=
answer /file/employer 'employer=Sunshine primary school'
answer /file/contractor building=no
answer /file/period unknown=yes
answer /file/method method=unknown
answer /file/amount
answer /file/people people=me
answer /file/danger danger=no
answer /file/evidence
answer /file/contact channel=none
answer /file/naming naming=anonymous
answer /file/name name=
answer /file/check
number=$(shown 'RD[0-9]{2}-[0-9A-Z]{5}-[0-9A-Z]{5}')
receipt=$(shown '([0-9]{4} ){4}[0-9]{4}')
act() { begins /case; answer /case "receipt=$receipt"; answer "/case/$1" "${@:2}"; }

until_true in_queue cn-440306 "$number"
case=$(in_queue cn-440306 "$number")
gives chen.jing request_completion '{"missing":["period"]}'
act complete 'period=Since September'
reaches triage
gives chen.jing offer_mediation
gives liu.yang assign_mediator '{"mediator":"zhao.min"}'
act talk talk=yes
gives zhao.min consent_to_mediation '{"side":"employer"}'
reaches mediation
gives zhao.min record_session
gives zhao.min record_agreement "{\"instalments\":[{\"dueOn\":\"$(workday 3)\",\"lines\":[]}],\"deed\":true,\"signedBy\":[\"w1\"],\"words\":{\"terms\":\"A place from Monday.\"}}"
reaches agreement
clock +9d
gives zhao.min declare_breach '{"instalment":1}'
as zhao.min GET "/cases/$case" | json certificate
gives zhao.min refer_to_authority '{"authority":"education"}'
gives zhao.min record_referral_acknowledged
# the promise was not kept: nobody closes such a case alone
gives zhao.min propose_closing '{"reason":"referred_done","words":{"grounds":"The education bureau has taken it over."}}'
gives liu.yang close_case '{"reason":"referred_done"}'
act disagree 'text=Nothing has happened.'
reaches closure_disputed
gives liu.yang reopen_case '{"to":"triage","words":{"why":"The bureau did not act."}}'
act withdraw 'text=We go home.'
gives chen.jing confirm_withdrawal '{"worker":"w1"}'
reaches withdrawn
clock reset
