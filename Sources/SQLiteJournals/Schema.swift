import GRDB

/// The tables of the workshop's file and how they came about, one migration after the other.
///
/// A migration that was published is never changed; a new one is added and tested with a file of the old ones.
enum Schema {
  /// Marks a file as a workshop's: "PWGT" in ASCII, SQLite's application_id.
  static let applicationID: Int32 = 0x5057_4754

  /// Every migration, in order; the head that the last of them comes to is told to the file beside the database first.
  static func migrator(_ headFile: HeadFile?) -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for (name, statements) in migrations {
      migrator.registerMigration(name) { db in
        try db.execute(sql: statements)
        if name == headsMigration { try SQLiteJournals.chainAll(in: db) }
        if name == unchainedPartMigration { try headFile?.intend(SQLiteJournals.sealUnchainedPart(in: db)) }
      }
    }
    return migrator
  }

  static let migrations = [
    ("1 journals and events", journals + events),
    ("2 answers to commands", commands),
    ("3 projections", projections),
    (headsMigration, heads),
    (unchainedPartMigration, unchainedPart),
  ]

  /// Since which journals have heads; entries before it are chained by it as they stood.
  static let headsMigration = "4 heads of journals"

  /// Since which what earlier versions wrote is sealed by an entry of its own.
  static let unchainedPartMigration = "5 the unchained part"

  // Lists are computed anew: their rows have other seals than before.
  private static let unchainedPart = """
    CREATE TABLE unchained_part (
      id INTEGER PRIMARY KEY CONSTRAINT "one entry" CHECK (id = 1),
      head TEXT NOT NULL
    ) STRICT;

    CREATE TRIGGER the_unchained_part_is_not_changed BEFORE UPDATE ON unchained_part
    BEGIN SELECT RAISE(ABORT, 'what earlier versions wrote is sealed once'); END;

    CREATE TRIGGER the_unchained_part_is_not_removed BEFORE DELETE ON unchained_part
    BEGIN SELECT RAISE(ABORT, 'what earlier versions wrote is sealed once'); END;

    DELETE FROM due;
    DELETE FROM projections;
    PRAGMA user_version = 0;
    """

  private static let heads = """
    CREATE TABLE heads (
      journal INTEGER PRIMARY KEY REFERENCES journals (id),
      version INTEGER NOT NULL CONSTRAINT "a journal's version" CHECK (version >= 1),
      chain BLOB NOT NULL CONSTRAINT "a chain" CHECK (length(chain) = 32)
    ) STRICT;

    CREATE TABLE head (
      id INTEGER PRIMARY KEY CONSTRAINT "one head" CHECK (id = 1),
      workshop BLOB NOT NULL CONSTRAINT "a workshop" CHECK (length(workshop) = 16),
      commits INTEGER NOT NULL,
      journals INTEGER NOT NULL,
      events INTEGER NOT NULL,
      answers INTEGER NOT NULL,
      sum BLOB NOT NULL CONSTRAINT "a sum" CHECK (length(sum) = 32)
    ) STRICT;

    CREATE TRIGGER the_head_is_not_removed BEFORE DELETE ON head
    BEGIN SELECT RAISE(ABORT, 'the head is never removed'); END;

    CREATE INDEX IF NOT EXISTS projections_by_house ON projections (kind, house, name);
    CREATE INDEX IF NOT EXISTS projections_of_a_number ON projections (kind, number, name) WHERE series <> '';
    """

  private static let journals = """
    PRAGMA application_id = 1347897172;

    CREATE TABLE journals (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CONSTRAINT "a kind of journal"
        CHECK (kind IN ('order', 'account', 'after-sales-case', 'house')),
      name TEXT NOT NULL CONSTRAINT "a journal's id"
        CHECK (length(name) BETWEEN 1 AND 80 AND name NOT GLOB '*[^-A-Za-z0-9_.@+]*'),
      UNIQUE (kind, name)
    ) STRICT;

    CREATE TRIGGER journals_are_not_changed BEFORE UPDATE ON journals
    BEGIN SELECT RAISE(ABORT, 'journals are never changed'); END;

    CREATE TRIGGER journals_are_not_removed BEFORE DELETE ON journals
    BEGIN SELECT RAISE(ABORT, 'journals are never removed'); END;

    """

  // Without a row id the events of a journal lie side by side, in their order.
  private static let events = """
    CREATE TABLE events (
      journal INTEGER NOT NULL REFERENCES journals (id),
      sequence INTEGER NOT NULL CONSTRAINT "an event's sequence" CHECK (sequence >= 1),
      recorded_at INTEGER NOT NULL,
      name TEXT NOT NULL CONSTRAINT "an event's name"
        CHECK (length(name) BETWEEN 1 AND 100 AND name NOT GLOB '*[^-A-Za-z0-9_.]*'),
      body TEXT NOT NULL CONSTRAINT "an event's body is JSON" CHECK (json_valid(body)),
      seal BLOB NOT NULL CONSTRAINT "an event's seal" CHECK (length(seal) = 32),
      PRIMARY KEY (journal, sequence)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER events_follow_without_a_gap BEFORE INSERT ON events
    WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM events WHERE journal = NEW.journal)
    BEGIN SELECT RAISE(ABORT, 'an event follows the last one of its journal'); END;

    CREATE TRIGGER events_are_not_changed BEFORE UPDATE ON events
    BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;

    CREATE TRIGGER events_are_not_removed BEFORE DELETE ON events
    BEGIN SELECT RAISE(ABORT, 'events are never removed'); END;

    """

  // What is found here is computed from the events, and may be computed anew at any time: it may be changed.
  private static let projections = """
    CREATE TABLE projections (
      journal INTEGER PRIMARY KEY REFERENCES journals (id),
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      form INTEGER NOT NULL,
      house TEXT NOT NULL,
      stage TEXT NOT NULL,
      mover TEXT NOT NULL,
      is_over INTEGER NOT NULL,
      client TEXT NOT NULL,
      specialist TEXT NOT NULL,
      series TEXT NOT NULL,
      number INTEGER NOT NULL,
      words TEXT NOT NULL,
      outstanding INTEGER NOT NULL,
      currency TEXT NOT NULL,
      acts_from INTEGER,
      late_after INTEGER,
      deviation TEXT NOT NULL,
      version INTEGER NOT NULL,
      shown BLOB NOT NULL,
      seal BLOB NOT NULL CONSTRAINT "a seal" CHECK (length(seal) = 32)
    ) STRICT;

    CREATE INDEX projections_by_name ON projections (kind, name, words, is_over, late_after, mover);
    CREATE INDEX projections_by_stage ON projections (stage, name);
    CREATE INDEX projections_by_client ON projections (client, name);
    CREATE INDEX projections_by_specialist ON projections (specialist, name);
    CREATE INDEX projections_by_number ON projections (series, number);
    CREATE INDEX projections_that_act ON projections (kind, acts_from) WHERE acts_from IS NOT NULL;
    CREATE INDEX projections_that_were_weighed ON projections (house, name) WHERE deviation <> '';

    CREATE TABLE due (
      journal INTEGER NOT NULL REFERENCES journals (id),
      place INTEGER NOT NULL,
      name TEXT NOT NULL,
      last INTEGER NOT NULL,
      body BLOB NOT NULL,
      seal BLOB NOT NULL CONSTRAINT "a seal" CHECK (length(seal) = 32),
      PRIMARY KEY (journal, place)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX projections_by_money ON projections (kind, currency, outstanding);

    CREATE INDEX due_by_time ON due (last, name, place);

    CREATE INDEX messages ON events (recorded_at) WHERE name = 'message';
    """

  private static let commands = """
    CREATE TABLE commands (
      key TEXT NOT NULL PRIMARY KEY CONSTRAINT "a command's key" CHECK (length(key) BETWEEN 1 AND 200),
      digest BLOB NOT NULL CONSTRAINT "a SHA-256" CHECK (length(digest) = 32),
      answer BLOB NOT NULL,
      recorded_at INTEGER NOT NULL,
      seal BLOB NOT NULL CONSTRAINT "an answer's seal" CHECK (length(seal) = 32)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER commands_are_answered_once BEFORE INSERT ON commands
    WHEN EXISTS (SELECT 1 FROM commands WHERE key = NEW.key)
    BEGIN SELECT RAISE(ABORT, 'a command is answered once'); END;

    CREATE TRIGGER commands_are_not_changed BEFORE UPDATE ON commands
    BEGIN SELECT RAISE(ABORT, 'answers are never changed'); END;

    CREATE TRIGGER commands_are_not_removed BEFORE DELETE ON commands
    BEGIN SELECT RAISE(ABORT, 'answers are never removed'); END;
    """
}
