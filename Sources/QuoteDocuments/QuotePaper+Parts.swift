import Documents

extension QuotePaper {
  /// The draft's parts by name and material, where there is more than one.
  var partsOfDraft: [Block] {
    guard parts.count > 1, parts.contains(where: { $0.name != nil || $0.material != nil }) else { return [] }
    let rows = parts.map { DocumentTable.Row([$0.name ?? "", $0.material ?? ""]) }
    let table = DocumentTable(columns: [.init("Part"), .init("Material in the draft")], rows: rows)
    return [.heading("Parts of the draft"), .table(table)]
  }
}
