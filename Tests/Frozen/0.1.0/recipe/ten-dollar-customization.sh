# The house that changes stock items for ten dollars: a change that is free, one that is negotiated, one that is declined.
stock="
opened|order open --house ten-dollar-customization --kind customized-stock --client 'Ada Lovelace' --email ada@example.com --country US --style 'leaf pendant' --quantity 1 --remarks 'in rose, a little larger' --by Kim --as-of 2026-03-02T09:00:00Z
-|order confirm ID --by Kim --as-of 2026-03-02T09:10:00Z
offered|order offer ID --item 'P7:leaf pendant:45:1:1' --by Kim --as-of 2026-03-02T09:20:00Z
accepted|order accept ID --quote 1 --as customer --by Ada --as-of 2026-03-02T09:30:00Z
paid|order pay ID 55 --method paypal --reference PP-1 --by Kim --as-of 2026-03-02T12:00:00Z
-|order stock request ID 'softer leaf' --aspect style --as customer --by Ada --as-of 2026-03-02T13:00:00Z
asked|order stock request ID 'two millimetres longer' --aspect size --as customer --by Ada --as-of 2026-03-02T13:05:00Z
told|order stock offer ID 2 --fee 25 --days 1 --by Kim --as-of 2026-03-02T15:00:00Z
-|order stock answer ID 2 yes --as customer --by Ada --as-of 2026-03-02T16:00:00Z
-|order pay ID 25 --method paypal --reference PP-2 --by Kim --as-of 2026-03-02T17:00:00Z
paused|order clock pause ID 'no answer to the designer' --because client-unreachable --by Kim --as-of 2026-03-03T09:00:00Z
-|order clock resume ID --by Kim --as-of 2026-03-04T09:00:00Z
working|order start ID --by Kim --as-of 2026-03-04T10:00:00Z
made|order finish ID --by Kim --as-of 2026-03-09T15:00:00Z
settled|order settle ID --by Kim --as-of 2026-03-09T16:00:00Z
shipped|order ship ID --carrier DHL --tracking JD0147 --country US --by Kim --as-of 2026-03-10T10:00:00Z
-|order deliver ID --by Kim --as-of 2026-03-14T10:00:00Z
closed|order close ID --by Kim --as-of 2026-03-14T11:00:00Z
"

# 9 waits to be settled; of 2 to 4 the payment window passes, so that a tick ends them.
make_workshop() {
  walk "$stock" closed keyed
  for stage in opened offered accepted; do walk "$stock" $stage; done
  give "tick --as-of 2026-03-04T00:00:00Z"
  for stage in paid asked told working; do walk "$stock" $stage; done
  walk "$stock" made keyed
  for stage in settled shipped paused; do walk "$stock" $stage; done
  walk "$stock" asked
  give "order stock decline $id 2 --reason 'the clasp would break' --as-of 2026-03-02T15:00:00Z --key $id/no/1"
  give "order pay-back $id 55 --method paypal --reference B-1 --reason declined --as-of 2026-03-02T16:00:00Z --key $id/no/2"
  walk "$stock" accepted
  give "order complain ten-dollar-customization-2026-0001 'it broke' --fault defect --as customer --by Ada --as-of 2026-03-16T10:00:00Z --key case/1"
  give "case evidence ten-dollar-customization-2026-0001.case-1 broken.jpg --kind photo --as customer --by Ada --as-of 2026-03-16T11:00:00Z --key case/2"
}
cases=ten-dollar-customization-2026-0001.case-1
orders=$(printf 'ten-dollar-customization-2026-%04d ' {1..14})

continued="
order settle ten-dollar-customization-2026-0009 --as-of 2026-06-16T10:00:00Z
order show ten-dollar-customization-2026-0009 --json --as-of 2026-06-16T11:00:00Z
order ship ten-dollar-customization-2026-0009 --carrier DHL --tracking JD9 --country US --as-of 2026-06-17T10:00:00Z
order stock answer ten-dollar-customization-2026-0007 2 yes --as customer --by Ada --as-of 2026-06-16T10:00:00Z
order stock offer ten-dollar-customization-2026-0006 2 --fee 30 --as-of 2026-06-16T10:00:00Z
tick --as-of 2026-06-16T12:00:00Z
order list --as-of 2026-06-16T12:00:00Z
order open --house ten-dollar-customization --kind customized-stock --client Zoe --email zoe@example.com --remarks larger --as-of 2026-06-16T12:00:00Z
check
"
