#!/bin/sh
# A sample and then sixty pieces at Alona, and a reorder of the same style a month later.
# Run it from the project's folder. Every step has its moment, so that two runs print the same.
set -eu
order() { pennyweight order "$@"; }
id=alona-2026-0001

# A rough quote of the sample, its fees, its CAD.
order open --house alona --kind sample-then-bulk --client "Ada Lovelace" --email ada@example.com --country GB \
  --style "leaf ring" --metal silver --colour white --budget 3000 --quantity 60 --by Mei --as-of 2026-03-02T09:00:00Z
order assign $id "Mei Lin" --by Mei --as-of 2026-03-02T09:01:00Z
order confirm $id --by Mei --as-of 2026-03-02T09:05:00Z
order sample quote $id --unit-price 42 --cost cad=80 --cost print=40 --time "2 weeks" "4 weeks" --by Mei \
  --as-of 2026-03-02T10:00:00Z
order pay $id 120 --method paypal --reference PP-1 --by Mei --as-of 2026-03-02T11:00:00Z
order artwork $id leaf.png --as customer --by Ada --as-of 2026-03-02T12:00:00Z
order submit $id SampleModels/Drafts/plain-band.stl --alloy ag925 --as cad-designer --by Tomas \
  --as-of 2026-03-04T09:00:00Z
order approve $id --round 1 --as customer --by Ada --as-of 2026-03-04T12:00:00Z

# The sample is made, shown, confirmed.
order sample made $id --by Tomas --as-of 2026-03-18T09:00:00Z
order sample show $id --photos sample.jpg --by Mei --as-of 2026-03-18T10:00:00Z
order sample send $id --carrier DHL --tracking JD-S1 --country GB --by Mei --as-of 2026-03-18T12:00:00Z
order sample confirm $id --as customer --by Ada --as-of 2026-03-24T10:00:00Z

# The quote after the sample, its reason; purchase order and packing give the proforma invoice.
order offer $id --item "L-12:leaf ring:43.50:60:1" --product silver --reason "the sample took more polishing" --by Mei \
  --as-of 2026-03-24T11:00:00Z
order bulk purchase-order $id PO-77 --as customer --by Ada --as-of 2026-03-24T12:00:00Z
order bulk packing $id "one box each, logo inside" --as customer --by Ada --as-of 2026-03-24T12:10:00Z
order bulk proforma $id PI-2026-12 --by Mei --as-of 2026-03-24T13:00:00Z
order pay $id 1957.50 --method bank-transfer --reference SWIFT-1 --by Mei --as-of 2026-03-25T09:00:00Z

# Sixty pieces, shown, checked, settled; the balance is paid before they are sent.
order start $id --by Mei --as-of 2026-03-26T08:00:00Z
order finish $id --by Tomas --as-of 2026-04-20T16:00:00Z
order weigh-in $id --gross 151.20g --count 60 --scale "Ohaus 2" --by Mei --as-of 2026-04-20T16:30:00Z
order pictures $id --photos batch.jpg --by Mei --as-of 2026-04-20T17:00:00Z
order checked $id --as customer --by Ada --as-of 2026-04-21T09:00:00Z
order settle $id --by Mei --as-of 2026-04-21T10:00:00Z
order pay $id 652.50 --method bank-transfer --reference SWIFT-2 --by Mei --as-of 2026-04-22T10:00:00Z
order insure $id no --by Mei --as-of 2026-04-22T11:00:00Z
order ship $id --carrier DHL --tracking JD-B1 --country GB --by Mei --as-of 2026-04-23T10:00:00Z
order deliver $id --by Mei --as-of 2026-04-28T10:00:00Z
order close $id --by Mei --as-of 2026-04-28T11:00:00Z
order show $id --as-of 2026-04-28T11:00:00Z

# A reorder names the sample, pays no sample fee, and goes straight to purchase order, packing,
# proforma invoice and deposit.
again=alona-2026-0002
order open --house alona --kind reorder --client "Ada Lovelace" --email ada@example.com --country GB \
  --style "leaf ring" --metal silver --colour white --budget 3000 --quantity 60 --earlier-sample alona-2026-0001 \
  --by Mei --as-of 2026-05-04T09:00:00Z
order assign $again "Mei Lin" --by Mei --as-of 2026-05-04T09:01:00Z
order confirm $again --by Mei --as-of 2026-05-04T09:05:00Z
order offer $again --item "L-12:leaf ring:43.50:60:1" --product silver --by Mei --as-of 2026-05-04T10:00:00Z
order bulk purchase-order $again PO-91 --as customer --by Ada --as-of 2026-05-04T12:00:00Z
order bulk packing $again "one box each, logo inside" --as customer --by Ada --as-of 2026-05-04T12:10:00Z
order bulk proforma $again PI-2026-31 --by Mei --as-of 2026-05-04T13:00:00Z
order pay $again 1957.50 --method bank-transfer --reference SWIFT-3 --by Mei --as-of 2026-05-05T09:00:00Z
order start $again --by Mei --as-of 2026-05-06T08:00:00Z
order finish $again --by Tomas --as-of 2026-06-01T16:00:00Z
order weigh-in $again --gross 150.60g --count 60 --scale "Ohaus 2" --by Mei --as-of 2026-06-01T16:30:00Z
order pictures $again --photos batch-2.jpg --by Mei --as-of 2026-06-01T17:00:00Z
order checked $again --as customer --by Ada --as-of 2026-06-02T09:00:00Z
order settle $again --by Mei --as-of 2026-06-02T10:00:00Z
order pay $again 652.50 --method bank-transfer --reference SWIFT-4 --by Mei --as-of 2026-06-03T10:00:00Z
order insure $again no --by Mei --as-of 2026-06-03T11:00:00Z
order ship $again --carrier DHL --tracking JD-B2 --country GB --by Mei --as-of 2026-06-04T10:00:00Z
order deliver $again --by Mei --as-of 2026-06-09T10:00:00Z
order close $again --by Mei --as-of 2026-06-09T11:00:00Z
order list --as-of 2026-06-09T11:00:00Z
