#!/bin/sh
# One order at the full-payment house: paid in full before the CAD, so that the price is locked whatever the ring weighs.
# Run it from the project's folder. Every step has its moment, so that two runs print the same.
set -eu
order() { pennyweight order "$@"; }
id=full-payment-bespoke-2026-0001

# Intake: the client consents to contact and to no return; details are confirmed within two hours.
order open --house full-payment-bespoke --client "Grace Hopper" --email grace@example.com --country US \
  --style "solitaire ring" --metal 18k --colour white --size "US 6.5" --budget 3000 --consents contact \
  --consents "no return" --by Kim --as-of 2026-03-02T09:00:00Z
order confirm $id --by Kim --as-of 2026-03-02T10:30:00Z

# A quote from the typed specification; its full payment locks price, materials and production slot.
order quote $id --alloy 18k-white-pd --weight 3.00 --fixes SampleOrders/fixes.csv --by Kim \
  --as-of 2026-03-02T11:00:00Z
order accept $id --quote 1 --as customer --by Grace --as-of 2026-03-02T11:30:00Z
order pay $id 450.74 --method visa --reference V-5512 --by Kim --as-of 2026-03-02T12:00:00Z

# CAD rounds come after it: two rounds of minor changes are free, a major change is told and consented to first.
order submit $id SampleModels/Drafts/plain-band.stl --alloy 18k-white-pd --as cad-designer --by Tom \
  --as-of 2026-03-03T12:00:00Z
order review $id --round 1 --wish minor-changes "a head for the stone" --as customer --by Grace \
  --as-of 2026-03-03T15:00:00Z
order submit $id SampleModels/Drafts/solitaire-without-stone.stl --alloy 18k-white-pd --as cad-designer --by Tom \
  --as-of 2026-03-04T12:00:00Z
order propose $id "engraving inside the band" --cost 45 --days 2 --by Kim --as-of 2026-03-04T13:00:00Z
order answer $id 1 --accept --as customer --by Grace --as-of 2026-03-04T14:00:00Z
order approve $id --round 2 --as customer --by Grace --as-of 2026-03-04T15:00:00Z

# Production, the scale, photos and a video; the house bears what the ring weighs more.
order start $id --by Kim --as-of 2026-03-05T08:00:00Z
order finish $id --by Kim --as-of 2026-03-17T16:00:00Z
order weigh-in $id --gross 3.32g --stones 0.50ct --scale "Kern 1" --by Kim --as-of 2026-03-17T17:00:00Z
order pictures $id --photos front.jpg --unboxing unboxing.mp4 --by Kim --as-of 2026-03-18T09:00:00Z
order settle $id --by Kim --as-of 2026-03-18T10:00:00Z
order pay $id 45 --method visa --reference V-5590 --by Kim --as-of 2026-03-18T12:00:00Z
order ship $id --carrier FedEx --tracking 7712-0091 --country US --by Kim --as-of 2026-03-19T10:00:00Z
order deliver $id --by Kim --as-of 2026-03-23T15:00:00Z
order close $id --by Kim --as-of 2026-03-23T16:00:00Z
order show $id --as-of 2026-03-23T16:00:00Z
