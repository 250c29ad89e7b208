# Ason: wholesale carts at every stage, a prepaid account, a shortfall, a voucher, a payer on hold, cases that close themselves.
cart="
opened|order open --house ason --kind wholesale --client 'Ada Lovelace' --email ada@example.com --country GB --account ason-17 --by Lin --as-of 2026-03-02T09:00:00Z
placed|order cart place ID --item 'E14:hoops:4.20:20:10:12' --item 'N3:chain:11.50:15:12' --by Lin --evidence 'order sheet of 2 March' --as-of 2026-03-02T09:30:00Z
-|order pay-from-account ID --at-most 20 --by Lin --as-of 2026-03-02T10:10:00Z
paid|order pay ID 202.90 --method visa --reference V-1 --by Lin --as-of 2026-03-02T10:20:00Z
-|order payer draw ID 2 --draw 50 --by Lin --as-of 2026-03-02T10:21:00Z
confirmed|order confirm ID --by Lin --as-of 2026-03-02T10:30:00Z
-|order cart shortfall ID E14 --left 11 --by Lin --as-of 2026-03-03T09:00:00Z
-|order cart change ID N3 --count 14 --reason 'as asked' --evidence mail --as-of 2026-03-03T09:30:00Z
picked|order cart pick ID --by Lin --as-of 2026-03-03T10:00:00Z
packed|order parcel pack ID --carrier DHL --weight 850g --cost 36.45 --by Lin --as-of 2026-03-03T15:00:00Z
settled|order settle ID --by Lin --as-of 2026-03-03T15:10:00Z
-|order pay ID 20.75 --method visa --reference V-2 --by Lin --as-of 2026-03-03T16:00:00Z
shipped|order ship ID --carrier DHL --tracking JD0146 --country GB --by Lin --as-of 2026-03-04T10:00:00Z
delivered|order deliver ID --by Lin --as-of 2026-03-09T10:00:00Z
closed|order close ID --by Lin --as-of 2026-03-09T11:00:00Z
"

# 7 waits to be settled.
make_workshop() {
  give "account open ason-17 --house ason --client 'Ada Lovelace' --email ada@example.com --by Lin --as-of 2026-03-02T08:00:00Z --key account/1"
  give "account receive ason-17 400 --method bank-transfer --reference SWIFT-1 --by Lin --as-of 2026-03-02T08:30:00Z --key account/2"
  give "account problem ason-17 'the cart is empty' --as-of 2026-03-02T08:40:00Z"
  walk "$cart" closed keyed
  for stage in opened placed paid confirmed picked; do walk "$cart" $stage; done
  walk "$cart" packed keyed
  for stage in settled shipped delivered; do walk "$cart" $stage; done
  walk "$cart" placed
  give "order pay $id 222.90 --method bank-transfer --reference SW-2 --pending --as-of 2026-03-02T10:00:00Z --key $id/voucher/1"
  walk "$cart" paid
  give "order payer draw $id 2 --draw 1 --as-of 2026-03-02T10:21:00Z --key $id/payer/1"
  walk "$cart" paid
  give "order payer draw $id 2 --draw 1 --as-of 2026-03-02T10:21:00Z"
  give "order payer clear $id 2 --proof 'a letter of the bank' --as-of 2026-03-02T10:25:00Z --key $id/payer/2"
  walk "$cart" shipped
  give "order parcel refused $id --cost return-shipping=60 --cost handling=20 --as-of 2026-03-12T10:00:00Z --key $id/refused/1"
  walk "$cart" opened
  give "order cart sample $id --item E14:hoops:18:1:1 --shipping 12 --by Lin --evidence mail --as-of 2026-03-02T09:30:00Z --key $id/sample/1"
  walk "$cart" confirmed
  give "order cancel $id --reason 'not needed' --as customer --by Ada --as-of 2026-03-02T12:00:00Z --key $id/cancel/1"
  walk "$cart" paid
  give "order pay-back-to-account $id 20 --reason less --as-of 2026-03-02T11:00:00Z --key $id/back/1"

  give "order complain ason-2026-0001 'three hoops are missing' --fault shortage --as customer --by Ada --as-of 2026-03-09T12:00:00Z --key case/1"
  give "case evidence ason-2026-0001.case-1 p.jpg --kind photo --as customer --by Ada --as-of 2026-03-09T12:10:00Z --key case/2"
  give "case verify ason-2026-0001.case-1 yes counted --as-of 2026-03-09T13:00:00Z --key case/3"
  give "order resolve ason-2026-0001.case-1 --remedy refund-of-items --as customer --by Ada --as-of 2026-03-09T14:00:00Z --key case/4"
  give "case grant ason-2026-0001.case-1 12.60 --for hoops --as-of 2026-03-09T15:00:00Z --key case/5"
  give "case pay-back ason-2026-0001.case-1 12.60 --method prepaid-deposit --reference A --reason less --as-of 2026-03-09T16:00:00Z --key case/6"
  give "case respond ason-2026-0001.case-1 'thank you' --as customer --by Ada --as-of 2026-03-09T17:00:00Z --key case/7"
  give "case close ason-2026-0001.case-1 'paid back' --as-of 2026-03-09T18:00:00Z --key case/8"
  give "order complain ason-2026-0001 'one is bent' --fault defect --as customer --by Ada --as-of 2026-03-10T12:00:00Z"
  give "case reply ason-2026-0001.case-2 'send us a picture' --as-of 2026-03-10T13:00:00Z"
  give "tick --as-of 2026-05-01T00:00:00Z"
}
cases='ason-2026-0001.case-1 ason-2026-0001.case-2'
accounts=ason-17
orders=$(printf 'ason-2026-%04d ' {1..17})

continued="
order settle ason-2026-0007 --as-of 2026-06-16T10:00:00Z
order show ason-2026-0007 --json --as-of 2026-06-16T11:00:00Z
order pay-from-account ason-2026-0007 --as-of 2026-06-16T12:00:00Z
order ship ason-2026-0007 --carrier DHL --tracking J7 --country GB --as-of 2026-06-17T10:00:00Z
order cart pick ason-2026-0005 --as-of 2026-06-16T10:00:00Z
order clear ason-2026-0011 1 --as-of 2026-06-16T10:00:00Z
account show ason-17
order open --house ason --kind wholesale --client Zoe --email zoe@example.com --country FR --as-of 2026-06-16T12:00:00Z
tick --as-of 2026-06-18T12:00:00Z
check
"
