"""Delivers DynamoDB stream records to Lambda as AWS does.

ministack 1.5.33 reads neither a batch's `batchItemFailures` nor the mapping's retry, bisect and on-failure
settings for DynamoDB streams: a reported failure was lost, and a thrown one blocked the stream for ever. Each
mapping here has its own turn in a thread of its own, so that a slow or failing consumer holds up nobody else.
"""

import time

from ministack.core.arn import ArnParseError, parse_arn
from ministack.services import dynamodb, lambda_svc

FIRST_PAUSE_SECONDS = 0.1
LONGEST_PAUSE_SECONDS = 2.0


def poll_streams():
    """Starts a turn for each mapping that has records waiting and is not already at work."""
    for account, region, mapping in lambda_svc._iter_all_esms():
        in_account = lambda_svc._request_account_id.set(account)
        in_region = lambda_svc._request_region.set(region)
        try:
            start_turn(mapping)
        finally:
            lambda_svc._request_account_id.reset(in_account)
            lambda_svc._request_region.reset(in_region)
    return False


def start_turn(mapping):
    table = table_behind(mapping)
    busy = lambda_svc._esm_inflight.get(mapping["UUID"], 0) > 0
    if busy or table is None or not mapping.get("Enabled", True):
        return
    function, _ = lambda_svc._get_func_record_for_qualifier(mapping["FunctionName"], mapping.get("Qualifier"))
    position = position_of(mapping, table)
    if function is None or dynamodb.stream_end_position(table) <= position:
        return
    lambda_svc._dispatch_esm_batch(mapping["UUID"], deliver_next_batch, mapping, function, table, position)


def table_behind(mapping):
    try:
        source = parse_arn(mapping.get("EventSourceArn", ""))
    except ArnParseError:
        return None
    found = lambda_svc._dynamodb_stream_table_from_arn_spec(source)
    table = found and dynamodb._tables.get(found[0])
    current = table and table.get("LatestStreamArn") == mapping["EventSourceArn"]
    return found[0] if current else None


def position_of(mapping, table):
    horizon = dynamodb.stream_start_position(table)
    end = dynamodb.stream_end_position(table)
    first = horizon if mapping.get("StartingPosition") == "TRIM_HORIZON" else end
    with lambda_svc._dynamodb_stream_positions_lock:
        known = lambda_svc._dynamodb_stream_positions.setdefault(mapping["UUID"], first)
    return max(known, horizon)


def deliver_next_batch(mapping, function, table, position):
    batch = dynamodb.stream_records_since(table, position, mapping.get("BatchSize", 100))
    wanted = lambda_svc._apply_filter_criteria(batch, mapping)
    if wanted:
        deliver(mapping, function, wanted, attempt=0)
    with lambda_svc._dynamodb_stream_positions_lock:
        lambda_svc._dynamodb_stream_positions[mapping["UUID"]] = position + len(batch)


def deliver(mapping, function, records, attempt):
    """Invokes until every record is done with: taken by the function, or kept in the on-failure queue."""
    while records:
        result = lambda_svc._execute_function(function, {"Records": records})
        rest = undelivered(mapping, records, result)
        if not rest:
            return
        attempt = attempt + 1 if len(rest) == len(records) else 1
        records = rest
        time.sleep(min(FIRST_PAUSE_SECONDS * 2**attempt, LONGEST_PAUSE_SECONDS))
        if len(records) > 1 and mapping.get("BisectBatchOnFunctionError"):
            middle = len(records) // 2
            deliver(mapping, function, records[:middle], attempt=0)
            records, attempt = records[middle:], 0
        elif given_up(mapping, records, attempt):
            arn = mapping["EventSourceArn"]
            lambda_svc._send_ddb_stream_failure_record(
                mapping, function, records, arn, result, "RetryAttemptsExhausted"
            )
            return


def undelivered(mapping, records, result):
    """What must come again: from the first reported failure on, or everything after a thrown error."""
    if result.get("error"):
        return records
    body = result.get("body")
    reports = "ReportBatchItemFailures" in mapping.get("FunctionResponseTypes", []) and isinstance(body, dict)
    failed = {each.get("itemIdentifier") for each in body.get("batchItemFailures") or []} if reports else set()
    for place, record in enumerate(records):
        if record["dynamodb"]["SequenceNumber"] in failed:
            return records[place:]
    return []


def given_up(mapping, records, attempt):
    retries = int(mapping.get("MaximumRetryAttempts", -1))
    oldest_allowed = int(mapping.get("MaximumRecordAgeInSeconds", -1))
    age = time.time() - float(records[0]["dynamodb"].get("ApproximateCreationDateTime", time.time()))
    return 0 <= retries < attempt or 0 < oldest_allowed < age


def install():
    lambda_svc._poll_dynamodb_streams = poll_streams
