#!/bin/sh
# One customized stock item: ten dollars more an order, all paid within a day, made and sent within five working days.
# Run it from the project's folder. Every step has its moment, so that two runs print the same.
set -eu
order() { pennyweight order "$@"; }
id=ten-dollar-customization-2026-0001

order open --house ten-dollar-customization --kind customized-stock --client "Ada Lovelace" --email ada@example.com \
  --country US --style "leaf pendant" --quantity 1 --remarks "in rose, a little larger" --by Kim \
  --as-of 2026-03-02T09:00:00Z
order confirm $id --by Kim --as-of 2026-03-02T09:10:00Z
order offer $id --item "P7:leaf pendant:45:1:1" --by Kim --as-of 2026-03-02T09:20:00Z
order accept $id --quote 1 --as customer --by Ada --as-of 2026-03-02T09:30:00Z
order pay $id 55 --method paypal --reference PP-1 --by Kim --as-of 2026-03-02T12:00:00Z

# A change of style is free; one of size is negotiated, here for 25.00 more.
order stock request $id "softer leaf" --aspect style --as customer --by Ada --as-of 2026-03-02T13:00:00Z
order stock request $id "two millimetres longer" --aspect size --as customer --by Ada --as-of 2026-03-02T13:05:00Z
order stock offer $id 2 --fee 25 --days 1 --by Kim --as-of 2026-03-02T15:00:00Z
order stock answer $id 2 yes --as customer --by Ada --as-of 2026-03-02T16:00:00Z
order pay $id 25 --method paypal --reference PP-2 --by Kim --as-of 2026-03-02T17:00:00Z

# The clock stands while the client cannot be reached.
order clock pause $id "no answer to the designer's question" --because client-unreachable --by Kim \
  --as-of 2026-03-03T09:00:00Z
order clock resume $id --by Kim --as-of 2026-03-04T09:00:00Z
order start $id --by Kim --as-of 2026-03-04T10:00:00Z
order finish $id --by Kim --as-of 2026-03-09T15:00:00Z
order settle $id --by Kim --as-of 2026-03-09T16:00:00Z
order ship $id --carrier DHL --tracking JD0147 --country US --by Kim --as-of 2026-03-10T10:00:00Z
order deliver $id --by Kim --as-of 2026-03-14T10:00:00Z
order close $id --by Kim --as-of 2026-03-14T11:00:00Z
order show $id --as-of 2026-03-14T11:00:00Z
