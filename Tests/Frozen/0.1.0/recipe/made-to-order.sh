# The made-to-order house: its bespoke orders at every stage, a cancellation in time and one too late, repairs and refunds.
bespoke="
opened|order open --house made-to-order --client 'Ada Lovelace' --email ada@example.com --country US --style ring --metal 18k --colour yellow --size 'US 7' --by Kim --as-of 2026-03-02T09:00:00Z
confirmed|order confirm ID --by Kim --as-of 2026-03-02T09:30:00Z
quoted|order quote ID --alloy 18k-yellow --weight 3.00 --fixes fixes.csv --by Kim --as-of 2026-03-02T10:00:00Z
accepted|order accept ID --quote 1 --as customer --by Ada --as-of 2026-03-02T11:00:00Z
paid|order pay ID 347.97 --method paypal --reference PP-1 --by Kim --as-of 2026-03-02T15:00:00Z
working|order start ID --by Kim --as-of 2026-03-03T09:00:00Z
made|order finish ID --by Kim --as-of 2026-03-10T15:00:00Z
weighed|order weigh-in ID --gross 3.05g --scale 'Kern 1' --by Kim --as-of 2026-03-10T16:00:00Z
settled|order settle ID --by Kim --as-of 2026-03-10T17:00:00Z
-|order pay ID 4.43 --method paypal --reference PP-2 --by Kim --as-of 2026-03-10T18:00:00Z
shipped|order ship ID --carrier DHL --tracking JD0146 --country US --by Kim --as-of 2026-03-11T10:00:00Z
delivered|order deliver ID --by Kim --as-of 2026-03-14T10:00:00Z
closed|order close ID --by Kim --as-of 2026-03-14T11:00:00Z
"

# 7 waits for its weigh-in; 16 and 17 for theirs in one batch.
make_workshop() {
  walk "$bespoke" closed keyed
  for stage in opened quoted accepted paid working; do walk "$bespoke" $stage; done
  walk "$bespoke" made keyed
  for stage in weighed settled shipped delivered; do walk "$bespoke" $stage; done
  walk "$bespoke" paid
  give "order cancel $id --reason 'changed my mind' --as customer --by Ada --as-of 2026-03-03T08:59:59.999Z --key $id/cancel/1"
  # The alloy is changed on the way, and the one that was cast is weighed and settled.
  walk "$bespoke" paid
  give "order propose $id --alloy 18k-rose --cost 5 --by Kim --as-of 2026-03-02T16:00:00Z --key $id/rose/1"
  give "order answer $id 1 --accept --as customer --by Ada --as-of 2026-03-02T17:00:00Z --key $id/rose/2"
  give "order start $id --by Kim --as-of 2026-03-03T09:00:00Z"
  give "order finish $id --by Kim --as-of 2026-03-10T15:00:00Z"
  give "order weigh-in $id --gross 3.05g --alloy 18k-rose --scale 'Kern 1' --by Kim --as-of 2026-03-10T16:00:00Z --key $id/rose/3"

  # A batch that is weighed in and settled from a list, under a key; two that wait for another.
  for _ in 14 15 16 17; do walk "$bespoke" made; done
  give "settle --csv made-batch.csv --scale 'Kern 1' --as-of 2026-03-10T17:00:00Z --key batch/1"

  # An accepted price whose piece is changed.
  walk "$bespoke" accepted
  give "order amend $id --size 'US 8' --reason 'measured again' --as-of 2026-03-02T11:30:00Z --key $id/amend/1"

  # Money that came twice.
  walk "$bespoke" paid
  give "order pay $id 347.97 --method paypal --reference PP-1b --by Kim --as-of 2026-03-02T15:01:00Z"
  give "order payer double-charge $id 2 --twin-of 1 --as-of 2026-03-02T15:10:00Z --key $id/twice/1"

  local first=made-to-order-2026-0001
  give "order complain $first 'a prong broke' --fault defect --as customer --by Ada --as-of 2026-04-15T10:00:00Z --key case/1"
  give "case evidence $first.case-1 prong.jpg --kind photo --as customer --by Ada --as-of 2026-04-15T11:00:00Z --key case/2"
  give "case verify $first.case-1 yes 'a cold joint' --by Kim --as-of 2026-04-15T12:00:00Z --key case/3"
  give "order repair $first.case-1 --as customer --by Ada --as-of 2026-04-15T13:00:00Z --key case/4"
  give "case parcel $first.case-1 to-house --cost 18 --tracking P-1 --paid-by buyer --by Kim --as-of 2026-04-20T10:00:00Z --key case/5"
  give "case back $first.case-1 --by Kim --as-of 2026-04-22T10:00:00Z --key case/6"
  give "case material $first.case-1 0.30g --per-gram 70 --by Kim --as-of 2026-04-22T14:00:00Z --key case/7"
  give "case answer $first.case-1 yes --as customer --by Ada --as-of 2026-04-22T15:00:00Z --key case/8"
  give "case pay $first.case-1 21 --method paypal --reference PP-3 --by Kim --as-of 2026-04-22T16:00:00Z --key case/9"
  give "case done $first.case-1 'prong soldered with 0.30 g' --by Kim --as-of 2026-04-24T10:00:00Z --key case/10"
  give "case parcel $first.case-1 to-client --cost 18 --tracking P-2 --by Kim --as-of 2026-04-24T12:00:00Z --key case/11"
  give "case close $first.case-1 repaired --by Kim --as-of 2026-04-28T10:00:00Z --key case/12"
  give "order complain made-to-order-2026-0011 'of silver' --fault wrong-by-house --as customer --by Ada --as-of 2026-03-15T10:00:00Z"
  give "case evidence made-to-order-2026-0011.case-1 ring.jpg --kind photo --as customer --by Ada --as-of 2026-03-15T11:00:00Z"
  give "case verify made-to-order-2026-0011.case-1 yes 'it is silver' --by Kim --as-of 2026-03-15T12:00:00Z"
  give "order resolve made-to-order-2026-0011.case-1 --remedy refund-in-full --as customer --by Ada --as-of 2026-03-15T13:00:00Z --key case/13"
  give "order complain made-to-order-2026-0010 'it never came' --fault lost --as customer --by Ada --as-of 2026-05-10T12:00:00Z"
  give "case carrier made-to-order-2026-0010.case-1 lost --reference 'DHL letter 12' --as-of 2026-05-12T12:00:00Z --key case/14"
}
cases='made-to-order-2026-0001.case-1 made-to-order-2026-0011.case-1 made-to-order-2026-0010.case-1'
orders=$(printf 'made-to-order-2026-%04d ' {1..19})

continued="
order weigh-in made-to-order-2026-0007 --gross 3.05g --scale 'Kern 1' --as-of 2026-06-16T08:00:00Z
order settle made-to-order-2026-0007 --as-of 2026-06-16T10:00:00Z
order show made-to-order-2026-0007 --json --as-of 2026-06-16T11:00:00Z
order pay made-to-order-2026-0007 4.43 --method paypal --reference P7 --as-of 2026-06-16T12:00:00Z
order ship made-to-order-2026-0007 --carrier DHL --tracking J7 --country US --as-of 2026-06-17T10:00:00Z
settle --csv made-waiting.csv --scale 'Kern 1' --json --as-of 2026-06-16T10:00:00Z
order settle made-to-order-2026-0013 --as-of 2026-06-16T10:00:00Z
order show made-to-order-2026-0013 --json --as-of 2026-06-16T11:00:00Z
order cancel made-to-order-2026-0006 --reason 'too late' --as customer --by Ada --as-of 2026-06-16T10:00:00Z
case back made-to-order-2026-0011.case-1 --as-of 2026-06-16T10:00:00Z
order open --house made-to-order --client Zoe --email zoe@example.com --country FR --style ring --metal 18k --colour rose --size 7 --as-of 2026-06-16T12:00:00Z
check
"
