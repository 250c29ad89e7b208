extension CastingLimits {
  /// How thin the house casts, in words.
  var chapter: RuleChapter {
    RuleChapter(
      "Casting",
      [
        RuleSentence(wall) {
          "We cast walls from \($0) mm on: where your design has a thinner one, we tell you before it is made."
        },
        RuleSentence(prong) { "The same holds of prongs and wires thinner than \($0) mm." },
      ])
  }
}
