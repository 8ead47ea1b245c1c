"""Makes tasks that wait for a token, and stopped executions, behave as in AWS Step Functions.

Two gaps of ministack 1.5.33 are closed: a function that throws under `waitForTaskToken` fails its task at once
(so that Retry and Catch see it); and an execution that is stopped waits for its token no longer, and stays stopped.
"""

import contextvars

from ministack.services import stepfunctions

ABORTED = "Redress.ExecutionAborted"
running = contextvars.ContextVar("running", default=None)
waiting = {}

run_execution = stepfunctions._run_execution
invoke_with_callback = stepfunctions._invoke_with_callback
call_lambda = stepfunctions._call_lambda
stop_execution = stepfunctions._stop_execution
fail_execution = stepfunctions._fail_execution
find_retrier = stepfunctions._find_matching_retrier
find_catcher = stepfunctions._find_matching_catcher
token_of_call = contextvars.ContextVar("token_of_call", default=None)


def run_noted(execution_arn):
    outer = running.set(execution_arn)
    try:
        run_execution(execution_arn)
    finally:
        running.reset(outer)


def invoke_and_remember(resource, input_data, token, state):
    waiting[token] = running.get()
    outer = token_of_call.set(token)
    try:
        return invoke_with_callback(resource, input_data, token, state)
    finally:
        token_of_call.reset(outer)
        waiting.pop(token, None)


def call_and_report(function, event):
    """The caller swallows what the function throws, so hand it to the waiting task as a failure."""
    try:
        return call_lambda(function, event)
    except stepfunctions._ExecutionError as failure:
        if token := token_of_call.get():
            release(token, failure.error, failure.cause)
        raise


def release(token, error, cause):
    task = stepfunctions._task_tokens.get(token)
    if task is not None and not task["event"].is_set():
        task["error"] = {"Error": error, "Cause": cause}
        task["event"].set()


def stop_and_release(data):
    response = stop_execution(data)
    for token, execution_arn in list(waiting.items()):
        if execution_arn == data.get("executionArn"):
            release(token, ABORTED, "The execution was stopped")
    return response


def fail_unless_stopped(execution, error, cause):
    if execution["status"] != "ABORTED":
        fail_execution(execution, error, cause)


def install():
    stepfunctions._run_execution = run_noted
    stepfunctions._invoke_with_callback = invoke_and_remember
    stepfunctions._call_lambda = call_and_report
    stepfunctions._stop_execution = stop_and_release
    stepfunctions._fail_execution = fail_unless_stopped
    stepfunctions._find_matching_retrier = lambda retriers, error, counts: (
        (None, -1) if error == ABORTED else find_retrier(retriers, error, counts)
    )
    stepfunctions._find_matching_catcher = lambda catchers, error: (
        None if error == ABORTED else find_catcher(catchers, error)
    )
