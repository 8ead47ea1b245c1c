# Shell functions for driving a local environment with curl alone. Use: . docs/stories/tools.sh
addresses=${REDRESS_ADDRESSES:-$PWD/.local/addresses.json}
address() { node -p "require('$addresses').$1"; }
worker=$(address worker) api=$(address api)
inbound=$(address sms.inboundUrl) auth=$(address sms.authToken) messages=$(address sms.messagesUrl)

# json PATH: what stands there in the JSON on standard input, e.g. json items[0].caseId
json() { node -e 'let t="";process.stdin.on("data",d=>t+=d).on("end",()=>{const v=new Function("x","return x"+(process.argv[1][0]==="["?"":".")+process.argv[1])(JSON.parse(t));console.log(typeof v==="object"?JSON.stringify(v):v)})' "$1"; }

# as PERSON METHOD PATH [JSON]: a request to the staff API
as() {
  local token; token=$(address "users.find(u => u.id === '$1').token")
  curl -sS --fail-with-body -X "$2" "$api$3" -H "Authorization: Bearer $token" -H 'Content-Type: application/json' ${4:+-d "$4"}
}
# gives PERSON COMMAND [JSON]: a command on the case $case
gives() { as "$1" POST "/cases/$case/commands/$2" "${3:-{\}}" > /dev/null && echo "✓ $1: $2"; }
status() { as liu.yang GET "/cases/$case" | json status; }
# until COMMAND…: again and again until it succeeds, a minute at most
until_true() { for _ in $(seq 120); do "$@" > /dev/null 2>&1 && return; sleep 0.5; done; echo "in vain: $*" >&2; return 1; }
reaches() { until_true test_status "$1" && echo "· the case is now: $1"; }
test_status() { [ "$(status)" = "$1" ]; }
# in_queue OFFICE NUMBER: the id of the case with this number
in_queue() { as deng.qiang GET "/offices/$1/queue" | json "items.find(c => c.number === '$2').caseId"; }

# A worker's browser without JavaScript: starts PATH · answer QUESTION FIELD=VALUE… · the receipt page is in $page
begins() { jar=$(mktemp); page=$(visit "$1"); }
visit() { curl -sSL -b "$jar" -c "$jar" -H 'Accept-Language: en' "$worker$1"; }
answer() {
  local path=$1 field data=(); shift
  for field in "$@"; do data+=(--data-urlencode "$field"); done
  [ ${#data[@]} -gt 0 ] || data=(--data '')
  page=$(curl -sSL -b "$jar" -c "$jar" -H "Origin: $worker" -H 'Accept-Language: en' "${data[@]}" "$worker$path")
}
shown() { tr '\n' ' ' <<< "$page" | sed 's/<[^>]*>/ /g' | tr -s ' ' | grep -oE "$1" | head -1; }

# text PHONE WORDS: a signed text message to Redress · heard PHONE PATTERN: waits for the answer
text() {
  local sid; sid=SM$(node -p 'crypto.randomUUID().replaceAll("-","")')
  local signature; signature=$(printf '%s' "${inbound}Body$2From$1MessageSid${sid}To+861000000000" | openssl dgst -sha1 -hmac "$auth" -binary | openssl base64)
  curl -sS --fail-with-body -o /dev/null "$inbound" -H "X-Twilio-Signature: $signature" \
    --data-urlencode "From=$1" --data-urlencode 'To=+861000000000' --data-urlencode "Body=$2" --data-urlencode "MessageSid=$sid"
}
texts() { curl -sS "$messages?phone=${1/+/%2B}" | json "filter(t => t.to === '$1').map(t => t.body).join('\n')"; }
heard() { until_true has_heard "$1" "$2" && texts "$1" | grep -E "$2" | tail -1 | sed "s/^/  ✉ $1: /"; }
has_heard() { texts "$1" | grep -qE "$2"; }

# clock MOVE: e.g. clock +3d
clock() { ${REDRESS_CLOCK:-npm run -s clock --} "$1"; }
# workday N: N days on, or the Monday after, by the clock of the office, eight hours ahead of UTC
workday() { node -p "const d=new Date(Date.now()+8*36e5+${offset:-0}*864e5+$1*864e5);while([0,6].includes(d.getUTCDay()))d.setUTCDate(d.getUTCDate()+1);d.toISOString().slice(0,10)"; }
