# A crooked road: ordered, paid in part, planned, broken, decided, enforced; two cases joined, somebody late, the end taken back once.
. docs/stories/tools.sh
step() { echo; echo "— $*"; }
files() { # name, phone, how many
  begins /file/topic
  answer /file/topic topic=wages
  answer /file/kind kind=wage.unpaid
  answer /file/story 'story=Three months in the workshop, no pay.'
  answer /file/province province=440000
  answer /file/city city=440300
  answer /file/district district=440306
  answer /file/site 'site=Workshop 7'
  answer /file/employer 'employer=Xinlong Garments'
  answer /file/contractor building=no
  claims
  answer /file/people $3
  answer /file/danger danger=no
  answer /file/evidence evidence=chat
  says_who "$1" "$2"
  number=$(shown 'RD[0-9]{2}-[0-9A-Z]{5}-[0-9A-Z]{5}')
  code=$(shown '[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}')
  until_true in_queue cn-440306 "$number"
  case=$(in_queue cn-440306 "$number")
}
claims() {
  answer /file/period from_month=1 from_year=2026 until_month=3 until_year=2026
  answer /file/end_of_work still=yes
  answer /file/method method=sum
  answer /file/amount sum=18000
}
says_who() {
  answer /file/contact channel=sms
  answer /file/phone "phone=$2"
  answer /file/safe safe=any
  answer /file/wording wording=plain
  answer /file/naming naming=named
  answer /file/name "name=$1"
  answer /file/check
}
both='["li.wei","wang.fang"]'
direct='[{"party":"p1","basis":"direct","order":1}]'
# sums WORKER FEN…: so much for each
sums() { local all=; while [ $# -gt 0 ]; do all="$all,{\"worker\":\"$1\",\"fen\":$2}"; shift 2; done; echo "[${all#,}]"; }
orders() { # sums, due in days
  gives chen.jing accept_complaint
  gives liu.yang assign_case '{"lead":"li.wei","co":"wang.fang"}'
  gives li.wei begin_inspection
  gives li.wei record_findings "{\"lines\":$1,\"violations\":[\"CN-MW-03\"],\"inspectors\":$both}"
  gives li.wei propose_order "{\"liable\":$direct,\"lines\":$1,\"dueOn\":\"$(workday "$2")\",\"inspectors\":$both}"
  gives liu.yang issue_order
  reaches order_issued
}
pays() { # payer's proof, sums: recorded; each worker is asked by text
  gives li.wei record_payment "{\"proof\":\"$1\",\"lines\":$2}"
}
joined() { as li.wei GET "/cases/$case" | json "workers.$1.standing" | grep -qx in; }
newest_payment() { as li.wei GET "/cases/$case" | json "payments.at(-1).id"; }
arrived() { # phone, tail, worker: says yes by text, and the officer finds it right
  heard "$1" 'did .* arrive'
  text "$1" "1 $2"
  local paid; paid=$(newest_payment)
  until_true gives li.wei verify_payment "{\"payment\":\"$paid\",\"workers\":[\"$3\"]}"
  echo "✓ $3: the money of $paid has arrived"
}
owed() { as li.wei GET "/cases/$case/ledger/$1" | json owed; }
tells() { echo "· owed now: w1 $(owed w1), w2 $(owed w2)${1:+, w3 $(owed w3)} (fen)"; }

step 'The order. What the employer owes, and by when (LSSR art. 18).'
files 'Zhang Wei' +8613600136041 'people=group number=2'
first=$case tail=${number: -4} join=$code
orders "$(sums w1 1800000)" 7

step 'Part of it comes. It counts once the worker has said so.'
pays bank_record "$(sums w1 600000)"
arrived +8613600136041 "$tail" w1

step 'A workmate who knew nothing of it has filed alone, and has an order of her own: the two become one case.'
files 'Li Na' +8613600136042 people=me
second=$case
orders "$(sums w1 1800000)" 9
gives liu.yang merge_case "{\"into\":\"$first\"}"
reaches merged
case=$first
# her order has come along with its day, and is watched where it is now
tells

step 'The plan: with both workers’ consent the rest is paid in two parts.'
gives liu.yang agree_plan "{\"instalments\":[{\"dueOn\":\"$(workday 3)\",\"lines\":$(sums w1 600000 w2 900000)},{\"dueOn\":\"$(workday 30)\",\"lines\":$(sums w1 600000 w2 900000)}],\"words\":{\"consent\":\"Both agreed.\"}}"
reaches plan_active

step 'The breach: nothing came by the first day and its days of grace.'
clock +12d
offset=12
gives li.wei declare_breach
reaches breached
heard +8613600136042 'was due .* not settled'

step 'The investigation goes on; a third worker joins late, and is looked at like the others.'
gives li.wei resume_investigation '{"words":{"why":"The plan was not kept."}}'
begins /join
answer /join "code=$join"
claims
says_who 'Wang Jun' +8613600136043
until_true joined w3
gives li.wei record_findings "{\"lines\":$(sums w1 1800000 w2 1800000 w3 900000),\"violations\":[\"CN-MW-03\"],\"inspectors\":$both}"

step 'The hearing, and the decision, which names all three (LSSR art. 19, CN-LI-18).'
gives li.wei notify_hearing "{\"on\":\"$(workday 3)\"}"
gives li.wei record_hearing '{"attended":false,"words":{"record":"Nobody came."}}'
gives liu.yang issue_decision "{\"kind\":\"handling\",\"lines\":$(sums w1 1200000 w2 1800000 w3 900000),\"compensation\":[],\"fines\":[],\"dueOn\":\"$(workday 10)\",\"words\":{\"grounds\":\"The order was not obeyed.\"}}"
reaches decision_issued
gives wang.fang record_decision_served "{\"party\":\"p1\",\"on\":\"$(workday 0)\"}"
tells all

step 'Part of it is recovered; one sum was entered twice, and is taken back by a second person’s word.'
pays bank_record "$(sums w1 400000)"
arrived +8613600136041 "$tail" w1
pays cash_witnessed "$(sums w2 500000)"
arrived +8613600136042 "$tail" w2
tells all
wrong=$(newest_payment)
gives li.wei retract_payment "{\"payment\":\"$wrong\",\"reason\":\"proof_false\",\"words\":{\"why\":\"The receipt was forged.\"}}"
gives liu.yang retract_payment "{\"payment\":\"$wrong\",\"reason\":\"proof_false\",\"words\":{\"why\":\"Seen by me too.\"}}"
heard +8613600136042 'noted by mistake'
tells all

step 'Enforcement: the decision was served and not obeyed, so the court is asked (CN-MW-20).'
gives liu.yang request_enforcement
reaches enforcement

step 'The end, for now: part is recovered, the rest can’t be got. Nobody closes such a case alone.'
gives li.wei propose_closing '{"reason":"partly_recovered","words":{"grounds":"The court found nothing more to seize."}}'
gives liu.yang close_case '{"reason":"partly_recovered"}'
reaches closed
heard +8613600136043 'closed, because part of the money came'

step 'Taken up again: a bank account is found. The court pays out, and what is still missing stays on record.'
gives liu.yang reopen_case '{"to":"investigating","words":{"why":"A bank account was found."}}'
reaches investigating
gives li.wei record_payment "{\"proof\":\"court_record\",\"payer\":\"court\",\"lines\":$(sums w2 1500000)}"
arrived +8613600136042 "$tail" w2
tells all
gives li.wei propose_closing '{"reason":"partly_recovered","words":{"grounds":"The account is empty now."}}'
gives liu.yang close_case '{"reason":"partly_recovered"}'
reaches closed
as liu.yang GET "/cases/$case" | json totals
clock reset
