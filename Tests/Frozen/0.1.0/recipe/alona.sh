# Alona: every kind of its orders, at every stage; settled prices that await consent; cases, a cancellation, an account.
bespoke="
opened|order open --house alona --client 'Ada Lovelace' --email ada@example.com --country GB --style 'signet ring' --metal 18k --colour yellow --size 'US 7' --budget 2500 --stage print --reference picture.jpg --by Mei --as-of 2026-03-02T09:00:00Z
-|order assign ID 'Mei Lin' --as-of 2026-03-02T09:01:00Z
-|order amend ID --remarks 'engraved inside' --reason 'by telephone' --as-of 2026-03-02T09:02:00Z
confirmed|order confirm ID --as-of 2026-03-02T09:05:00Z
charged|order fees ID --as-of 2026-03-02T09:10:00Z
-|order pay ID 150 --method paypal --reference PP-8841 --as-of 2026-03-02T10:00:00Z
-|order artwork ID sketch-3.png --show --as-of 2026-03-02T10:30:00Z
designed|order artwork ID sketch-3.png --as customer --by Ada --as-of 2026-03-02T11:00:00Z
-|order submit ID band.obj --alloy 18k-yellow --as cad-designer --by Tomas --as-of 2026-03-04T09:00:00Z
-|order comment ID 'the edge is sharp' --round 1 --as customer --by Ada --as-of 2026-03-04T10:00:00Z
-|order review ID --round 1 --wish minor-changes 'a little thicker' --as customer --by Ada --as-of 2026-03-04T12:00:00Z
-|order submit ID band-2.obj --alloy 18k-yellow --as cad-designer --by Tomas --as-of 2026-03-05T09:00:00Z
approved|order approve ID --round 2 --as customer --by Ada --as-of 2026-03-06T09:00:00Z
-|order print ID print-12 --as-of 2026-03-06T09:30:00Z
quoted|order quote ID --alloy 18k-yellow --fixes fixes.csv --as-of 2026-03-06T10:00:00Z
accepted|order accept ID --quote 1 --as customer --by Ada --as-of 2026-03-06T11:00:00Z
announced|order pay ID 453.81 --method bank-transfer --reference SWIFT-4711 --pending --as-of 2026-03-06T15:00:00Z
paid|order clear ID 2 --as-of 2026-03-06T16:00:00Z
-|order propose ID 'a hallmark inside' --cost 20 --days 2 --as-of 2026-03-07T10:00:00Z
-|order answer ID 1 --accept --as customer --by Ada --as-of 2026-03-07T11:00:00Z
-|order start ID --as-of 2026-03-09T08:00:00Z
working|order step ID cast --by Tomas --as-of 2026-03-11T16:00:00Z
-|order delay ID production --until 2026-04-20 --reason 'the caster is ill' --as-of 2026-03-12T16:00:00Z
made|order finish ID --by Tomas --as-of 2026-03-18T16:00:00Z
-|order weigh-in ID --gross 5.99g --scale 'Ohaus 2' --as-of 2026-03-19T08:00:00Z
-|order pictures ID --photos front.jpg --video turn.mp4 --as-of 2026-03-19T09:00:00Z
weighed|order checked ID --as customer --by Ada --as-of 2026-03-19T18:00:00Z
settled|order settle ID --as-of 2026-03-20T08:00:00Z
-|order charge ID 12 --for 'a gift box' --as-of 2026-03-20T08:30:00Z
-|order credit ID 2 --reason 'for the wait' --as-of 2026-03-20T09:00:00Z
-|order pay ID 190.14 --method bank-transfer --reference SWIFT-4802 --as-of 2026-03-21T10:00:00Z
-|order parcel address ID --ship 'Ada Lovelace|1 High Street|GB' --as-of 2026-03-21T10:30:00Z
balanced|order insure ID no --as-of 2026-03-21T11:00:00Z
shipped|order ship ID --carrier DHL --tracking JD014600003 --country GB --as-of 2026-03-23T10:00:00Z
delivered|order deliver ID --as-of 2026-03-27T14:00:00Z
-|order note ID 'she is glad' --as-of 2026-03-27T14:30:00Z
closed|order close ID --as-of 2026-03-27T15:00:00Z
"
two_tone="
-|order open --house alona --client 'Grace Hopper' --email grace@example.com --country US --style 'two-tone ring' --metal 18k --colour yellow --size 'US 7' --budget 2500 --account grace-1 --as-of 2026-03-02T09:00:00Z
-|order assign ID Mei --as-of 2026-03-02T09:01:00Z
-|order confirm ID --as-of 2026-03-02T09:05:00Z
-|order fees ID --as-of 2026-03-02T09:10:00Z
-|order pay ID 110 --method paypal --reference PP-2 --as-of 2026-03-02T10:00:00Z
-|order artwork ID sketch.png --as customer --by Grace --as-of 2026-03-02T11:00:00Z
-|order submit ID two-tone.obj --alloy 18k-yellow --as cad-designer --by Tomas --as-of 2026-03-04T09:00:00Z
-|order approve ID --round 1 --as customer --by Grace --as-of 2026-03-06T09:00:00Z
-|order quote ID --part rail=14k-white-pd --part shank=18k-yellow --fixes fixes.csv --as-of 2026-03-06T10:00:00Z
-|order accept ID --quote 1 --as customer --by Grace --as-of 2026-03-06T11:00:00Z
-|order pay ID 401.88 --method bank-transfer --reference S-1 --as-of 2026-03-06T15:00:00Z
-|order start ID --as-of 2026-03-09T08:00:00Z
made|order finish ID --as-of 2026-03-18T16:00:00Z
"
bulk="
-|order open --house alona --kind sample-then-bulk --client 'Ada Lovelace' --email ada@example.com --country GB --style 'leaf ring' --metal silver --colour white --budget 3000 --quantity 60 --as-of 2026-03-02T09:00:00Z
-|order assign ID 'Mei Lin' --as-of 2026-03-02T09:01:00Z
-|order confirm ID --as-of 2026-03-02T09:05:00Z
quoted|order sample quote ID --unit-price 42 --cost cad=80 --cost print=40 --time '2 weeks' '4 weeks' --as-of 2026-03-02T10:00:00Z
-|order pay ID 120 --method paypal --reference PP-1 --as-of 2026-03-02T11:00:00Z
-|order artwork ID leaf.png --as customer --by Ada --as-of 2026-03-02T12:00:00Z
-|order submit ID band.obj --alloy ag925 --as cad-designer --by Tomas --as-of 2026-03-04T09:00:00Z
-|order approve ID --round 1 --as customer --by Ada --as-of 2026-03-04T12:00:00Z
-|order clock unusual ID 'sixty filigree rings' --because complex --as-of 2026-03-05T12:00:00Z
-|order sample made ID --by Tomas --as-of 2026-03-18T09:00:00Z
-|order sample show ID --photos sample.jpg --as-of 2026-03-18T10:00:00Z
-|order sample changes ID 'a rounder leaf' --as customer --by Ada --as-of 2026-03-18T10:30:00Z
-|order sample made ID --by Tomas --as-of 2026-03-20T09:00:00Z
-|order sample show ID --photos sample-2.jpg --as-of 2026-03-20T10:00:00Z
sent|order sample send ID --carrier DHL --tracking JD-S1 --country GB --as-of 2026-03-20T12:00:00Z
-|order sample confirm ID --as customer --by Ada --as-of 2026-03-24T10:00:00Z
-|order offer ID --item 'L-12:leaf ring:43.50:60:1' --product silver --reason 'the sample took more polishing' --as-of 2026-03-24T11:00:00Z
-|order bulk purchase-order ID PO-77 --as customer --by Ada --as-of 2026-03-24T12:00:00Z
-|order bulk packing ID 'one box each, logo inside' --as customer --by Ada --as-of 2026-03-24T12:10:00Z
-|order bulk proforma ID PI-2026-12 --as-of 2026-03-24T13:00:00Z
-|order pay ID 1957.50 --method bank-transfer --reference SWIFT-1 --as-of 2026-03-25T09:00:00Z
-|order start ID --as-of 2026-03-26T08:00:00Z
made|order finish ID --by Tomas --as-of 2026-04-20T16:00:00Z
-|order weigh-in ID --gross 151.20g --count 60 --scale 'Ohaus 2' --as-of 2026-04-20T16:30:00Z
-|order pictures ID --photos batch.jpg --as-of 2026-04-20T17:00:00Z
-|order checked ID --as customer --by Ada --as-of 2026-04-21T09:00:00Z
-|order settle ID --as-of 2026-04-21T10:00:00Z
-|order pay ID 652.50 --method bank-transfer --reference SWIFT-2 --as-of 2026-04-22T10:00:00Z
-|order insure ID no --as-of 2026-04-22T11:00:00Z
-|order ship ID --carrier DHL --tracking JD-B1 --country GB --as-of 2026-04-23T10:00:00Z
-|order deliver ID --as-of 2026-04-28T10:00:00Z
closed|order close ID --as-of 2026-04-28T11:00:00Z
"
reorder="
-|order open --house alona --kind reorder --client 'Ada Lovelace' --email ada@example.com --country GB --style 'leaf ring' --metal silver --colour white --budget 3000 --quantity 60 --earlier-sample alona-2026-0001 --as-of 2026-05-04T09:00:00Z
-|order assign ID 'Mei Lin' --as-of 2026-05-04T09:01:00Z
-|order confirm ID --as-of 2026-05-04T09:05:00Z
-|order offer ID --item 'L-12:leaf ring:43.50:60:1' --product silver --as-of 2026-05-04T10:00:00Z
-|order bulk purchase-order ID PO-91 --as customer --by Ada --as-of 2026-05-04T12:00:00Z
-|order bulk proforma ID PI-2026-31 --as-of 2026-05-04T13:00:00Z
-|order pay ID 1957.50 --method bank-transfer --reference SWIFT-3 --as-of 2026-05-05T09:00:00Z
-|order start ID --as-of 2026-05-06T08:00:00Z
made|order finish ID --by Tomas --as-of 2026-06-01T16:00:00Z
"

# By the end 9 waits for its weigh-in (quoted from a model), 15 (two metals), 17 and 19 (goods at prices that stand); 13
# and 14 wait to be settled in one batch, 12 awaits the client's consent.
make_workshop() {
  give "account open grace-1 --house alona --client 'Grace Hopper' --email grace@example.com --user-name grace --as-of 2026-03-01T09:00:00Z --key account/1"
  give "account receive grace-1 500 --method bank-transfer --reference SWIFT-1 --as-of 2026-03-01T10:00:00Z --key account/2"
  give "account edit grace-1 --contact 'Grace, +1 20' --address 'Kaj 3' --measurement 'US 6.5' --as-of 2026-03-01T11:00:00Z --key account/3"
  give "account edit grace-1 --password --as-of 2026-03-01T11:10:00Z --key account/4"
  give "account email grace-1 hopper@example.com --as-of 2026-03-01T11:20:00Z --key account/5"
  give "account reset ask grace-1 --user-name grace --email hopper@example.com --secret 0123456789abcdef0123456789abcdef --as-of 2026-03-01T12:00:00Z --key account/6"
  give "account reset use grace-1 --secret 0123456789abcdef0123456789abcdef --as-of 2026-03-01T12:10:00Z --key account/7"
  give "account problem grace-1 'cannot log in' --as-of 2026-03-01T13:00:00Z --key account/8"
  give "account solve grace-1 1 'a new link was sent' --as-of 2026-03-01T14:00:00Z --key account/9"
  give "account pay-out grace-1 50 --method bank-transfer --reference B-1 --reason 'as asked' --as-of 2026-03-01T15:00:00Z --key account/10"

  walk "$bespoke" closed keyed
  for stage in opened charged designed quoted accepted announced paid; do walk "$bespoke" $stage; done
  walk "$bespoke" made keyed
  walk "$bespoke" weighed
  walk "$bespoke" settled
  walk "$bespoke" made
  give "order weigh-in $id --gross 6.60g --scale 'Ohaus 2' --as-of 2026-03-19T08:00:00Z --key $id/beyond/1"
  give "order pictures $id --photos front.jpg --as-of 2026-03-19T09:00:00Z"
  give "order checked $id --as customer --by Ada --as-of 2026-03-19T18:00:00Z"
  give "order settle $id --reason 'a thicker sprue was left on' --as-of 2026-03-20T08:00:00Z --key $id/beyond/2"
  walk "$bespoke" weighed
  walk "$bespoke" weighed
  walk "$two_tone" made keyed
  walk "$bulk" sent
  walk "$bulk" made
  walk "$bulk" closed keyed
  walk "$reorder" made keyed

  # Two that the client takes back: a specialist grants one and keeps a part, denies the other.
  walk "$bespoke" paid
  give "order cancel $id --reason 'changed my mind' --as customer --by Ada --as-of 2026-03-07T09:00:00Z --key $id/cancel/1"
  give "order cancel $id --reason 'changed my mind' --grant --keep 100 --because 'the wax is made' --as-of 2026-03-07T10:00:00Z --key $id/cancel/2"
  give "order pay-back $id 353.81 --method bank-transfer --reference B-2 --reason 'as granted' --as-of 2026-03-07T11:00:00Z --key $id/cancel/3"
  walk "$bespoke" made
  give "order cancel $id --reason 'too late?' --as customer --by Ada --as-of 2026-03-19T09:00:00Z"
  give "order cancel $id --reason 'too late?' --deny --because 'it is made' --as-of 2026-03-19T10:00:00Z --key $id/deny/1"
  give "order refund $id --reason 'then money' --as customer --by Ada --as-of 2026-03-19T11:00:00Z"
  give "order change $id 'in rose gold' --as customer --by Ada --as-of 2026-03-19T12:00:00Z"
  give "order change $id 'in rose gold' --grant --because 'a second one is cast' --as-of 2026-03-19T13:00:00Z --key $id/deny/2"

  # One whose payment was taken back, one with another first payment.
  walk "$bespoke" paid
  give "order return $id 2 --reason 'the bank took it back' --as-of 2026-03-08T09:00:00Z --key $id/return/1"
  walk "$bespoke" accepted
  give "order first-payment $id 400 --reason 'an old client' --as-of 2026-03-06T11:10:00Z --key $id/share/1"

  # A batch settled from a list, under a key.
  walk "$bespoke" weighed
  walk "$bespoke" weighed
  give "settle --csv batch.csv --as-of 2026-03-20T08:00:00Z --key batch/1"

  # After the sale: a defect that is repaired, wear that is polished at a cost, a wish that a specialist decides.
  give "order complain alona-2026-0001 'a prong is loose' --fault defect --as customer --by Ada --as-of 2026-03-30T10:00:00Z --key case/1"
  give "case evidence alona-2026-0001.case-1 prong.jpg --kind photo --as customer --by Ada --as-of 2026-03-30T11:00:00Z --key case/2"
  give "case verify alona-2026-0001.case-1 yes 'a cold joint' --as-of 2026-03-31T11:00:00Z --key case/3"
  give "case reply alona-2026-0001.case-1 'we are sorry' --as-of 2026-03-31T12:00:00Z --key case/4"
  give "order repair alona-2026-0001.case-1 --as-of 2026-03-31T13:00:00Z --key case/5"
  give "case parcel alona-2026-0001.case-1 to-house --cost 18 --tracking P-1 --paid-by buyer --as-of 2026-04-02T10:00:00Z --key case/6"
  give "case back alona-2026-0001.case-1 --as-of 2026-04-04T10:00:00Z --key case/7"
  give "case done alona-2026-0001.case-1 'soldered' --as-of 2026-04-06T10:00:00Z --key case/8"
  give "case parcel alona-2026-0001.case-1 to-client --cost 18 --tracking P-2 --as-of 2026-04-07T10:00:00Z --key case/9"
  give "case pay-back alona-2026-0001.case-1 18 --method paypal --reference B-3 --reason 'the way to us' --as-of 2026-04-08T10:00:00Z --key case/9b"
  give "case close alona-2026-0001.case-1 repaired --as-of 2026-04-09T10:00:00Z --key case/9c"
  give "order complain alona-2026-0001 'scratched' --fault wear --as customer --by Ada --as-of 2026-05-01T10:00:00Z"
  give "order resolve alona-2026-0001.case-2 --remedy maintenance --as customer --by Ada --as-of 2026-05-01T11:00:00Z"
  give "case cost alona-2026-0001.case-2 35 --for polishing --as-of 2026-05-02T10:00:00Z --key case/10"
  give "case answer alona-2026-0001.case-2 yes --as customer --by Ada --as-of 2026-05-02T11:00:00Z --key case/11"
  give "case pay alona-2026-0001.case-2 35 --method paypal --reference PP-3 --as-of 2026-05-02T12:00:00Z --key case/12"
  give "case done alona-2026-0001.case-2 polished --as-of 2026-05-03T10:00:00Z"
  give "case close alona-2026-0001.case-2 polished --as-of 2026-05-04T10:00:00Z"
  give "order complain alona-2026-0001 'a late defect' --fault defect --as customer --by Ada --as-of 2026-06-01T10:00:00Z"
  give "case form alona-2026-0001.case-3 'it fell' --as customer --by Ada --as-of 2026-06-02T10:00:00Z --key case/13"
  give "case root-cause alona-2026-0001.case-3 'porous casting' --plan 'cast again' --as-of 2026-06-03T10:00:00Z --key case/14"
}
cases='alona-2026-0001.case-1 alona-2026-0001.case-2 alona-2026-0001.case-3'
accounts=grace-1
orders=$(printf 'alona-2026-%04d ' {1..25})

# What a later program goes on with; the figures stay.
continued="
order weigh-in alona-2026-0009 --gross 5.99g --scale 'Ohaus 2' --as-of 2026-06-16T08:00:00Z
order pictures alona-2026-0009 --photos front.jpg --as-of 2026-06-16T09:00:00Z
order checked alona-2026-0009 --as customer --by Ada --as-of 2026-06-16T10:00:00Z
order settle alona-2026-0009 --as-of 2026-06-16T11:00:00Z
order show alona-2026-0009 --json --as-of 2026-06-16T12:00:00Z
order pay alona-2026-0009 180.14 --method bank-transfer --reference S-9 --as-of 2026-06-16T13:00:00Z
order insure alona-2026-0009 no --as-of 2026-06-16T14:00:00Z
order ship alona-2026-0009 --carrier DHL --tracking JD-9 --country GB --as-of 2026-06-17T10:00:00Z
order deliver alona-2026-0009 --as-of 2026-06-20T10:00:00Z
order close alona-2026-0009 --as-of 2026-06-20T11:00:00Z
order consent alona-2026-0012 --as customer --by Ada --as-of 2026-06-16T08:00:00Z
settle --csv waiting.csv --json --as-of 2026-06-16T08:00:00Z
order weigh-in alona-2026-0015 --part shank=3.70 --part rail=1.80 --scale 'Ohaus 2' --as-of 2026-06-16T08:00:00Z
order pictures alona-2026-0015 --photos front.jpg --as-of 2026-06-16T09:00:00Z
order checked alona-2026-0015 --as customer --by Grace --as-of 2026-06-16T10:00:00Z
order settle alona-2026-0015 --as-of 2026-06-16T11:00:00Z
order pay-from-account alona-2026-0015 --as-of 2026-06-16T12:00:00Z
order show alona-2026-0015 --json --as-of 2026-06-16T13:00:00Z
account show grace-1
order weigh-in alona-2026-0017 --gross 151.20g --count 60 --scale 'Ohaus 2' --as-of 2026-06-16T08:00:00Z
order pictures alona-2026-0017 --photos batch.jpg --as-of 2026-06-16T09:00:00Z
order checked alona-2026-0017 --as customer --by Ada --as-of 2026-06-16T10:00:00Z
order settle alona-2026-0017 --as-of 2026-06-16T11:00:00Z
order weigh-in alona-2026-0019 --gross 150.60g --count 60 --scale 'Ohaus 2' --as-of 2026-06-16T08:00:00Z
order accept alona-2026-0005 --quote 1 --as customer --by Ada --as-of 2026-03-07T11:00:00Z
order quote alona-2026-0004 --weight 5.5 --alloy 18k-yellow --fixes fixes.csv --as-of 2026-03-06T12:00:00Z
case decide alona-2026-0001.case-3 --remedy repair --price free --to-house house --to-client house --because 'a porous casting' --as-of 2026-06-16T10:00:00Z
order repair alona-2026-0001.case-3 --as-of 2026-06-16T11:00:00Z
order fees alona-2026-0002 --as-of 2026-06-16T10:00:00Z
order open --house alona --client 'Zoe' --email zoe@example.com --style ring --metal 18k --colour yellow --budget 900 --as-of 2026-06-16T10:00:00Z
tick --as-of 2026-06-16T12:00:00Z
check
"
