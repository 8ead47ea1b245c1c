"""Starts ministack with the corrections of this folder. Address and state come by environment (GATEWAY_PORT…)."""

import callback_tasks
import stream_delivery
from ministack.app import main

callback_tasks.install()
stream_delivery.install()
main()
