#!/bin/sh
# One order at Alona, from the first message to the delivered box: fees, CAD rounds, quote, deposit, weigh-in, balance.
# Run it from the project's folder: make demo does. Every step has its moment, so that two runs print the same.
set -eu
order() { pennyweight order "$@"; }
id=alona-2026-0001

# Intake: one account specialist leads the order to its end, and the client says what is wanted.
order open --house alona --client "Ada Lovelace" --email ada@example.com --country GB --style "signet ring" \
  --metal 18k --colour yellow --size "US 7" --budget 2500 --by Mei --as-of 2026-03-02T09:00:00Z
order assign $id "Mei Lin" --by Mei --as-of 2026-03-02T09:01:00Z
order confirm $id --by Mei --as-of 2026-03-02T09:05:00Z

# Fees are paid before design and CAD.
order fees $id --by Mei --as-of 2026-03-02T09:10:00Z
order pay $id 110 --method paypal --reference PP-8841 --by Mei --as-of 2026-03-02T10:00:00Z
order artwork $id sketch-3.png --as customer --by Ada --as-of 2026-03-02T11:00:00Z

# CAD rounds: each model is kept, measured and weighed on arrival.
order submit $id SampleModels/Drafts/comfort-fit-band.stl --alloy 18k-yellow --as cad-designer --by Tomas \
  --as-of 2026-03-04T09:00:00Z
order review $id --round 1 --wish minor-changes "with a face to engrave" --as customer --by Ada \
  --as-of 2026-03-04T12:00:00Z
order submit $id SampleModels/Drafts/signet-ring.stl --alloy 18k-yellow --as cad-designer --by Tomas \
  --as-of 2026-03-05T09:00:00Z
order approve $id --round 2 --as customer --by Ada --as-of 2026-03-06T09:00:00Z
order rounds $id

# The quote comes from the approved round; 75 % of it is the deposit, which locks the metal's price.
order quote $id --alloy 18k-yellow --fixes SampleOrders/fixes.csv --by Mei --as-of 2026-03-06T10:00:00Z
order accept $id --quote 1 --as customer --by Ada --as-of 2026-03-06T11:00:00Z
order pay $id 1114.51 --method bank-transfer --reference SWIFT-4711 --by Mei --as-of 2026-03-06T15:00:00Z

# Production, and the finished ring on the scale.
order start $id --by Mei --as-of 2026-03-09T08:00:00Z
order step $id cast --by Tomas --as-of 2026-03-11T16:00:00Z
order finish $id --by Tomas --as-of 2026-03-18T16:00:00Z
order weigh-in $id --gross 15.90g --scale "Ohaus 2" --by Mei --as-of 2026-03-19T08:00:00Z
order pictures $id --photos front.jpg --video turn.mp4 --by Mei --as-of 2026-03-19T09:00:00Z
order checked $id --as customer --by Ada --as-of 2026-03-19T18:00:00Z

# The final price follows the scale at the quoted rate; the balance is paid before it is sent.
order settle $id --by Mei --as-of 2026-03-20T08:00:00Z
order pay $id 392.79 --method bank-transfer --reference SWIFT-4802 --by Mei --as-of 2026-03-21T10:00:00Z
order insure $id no --by Mei --as-of 2026-03-21T11:00:00Z
order ship $id --carrier DHL --tracking JD014600003 --country GB --by Mei --as-of 2026-03-23T10:00:00Z
order deliver $id --by Mei --as-of 2026-03-27T14:00:00Z
order close $id --by Mei --as-of 2026-03-27T15:00:00Z
order show $id --as-of 2026-03-27T15:00:00Z
