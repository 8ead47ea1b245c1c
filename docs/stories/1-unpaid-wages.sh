# Three workers of a subcontractor on a building site; the general contractor has to pay first.
. docs/stories/tools.sh
claim() { # name, phone
  answer /file/period from_month=1 from_year=2026 until_month=3 until_year=2026
  answer /file/end_of_work still=yes
  answer /file/method method=sum
  answer /file/amount sum=18000
}
who() {
  answer /file/contact channel=sms
  answer /file/phone "phone=$2"
  answer /file/safe safe=any
  answer /file/wording wording=plain
  answer /file/naming naming=named
  answer /file/name "name=$1"
  answer /file/check
}
begins /file/topic
answer /file/topic topic=wages
answer /file/kind kind=wage.unpaid
answer /file/story 'story=Three months on the site, no pay.'
answer /file/province province=440000
answer /file/city city=440300
answer /file/district district=440306
answer /file/site 'site=Building 3'
answer /file/employer 'employer=Xinlong labour team'
answer /file/contractor building=yes 'contractor=Hongda Construction'
claim
answer /file/people people=group number=3
answer /file/danger danger=no
answer /file/evidence evidence=chat
who 'Zhang Wei' +8613600136001
number=$(shown 'RD[0-9]{2}-[0-9A-Z]{5}-[0-9A-Z]{5}')
receipt=$(shown '([0-9]{4} ){4}[0-9]{4}')
code=$(shown '[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}')
echo "filed: $number, receipt $receipt, join code $code"
for n in 2 3; do
  begins /join
  answer /join "code=$code"
  claim
  who "Workmate $n" "+861360013600$n"
done

until_true in_queue cn-440306 "$number"
case=$(in_queue cn-440306 "$number")
gives chen.jing accept_complaint
gives liu.yang assign_case '{"lead":"li.wei","co":"wang.fang"}'
gives li.wei begin_inspection
both='["li.wei","wang.fang"]'
gives li.wei schedule_site_visit "{\"on\":\"$(workday 1)\",\"inspectors\":$both}"
gives wang.fang record_site_visit "{\"id\":\"v1\",\"inspectors\":$both,\"words\":{\"record\":\"Attendance sheets copied.\"}}"
owed='[{"worker":"w1","fen":1800000},{"worker":"w2","fen":1800000},{"worker":"w3","fen":1800000}]'
gives li.wei record_findings "{\"lines\":$owed,\"violations\":[\"CN-MW-07\"],\"inspectors\":$both}"
liable='[{"party":"p2","basis":"pay_first","order":1},{"party":"p1","basis":"direct","order":2}]'
gives li.wei propose_order "{\"liable\":$liable,\"lines\":$owed,\"dueOn\":\"$(workday 7)\",\"inspectors\":$both}"
gives liu.yang issue_order
reaches order_issued
gives li.wei record_payment "{\"instalment\":1,\"proof\":\"bank_record\",\"lines\":$owed}"
for n in 1 2 3; do
  heard "+861360013600$n" 'did .* arrive|18,?000'
  text "+861360013600$n" "1 ${number: -4}"
done
all_said_yes() { [ "$(as li.wei GET "/cases/$case" | json totals.confirmed)" = 5400000 ]; }
until_true all_said_yes
gives li.wei verify_payment '{"payment":"m1","workers":["w1","w2","w3"]}'
gives liu.yang close_case '{"reason":"paid_full"}'
reaches closed
as liu.yang GET "/cases/$case" | json totals
