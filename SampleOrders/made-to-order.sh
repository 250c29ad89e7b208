#!/bin/sh
# One order at the made-to-order house: a cancellation that comes too late, and a repair under warranty after the sale.
# Run it from the project's folder. Every step has its moment, so that two runs print the same.
set -eu
order() { pennyweight order "$@"; }
after() { pennyweight case "$@"; }
id=made-to-order-2026-0001

# Intake, a quote from the typed specification, full payment.
order open --house made-to-order --client "Ada Lovelace" --email ada@example.com --country US --style ring --metal 18k \
  --colour yellow --size "US 7" --by Kim --as-of 2026-03-02T09:00:00Z
order confirm $id --by Kim --as-of 2026-03-02T09:30:00Z
order quote $id --alloy 18k-yellow --weight 3.00 --fixes SampleOrders/fixes.csv --by Kim --as-of 2026-03-02T10:00:00Z
order accept $id --quote 1 --as customer --by Ada --as-of 2026-03-02T11:00:00Z
order pay $id 347.97 --method paypal --reference PP-1 --by Kim --as-of 2026-03-02T15:00:00Z

# What a cancellation would give one millisecond before work starts is shown and not written; after it, it is refused.
order cancel $id --reason "changed my mind" --as customer --by Ada --dry-run --as-of 2026-03-03T10:59:59.999Z
order start $id --by Kim --as-of 2026-03-03T11:00:00Z
order cancel $id --reason "changed my mind" --as customer --by Ada --as-of 2026-03-03T11:00:01Z || echo "exit status $?"

# Production, the scale, the balance, the parcel.
order finish $id --by Kim --as-of 2026-03-10T15:00:00Z
order weigh-in $id --gross 3.05g --scale "Kern 1" --by Kim --as-of 2026-03-10T16:00:00Z
order settle $id --by Kim --as-of 2026-03-10T17:00:00Z
order pay $id 4.43 --method paypal --reference PP-2 --by Kim --as-of 2026-03-10T18:00:00Z
order ship $id --carrier DHL --tracking JD0146 --country US --by Kim --as-of 2026-03-11T10:00:00Z
order deliver $id --by Kim --as-of 2026-03-14T10:00:00Z
order close $id --by Kim --as-of 2026-03-14T11:00:00Z

# After the sale: a case of its own, a free repair, its added metal charged after consent.
order complain $id "a prong broke" --fault defect --as customer --by Ada --as-of 2026-04-15T10:00:00Z
after evidence $id.case-1 prong.jpg --kind photo --as customer --by Ada --as-of 2026-04-15T11:00:00Z
after verify $id.case-1 yes "a cold joint" --by Kim --as-of 2026-04-15T12:00:00Z
order repair $id.case-1 --as customer --by Ada --as-of 2026-04-15T13:00:00Z
after parcel $id.case-1 to-house --cost 18 --tracking P-1 --paid-by buyer --by Kim --as-of 2026-04-20T10:00:00Z
after back $id.case-1 --by Kim --as-of 2026-04-22T10:00:00Z
after material $id.case-1 0.30g --per-gram 70 --by Kim --as-of 2026-04-22T14:00:00Z
after answer $id.case-1 yes --as customer --by Ada --as-of 2026-04-22T15:00:00Z
after pay $id.case-1 21 --method paypal --reference PP-3 --by Kim --as-of 2026-04-22T16:00:00Z
after done $id.case-1 "prong soldered with 0.30 g" --by Kim --as-of 2026-04-24T10:00:00Z
after parcel $id.case-1 to-client --cost 18 --tracking P-2 --by Kim --as-of 2026-04-24T12:00:00Z
after close $id.case-1 "repaired" --by Kim --as-of 2026-04-28T10:00:00Z
after show $id.case-1
