# The full-payment house: its bespoke orders at every stage, an instalment, a certificate, duties, resizes after the sale.
bespoke="
opened|order open --house full-payment-bespoke --client 'Grace Hopper' --email grace@example.com --country US --style 'solitaire ring' --metal 18k --colour white --size 'US 6.5' --budget 3000 --consents contact --consents 'no return' --client-stone diamond:0.50:1 --by Kim --as-of 2026-03-02T09:00:00Z
confirmed|order confirm ID --by Kim --as-of 2026-03-02T10:30:00Z
quoted|order quote ID --alloy 18k-white-pd --weight 5.00 --stones stones.csv --engrave 'A und G' --fixes fixes.csv --by Kim --as-of 2026-03-02T11:00:00Z
accepted|order accept ID --quote 1 --as customer --by Grace --as-of 2026-03-02T11:30:00Z
paid|order pay ID 758.15 --method visa --reference V-5512 --by Kim --as-of 2026-03-02T12:00:00Z
-|order submit ID band.obj --alloy 18k-white-pd --as cad-designer --by Tom --as-of 2026-03-03T12:00:00Z
-|order review ID --round 1 --wish minor-changes 'a head for the stone' --as customer --by Grace --as-of 2026-03-03T15:00:00Z
-|order submit ID band.obj --alloy 18k-white-pd --own-fix --as cad-designer --by Tom --as-of 2026-03-03T18:00:00Z
-|order review ID --round 2 --wish withdrawn 'a slip of ours' --as cad-designer --by Tom --as-of 2026-03-03T19:00:00Z
-|order submit ID --wax 'carved by hand, wax 12' --as cad-designer --by Tom --as-of 2026-03-04T10:00:00Z
-|order submit ID band-2.obj --alloy 18k-white-pd --as cad-designer --by Tom --as-of 2026-03-04T12:00:00Z
-|order propose ID 'engraving inside the band' --cost 45 --days 2 --by Kim --as-of 2026-03-04T13:00:00Z
-|order answer ID 1 --accept --as customer --by Grace --as-of 2026-03-04T14:00:00Z
approved|order approve ID --round 4 --as customer --by Grace --as-of 2026-03-04T15:00:00Z
-|order start ID --by Kim --as-of 2026-03-05T08:00:00Z
-|order clock unusual ID 'size 4 alone' --because rare-size --as-of 2026-03-06T08:00:00Z
made|order finish ID --by Kim --as-of 2026-03-17T16:00:00Z
-|order weigh-in ID --gross 5.32g --stones 0.50ct --scale 'Kern 1' --by Kim --as-of 2026-03-17T17:00:00Z
-|order certificate ID GIA 2141438171 --stone round --as-of 2026-03-17T18:00:00Z
weighed|order pictures ID --photos front.jpg --unboxing unboxing.mp4 --by Kim --as-of 2026-03-18T09:00:00Z
settled|order settle ID --by Kim --as-of 2026-03-18T10:00:00Z
-|order pay ID 45 --method visa --reference V-5590 --by Kim --as-of 2026-03-18T12:00:00Z
shipped|order ship ID --carrier FedEx --tracking 7712-0091 --country US --by Kim --as-of 2026-03-19T10:00:00Z
-|order duties ID 61.20 --as-of 2026-03-21T10:00:00Z
delivered|order deliver ID --by Kim --as-of 2026-03-23T15:00:00Z
closed|order close ID --by Kim --as-of 2026-03-23T16:00:00Z
"

# 7 waits for its weigh-in.
make_workshop() {
  walk "$bespoke" closed keyed
  for stage in opened quoted accepted paid approved; do walk "$bespoke" $stage; done
  walk "$bespoke" made keyed
  for stage in weighed settled shipped delivered; do walk "$bespoke" $stage; done
  walk "$bespoke" accepted
  give "order instalments $id 200 558.15 --as-of 2026-03-02T11:40:00Z --key $id/parts/1"
  give "order pay $id 200 --method visa --reference V-1 --as-of 2026-03-02T12:00:00Z --key $id/parts/2"

  # Another size: once free of charge, then at the house's fee; cleaning; a change of mind, for which nothing is owed.
  give "order resize full-payment-bespoke-2026-0001 --from 6.5 --to 8 --as customer --by Grace --as-of 2026-03-30T10:00:00Z --key case/1"
  give "order resolve full-payment-bespoke-2026-0001.case-1 --remedy resize --as customer --by Grace --as-of 2026-03-30T11:00:00Z --key case/2"
  give "case parcel full-payment-bespoke-2026-0001.case-1 to-house --cost 18 --tracking P-1 --as-of 2026-03-31T10:00:00Z --key case/3"
  give "case back full-payment-bespoke-2026-0001.case-1 --as-of 2026-04-02T10:00:00Z --key case/4"
  give "case done full-payment-bespoke-2026-0001.case-1 resized --as-of 2026-04-04T10:00:00Z --key case/5"
  give "case parcel full-payment-bespoke-2026-0001.case-1 to-client --cost 18 --tracking P-2 --as-of 2026-04-05T10:00:00Z"
  give "case pay full-payment-bespoke-2026-0001.case-1 18 --method visa --reference V-8 --as-of 2026-04-06T10:00:00Z"
  give "case close full-payment-bespoke-2026-0001.case-1 resized --as-of 2026-04-08T10:00:00Z"
  walk "$bespoke" closed
  give "order resize $id --from 6.5 --to 9 --as customer --by Grace --as-of 2026-04-10T10:00:00Z --key case/6"
  give "order resolve $id.case-1 --remedy resize --as customer --by Grace --as-of 2026-04-10T11:00:00Z --key case/6b"
  give "order complain full-payment-bespoke-2026-0011 'dull by now' --fault maintenance --as customer --by Grace --as-of 2026-05-10T10:00:00Z --key case/7"
  give "order complain full-payment-bespoke-2026-0001 'not as on the picture' --fault wrong-by-house --as customer --by Grace --as-of 2026-05-11T10:00:00Z --key case/8"
  give "case evidence full-payment-bespoke-2026-0001.case-2 front.jpg --kind photo --as customer --by Grace --as-of 2026-05-11T11:00:00Z"
  give "case decide full-payment-bespoke-2026-0001.case-2 --remedy remake --price free --to-house house --to-client house --because 'the head differs' --as-of 2026-05-12T10:00:00Z --key case/9"
  give "order remake full-payment-bespoke-2026-0001.case-2 --as customer --by Grace --as-of 2026-05-12T11:00:00Z --key case/10"
}
cases=$(printf 'full-payment-bespoke-2026-%s.case-%d ' 0001 1 0001 2 0011 1 0013 1)
orders=$(printf 'full-payment-bespoke-2026-%04d ' {1..13})

continued="
order weigh-in full-payment-bespoke-2026-0007 --gross 5.32g --stones 0.50ct --scale 'Kern 1' --as-of 2026-06-16T08:00:00Z
order pictures full-payment-bespoke-2026-0007 --photos front.jpg --unboxing unboxing.mp4 --as-of 2026-06-16T09:00:00Z
order settle full-payment-bespoke-2026-0007 --as-of 2026-06-16T10:00:00Z
order show full-payment-bespoke-2026-0007 --json --as-of 2026-06-16T11:00:00Z
order pay full-payment-bespoke-2026-0007 45 --method visa --reference V-7 --as-of 2026-06-16T12:00:00Z
order ship full-payment-bespoke-2026-0007 --carrier FedEx --tracking 7712 --country US --as-of 2026-06-17T10:00:00Z
order deliver full-payment-bespoke-2026-0007 --as-of 2026-06-20T10:00:00Z
order close full-payment-bespoke-2026-0007 --as-of 2026-06-20T11:00:00Z
order cancel full-payment-bespoke-2026-0005 --reason 'no longer wanted' --grant --keep 50 --because 'work has begun' --as-of 2026-06-16T08:00:00Z
order resize full-payment-bespoke-2026-0007 --from 6.5 --to 7 --as customer --by Grace --as-of 2026-06-25T10:00:00Z
order open --house full-payment-bespoke --client Zoe --email zoe@example.com --country FR --style ring --metal 18k --size 7 --consents contact --consents 'no return' --as-of 2026-06-16T10:00:00Z
check
"
