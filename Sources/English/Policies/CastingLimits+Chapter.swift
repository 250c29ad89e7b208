import HousePolicies

extension CastingLimits {
  /// How thin the house casts, in words.
  var chapter: RuleChapter {
    RuleChapter(
      "Casting",
      [
        RuleSentence(wall) {
          "We cast walls of \($0) mm or more; if your design has a thinner one, we tell you before we make it."
        },
        RuleSentence(prong) { "The same applies to prongs and wires thinner than \($0) mm." },
      ])
  }
}
