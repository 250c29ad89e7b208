import ArgumentParser
import HousePolicies
import Orders

extension RoundReview.Wish: ExpressibleByArgument {}

extension PaymentMethod: ExpressibleByArgument {}

extension PromisedStep: ExpressibleByArgument {}

extension UnusualWork: ExpressibleByArgument {}

extension OrderKind: ExpressibleByArgument {}
extension UndeliveredGround: ExpressibleByArgument {}
