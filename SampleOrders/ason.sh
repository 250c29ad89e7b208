#!/bin/sh
# One wholesale order at Ason: a cart, a prepaid account, a shortfall, sending at cost.
# Run it from the project's folder. Every step has its moment, so that two runs print the same.
set -eu
order() { pennyweight order "$@"; }
id=ason-2026-0001

# The client prepaid 200.00.
pennyweight account open ason-17 --house ason --client "Ada Lovelace" --email ada@example.com --by Lin \
  --as-of 2026-03-02T08:00:00Z
pennyweight account receive ason-17 200 --method bank-transfer --reference SWIFT-1 --by Lin --as-of 2026-03-02T08:30:00Z

# A cart reserves nothing: of 20 wanted 12 are left. Staff put it in at the list's prices, on the client's order.
order open --house ason --kind wholesale --client "Ada Lovelace" --email ada@example.com --country GB --account ason-17 \
  --by Lin --as-of 2026-03-02T09:00:00Z
order cart place $id --item "E14:hoops:4.20:20:10:12" --item "N3:chain:11.50:15:12" --by Lin \
  --evidence "Ada's order sheet of 2 March" --as-of 2026-03-02T09:30:00Z

# 200.00 come from the prepaid account, in one transaction with its journal; the rest by card.
order pay-from-account $id --by Lin --as-of 2026-03-02T10:10:00Z
order pay $id 22.90 --method visa --reference V-1 --by Lin --as-of 2026-03-02T10:20:00Z
order payer draw $id 2 --draw 50 --by Lin --as-of 2026-03-02T10:21:00Z
order confirm $id --by Lin --as-of 2026-03-02T10:30:00Z

# After confirmation only 9 hoops are found: the order shrinks, and what was paid too much goes back.
order cart shortfall $id E14 --left 9 --by Lin --as-of 2026-03-03T09:00:00Z
order cart pick $id --by Lin --as-of 2026-03-03T10:00:00Z
order parcel pack $id --carrier DHL --weight 850g --cost 36.45 --by Lin --as-of 2026-03-03T15:00:00Z
order settle $id --by Lin --as-of 2026-03-03T15:10:00Z
order pay $id 23.85 --method visa --reference V-2 --by Lin --as-of 2026-03-03T16:00:00Z
order ship $id --carrier DHL --tracking JD0146 --country GB --by Lin --as-of 2026-03-04T10:00:00Z
order deliver $id --by Lin --as-of 2026-03-09T10:00:00Z
order close $id --by Lin --as-of 2026-03-09T11:00:00Z
order show $id --as-of 2026-03-09T11:00:00Z
pennyweight account show ason-17
